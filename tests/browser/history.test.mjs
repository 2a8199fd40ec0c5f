// The pages of history: what changed can be read without colour, without sight and without a mouse.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, none, open, sites } from './support.mjs';

const { history } = sites;
const pair = 'charter/changes/1.0-to-1.1.html';
const draft = 'charter/changes/since-1.1.html';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const visit = async (path, options = {}) => {
  const page = await open(browser, options);
  await page.goto(history.file(path));
  return page;
};
const text = async (locator) => (await locator.innerText()).replace(/\s+/g, ' ').trim();

test('history: every page of it is there', () => {
  assert.deepEqual(history.pages, [
    'changes.html', 'charter.html', pair, draft, 'charter/history.html',
    'charter/versions/0.9.html', 'charter/versions/1.0.html', 'charter/versions/1.1.html',
  ].sort());
});

for (const javaScriptEnabled of [true, false]) {
  test(`history: the switch shows the clean text and back by keyboard, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
    const page = await visit(pair, { javaScriptEnabled });
    const press = async (name) => {
      await page.locator('.switch a:visible', { hasText: name }).focus();
      await page.keyboard.press('Enter');
    };
    const removed = page.getByText('Annika Dorn, Chief Financial Officer').locator('visible=true');
    const now = async () => text(page.locator('.switch b:visible'));
    assert.match(await now(), /With changes marked$/);
    assert.ok(await removed.count() > 0, 'who no longer signs is told');
    const old = await page.locator('del:visible').count();
    assert.ok(old > 0, 'something is struck out');
    await press('Clean text');
    assert.match(await now(), /Clean text$/);
    assert.equal(await page.locator('ins:visible, del:visible').count(), 0, 'nothing is marked');
    assert.equal(await page.locator('.switch:visible').count(), 1, 'one switch');
    assert.ok(await page.getByText('joins the rollout in wave 4, with Corporate Services.').locator('visible=true').count() === 1, 'the text as it was approved');
    await press('With changes marked');
    assert.match(await now(), /With changes marked$/);
    assert.equal(await page.locator('del:visible').count(), old);
    await page.context().close();
  });
}

for (const path of [pair, draft]) {
  test(`history: ${path} says inserted and deleted without colour and without sight`, async () => {
    for (const media of [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }]) {
      const page = await visit(path, media);
      const marks = await page.evaluate(() => [...document.querySelectorAll('main :is(ins, del)')].map((e) => ({
        tag: e.tagName.toLowerCase(),
        line: getComputedStyle(e).textDecorationLine,
        words: e.textContent.replace(/\s+/g, ' ').trim(),
      })));
      assert.ok(['ins', 'del'].every((tag) => marks.some((mark) => mark.tag === tag)), 'both are there');
      const flaws = [];
      for (const { tag, line, words } of marks) {
        if (line !== { ins: 'underline', del: 'line-through' }[tag]) flaws.push(`${tag} “${words}” is drawn with ${line}`);
        if (!{ ins: /^inserted: ./, del: /^deleted: ./ }[tag].test(words)) flaws.push(`${tag} “${words}” does not say what it is`);
      }
      none(flaws, 'mark that only colour tells');
      await page.context().close();
    }
  });

  test(`history: ${path}: previous and next lead to the neighbours`, async () => {
    const page = await visit(path);
    const clauses = page.locator('.red:not(.clean) > .clause:has(ins, del)');
    const ids = await clauses.evaluateAll((all) => all.map((e) => e.id));
    assert.ok(ids.length >= 2 && ids.every(Boolean), `changes with an address: ${ids}`);
    const links = await clauses.evaluateAll((all) => all.map((e) => Object.fromEntries([...e.querySelectorAll('nav a')].map((a) => [a.textContent, a.getAttribute('href')]))));
    assert.deepEqual(links, ids.map((_, i) => ({
      ...(i > 0 && { 'Previous change': `#${ids[i - 1]}` }),
      ...(i < ids.length - 1 && { 'Next change': `#${ids[i + 1]}` }),
    })));
    await clauses.first().getByRole('link', { name: 'Next change' }).focus();
    await page.keyboard.press('Enter');
    assert.equal(new URL(page.url()).hash, `#${ids[1]}`);
    const [box, head] = await page.evaluate((id) => [document.getElementById(id), document.querySelector('.top')].map((e) => e.getBoundingClientRect().toJSON()), ids[1]);
    assert.ok(box.top >= head.bottom - 1 && box.top < 900, `the change lies in view: ${box.top} under ${head.bottom}`);
    await page.context().close();
  });
}

test('history: a draft says so, lists its places and links to every word that differs', async () => {
  const page = await visit('charter.html');
  const stamp = page.locator('.stamp');
  assert.equal(await text(stamp.locator('h2')), 'Draft: differs from approved version 1.1 in 2 places');
  const places = (await stamp.locator('li').allInnerTexts()).map((place) => place.replace(/\s+/g, ' '));
  assert.equal(places.length, 2);
  assert.match(places[0], /§5 Type and authority: changed, material/);
  assert.match(places[1], /±10 % of cost and four weeks.* → .*±15 % of cost and six weeks/);
  await stamp.getByRole('link', { name: 'See every word that differs' }).click();
  assert.equal(page.url(), history.file(draft));
  assert.match(await text(page.locator('main .answer')), /None of it is approved: version 1\.1 is in force\./);
  const words = await page.locator('main :is(ins, del)').allTextContents();
  for (const word of ['ten', 'five', '±10 %', '±15 %']) assert.ok(words.some((w) => w.replace(/\s+/g, ' ').includes(`: ${word} `)), `${word} is marked: ${words}`);
  await page.context().close();
});

test('history: the page of changes tells span after span, newest first, and leads to the words', async () => {
  const page = await visit('changes.html');
  assert.deepEqual(await page.locator('main section > h2').allInnerTexts(), ['October 2026', 'March 2026', 'Versions of the charter']);
  const links = await page.locator('#charter .list a').evaluateAll((all) => all.map((a) => [a.textContent, a.getAttribute('href')]));
  assert.deepEqual(links, [['From 1.1 to the text of today', draft], ['From 1.0 to 1.1', pair]]);
  await page.context().close();
});

test('history: a page tells its last edit, and offers to edit it', async () => {
  const page = await visit('charter.html', { width: 1440 });
  const about = await text(page.locator('aside.toc'));
  assert.match(about, /Last edited 20 Oct 2026/);
  assert.match(await page.getByRole('link', { name: 'Edit this page' }).getAttribute('href'), /^https:\/\/github\.com\/northmere\/pmo\/.*content\/charter\.md$/);
  await page.context().close();
});

test('history: the text of an old version is its own, not that of today', async () => {
  const page = await visit('charter/versions/1.0.html');
  const main = await text(page.locator('main'));
  assert.match(main, /±5 % of cost and two weeks/);
  assert.match(main, /wave 3, with Clinical Transformation/);
  assert.match(main, /in force from 27 June 2025 until 12 March 2026/);
  assert.doesNotMatch(main, /±1[05] % of cost/);
  await page.context().close();
});
