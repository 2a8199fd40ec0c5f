// The site from a double-clicked file and under a sub-path, without JavaScript, without network:
// every page is reached, every link and anchor leads somewhere, nothing is asked of anybody else.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, none, note, open, serve, sites } from './support.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** Follows links from the first page, as far as they stay inside; gives pages, links and flaws. */
async function crawl(page, start, base, folder) {
  const anchors = new Map();
  const links = [];
  const flaws = [];
  const queue = [start];
  const seen = new Set(queue);
  for (let url = queue.shift(); url; url = queue.shift()) {
    const answer = await page.goto(url).catch((error) => { flaws.push(`${url}: ${String(error).split('\n')[0]}`); return null; });
    if (!answer) continue;
    const here = page.url();
    const read = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map((e) => e.id),
      written: [...document.querySelectorAll('[href], [src]')].filter((e) => !e.closest('svg')).map((e) => e.getAttribute('href') ?? e.getAttribute('src')),
      links: [...document.querySelectorAll('a[href]')].map((e) => e.href),
      main: document.querySelector('main')?.innerText.trim().length ?? 0,
      nav: document.querySelectorAll('#nav a[href]').length,
    }));
    anchors.set(here, new Set(read.ids));
    anchors.set(url, anchors.get(here));
    if (read.main < 40) flaws.push(`${here}: hardly any content`);
    if (read.nav < 3) flaws.push(`${here}: no navigation`);
    for (const text of read.written) {
      if (/^(\/|file:)/.test(text)) flaws.push(`${here}: absolute address ${text}`);
      if (/(^|\/)$/.test(text.split('#')[0]) && text.split('#')[0] !== '' && !/^[a-z]+:/.test(text)) flaws.push(`${here}: a folder instead of a file: ${text}`);
    }
    for (const link of read.links) {
      const [to, hash] = link.split('#');
      if (!to.startsWith(base)) continue;
      links.push({ from: here, to, hash });
      if (!seen.has(to)) { seen.add(to); // Files that a reader takes away, such as templates and papers, are no pages.
        if (/\.html$/.test(to) && !to.startsWith(`${base}papers/`)) queue.push(to); else if (!existsSync(join(folder, to.slice(base.length)))) flaws.push(`${here}: not a page: ${link}`); }
    }
  }
  for (const { from, to, hash } of links) {
    if (hash && anchors.has(to) && !anchors.get(to).has(decodeURIComponent(hash))) flaws.push(`${from}: no ${to}#${hash}`);
  }
  return { pages: seen, links, flaws };
}

for (const site of Object.values(sites)) {
  test(`offline: ${site.name} from file://, without JavaScript`, async (t) => {
    const page = await open(browser, { javaScriptEnabled: false, offline: true });
    const base = site.file('');
    const { pages, links, flaws } = await crawl(page, site.file('index.html'), base.endsWith('/') ? base : `${base}/`, site.folder);
    note(t, `${pages.size} pages reached over ${links.length} links`);
    for (const path of site.pages) if (path !== '404.html' && !pages.has(site.file(path))) flaws.push(`${path} is reached by no link`);
    none([...new Set(page.strangers)], 'request to another address');
    await page.context().close();
    none([...new Set(flaws)], 'flaw');
  });

  test(`offline: ${site.name} under /a/b/ of a server`, async () => {
    const server = await serve(site.folder);
    const page = await open(browser, { allowed: server.origin });
    const { pages, flaws } = await crawl(page, `${server.base}index.html`, server.base, site.folder);
    for (const path of site.pages) if (path !== '404.html' && !pages.has(server.base + path)) flaws.push(`${path} is reached by no link`);
    flaws.push(...server.missing.map((path) => `asked for ${path}, which is not there`), ...page.complaints.map((text) => `console: ${text}`));
    none([...new Set(page.strangers)], 'request to another address');
    await page.context().close();
    await server.close();
    none([...new Set(flaws)], 'flaw');
  });
}

test('offline: nothing on a page is an address elsewhere, links apart', () => {
  const found = [];
  for (const site of Object.values(sites)) {
    for (const path of site.pages) {
      for (const [whole] of site.read(path).matchAll(/\s(?:src|srcset|poster|data|action)="https?:[^"]*"|<link[^>]+href="https?:[^"]*"|url\(\s*['"]?https?:[^)]*\)/g)) found.push(`${site.name}/${path}: ${whole.trim()}`);
    }
    for (const [whole] of site.read('style.css').matchAll(/@import[^;]*|url\([^)]*\)/g)) if (!/url\(['"]?(#|data:)/.test(whole)) found.push(`${site.name}/style.css: ${whole}`);
  }
  none(found, 'address elsewhere');
});

test('offline: without JavaScript tables open, charts and navigation are there', async () => {
  for (const width of [1280, 360]) {
    const page = await open(browser, { width, javaScriptEnabled: false });
    await page.goto(sites.sample.file('business-case.html'));
    assert.ok(await page.locator('main svg[role=img]:visible').count() >= 2, 'charts');
    const summary = page.locator('main figure.fig + details.more > summary').first();
    await summary.click();
    assert.ok(await page.locator('main figure.fig + details.more table').first().isVisible(), 'a table of data');
    assert.equal(await page.locator('#theme').isVisible(), false, 'no button that does nothing');
    if (width === 360) {
      await page.locator('.menu').click();
    }
    assert.ok(await page.locator('#nav').isVisible(), 'navigation');
    // A link in it leads on, whichever of the two sizes.
    await page.locator('#nav details[open] a, #nav details a').first().evaluate((e) => { e.closest('details').open = true; });
    await page.locator('#nav details[open] li a').first().click();
    assert.ok(await page.locator('h1').first().isVisible());
    await page.context().close();
  }
});

test('offline: paths are short, lower case and plain', () => {
  const found = [];
  for (const site of [sites.sample]) for (const path of site.pages) {
    if (path.length > 100) found.push(`${path}: ${path.length} characters`);
    if (/[^A-Za-z0-9._/-]/.test(path)) found.push(`${path}: a character that some systems refuse`);
  }
  none(found, 'path');
});
