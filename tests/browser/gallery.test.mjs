// Pictures for people to look at, in artefacts/gallery. Nothing is compared.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { artefacts, launch, open, picture, sites } from './support.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

for (const site of [sites.sample, sites.extreme, sites.history]) {
  const pages = [...site.chapters, site.metrics[0], site.articles[1] ?? site.articles[0]].filter(Boolean);
  for (const colorScheme of ['light', 'dark']) {
    test(`gallery: ${site.name}, ${colorScheme}`, async () => {
      const folder = join(artefacts, 'gallery', site.name);
      mkdirSync(folder, { recursive: true });
      for (const width of [1440, 768, 360]) {
        const page = await open(browser, { width, colorScheme });
        for (const path of pages) {
          await page.goto(site.file(path));
          await picture(page, { path: join(folder, `${path.replaceAll('/', '-').replace('.html', '')}-${width}-${colorScheme}.png`), fullPage: true });
        }
        if (width === 360) {
          await page.goto(`${site.file('index.html')}#nav`);
          await picture(page, { path: join(folder, `drawer-${width}-${colorScheme}.png`) });
        }
        await page.context().close();
      }
    });
  }
}

// Status, redlines and heat maps, as readers see them who see colours otherwise or none, and in forced colours.
const seen = ['achromatopsia', 'protanopia', 'deuteranopia', 'tritanopia'];
for (const colorScheme of ['light', 'dark']) {
  test(`gallery: without colours, ${colorScheme}`, async () => {
    const folder = join(artefacts, 'gallery', 'colours');
    mkdirSync(folder, { recursive: true });
    const page = await open(browser, { width: 1280, colorScheme });
    const devtools = await page.context().newCDPSession(page);
    const changed = sites.history.pages.find((path) => path.startsWith('charter/changes/'));
    for (const [site, path] of [[sites.sample, 'index.html'], [sites.sample, 'metrics/index.html'], [sites.sample, 'risks.html'], [sites.history, changed]]) {
      await page.goto(site.file(path));
      const name = `${path.replaceAll('/', '-').replace('.html', '')}-${colorScheme}`;
      for (const type of seen) {
        await devtools.send('Emulation.setEmulatedVisionDeficiency', { type });
        await picture(page, { path: join(folder, `${name}-${type}.png`), clip: { x: 0, y: 0, width: 1280, height: 2000 }, fullPage: true });
      }
      await devtools.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' });
      await page.emulateMedia({ forcedColors: 'active' });
      await picture(page, { path: join(folder, `${name}-forced.png`), clip: { x: 0, y: 0, width: 1280, height: 2000 }, fullPage: true });
      await page.emulateMedia({ forcedColors: 'none' });
    }
    await page.context().close();
  });
}
