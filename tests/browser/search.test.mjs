// The search of the site: what is found, in which order, and how it is used without a mouse.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, none, note, open, serve, sites } from './support.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());
const { sample, words, extreme } = sites;

/** Waits until the search has answered `question`, with all texts there. */
const answered = (page) => page.waitForFunction(() => {
  const status = document.querySelector('dialog.search[open] [role=status]');
  return status && /result/i.test(status.textContent) && !/still/.test(status.textContent);
});
const state = (page) => page.evaluate(() => ({
  status: document.querySelector('.search [role=status]').textContent,
  note: document.querySelector('.search .sn').textContent,
  found: [...document.querySelectorAll('.search [role=option]')].map((a) => ({
    title: a.querySelector('b').textContent,
    where: a.querySelector('.sw').textContent,
    text: a.querySelector('.sp')?.textContent ?? '',
    marks: [...a.querySelectorAll('mark')].map((m) => m.textContent),
    href: a.getAttribute('href'), chosen: a.getAttribute('aria-selected') === 'true',
  })),
}));
async function begin(page, address) {
  await page.goto(address);
  await page.click('[data-search]');
  await page.waitForFunction(() => /Type/.test(document.querySelector('dialog.search[open] [role=status]')?.textContent ?? ''));
}
async function ask(page, question) {
  // What is read out follows the typing by a quarter of a second; another question wipes it first.
  await page.evaluate(() => { document.querySelector('.search [role=status]').textContent = ''; });
  await page.fill('#search-field', question);
  await answered(page);
  return state(page);
}

/** Question, then the address of the first result, or the addresses of the first few in order; `~` for among the first five. */
const SAMPLE = [
  ['risk', 'risks.html'], ['risks', 'risks.html'], ['RISKS', 'risks.html'], ['charter', 'charter.html'], ['glossary', 'glossary.html'],
  ['roadmap', 'roadmap/index.html'], ['stakeholders', 'stakeholders/index.html'],
  // Things with an id, and by their names.
  ['R12', 'risks.html#R12'], ['r12', 'risks.html#R12'], ['K01', 'metrics/K01.html'], ['SV04', 'services/SV04.html'], ['DC01', 'governance/decisions.html#DC01'],
  ['on-time milestone', 'metrics/K01.html'], ['one-page status report', 'services/SV04.html'], ['baseline', 'glossary.html#baseline'],
  ['change request', 'guides/handling-a-change-request.html'], ['change request', '~glossary.html#change-request'],
  // People by role, and by name.
  ['chief executive', '~foundation.html#ceo'], ['PMO lead', '~foundation.html#pmo-lead'], ['Lea Brandt', '~foundation.html#pmo-lead'], ['okello', '~foundation.html#cmo'],
  // Headings, texts, figures.
  ['when does it pay', 'business-case.html#payback'], ['discounted payback', 'business-case.html#options'],
  ['9 940', '~foundation.html#organisation'], ['9940', '~foundation.html#organisation'], ['9,940', '~foundation.html#organisation'],
  // Several words, questions, phrases, words that nobody wrote.
  ['how do I start a project', 'guides/starting-a-project.html'], ['project start', '~guides/starting-a-project.html'],
  ['"risk review"', 'guides/running-a-risk-review.html'], ['payback xqzptw', 'business-case.html#payback'],
  // While it is typed.
  ['gloss', 'glossary.html'], ['busin', 'business-case.html'], ['ste gro', '~governance.html#BD3'],
  // Mistyped: a letter missing, too many, wrong, in the wrong place; two words of which one is wrong; only begun.
  ['stakholders', 'stakeholders/index.html'], ['glosssary', 'glossary.html'], ['roadnap', 'roadmap/index.html'], ['rsiks', 'risks.html'],
  ['busines cse', 'business-case.html'], ['portfolo', 'portfolio/index.html'], ['signoff', '~charter.html#approval-and-sign-off'], ['govrenanc', 'governance.html'],
];
const WORDS = [
  // German: with two dots, without, with an e; ß; parts of compounds.
  ['müller', 'german.html'], ['muller', 'german.html'], ['Mueller', 'spelled.html'], ['müller', '~spelled.html'], ['mueller', '~german.html'],
  ['bahnhofstrasse', 'german.html'], ['BAHNHOFSTRASSE', 'german.html'], ['groesse', 'german.html#grosse-des-budgets'], ['grosse', 'german.html#grosse-des-budgets'], ['aenderungsantrag', 'german.html'],
  ['ausschuss', 'german.html'], ['lenkungsausschuss', '~compound.html'], ['12500', 'german.html#grosse-des-budgets'], ['12.500', 'german.html#grosse-des-budgets'],
  ['soren', 'spelled.html'], ['aero', 'spelled.html'],
  // French, Polish, Greek, Russian.
  ['resume', 'french.html'], ['RÉSUMÉ', 'french.html'], ['resume\u0301', 'french.html'], ['eleve', 'french.html'], ['coeur', 'french.html'], ['echeance', 'french.html#echeances'],
  ['lodz', 'polish.html'], ['łódź', 'polish.html'], ['zolta', 'polish.html'], ['zarzadzanie', 'polish.html'],
  ['διαχειριση', 'greek.html'], ['ΣΧΕΔΙΟ', 'greek.html'], ['μηνας', 'greek.html'], ['березовый', 'russian.html'], ['РИСКОВ', 'russian.html'], ['управленее', 'russian.html'],
  // Writing without blanks, by any part of it; half and full width; signs of two halves.
  ['委员会', 'chinese.html'], ['风险', 'chinese.html'], ['管理', '~chinese.html'], ['决策', 'chinese.html#决策流程'], ['风险检查', 'chinese.html'], ['𠮷野', 'chinese.html#决策流程'],
  ['リスク', 'japanese.html'], ['ﾘｽｸ', 'japanese.html'], ['登録', 'japanese.html'], ['山田', 'japanese.html'], ['프로젝트', 'korean.html'], ['위험', 'korean.html'],
  // From right to left: with and without vowels, article and stretching.
  ['المخاطر', 'arabic.html'], ['مخاطر', 'arabic.html'], ['يراجع', 'arabic.html'], ['الميزانية', 'arabic.html#الميزانية'], ['اداره', 'arabic.html'], ['הסיכונים', 'hebrew.html'],
  // Compounds and numbers.
  ['kick-off', 'compound.html'], ['kickoff', 'compound.html'], ['kick off', 'compound.html'], ['replanning', 'compound.html'], ['1 200', 'compound.html'], ['1200', 'compound.html'], ['41', 'compound.html'],
];

