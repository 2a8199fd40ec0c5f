// The executive's page: one sheet of A4 that needs no other file.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { artefacts, binary, built, launch, none, note, open, root } from './support.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = join(artefacts, 'one-pager');
mkdirSync(folder, { recursive: true });
let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** A text of exactly so many characters, in words. */
const words = (length) => 'Everybody decides on new delivery dates together '.repeat(9).slice(0, length - 1).trimEnd().padEnd(length, 'x');

/** The sample with every text of the page as long as it may be. */
function atItsLimits() {
  const from = join(folder, 'limits');
  cpSync(join(root, 'content'), join(from, 'content'), { recursive: true });
  const edit = (name, change) => {
    const path = join(from, 'content', name);
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    assert.notEqual(changed, text, `${name} is as it was`);
    writeFileSync(path, changed);
  };
  edit('overview.yaml', (text) => text
    .replace(/^headline: .*$/m, `headline: ${words(90)}`)
    .replace(/^    title: .*$/gm, `    title: ${words(110)}`));
  edit('risks.yaml', (text) => text
    .replace(/^    title: .*$/gm, `    title: ${words(55)}`)
    .replace(/^    response: .*$/gm, `    response: ${words(80)}`));
  const to = join(built, 'limits');
  execFileSync(binary(), ['build', '--quiet', '--root', from, '--output-dir', to], { stdio: ['ignore', 'ignore', 'inherit'] });
  return join(to, 'papers/one-pager.html');
}

const pages = {
  sample: () => join(built, 'sample', 'papers/one-pager.html'),
  extreme: () => join(built, 'extreme', 'papers/one-pager.html'),
  bare: () => join(built, 'bare', 'papers/one-pager.html'),
  limits: atItsLimits,
};
const paths = Object.fromEntries(Object.entries(pages).map(([name, path]) => [name, path()]));

/** The page as it is printed, at the width of the sheet between its margins. */
async function printed(name) {
  const page = await open(browser, { width: 696, height: 1000 });
  await page.goto(pathToFileURL(paths[name]).href);
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** The sheet: A4 without the margins of `@page`, in pixels. */
const height = ((297 - 9 - 8) / 25.4) * 96;
const width = (184 / 25.4) * 96;

for (const name of Object.keys(pages)) {
  test(`one-pager: ${name} prints on one sheet of A4`, async (t) => {
    const page = await printed(name);
    const size = await page.evaluate(() => ({
      width: Math.max(document.documentElement.scrollWidth - 1, ...[...document.querySelectorAll('main *')].filter((e) => !e.closest('svg') && !e.classList.contains('vh')).map((e) => e.getBoundingClientRect().right - document.querySelector('main').getBoundingClientRect().left)),
      height: document.querySelector('main').getBoundingClientRect().height,
    }));
    const pdf = join(folder, `${name}.pdf`);
    await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
    const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
    note(t, `${Math.round(size.width)} × ${Math.round(size.height)} of ${Math.round(width)} × ${Math.round(height)} px`);
    assert.match(info, /Pages:\s+1\n/);
    assert.match(info, /Page size:\s+59[45][.\d]* x 84[12][.\d]* pts \(A4\)/);
    // What is too wide is made smaller without a word: one page then says nothing.
    assert.ok(size.width <= width + 0.5, `${size.width} px wide`);
    // 8 mm are left, so that another printer's fonts and margins change nothing.
    assert.ok(height - size.height >= 30, `${height - size.height} px are left`);
    await page.context().close();
  });

  test(`one-pager: ${name} has no letter below 7.4 pt and no label over another`, async () => {
    const page = await printed(name);
    const found = await page.evaluate(() => {
      const shown = (e) => e.getClientRects().length > 0 && !e.closest('.vh, title, desc, style');
      const found = [];
      for (const element of document.querySelectorAll('main *')) {
        if (!shown(element) || ![...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue;
        const svg = element.closest('svg');
        const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
        const points = parseFloat(getComputedStyle(element).fontSize) * scale * 0.75;
        if (points < 7.4) found.push(`${points.toFixed(2)} pt: ${element.textContent.slice(0, 40)}`);
      }
      for (const svg of document.querySelectorAll('main .sheet svg.ch')) {
        const frame = svg.getBoundingClientRect();
        const labels = [...svg.querySelectorAll('text')].map((e) => [e.textContent, e.getBoundingClientRect()]);
        for (const [i, [text, box]] of labels.entries()) {
          if (box.left < frame.left - 2 || box.right > frame.right + 2) found.push(`${text} leaves its drawing`);
          for (const [other, its] of labels.slice(i + 1)) {
            const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
            const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
            if (across > 2 && down > 5) found.push(`${text} over ${other}`);
          }
        }
      }
      return found;
    });
    none(found, 'flaw of letters');
    await page.context().close();
  });

  test(`one-pager: ${name} is complete by itself, accessible, and readable on a phone`, async () => {
    for (const size of [{ width: 1280 }, { width: 320 }]) {
      const page = await open(browser, { ...size, allowed: pathToFileURL(paths[name]).href });
      await page.goto(pathToFileURL(paths[name]).href);
      assert.deepEqual(page.strangers, []);
      assert.deepEqual(page.asked.filter((url) => !url.startsWith('data:')), [pathToFileURL(paths[name]).href]);
      assert.deepEqual(page.complaints, []);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${over} px beyond ${size.width}`);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run(document));
      none(violations.map((v) => `${size.width}: ${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`), 'violation');
      await page.context().close();
    }
  });
}

test('one-pager: what is asked comes first, and the fonts are its own', async () => {
  const page = await printed('sample');
  const parts = await page.evaluate(() => [...document.querySelectorAll('h1, h2')].map((e) => e.textContent.replace(/\s+/g, ' ').trim()));
  assert.deepEqual(parts.slice(1), ['Decisions asked', 'Where we are', 'Where we are going', 'Three risks to watch']);
  const fonts = await page.evaluate(async () => { await document.fonts.ready; return [...document.fonts].map((font) => `${font.family} ${font.weight} ${font.status}`); });
  assert.deepEqual(fonts, ['Inter 400 loaded', 'Inter 600 loaded']);
  await page.context().close();
});
