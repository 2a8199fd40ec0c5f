// Finding one's way: the contents of a page that follow, the drawer, tags, earlier addresses, and the page for
// what is not there.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, none, open, serve, sites } from './support.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());
const { sample, extreme } = sites;

/** The heading that the contents mark, and whether it lies in sight in a list that may scroll. */
const marked = (page) => page.evaluate(() => {
  const on = [...document.querySelectorAll('.toc nav a.on')];
  const box = document.querySelector('.toc nav').getBoundingClientRect();
  const at = on[0]?.getBoundingClientRect();
  return { count: on.length, to: on[0]?.hash, said: on[0]?.getAttribute('aria-current'), inSight: Boolean(at) && at.top >= box.top - 1 && at.bottom <= box.bottom + 1 };
});

for (const [site, path] of [[sample, 'metrics/index.html'], [sample, 'glossary.html'], [extreme, 'guides/long.html'], [sample, 'people.html']]) {
  test(`navigation: the contents of ${site.name}/${path} follow the reader and stay in sight`, async () => {
    const page = await open(browser, { width: 1440, height: 500 });
    await page.goto(site.file(path));
    const anchors = await page.evaluate(() => [...document.querySelectorAll('.toc nav a')].map((a) => a.hash));
    if (anchors.length === 0) return;
    const flaws = [];
    const seen = new Set();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < height; y += 250) {
      await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), y);
      await page.waitForTimeout(40);
      const { count, to, said, inSight } = await marked(page);
      seen.add(to);
      if (count !== 1 || said !== 'true') flaws.push(`${count} marked at ${y} px, said as ${said}`);
      if (!inSight) flaws.push(`${to} is out of sight at ${y} px`);
      // What is marked is on screen or above it, never below.
      const top = await page.evaluate((hash) => document.getElementById(decodeURIComponent(hash.slice(1))).getBoundingClientRect().top, to);
      if (top > 500 && y > 0) flaws.push(`${to} is marked before it is reached, at ${y} px`);
    }
    none(flaws, 'flaw of the contents');
    assert.ok(seen.size >= Math.min(anchors.length, 3), `only ${seen.size} of ${anchors.length} were ever marked`);
    await page.context().close();
  });
}

test('navigation: the tree is open at the page, which lies in sight in it', async () => {
  const page = await open(browser, { width: 1280, height: 500 });
  const flaws = [];
  for (const path of sample.pages) {
    await page.goto(sample.file(path));
    const found = await page.evaluate(() => {
      const here = document.querySelector('#nav [aria-current=page]') ?? document.querySelector('#nav [aria-current]');
      if (!here) return document.querySelector('#nav details[open]') ? null : 'no group is open';
      const [box, at] = [document.querySelector('#nav').getBoundingClientRect(), here.getBoundingClientRect()];
      if (!here.closest('details').open) return 'its group is shut';
      return at.top >= box.top - 1 && at.bottom <= box.bottom + 1 ? null : `${here.textContent} is out of sight`;
    });
    if (found && !['404.html', 'all-pages.html'].includes(path)) flaws.push(`${path}: ${found}`);
  }
  none(flaws, 'flaw of the tree');
  await page.context().close();
});

test('navigation: the drawer keeps the focus, and gives the page back where it was', async () => {
  const page = await open(browser, { width: 360, height: 740 });
  await page.goto(sample.file('metrics/index.html'));
  await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
  await page.locator('.menu').focus();
  const place = await page.evaluate(() => scrollY);
  assert.ok(place > 500);
  await page.keyboard.press('Enter');
  await page.locator('#nav').waitFor({ state: 'visible', timeout: 15_000 });
  assert.equal(await page.locator('.menu').getAttribute('aria-expanded'), 'true');
  const outside = [];
  for (let i = 0; i < 80; i += 1) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(() => {
      const e = document.activeElement;
      return e === document.body || e.closest('#nav') ? null : e.outerHTML.slice(0, 80);
    });
    if (where) outside.push(where);
  }
  none(outside, 'stop outside the open drawer');
  await page.keyboard.press('Escape');
  await page.locator('#nav').waitFor({ state: 'hidden', timeout: 15_000 });
  assert.equal(await page.evaluate(() => scrollY), place, 'the page has not moved');
  assert.equal(await page.locator('.menu').getAttribute('aria-expanded'), 'false');
  assert.ok(await page.evaluate(() => document.activeElement.matches('.menu') && !document.querySelector('[inert]')));
  // A tap beside the drawer shuts it and follows no link beneath.
  await page.locator('.menu').click();
  await page.mouse.click(350, 400);
  await page.locator('#nav').waitFor({ state: 'hidden', timeout: 15_000 });
  assert.match(page.url(), /metrics\/index\.html#main$/);
  // What is open on a phone that is turned does not lock the wide page.
  await page.locator('.menu').click();
  await page.setViewportSize({ width: 1280, height: 740 });
  await page.waitForFunction(() => !document.querySelector('[inert]'));
  await page.context().close();
});