for (const [site, start, cases] of [[sample, 'index.html', SAMPLE], [words, 'all-pages.html', WORDS]]) {
  test(`search: ${site.name}: what is found, and what comes first`, async () => {
    const page = await open(browser);
    await begin(page, site.file(start));
    const wrong = [];
    for (const [question, expected] of cases) {
      const { found } = await ask(page, question);
      const got = found.slice(0, 5).map((hit) => decodeURIComponent(hit.href));
      const right = expected.startsWith('~') ? got.includes(expected.slice(1)) : got[0] === expected;
      if (!right) wrong.push(`“${question}”: ${expected} expected, ${got.join(', ') || 'nothing'} found`);
    }
    none(wrong, 'question with another answer');
    none(page.complaints, 'complaint of the browser');
    await page.context().close();
  });
}

test('search: every result leads to a place that is there', async () => {
  const page = await open(browser);
  const missing = [];
  for (const site of [sample, words, extreme]) {
    await page.goto(site.file('all-pages.html'));
    const index = await page.evaluate(async () => {
      const got = await new Promise((done) => {
        window.pmobookSearch = done;
        const script = document.createElement('script');
        script.src = 'data/search.js';
        document.head.append(script);
      });
      return got.pages.map(([path, , , , , places]) => [path, places.filter((_, i) => i % 2 === 0)]);
    });
    assert.ok(index.length > 5);
    for (const [path, places] of index) {
      const ids = new Set([...site.read(path).matchAll(/ id="?([^"\s>]*)/g)].map((match) => match[1]));
      for (const place of places) if (!ids.has(place)) missing.push(`${site.name}: ${path}#${place}`);
    }
  }
  none(missing, 'place that is not there');
  await page.context().close();
});

