// axe-core on every page: WCAG A and AA up to 2.2, and its best practices, in light, dark and forced colours, wide
// and at 320 px. A page is loaded once; all rules run in light, and in the other looks those that colours decide,
// since the rest of the page is the same there.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { launch, none, note, open, openDetails, sites } from './support.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const all = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};
const colours = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, resultTypes: ['violations'] };
const looks = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }, all],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }, colours],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }, colours],
];
const TABS = 3;

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** What axe finds on a page, in each look at each width. */
async function examine(page, site, path) {
  const found = [];
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia(looks[0][1]);
  await page.goto(site.file(path));
  await openDetails(page);
  await page.evaluate(axe);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [look, media, options] of looks) {
      await page.emulateMedia(media);
      const { violations } = await page.evaluate((with_) => window.axe.run(document, with_), options);
      for (const violation of violations) {
        for (const node of violation.nodes) {
          found.push(`${path}, ${look}, ${width} px: ${violation.id}: ${node.target.join(' ')} — ${node.failureSummary.split('\n').slice(1).join('; ').trim()}`);
        }
      }
    }
  }
  return found;
}

for (const site of Object.values(sites)) {
  test(`axe: every page of ${site.name}`, async (t) => {
    const left = [...site.pages];
    const found = [];
    const tab = async () => {
      const page = await open(browser);
      for (let path = left.shift(); path; path = left.shift()) found.push(...await examine(page, site, path));
      await page.context().close();
    };
    await Promise.all(Array.from({ length: TABS }, tab));
    note(t, `${site.pages.length} pages, ${looks.length} looks, 2 widths: ${found.length} violations`);
    none(found, 'axe violation');
  });
}