test('navigation: tags lead to a page with all that have them', async () => {
  const page = await open(browser, { javaScriptEnabled: false });
  const flaws = [];
  let tags = 0;
  for (const path of [...sample.articles, ...sample.pages.filter((path) => path.startsWith('stories/'))]) {
    await page.goto(sample.file(path));
    const title = await page.locator('h1').innerText();
    for (const link of await page.evaluate(() => [...document.querySelectorAll('.tags a')].map((a) => ({ href: a.href, text: a.textContent })))) {
      tags += 1;
      await page.goto(link.href);
      const listed = await page.evaluate(() => [...document.querySelectorAll('main .below a')].map((a) => ({ href: a.href, text: a.textContent })));
      if (!listed.some((entry) => entry.href === sample.file(path))) flaws.push(`${link.text} does not list ${title}`);
    }
  }
  none(flaws, 'tag that leads nowhere');
  assert.ok(tags > 10, `${tags} tags`);
  await page.goto(sample.file('all-pages.html'));
  assert.ok(await page.locator('main a[href="tags/index.html"]').count() === 1, 'all pages name the tags');
  await page.context().close();
});

test('navigation: an earlier address leads to the present page', async () => {
  const page = await open(browser, { javaScriptEnabled: false });
  const all = readdirSync(extreme.folder, { recursive: true }).filter((path) => path.endsWith('.html') && !path.startsWith('papers'));
  const moved = all.filter((path) => /http-equiv="refresh"/.test(readFileSync(join(extreme.folder, path), 'utf8')));
  assert.deepEqual(moved.sort(), ['moved/deep/long.html', 'old-guide/index.html']);
  for (const path of moved) {
    await page.goto(extreme.file(path));
    await page.waitForURL(/guides\/long\.html$/, { timeout: 15_000 });
  }
  await page.context().close();
});

test('navigation: the sitemap names every page of the sample in full, once', () => {
  const named = [...readFileSync(join(sample.folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
  const pages = sample.pages.filter((path) => !['404.html', 'all-pages.html'].includes(path));
  assert.deepEqual(named.sort(), pages.map((path) => `https://intranet.northmere.example/pmo/${path}`).sort());
});

/** A server that shows `404.html` under any address that it does not know, as web servers do. */
for (const [what, base, javaScriptEnabled] of [['promised, without JavaScript', '/pmo/', false], ['promised', '/pmo/', true], ['another than promised', '/a/b/', true]]) {
  for (const path of ['gone.html', 'guides/gone.html', 'guides/of/old/gone.html']) {
    test(`navigation: ${path} under the address ${what} is a page with style and links`, async () => {
      const server = await serve(sample.folder, { base, missingPage: true });
      const page = await open(browser, { allowed: server.origin, javaScriptEnabled });
      const answer = await page.goto(server.base + path);
      assert.equal(answer.status(), 404);
      await page.waitForTimeout(javaScriptEnabled ? 400 : 0);
      assert.match(await page.locator('h1').innerText(), /not in the playbook/);
      assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('.top')).position), 'sticky', 'the style is there');
      const links = await page.evaluate(() => [...document.querySelectorAll('a[href]')].map((a) => a.href).filter((href) => !href.includes('#')));
      const flaws = [];
      for (const link of new Set(links)) if ((await page.request.get(link)).status() !== 200) flaws.push(link);
      none(flaws, 'link of the page for what is missing that leads nowhere');
      if (javaScriptEnabled) {
        await page.locator('#theme').click();
        assert.match(await page.evaluate(() => document.documentElement.getAttribute('data-theme')), /dark|light/, 'the script is there');
      }
      await page.context().close();
      await server.close();
    });
  }
}
