// From saving a file to the changed page being shown, in a browser.
//
//   node seen.mjs '{"origin": …, "folder": …, "chromium": …, "profile": …, "warm": …,
//                   "edits": [{"file", "page", "from", "to", "words", "numbers"}]}'
//
// `%` in `to` and `words` stands for what differs from edit to edit. The words are looked for in every frame, in
// the document that is there and in one that takes its place; the time is taken in a task after the frame in which they stood, and ends when
// this process hears of it. Prints JSON.
//
// Chromium is spoken to over its own pipe and with nothing switched on but what is needed: a library for
// tests listens to every request and every frame, which makes each reload 15 to 30 ms longer.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const wish = JSON.parse(process.argv[2]);
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
// Longer than a server looks at its files after a change, so that no edit meets what the one before left to do.
const PAUSE = 700;

/** Chromium, and the one page of it. */
async function launch() {
  const child = spawn(wish.chromium, ['--headless', '--remote-debugging-pipe', `--user-data-dir=${wish.profile}`,
    '--window-size=1280,900', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', 'about:blank'],
  { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const [waiting, ended] = [new Map(), new Promise((done) => child.once('exit', done))];
  let [serial, rest, session] = [0, '', undefined];
  const browser = { heard: null };
  const failed = (why) => { for (const one of waiting.values()) one.fail(why); };
  child.once('error', failed);
  child.once('exit', () => failed(new Error('the browser ended')));
  child.stdio[4].on('data', (piece) => {
    const messages = (rest + piece).split('\0');
    rest = messages.pop();
    for (const message of messages.map((text) => JSON.parse(text))) {
      if (message.method === 'Runtime.bindingCalled') {
        browser.heard?.(JSON.parse(message.params.payload), performance.now());
      }
      const one = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error) one?.fail(new Error(message.error.message)); else one?.done(message.result);
    }
  });
  const call = (method, params = {}) => new Promise((done, fail) => {
    serial += 1;
    waiting.set(serial, { done, fail });
    child.stdio[3].write(`${JSON.stringify({ id: serial, method, params, sessionId: session })}\0`);
  });
  browser.call = call;
  browser.evaluate = async (work, argument) => {
    const expression = `(${work})(${JSON.stringify(argument)})`;
    const { result, exceptionDetails } = await call('Runtime.evaluate', { expression, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  browser.close = async () => {
    const late = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.kill('SIGTERM');
    await ended;
    clearTimeout(late);
  };
  const page = (await call('Target.getTargets')).targetInfos.find((target) => target.type === 'page');
  session = (await call('Target.attachToTarget', { targetId: page.targetId, flatten: true })).sessionId;
  await call('Runtime.enable');
  await call('Page.enable');
  await call('Runtime.addBinding', { name: 'pmobookBench' });
  await call('Page.addScriptToEvaluateOnNewDocument', { source: `(${look})()` });
  return browser;
}

/** Runs in every new document, and in the present one for every edit. What is waited for lies in the window's name,
 *  which outlives a reload. */
function look() {
  const frame = () => {
    const words = window.name;
    if (!words) return;
    if (!document.body?.textContent.includes(words)) { requestAnimationFrame(frame); return; }
    setTimeout(() => {
      const now = performance.now();
      // The page was fetched, to be put in place of the old one, or loaded as a whole.
      const fetched = performance.getEntriesByName(location.href.split('#')[0], 'resource').pop();
      const { startTime, responseEnd } = fetched ?? performance.getEntriesByType('navigation')[0];
      window.pmobookBench(JSON.stringify({ words, since: now - startTime, bytes: now - responseEnd }));
    }, 0);
  };
  requestAnimationFrame(frame);
}

/** Runs in the page: whether the words are in view. Brings them there, for the next edit. */
function inView(words) {
  const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    if (!walk.currentNode.data.includes(words)) continue;
    const element = walk.currentNode.parentElement;
    const box = element.getBoundingClientRect();
    const visible = element.checkVisibility() && box.bottom > 0 && box.top < innerHeight;
    for (let around = element; (around = around.parentElement.closest('details'));) around.open = true;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    return visible;
  }
  return false;
}

async function once(browser, path, text, words) {
  await browser.evaluate((name) => { window.name = name; }, words);
  await browser.evaluate(look);
  let late;
  const shown = new Promise((done, fail) => {
    late = setTimeout(() => fail(new Error(`not shown after 20 s: ${words}`)), 20_000);
    browser.heard = (what, at) => { if (what.words === words) done({ ...what, at }); };
  });
  const begun = performance.now();
  writeFileSync(path, text);
  const { at, since, bytes } = await shown;
  clearTimeout(late);
  const total = at - begun;
  return { total, asked: total - since, bytes: total - bytes, visible: await browser.evaluate(inView, words) };
}

async function series(browser, edit) {
  const path = join(wish.folder, edit.file);
  const original = readFileSync(path, 'utf8');
  if (!original.includes(edit.from)) throw new Error(`${edit.file} does not hold ${edit.from}`);
  await browser.evaluate(() => { window.name = ''; });
  await browser.call('Page.navigate', { url: wish.origin + edit.page });
  await sleep(3 * PAUSE);
  const rows = [];
  try {
    for (const number of edit.numbers) {
      const put = (text) => text.replace('%', number);
      rows.push(await once(browser, path, original.replace(edit.from, put(edit.to)), put(edit.words)));
      await sleep(PAUSE);
    }
  } finally {
    writeFileSync(path, original);
    await sleep(PAUSE);
  }
  return rows.slice(wish.warm);
}

const browser = await launch();
try {
  const results = [];
  for (const edit of wish.edits) results.push(await series(browser, edit));
  console.log(JSON.stringify(results));
} finally {
  await browser.close();
}
