// axe-core: WCAG A and AA up to 2.2, and its best practices, in light, dark and forced colours, wide and at 320 px.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { launch, none, note, open, openDetails, sites } from './support.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};
const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
};

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

for (const site of Object.values(sites)) {
  for (const [look, media] of Object.entries(looks)) {
    if (site.name === 'bare' && look !== 'light') continue; // the same theme, with less in it
    for (const width of [1280, 320]) {
      test(`axe: ${site.name}, ${look}, ${width} px`, async (t) => {
        const page = await open(browser, { width, ...media });
        const found = [];
        for (const path of site.kinds) {
          await page.goto(site.file(path));
          await openDetails(page);
          await page.evaluate(axe);
          const { violations } = await page.evaluate((with_) => window.axe.run(document, with_), options);
          for (const violation of violations) {
            for (const node of violation.nodes) {
              found.push(`${path}: ${violation.id}: ${node.target.join(' ')} — ${node.failureSummary.split('\n').slice(1).join('; ').trim()}`);
            }
          }
        }
        note(t, `${site.kinds.length} pages, ${found.length} violations`);
        await page.context().close();
        none(found, 'axe violation');
      });
    }
  }
}
