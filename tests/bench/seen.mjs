// From saving a file to the reloaded page being shown, in a browser.
//
//   node seen.mjs '{"origin": …, "folder": …, "chromium": …, "edits": [{file, page, from, to, words}], "count", "warm"}'
//
// `%` in `to` and `words` stands for what differs from edit to edit. The words are looked for in the
// new document, in every frame; the time is taken in a task after the frame in which they were there,
// and ends when this process hears of it. Prints JSON.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { chromium } = createRequire(new URL('../browser/package.json', import.meta.url))('playwright-core');
const wish = JSON.parse(process.argv[2]);
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** Runs in every new document. What is waited for lies in the window's name, which outlives a reload. */
function look() {
  const frame = () => {
    const words = window.name;
    if (!words) return;
    if (!document.body?.textContent.includes(words)) { requestAnimationFrame(frame); return; }
    setTimeout(() => {
      const now = performance.now();
      window.pmobookBench({ words, now, bytes: performance.getEntriesByType('navigation')[0].responseEnd });
    }, 0);
  };
  requestAnimationFrame(frame);
}

async function series(browser, edit) {
  const path = join(wish.folder, edit.file);
  const original = readFileSync(path, 'utf8');
  if (!original.includes(edit.from)) throw new Error(`${edit.file} does not hold ${edit.from}`);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  let heard;
  let listening = 0;
  await page.exposeBinding('pmobookBench', (_, what) => heard?.(what, performance.now()));
  await page.addInitScript(look);
  page.on('response', (answer) => { listening += answer.url().includes('/events?') ? 1 : 0; });
  const listens = async (times) => { while (listening < times) await sleep(5); };
  await page.goto(wish.origin + edit.page, { waitUntil: 'load' });
  await listens(1);
  const rows = [];
  try {
    for (let k = -wish.warm; k < wish.count; k += 1) {
      const put = (text) => text.replace('%', edit.numbers[k + wish.warm]);
      const words = put(edit.words);
      await page.evaluate((name) => { window.name = name; }, words);
      const before = listening;
      const text = original.replace(edit.from, put(edit.to));
      const shown = new Promise((done, fail) => {
        const late = setTimeout(() => fail(new Error(`not shown after 20 s: ${words}`)), 20_000);
        heard = (what, at) => { if (what.words === words) { clearTimeout(late); done({ ...what, at }); } };
      });
      const begun = performance.now();
      writeFileSync(path, text);
      const { at, now, bytes } = await shown;
      const total = at - begun;
      // The first edit is brought into view; the page keeps its place, and what is open, when it is loaded again.
      const visible = await page.evaluate((wanted) => {
        const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          if (!walk.currentNode.data.includes(wanted)) continue;
          const element = walk.currentNode.parentElement;
          const box = element.getBoundingClientRect();
          const visible = element.checkVisibility() && box.bottom > 0 && box.top < innerHeight;
          for (let around = element; (around = around.parentElement.closest('details')); ) around.open = true;
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
          return visible;
        }
        return false;
      }, words);
      if (k >= 0) rows.push({ total, asked: total - now, bytes: total - now + bytes, visible });
      await listens(before + 1);
      await sleep(700);
    }
  } finally {
    writeFileSync(path, original);
    await context.close();
  }
  return rows;
}

const browser = await chromium.launch({
  executablePath: wish.chromium,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
try {
  const results = [];
  for (const edit of wish.edits) {
    results.push(await series(browser, edit));
    await sleep(700);
  }
  console.log(JSON.stringify(results));
} finally {
  await browser.close();
}
