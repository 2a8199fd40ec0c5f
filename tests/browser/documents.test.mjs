// Documents that stand alone: the whole book, the charter and the business case, on screen and on paper.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { createRequire } from 'node:module';
import { artefacts, here, launch, none, note, open, openDetails, sites } from './support.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] };

const folder = join(artefacts, 'print');
mkdirSync(folder, { recursive: true });
const site = sites.sample;
const documents = ['papers/book.html', 'papers/charter.html', 'papers/business-case.html'];
let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

async function print(path) {
  const page = await open(browser, { colorScheme: 'dark' });
  await page.goto(site.file(path));
  const pdf = join(folder, `${path.replaceAll('/', '-').replace('.html', '')}.pdf`);
  await page.pdf({ path: pdf, preferCSSPageSize: true, tagged: true, outline: true });
  await page.context().close();
  const sheets = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  const size = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }));
  return { sheets, width: Number(size[1]), height: Number(size[2]) };
}

for (const path of documents) {
  test(`${path} on paper`, async (t) => {
    const { sheets, width, height } = await print(path);
    note(t, `${sheets.length} sheets`);
    assert.ok(Math.abs(width - 595.3) < 1.5 && Math.abs(height - 841.9) < 1.5, `${width} x ${height} is not A4`);
    const found = [];
    const isBook = path === 'papers/book.html';
    for (const [i, sheet] of sheets.entries()) {
      if (isBook && i === 0) { // the cover
        if (!/Northmere PMO playbook/.test(sheet) || /Page 1/.test(sheet)) found.push('the cover is not one');
        continue;
      }
      if (!new RegExp(`Page ${i + 1} of ${sheets.length}`).test(sheet)) found.push(`sheet ${i + 1} has no number`);
      if (!/Charter version 1\.1/.test(sheet)) found.push(`sheet ${i + 1} does not say the version`);
      if (sheet.replace(/\s+/g, '').length < 120) found.push(`sheet ${i + 1} is almost empty`);
    }
    none(found, 'fault on paper');
  });
}

test('documents are valid HTML', async (t) => {
  const config = JSON.parse(readFileSync(join(here, '.htmlvalidate.json'), 'utf8'));
  // Each chapter of a book has its title as the first heading, so that readers can step from one to the next.
  const rules = { ...config.rules, 'heading-level': ['error', { allowMultipleH1: true }] };
  const validator = new HtmlValidate(new FileSystemConfigLoader({ ...config, rules }));
  const found = [];
  for (const path of documents) {
    const report = await validator.validateString(site.read(path), join(here, path));
    for (const { messages } of report.results) for (const m of messages) found.push(`${path}:${m.line}:${m.column}: ${m.ruleId}: ${m.message}`);
  }
  note(t, `${documents.length} documents`);
  none([...new Set(found)], 'finding of html-validate');
});

for (const [look, media] of [['light', {}], ['dark', { colorScheme: 'dark' }]]) {
  for (const width of [1280, 320]) {
    test(`documents: axe and width, ${look}, ${width} px`, async (t) => {
      const page = await open(browser, { width, ...media });
      const found = [];
      const asked = [];
      page.on('request', (request) => { if (!request.url().startsWith('file:')) asked.push(request.url()); });
      for (const path of documents) {
        await page.goto(site.file(path));
        await openDetails(page);
        await page.evaluate(axe);
        const { violations } = await page.evaluate((with_) => window.axe.run(document, with_), axeOptions);
        for (const violation of violations) for (const node of violation.nodes) found.push(`${path}: ${violation.id}: ${node.target.join(' ')}`);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over > 0) found.push(`${path} is ${over} px too wide`);
      }
      await page.context().close();
      note(t, `${documents.length} documents`);
      none([...found, ...asked], 'fault');
    });
  }
}
