// What a reader does without a mouse.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, none, open, sites } from './support.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());
const { sample } = sites;

/** What has the focus, in a few words, and whether it can be seen. */
const focus = (page) => page.evaluate(() => {
  const e = document.activeElement;
  if (!e || e === document.body) return { where: 'body' };
  const box = e.getBoundingClientRect();
  const head = document.querySelector('.top').getBoundingClientRect().bottom;
  return {
    where: e.closest('header') ? 'header' : e.closest('#nav') ? 'nav' : e.closest('main') ? 'main' : e.closest('aside') ? 'aside' : e.closest('footer') ? 'footer' : e.matches('.skip') ? 'skip' : 'elsewhere',
    tag: e.tagName.toLowerCase(), id: e.id, text: e.textContent.trim().slice(0, 40),
    ring: getComputedStyle(e).outlineStyle !== 'none' && parseFloat(getComputedStyle(e).outlineWidth) >= 2,
    hidden: !e.closest('header') && !e.matches('.skip') && (box.bottom <= head || box.top >= innerHeight || box.width === 0),
  };
});

test('keyboard: the first stop skips to the content', async () => {
  const page = await open(browser);
  await page.goto(sample.file('metrics/index.html'));
  await page.keyboard.press('Tab');
  const first = await focus(page);
  assert.equal(first.where, 'skip');
  assert.ok(await page.evaluate(() => document.activeElement.getBoundingClientRect().top >= 0), 'the link can be seen');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
  await page.keyboard.press('Tab');
  assert.equal((await focus(page)).where, 'main');
  await page.context().close();
});

for (const path of ['index.html', 'metrics/index.html', 'business-case.html', 'stakeholders/index.html', 'governance/responsibilities.html', 'trace.html', sample.articles[0]]) {
  test(`keyboard: every stop of ${path} can be seen, in the order header, navigation, content`, async () => {
    const page = await open(browser);
    await page.goto(sample.file(path));
    const stops = [];
    const flaws = [];
    for (let i = 0; i < 400; i += 1) {
      await page.keyboard.press('Tab');
      const stop = await focus(page);
      if (stop.where === 'body') break;
      stops.push(stop.where);
      if (!stop.ring) flaws.push(`no ring around ${stop.tag} “${stop.text}”`);
      if (stop.hidden) flaws.push(`${stop.tag} “${stop.text}” (${stop.where}) is hidden while it has the focus`);
    }
    const order = stops.filter((where, i) => where !== stops[i - 1]);
    assert.deepEqual(order.slice(0, 4), ['skip', 'header', 'nav', 'main']);
    assert.equal(order.at(-1), 'footer');
    none(flaws, 'flaw of the focus');
    await page.context().close();
  });
}

test('keyboard: a table of data opens and shuts', async () => {
  const page = await open(browser);
  await page.goto(sample.file('business-case.html'));
  const summary = page.locator('main details.more:not(.tocm) > summary').first();
  await summary.focus();
  const isOpen = () => summary.evaluate((e) => e.parentElement.open);
  assert.equal(await isOpen(), false);
  await page.keyboard.press('Enter');
  assert.equal(await isOpen(), true);
  assert.ok(await summary.evaluate((e) => e.parentElement.querySelector('table').getBoundingClientRect().height > 0));
  await page.keyboard.press('Space');
  assert.equal(await isOpen(), false);
  await page.context().close();
});

test('keyboard: the theme changes, says what it does, and is remembered on the next page', async () => {
  const page = await open(browser, { colorScheme: 'light' });
  await page.goto(sample.file('index.html'));
  const theme = () => page.evaluate(() => document.documentElement.getAttribute('data-theme'));
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.equal(await theme(), null);
  const light = await ground();
  await page.locator('#theme').focus();
  const before_ = await page.locator('#theme').getAttribute('aria-label');
  await page.keyboard.press('Enter');
  assert.equal(await theme(), 'dark');
  const dark = await ground();
  assert.notEqual(dark, light);
  assert.notEqual(await page.locator('#theme').getAttribute('aria-label'), before_);
  // The browser hands what is remembered from one process to another; a person is slower than that.
  await page.goto(sample.file('metrics/index.html'));
  for (let tries = 0; tries < 10 && (await theme()) !== 'dark'; tries += 1) {
    await page.waitForTimeout(200);
    await page.reload();
  }
  assert.equal(await theme(), 'dark');
  assert.equal(await ground(), dark);
  await page.locator('#theme').focus();
  await page.keyboard.press('Space');
  assert.equal(await theme(), 'light');
  assert.equal(await ground(), light);
  await page.reload();
  assert.equal(await theme(), 'light');
  await page.context().close();
});

test('keyboard: at 360 px the menu opens the navigation and Escape shuts it', async () => {
  const page = await open(browser, { width: 360, height: 740 });
  await page.goto(sample.file('business-case.html'));
  const nav = page.locator('#nav');
  assert.equal(await nav.isVisible(), false);
  await page.locator('.menu').focus();
  await page.keyboard.press('Enter');
  await nav.waitFor({ state: 'visible', timeout: 15_000 });
  assert.ok(await page.evaluate(() => document.activeElement.closest('#nav') !== null), 'the focus is in the navigation');
  const box = await nav.boundingBox();
  assert.ok(box.x >= 0 && box.x + box.width <= 360 && box.height >= 700, `the drawer lies in view: ${JSON.stringify(box)}`);
  await page.keyboard.press('Escape');
  await nav.waitFor({ state: 'hidden', timeout: 15_000 });
  assert.ok(await page.evaluate(() => document.activeElement.matches('.menu')), 'the focus is back on the menu');
  await page.locator('.menu').click();
  await nav.waitFor({ state: 'visible', timeout: 15_000 });
  await nav.locator('a[href$="business-case.html"]').first().click();
  await nav.waitFor({ state: 'hidden', timeout: 15_000 });
  await page.context().close();
});

test('keyboard: targets are 24 px or larger, or have that much room', async () => {
  // axe covers this with its rule target-size; here the buttons of the frame, which should be 32 px.
  for (const width of [1280, 360]) {
    const page = await open(browser, { width });
    await page.goto(sample.file('index.html'));
    const small = await page.evaluate(() => [...document.querySelectorAll('header a, header button, #nav a, #nav summary')]
      .filter((e) => e.getClientRects().length && (e.getBoundingClientRect().height < 24 || e.getBoundingClientRect().width < 24))
      .map((e) => `${e.textContent.trim() || e.getAttribute('aria-label')}: ${Math.round(e.getBoundingClientRect().width)} × ${Math.round(e.getBoundingClientRect().height)}`));
    none(small, `small target at ${width} px`);
    await page.context().close();
  }
});