test('search: the passage shows the words that were asked for, marked as they are written', async () => {
  const page = await open(browser);
  for (const [site, question, marked, passage] of [
    [sample, 'discounted payback', ['discounted', 'payback'], /discounted payback/],
    [words, 'bahnhofstrasse', ['Bahnhofstraße'], /Sitzung in der Bahnhofstraße/],
    [words, '12500', ['12.500'], /beträgt 12\.500 Euro/],
    [words, 'eleve', ['élève'], /les élèves/],
    [words, '委员会', ['委员会'], /变更请求由项目委员会审批/],
    [words, 'مخاطر', ['مخاطر'], /المخاطر/],
  ]) {
    await begin(page, site.file('all-pages.html'));
    const [first] = (await ask(page, question)).found;
    assert.match(first.text, passage, question);
    for (const word of marked) assert.ok(first.marks.includes(word), `${question}: ${first.marks.join(', ')} marked`);
  }
  await page.context().close();
});

test('search: a word that nobody wrote is answered with the nearest, or with advice', async () => {
  const page = await open(browser);
  await begin(page, sample.file('index.html'));
  assert.match((await ask(page, 'stakholder')).note, /“stakholder”.*“stakeholder”/);
  const nothing = await ask(page, 'xqzptw');
  assert.equal(nothing.found.length, 0);
  assert.match(nothing.note, /Nothing found for “xqzptw”.*All pages/);
  assert.equal(nothing.status, 'No results');
  assert.equal(await page.getAttribute('#search-field', 'aria-expanded'), 'false');
  assert.match((await ask(page, 'payback xqzptw')).note, /No page holds “xqzptw”/);
  await page.context().close();
});

test('search: what is hostile is shown as text, and asked for as text', async () => {
  const page = await open(browser);
  await begin(page, words.file('index.html'));
  for (const question of ['zebra', 'onerror', '<img src=x onerror=window.hurt=1>', '</script><script>window.hurt=1</script>', '"quoted"', '{{7*7}}', '\\u0022', '(', '[', '\\', '*', '$&', '%', '.*', '__proto__', 'constructor', '\u202e']) {
    const { found, status } = await ask(page, question);
    assert.match(status, /result/i);
    for (const hit of found) assert.ok(!/^(javascript|data):/i.test(hit.href), hit.href);
  }
  const first = (await ask(page, 'onerror')).found[0];
  assert.equal(first.title, '<img src=x onerror=window.hurt=1> "quoted"');
  assert.deepEqual((await ask(page, 'zebra')).found.map((hit) => hit.title), ['Heading <svg onload=window.hurt=1>']);
  assert.equal(await page.evaluate(() => window.hurt), undefined);
  assert.equal(await page.evaluate(() => document.querySelectorAll('.search :not(dialog,div,p,a,b,bdi,span,mark,input,button,svg,path,circle)').length), 0);
  await page.context().close();
});

test('search: by keyboard alone: opened, walked through, shut, with the focus where it was', async () => {
  const page = await open(browser);
  await page.goto(sample.file('metrics/index.html'));
  const focus = () => page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim());
  const chosen = () => page.evaluate(() => {
    const id = document.querySelector('#search-field').getAttribute('aria-activedescendant');
    const all = [...document.querySelectorAll('.search [role=option]')];
    return [all.findIndex((a) => a.id === id), all.filter((a) => a.getAttribute('aria-selected') === 'true').length, all.length];
  });
  await page.keyboard.press('/');
  assert.equal(await page.locator('dialog.search').count(), 0, 'a bare letter opens nothing');
  await page.focus('.crumb a');
  const was = await focus();
  for (const keys of ['Control+k', 'Meta+k']) {
    await page.keyboard.press(keys);
    await page.waitForSelector('dialog.search[open]');
    assert.equal(await focus(), 'search-field');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('dialog.search[open]').count(), 0);
    assert.equal(await focus(), was);
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('risk');
  await answered(page);
  const [none_, one, count] = await chosen();
  assert.deepEqual([none_, one], [-1, 1], 'the first is chosen, and the field keeps the focus');
  assert.ok(count > 5);
  for (const [key, at] of [['ArrowDown', 0], ['ArrowDown', 1], ['End', count - 1], ['ArrowDown', 0], ['ArrowUp', count - 1], ['Home', 0], ['ArrowDown', 1]]) {
    await page.keyboard.press(key);
    assert.deepEqual((await chosen()).slice(0, 2), [at, 1], key);
    const seen = await page.evaluate(() => {
      const box = document.querySelector('[aria-selected=true]').getBoundingClientRect(), list = document.querySelector('.sr').getBoundingClientRect();
      return box.top >= list.top - 1 && box.bottom <= list.bottom + 1;
    });
    assert.ok(seen, `after ${key} the chosen result can be seen`);
  }
  assert.equal(await focus(), 'search-field');
  const to = await page.getAttribute('.search [aria-selected=true]', 'href');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href.endsWith(to.replaceAll('../', '')));
  // Without walking, Enter opens the first.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('K01');
  await answered(page);
  await page.keyboard.press('Enter');
  await page.waitForURL(/metrics\/K01\.html$/);
  await page.context().close();
});

