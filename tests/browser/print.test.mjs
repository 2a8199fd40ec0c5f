// On paper: always light, charts and findings in one piece, heads of tables on every page, the
// overview on one sheet of A4.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { artefacts, launch, none, note, open, sites } from './support.mjs';

const folder = join(artefacts, 'print');
mkdirSync(folder, { recursive: true });
let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** Prints a page as a reader does who has chosen the dark theme and prints without backgrounds. */
async function print(site, path) {
  const page = await open(browser, { colorScheme: 'dark' });
  await page.addInitScript(() => { try { localStorage.setItem('pmo-theme', 'dark'); } catch { /* none */ } });
  await page.goto(site.file(path));
  assert.equal(await page.evaluate(() => document.documentElement.getAttribute('data-theme')), 'dark');
  const pdf = join(folder, `${site.name}-${path.replaceAll('/', '-').replace('.html', '')}.pdf`);
  const figures = await page.evaluate(() => [...document.querySelectorAll('main figure.fig')].map((figure) => ({
    id: figure.id,
    finding: figure.querySelector('h2, h3, h4')?.textContent ?? '',
    number: /Figure \d+\./.exec(figure.querySelector('figcaption').textContent)?.[0] ?? '',
    texts: [...figure.querySelectorAll('.wd text')].map((t) => t.textContent),
  })));
  await page.emulateMedia({ media: 'print' });
  const styles = await page.evaluate(() => ({
    heads: [...document.querySelectorAll('main thead')].filter((e) => getComputedStyle(e).display !== 'table-header-group').length,
    shut: [...document.querySelectorAll('main svg[role=img]')].filter((e) => getComputedStyle(e).breakInside !== 'avoid' && e.closest('.fig') && getComputedStyle(e.closest('.fig')).breakInside !== 'avoid').length,
    ground: getComputedStyle(document.body).backgroundColor,
    ink: getComputedStyle(document.body).color,
  }));
  await page.emulateMedia({ media: null });
  await page.pdf({ path: pdf, preferCSSPageSize: true });
  await page.context().close();
  const pages = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  return { pdf, pages, figures, styles };
}

const plain = (text) => text.replace(/\s+/g, '');

/** Mean lightness of each page and of its darkest corner, 0 to 255. */
function lightness(pdf) {
  const stem = pdf.replace('.pdf', '');
  execFileSync('pdftoppm', ['-r', '24', '-gray', pdf, stem]);
  const names = execFileSync('bash', ['-c', 'ls "$1"-*.pgm', '-', stem], { encoding: 'utf8' }).trim().split('\n');
  const result = names.map((name) => {
    const bytes = readFileSync(name);
    const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
    const pixels = bytes.subarray(head.length);
    const [w, h] = [Number(width), Number(height)];
    const mean = pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
    return { mean, corner: Math.min(pixels[0], pixels[w - 1], pixels[w * (h - 1)], pixels[w * h - 1]) };
  });
  execFileSync('bash', ['-c', 'rm -f "$1"-*.pgm', '-', stem]);
  return result;
}

/** A figure is whole when its finding, all labels of its drawing and its number are on one sheet. */
function cut({ pages, figures }) {
  const sheets = pages.map(plain);
  const found = [];
  for (const { id, finding, number, texts } of figures) {
    const on = sheets.map((sheet, i) => (sheet.includes(plain(number)) ? i : -1)).filter((i) => i >= 0);
    const withFinding = sheets.map((sheet, i) => (sheet.includes(plain(finding)) ? i : -1)).filter((i) => i >= 0);
    if (on.length === 0) { found.push(`${id}: “${number}” is on no sheet`); continue; }
    if (withFinding.length > 0 && !on.some((i) => withFinding.includes(i))) found.push(`${id}: finding on sheet ${withFinding.map((i) => i + 1)}, drawing on ${on.map((i) => i + 1)}`);
    for (const text of texts) {
      if (!on.some((i) => sheets[i].includes(plain(text)))) { found.push(`${id}: “${text}” is not on the sheet of ${number}`); break; }
    }
  }
  return found;
}

for (const site of [sites.sample, sites.extreme, sites.history]) {
  for (const path of site.kinds.filter((path) => path !== '404.html')) {
    test(`print: ${site.name}/${path}`, async (t) => {
      const printed = await print(site, path);
      const found = [];
      note(t, `${printed.pages.length} sheets`);
      for (const [i, { mean, corner }] of lightness(printed.pdf).entries()) {
        if (corner < 250) found.push(`sheet ${i + 1} has a dark ground (${corner})`);
        if (mean < 190) found.push(`sheet ${i + 1} is dark (${Math.round(mean)})`);
        if (plain(printed.pages[i] ?? '').length < 60) found.push(`sheet ${i + 1} is empty`);
      }
      // The wide drawing is printed; on the overview, which is in two columns, the narrow one.
      found.push(...cut(path === 'index.html' ? { ...printed, figures: printed.figures.map((f) => ({ ...f, texts: [] })) } : printed));
      if (printed.styles.heads > 0) found.push(`${printed.styles.heads} heads of tables are not repeated`);
      if (printed.styles.shut > 0) found.push(`${printed.styles.shut} drawings may be cut`);
      if (path === 'index.html' && site.name === 'sample' && printed.pages.length !== 1) found.push(`the overview takes ${printed.pages.length} sheets of A4`);
      none(found, 'flaw on paper');
    });
  }
}

test('print: the head of a long table is on each of its sheets', async () => {
  const { pages } = await print(sites.extreme, 'assessment.html');
  const head = await (async () => {
    const page = await open(browser);
    await page.goto(sites.extreme.file('assessment.html'));
    const table = await page.evaluate(() => {
      const longest = [...document.querySelectorAll('main table')].sort((a, b) => b.rows.length - a.rows.length)[0];
      return { head: [...longest.tHead.rows[0].cells].map((c) => c.textContent.trim()), rows: longest.rows.length };
    });
    await page.context().close();
    return table;
  })();
  assert.ok(head.rows > 18, `a table of ${head.rows} rows`);
  const words = head.head.flatMap((text) => text.split(/\s+/)).filter(Boolean);
  const sheets = pages.filter((sheet) => words.every((word) => sheet.includes(word)));
  assert.ok(sheets.length >= 2, `the head (${head.head.join(' · ')}) stands on ${sheets.length} sheet(s)`);
});
