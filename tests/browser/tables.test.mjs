// Tables: sorted by their heads, filtered by a field above long ones; whole on paper and without JavaScript.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch, none, open, sites } from './support.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());
const { sample, extreme } = sites;

/** Puts a table of our own in place of the page's first, so that the values are known. */
async function withTable(page, head, rows, attributes = '') {
  await page.goto(sample.file('glossary.html'));
  await page.evaluate(({ head: heads, rows: cells, attributes: html }) => {
    if (html) document.documentElement.setAttribute('data-decimal', html);
    const th = (text) => `<th scope="col"${text.endsWith('#') ? ' class="num"' : ''}>${text.replace('#', '')}</th>`;
    document.querySelector('main').innerHTML = `<h1>T</h1><div class="tf" hidden><label>Filter <input type="search"></label><span role="status" data-count="{n} of {all} rows"></span></div><div class="tw"><table><caption id="own">Own</caption><thead><tr>${heads.map(th).join('')}</tr></thead><tbody>${cells.map((row) => `<tr>${row.map((c, i) => (i ? `<td>${c}</td>` : `<th scope="row">${c}</th>`)).join('')}</tr>`).join('')}</tbody></table></div>`;
    document.dispatchEvent(new Event('pmobook-renewed'));
  }, { head, rows, attributes });
}
const column = (page, i) => page.evaluate((at) => [...document.querySelectorAll('main tbody tr:not([hidden])')].map((row) => row.cells[at].textContent.trim()), i);
const press = async (page, i) => { await page.locator('main thead th').nth(i).locator('button').press('Enter'); };
const said = (page) => page.evaluate(() => [...document.querySelectorAll('main thead th')].map((th) => th.getAttribute('aria-sort') ?? ''));

const orders = {
  'numbers by value': [['Name', 'N#'], [['a', '9'], ['b', '1\u202f200'], ['c', '–'], ['d', '−3.5'], ['e', '+10 %'], ['f', '']], 1, ['−3.5', '9', '+10 %', '1\u202f200', '–', '']],
  'days, months and quarters by time': [['Name', 'When'], [['a', '12 Jun 2026'], ['b', '1 Mar 2027'], ['c', 'Q4 2026'], ['d', '–'], ['e', 'Jan 2026'], ['f', '30 Sep 2026']], 1, ['Jan 2026', '12 Jun 2026', '30 Sep 2026', 'Q4 2026', '1 Mar 2027', '–']],
  'words with numbers as people count': [['Name', 'Id'], [['a', 'M10'], ['b', 'M2'], ['c', 'Ätna'], ['d', 'M1'], ['e', 'Zoo']], 1, ['Ätna', 'M1', 'M2', 'M10', 'Zoo']],
  'status by how bad it is': [['Name', 'State'], [['a', '<span class="chip ok">On track</span>'], ['b', '<span class="chip off">Off track</span>'], ['c', '<span class="chip risk">At risk</span>']], 1, ['Off track', 'At risk', 'On track']],
};