test('search: the control key opens a result beside the page, and a place on the same page is reached', async () => {
  const page = await open(browser);
  await begin(page, sample.file('risks.html'));
  await ask(page, 'R12');
  const [beside] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Control+Enter')]);
  assert.match(beside.url(), /risks\.html#R12$/);
  await beside.close();
  assert.equal(await page.locator('dialog.search[open]').count(), 1);
  await page.keyboard.press('Enter');
  assert.match(page.url(), /risks\.html#R12$/);
  assert.equal(await page.locator('dialog.search[open]').count(), 0);
  assert.ok(await page.evaluate(() => { const box = document.getElementById('R12').getBoundingClientRect(); return box.top > 40 && box.top < innerHeight; }));
  await page.context().close();
});

test('search: what a screen reader is told', async () => {
  const page = await open(browser);
  await begin(page, sample.file('index.html'));
  const field = page.getByRole('combobox', { name: 'Search' });
  assert.equal(await field.getAttribute('aria-controls'), 'search-results');
  assert.equal(await field.getAttribute('aria-autocomplete'), 'list');
  assert.equal(await page.getByRole('listbox', { includeHidden: true }).count(), 1);
  for (const [question, told] of [['R12', /^\d results?$/], ['risk', /^\d+ results, the best \d+ of them here$/], ['xqzptw', /^No results$/], ['', /^Type to search/]]) {
    await page.fill('#search-field', question);
    await page.waitForFunction((text) => new RegExp(text).test(document.querySelector('.search [role=status]').textContent), told.source);
    assert.equal(await field.getAttribute('aria-expanded'), String(/result/.test(told.source) && !/No/.test(told.source)));
  }
  assert.equal(await page.getByRole('button', { name: 'Search the playbook', includeHidden: true }).getAttribute('aria-keyshortcuts'), 'Control+K Meta+K');
  await page.context().close();
});

for (const [scheme, forced, width] of [['light', 'none', 1280], ['dark', 'none', 1280], ['light', 'active', 1280], ['light', 'none', 320], ['dark', 'none', 320], ['dark', 'active', 320]]) {
  test(`search: open, ${scheme}${forced === 'active' ? ', forced colours' : ''}, ${width} px: axe, nothing sideways, targets, with results, without, empty`, async () => {
    const flaws = [];
    for (const [site, questions] of [[sample, ['', 'risk', 'xqzptw', 'stakholder']], [words, ['المخاطر']], [extreme, ['a']]]) {
      const page = await open(browser, { width, height: 740, colorScheme: scheme, forcedColors: forced });
      await begin(page, site.file('all-pages.html'));
      await page.evaluate(axe);
      for (const question of questions) {
        if (question) await ask(page, question);
        const result = await page.evaluate(() => window.axe.run('dialog.search', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
        flaws.push(...result.violations.flatMap((found) => found.nodes.map((node) => `“${question}”: ${found.id}: ${node.html.slice(0, 120)}`)));
        flaws.push(...await page.evaluate(() => {
          const found = [], dialog = document.querySelector('dialog.search');
          if (dialog.scrollWidth > dialog.clientWidth || document.documentElement.scrollWidth > innerWidth) found.push('scrolls sideways');
          if (dialog.getBoundingClientRect().right > innerWidth || dialog.getBoundingClientRect().bottom > innerHeight) found.push('reaches out of the window');
          for (const e of dialog.querySelectorAll('a[role=option], button, input')) {
            const box = e.getBoundingClientRect();
            if (box.height < 24 || box.width < 24) found.push(`${e.tagName} is ${box.width} × ${box.height}`);
            if (e.scrollWidth > e.clientWidth + 1 && e.tagName !== 'INPUT') found.push(`${e.textContent.slice(0, 40)} is cut off`);
          }
          return found.map((flaw) => `“${dialog.querySelector('input').value}”: ${flaw}`);
        }));
      }
      await page.context().close();
    }
    none(flaws, 'flaw of the open search');
  });
}

test('search: nothing is asked for before the first use; from a folder and offline nothing but files of the site', async (t) => {
  const page = await open(browser);
  await page.goto(sample.file('guides/starting-a-project.html'));
  const of_search = () => page.asked.map((url) => url.replace(/.*\/sample\//, '')).filter((path) => /search/.test(path));
  assert.deepEqual(of_search(), []);
  await page.context().setOffline(true);
  await page.click('[data-search]');
  await page.waitForSelector('dialog.search[open]');
  await ask(page, 'K01');
  assert.deepEqual(of_search(), ['search.js', 'search.css', 'data/search-words.js', 'data/search.js', 'data/search-0.js']);
  await page.keyboard.press('Enter');
  await page.waitForURL(/sample\/metrics\/K01\.html$/);
  none(page.strangers, 'request to somebody else');
  none(page.complaints, 'complaint of the browser');
  await page.context().close();
  for (const site of [sample, extreme, words]) {
    const files = readdirSync(join(site.folder, 'data')).filter((name) => /^search/.test(name));
    const bytes = files.map((name) => site.size(`data/${name}`)).reduce((sum, size) => sum + size, 0);
    const most = 300_000 * Math.ceil(site.pages.length / 100);
    note(t, `${site.name}: index ${bytes} B in ${files.length} files of ${most}, search.js ${site.size('search.js')} B, search.css ${site.size('search.css')} B`);
    assert.ok(bytes <= most, `${site.name}: index has ${bytes} bytes of ${most}`);
  }
  assert.ok(sample.size('search.js') <= 36_000, `search.js has ${sample.size('search.js')} bytes of 36 000`);
  assert.ok(sample.size('search.css') <= 4_000, `search.css has ${sample.size('search.css')} bytes of 4 000`);
});

test('search: under a sub-path, from any folder, by its address, and back', async () => {
  const server = await serve(sample.folder);
  const page = await open(browser, { allowed: server.origin });
  await page.goto(`${server.base}guides/onboarding/words-we-use.html?search=risk+review`);
  await answered(page);
  assert.equal(await page.inputValue('#search-field'), 'risk review');
  assert.equal((await state(page)).found[0].href, '../../guides/running-a-risk-review.html');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${server.base}guides/running-a-risk-review.html`);
  await page.goto(`${server.base}index.html?search=%E0%A4%A`);
  await page.waitForSelector('dialog.search[open]');
  assert.deepEqual(server.missing, []);
  await page.context().close();
  await server.close();
});

test('search: an index that is not there is told, with a way out', async () => {
  const page = await open(browser);
  await page.route(/data\/search\.js/, (route) => route.abort());
  await page.goto(sample.file('index.html'));
  await page.click('[data-search]');
  await page.waitForFunction(() => /could not be loaded/.test(document.querySelector('.search [role=status]')?.textContent ?? ''));
  assert.equal(await page.getAttribute('.search .sn a', 'href'), 'all-pages.html');
  // It is tried again the next time.
  await page.keyboard.press('Escape');
  await page.unroute(/data\/search\.js/);
  await page.click('[data-search]');
  assert.ok((await ask(page, 'K01')).found.length > 0);
  await page.keyboard.press('Escape');
  const lost = await open(browser);
  await lost.route(/\/search\.js/, (route) => route.abort());
  await lost.goto(sample.file('index.html'));
  await lost.click('[data-search]');
  await lost.waitForURL(/all-pages\.html$/);
  await page.context().close();
  await lost.context().close();
});

test('search: without JavaScript there is no button that does nothing, and the list of pages', async () => {
  const page = await open(browser, { javaScriptEnabled: false });
  await page.goto(sample.file('index.html'));
  assert.ok(await page.locator('[data-search]').isHidden());
  assert.ok(await page.locator('.bar .all').isVisible());
  await page.context().close();
});