for (const [what, [head, rows, at, wanted]] of Object.entries(orders)) {
  test(`tables: ${what}`, async () => {
    const page = await open(browser);
    await withTable(page, head, rows);
    const published = await column(page, 0);
    await press(page, at);
    assert.deepEqual(await column(page, at), wanted);
    assert.deepEqual(await said(page), ['', 'ascending']);
    await press(page, at);
    const nothing = wanted.filter((text) => !/[\p{L}\p{N}]/u.test(text));
    const something = wanted.filter((text) => !nothing.includes(text));
    assert.deepEqual(await column(page, at), [...something.reverse(), ...nothing], 'what is not known stays at the end');
    assert.deepEqual(await said(page), ['', 'descending']);
    await press(page, at);
    assert.deepEqual(await column(page, 0), published, 'the third time as published');
    assert.deepEqual(await said(page), ['', '']);
    assert.ok(await page.evaluate((i) => document.activeElement.closest('th')?.cellIndex === i, at), 'the focus stays');
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}

test('tables: with a decimal comma numbers are read so, and equal rows keep their order', async () => {
  const page = await open(browser);
  await withTable(page, ['Name', 'N#'], [['a', '1.200,5'], ['b', '9,5'], ['c', '9,25'], ['d', '9,5']], ',');
  await press(page, 1);
  assert.deepEqual(await column(page, 0), ['c', 'b', 'd', 'a']);
  await press(page, 1);
  assert.deepEqual(await column(page, 0), ['a', 'b', 'd', 'c'], 'b before d both ways');
  await page.context().close();
});

for (const [tag, days] of [
  ['fr', ['janv. 2026', '1er mars 2026', '2 mars 2026', '30 juin 2026', '1er juil. 2026', 'T4 2026', '1er déc. 2026']],
  ['de', ['Jan. 2026', '1. März 2026', '2. März 2026', '30. Juni 2026', '1. Juli 2026', '30. Sept. 2026', 'Q4 2026', '1. Dez. 2026']],
]) {
  test(`tables: days as ${tag} writes them by time`, async () => {
    const page = await open(browser);
    const html = readFileSync(new URL(sample.file('glossary.html')), 'utf8').replace('<html lang="en"', `<html lang="${tag}"`);
    await page.route('**/glossary.html', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await withTable(page, ['Name', 'When'], days.map((day, at) => [String(at), day]).reverse());
    await press(page, 1);
    assert.deepEqual(await column(page, 1), days);
    await page.context().close();
  });
}

test('tables: on phones rows that became blocks have the whole width', async () => {
  const flaws = [];
  const page = await open(browser, { width: 360 });
  let cells = 0;
  for (const site of [sample, extreme]) for (const path of site.kinds.filter((path) => path !== '404.html')) {
    await page.goto(site.file(path));
    const [count, narrow] = await page.evaluate(() => {
      const all = [...document.querySelectorAll('main table.stack tbody tr > *')].filter((cell) => cell.getClientRects().length);
      const room = (cell) => cell.closest('.tw').clientWidth - cell.getBoundingClientRect().width;
      return [all.length, all.filter((cell) => room(cell) > 24).slice(0, 2).map((cell) => `${location.pathname}: ${cell.textContent.trim()}`)];
    });
    cells += count;
    flaws.push(...narrow);
  }
  assert.ok(cells > 500, `${cells} cells`);
  none(flaws, 'cell that leaves room beside it');
  await page.context().close();
});

test('tables: the field above a long table filters, counts and tells', async () => {
  const page = await open(browser);
  await page.goto(sample.file('glossary.html'));
  const rows = await page.locator('main tbody tr').count();
  assert.ok(rows > 12, `${rows} terms`);
  const field = page.getByRole('searchbox', { name: 'Filter' });
  await field.fill('VÁLUE');
  const shown = await column(page, 0);
  assert.ok(shown.length > 0 && shown.length < rows, `${shown.length} of ${rows}`);
  assert.equal(await page.locator('main .tf [role=status]').innerText(), `${shown.length} of ${rows} rows`);
  await field.fill('no such term anywhere');
  assert.equal((await column(page, 0)).length, 0);
  assert.equal(await page.locator('main .tf [role=status]').innerText(), `0 of ${rows} rows`);
  // On paper the whole table.
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.evaluate(() => [...document.querySelectorAll('main tbody tr')].filter((row) => row.getBoundingClientRect().height > 0).length), rows);
  assert.equal(await page.locator('main .tf').isVisible(), false);
  await page.emulateMedia({ media: null });
  // A link to a hidden row shows it.
  const id = await page.evaluate(() => document.querySelector('main tbody tr[id]').id);
  await page.evaluate((to) => { location.hash = to; }, id);
  await page.waitForFunction((to) => !document.getElementById(to).hidden, id);
  assert.equal(await field.inputValue(), '');
  await page.context().close();
});

test('tables: what a reader chose outlives a renewal of the page', async () => {
  const page = await open(browser);
  const rows = [['a', '3'], ['b', '1'], ['c', '2']];
  await withTable(page, ['Name', 'N#'], rows);
  await press(page, 1);
  await page.getByRole('searchbox', { name: 'Filter' }).fill('1');
  await page.evaluate(() => {
    const fresh = document.querySelector('main .tw').cloneNode(true);
    fresh.querySelectorAll('th button').forEach((button) => { button.replaceWith(button.textContent); });
    fresh.querySelectorAll('[aria-sort]').forEach((th) => th.removeAttribute('aria-sort'));
    fresh.querySelectorAll('tr[hidden]').forEach((row) => { row.hidden = false; });
    document.querySelector('main .tw').replaceWith(fresh);
    document.querySelector('main .tf input').value = '';
    document.dispatchEvent(new Event('pmobook-renewed'));
  });
  assert.deepEqual(await said(page), ['', 'ascending']);
  assert.deepEqual(await column(page, 0), ['b']);
  await page.context().close();
});

test('tables: every table of data can be sorted by every head, and stays as wide as it was', async () => {
  const flaws = [];
  const page = await open(browser, { width: 1280 });
  const plain = await open(browser, { width: 1280, javaScriptEnabled: false });
  let heads = 0;
  for (const site of [sample, extreme]) for (const path of site.kinds.filter((path) => path !== '404.html')) {
    await page.goto(site.file(path));
    await plain.goto(site.file(path));
    const widths = () => [...document.querySelectorAll('main .tw > table')].map((table) => Math.round(table.getBoundingClientRect().width));
    const [one, other] = [await page.evaluate(widths), await plain.evaluate(widths)];
    // Heads that can be pressed are a hair wider.
    if (one.some((width, place) => Math.abs(width - other[place]) > 12)) flaws.push(`${site.name}/${path}: ${one} with the script, ${other} without`);
    heads += await page.locator('main thead button').count();
    flaws.push(...(await page.evaluate(() => [...document.querySelectorAll('main .tw > table')].flatMap((table) => {
      const before = [...table.tBodies[0].rows].map((row) => row.textContent).sort().join();
      return [...table.querySelectorAll('thead button')].flatMap((button) => {
        button.click();
        const after = [...table.tBodies[0].rows].map((row) => row.textContent).sort().join();
        return after === before && button.closest('th').getAttribute('aria-sort') === 'ascending' ? [] : [`${location.pathname}: ${button.textContent}`];
      });
    }))));
  }
  assert.ok(heads > 100, `${heads} heads`);
  none([...flaws, ...page.complaints], 'table that sorts badly');
  await page.context().close();
  await plain.context().close();
});

test('tables: without JavaScript there are neither buttons nor a field', async () => {
  const page = await open(browser, { javaScriptEnabled: false });
  await page.goto(sample.file('glossary.html'));
  assert.equal(await page.locator('main thead button').count(), 0);
  assert.equal(await page.locator('main .tf').isVisible(), false);
  assert.ok(await page.locator('main tbody tr').last().isVisible());
  await page.context().close();
});
