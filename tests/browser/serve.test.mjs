// `pmobook serve` with a page open: what an author writes appears without a hand on the browser, and
// what is wrong stands over the last good page.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { artefacts, binary, launch, none, open, picture, root, sites } from './support.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = join(artefacts, 'serve');

let browser;
let folder;
let server;
let text = '';
let origin;

const file = (path) => join(folder, path);
const change = (path, from, to) => {
  const old = readFileSync(file(path), 'utf8');
  assert.ok(old.includes(from), `${path} holds ${from}`);
  writeFileSync(file(path), old.replace(from, to));
};

async function start(port = '0') {
  text = '';
  server = spawn(binary(), ['serve', '--root', folder, '--port', port], { stdio: ['ignore', 'ignore', 'pipe'] });
  server.stderr.on('data', (piece) => { text += piece; });
  const begun = Date.now();
  while (!/Serving (http:\S+)/.test(text)) {
    assert.ok(Date.now() - begun < 60_000 && server.exitCode === null, text);
    await new Promise((done) => setTimeout(done, 50));
  }
  origin = /Serving (http:\S+)/.exec(text)[1];
}

/** Ends the server as Ctrl-C does, and gives its exit code. */
async function stop() {
  if (server.exitCode !== null) return server.exitCode;
  const ended = new Promise((done) => server.once('exit', done));
  server.kill('SIGINT');
  return ended;
}

before(async () => {
  mkdirSync(pictures, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'pmobook-serve-'));
  cpSync(join(root, 'content'), file('content'), { recursive: true });
  mkdirSync(file('themes/default'), { recursive: true });
  cpSync(join(root, 'themes/default/style.css'), file('themes/default/style.css'));
  cpSync(join(root, 'themes/default/playbook.js'), file('themes/default/playbook.js'));
  await start();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  if (server) await stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** A page of the server that has been told that it is up to date, with a mark that a reload wipes out. */
async function visit(path, options = {}) {
  const page = await open(browser, { allowed: origin, ...options });
  const listens = page.waitForResponse((response) => response.url().includes('/events?'));
  await page.goto(origin + path, { waitUntil: 'load' });
  await listens;
  await page.evaluate(() => { window.mark = true; });
  return page;
}
const marked = (page) => page.evaluate(() => window.mark === true);
const overlay = (page) => page.locator('pmobook-live dialog');
// Long enough for a busy machine; whoever waits is answered at once where all is well.
const soon = { timeout: 30_000 };

test('what is written appears in its page, and no other page is disturbed', async () => {
  const [page, other] = [await visit('guides/closing-a-project.html'), await visit('risks.html')];
  const old = readFileSync(file('content/guides/closing-a-project.md'), 'utf8');
  await page.evaluate(() => { for (const d of document.querySelectorAll('details')) d.open = !d.open; });
  const opened = () => page.evaluate(() => [...document.querySelectorAll('details')].map((d) => d.open));
  const before = await opened();
  await page.evaluate(() => { scrollTo({ top: 300, behavior: 'instant' }); });
  writeFileSync(file('content/guides/closing-a-project.md'), `${old}\nThis was just written.\n`);
  const written = page.getByText('This was just written.').first();
  await written.waitFor({ state: 'visible', ...soon });
  assert.ok(await marked(page), 'its parts were put in place of the old ones');
  await page.waitForFunction(() => Math.abs(scrollY - 300) < 3, null, soon);
  assert.deepEqual(await opened(), before, 'what was open is open');
  assert.ok(await marked(other), 'the other page was left alone');
  none([...page.complaints, ...other.complaints], 'complaint of the browser');
  writeFileSync(file('content/guides/closing-a-project.md'), old);
  await written.waitFor({ state: 'detached', ...soon });
  await page.context().close();
  await other.context().close();
});

test('what is written can be found at once, also from a page that stays as it is', async () => {
  const page = await visit('risks.html');
  const old = readFileSync(file('content/guides/closing-a-project.md'), 'utf8');
  const find = async (question, expected) => {
    await page.evaluate(() => { document.querySelector('.search [role=status]').textContent = ''; });
    await page.fill('#search-field', question);
    await page.waitForFunction((text) => document.querySelector('.search [role=status]').textContent === text, expected, soon);
  };
  await page.click('[data-search]');
  await page.waitForSelector('dialog.search[open]');
  await find('quetzalcoatl', 'No results');
  writeFileSync(file('content/guides/closing-a-project.md'), `${old}\nQuetzalcoatl was just written.\n`);
  await page.waitForFunction(() => document.querySelector('.search [role=status]').textContent === '1 result', null, soon);
  assert.ok(await marked(page), 'the page was left alone');
  writeFileSync(file('content/guides/closing-a-project.md'), old);
  await page.waitForFunction(() => document.querySelector('.search [role=status]').textContent === 'No results', null, soon);
  none(page.complaints, 'complaint of the browser');
  await page.context().close();
});

test('an open paper shows what was written too, and is never away', async () => {
  const page = await visit('papers/one-pager.html');
  // Papers are drawn after the pages.
  const later = { timeout: 60_000 };
  const old = readFileSync(file('content/risks.yaml'), 'utf8');
  const [before, after] = ['PMO is seen as bureaucracy, and teams work around it', 'Teams see forms and no help'];
  await page.getByText(before).first().waitFor({ state: 'visible', ...later });
  change('content/risks.yaml', before, after);
  await page.getByText(after).first().waitFor({ state: 'visible', ...later });
  assert.equal(await page.getByText(before).count(), 0);
  // Edits that come while papers are drawn: the last one is shown, and there is a paper at any time.
  for (let number = 1; number <= 8; number += 1) {
    writeFileSync(file('content/risks.yaml'), old.replace(before, `${after} ${number} times`));
    const answer = await fetch(`${origin}papers/one-pager.html`);
    assert.equal(answer.status, 200);
  }
  await page.getByText(`${after} 8 times`).first().waitFor({ state: 'visible', ...later });
  none(page.complaints, 'complaint of the browser');
  writeFileSync(file('content/risks.yaml'), old);
  await page.getByText(before).first().waitFor({ state: 'visible', ...later });
  await page.context().close();
});

test('a new style is put on without loading the page again', async () => {
  const page = await visit('risks.html');
  await page.evaluate(() => { scrollTo({ top: 500, behavior: 'instant' }); for (const d of document.querySelectorAll('main details')) d.open = true; });
  const top = await page.evaluate(() => scrollY);
  const style = readFileSync(file('themes/default/style.css'), 'utf8');
  writeFileSync(file('themes/default/style.css'), `${style}\nbody{outline:7px solid rgb(1, 2, 3)}\n`);
  await page.waitForFunction(() => getComputedStyle(document.body).outlineColor === 'rgb(1, 2, 3)', null, soon);
  await page.waitForFunction(() => document.querySelectorAll('link[rel=stylesheet]').length === 1, null, soon);
  assert.ok(await marked(page), 'it was not loaded again');
  assert.equal(await page.evaluate(() => scrollY), top);
  assert.equal(await page.evaluate(() => [...document.querySelectorAll('main details')].every((d) => d.open)), true);
  none(page.complaints, 'complaint of the browser');
  writeFileSync(file('themes/default/style.css'), style);
  await page.waitForFunction(() => getComputedStyle(document.body).outlineColor !== 'rgb(1, 2, 3)', null, soon);
  await page.context().close();
});

test('a page whose script has changed is loaded again, and stays where it was', async () => {
  const page = await visit('risks.html');
  await page.evaluate(() => { scrollTo({ top: 300, behavior: 'instant' }); });
  const script = readFileSync(file('themes/default/playbook.js'), 'utf8');
  writeFileSync(file('themes/default/playbook.js'), `${script}\nwindow.anew = true;\n`);
  await page.waitForFunction(() => window.anew === true && window.mark === undefined, null, soon);
  await page.waitForFunction(() => Math.abs(scrollY - 300) < 3, null, soon);
  writeFileSync(file('themes/default/playbook.js'), script);
  await page.waitForFunction(() => window.anew === undefined, null, soon);
  await page.context().close();
});

test('a page that was renewed still follows the reader and is renewed again', async () => {
  const page = await visit('guides/closing-a-project.html');
  const old = readFileSync(file('content/guides/closing-a-project.md'), 'utf8');
  for (const words of ['Once more.', 'And once more.']) {
    writeFileSync(file('content/guides/closing-a-project.md'), `${old}\n## ${words}\n\nText.\n`);
    await page.locator('main').getByRole('heading', { name: words }).waitFor({ state: 'visible', ...soon });
  }
  assert.ok(await marked(page), 'never loaded again');
  // Within the band of the window in which a heading counts as read.
  await page.locator('main h2').nth(1).evaluate((heading) => { scrollTo({ top: heading.getBoundingClientRect().top + scrollY - innerHeight * 0.18, behavior: 'instant' }); });
  await page.waitForFunction(() => document.querySelector('.toc a.on') !== null, null, soon);
  none(page.complaints, 'complaint of the browser');
  writeFileSync(file('content/guides/closing-a-project.md'), old);
  await page.context().close();
});

const MISTAKES = '\nsurprise: yes\n';

async function withMistakes(work) {
  const risks = readFileSync(file('content/risks.yaml'), 'utf8');
  const other = readFileSync(file('content/roadmap.yaml'), 'utf8');
  writeFileSync(file('content/risks.yaml'), risks + MISTAKES);
  writeFileSync(file('content/roadmap.yaml'), other.replace(/title:/, 'titel:'));
  try { await work(); } finally {
    writeFileSync(file('content/risks.yaml'), risks);
    writeFileSync(file('content/roadmap.yaml'), other);
  }
}

test('a mistake stands over the last good page, and goes when it is mended', async () => {
  const page = await visit('risks.html');
  await withMistakes(async () => {
    await overlay(page).getByText('surprise').first().waitFor({ state: 'visible', ...soon });
    const words = await overlay(page).innerText();
    assert.match(words, /things? to mend/);
    assert.match(words, /content\/risks\.yaml:\d+:\d+/);
    assert.match(words, /PMO-1\d\d\d/);
    assert.match(words, /surprise: yes/);
    assert.ok(await page.locator('h1').isVisible(), 'the last good page is beneath');
    assert.ok(await marked(page));
    assert.equal(await overlay(page).getAttribute('role'), 'alertdialog');
    assert.equal(await page.evaluate(() => document.querySelector('pmobook-live').shadowRoot.activeElement.textContent), 'Hide');
    const late = await visit('');
    await overlay(late).waitFor({ state: 'visible', ...soon });
    await late.keyboard.press('Escape');
    await overlay(late).waitFor({ state: 'hidden', ...soon });
    await late.getByRole('button', { name: /to mend/ }).click();
    await overlay(late).waitFor({ state: 'visible', ...soon });
    await late.context().close();
  });
  await overlay(page).waitFor({ state: 'hidden', ...soon });
  assert.ok(await marked(page), 'the page is the same as before, so it was not loaded again');
  none(page.complaints, 'complaint of the browser');
  await page.context().close();
});

test('what stands over the page can be read by everybody', async () => {
  const shapes = [
    ['wide', { width: 1280, height: 900 }],
    ['narrow', { width: 375, height: 740 }],
    ['dark', { width: 1280, height: 900, colorScheme: 'dark' }],
    ['narrow-dark', { width: 320, height: 640, colorScheme: 'dark' }],
  ];
  await withMistakes(async () => {
    for (const [name, options] of shapes) {
      const page = await visit('risks.html', options);
      await overlay(page).waitFor({ state: 'visible', ...soon });
      await page.waitForTimeout(200);
      await picture(page, { path: join(pictures, `overlay-${name}.png`) });
      await page.evaluate(axe);
      const found = await page.evaluate(() => axe.run('pmobook-live', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
      none(found.violations.flatMap((v) => v.nodes.map((n) => `${name}: ${v.id}: ${n.target} ${n.failureSummary}`)), 'flaw found by axe');
      const box = await overlay(page).evaluate((d) => ({ wide: d.scrollWidth > d.clientWidth + 1, page: document.documentElement.scrollWidth > innerWidth, right: d.getBoundingClientRect().right <= innerWidth }));
      assert.deepEqual(box, { wide: false, page: false, right: true }, name);
      await page.keyboard.press('Escape');
      await picture(page, { path: join(pictures, `hidden-${name}.png`) });
      await page.context().close();
    }
  });
});

test('a warning is a count in the corner that opens', async () => {
  const page = await visit('');
  writeFileSync(file('content/odd.md'), '# Odd\n\n[nowhere](nowhere.md)\n');
  const count = page.locator('pmobook-live button.corner');
  await count.waitFor({ state: 'visible', ...soon });
  assert.match(await count.innerText(), /warning/);
  assert.equal(await overlay(page).isVisible(), false);
  await picture(page, { path: join(pictures, 'warning.png') });
  await count.click();
  assert.match(await overlay(page).innerText(), /content\/odd\.md:3/);
  await picture(page, { path: join(pictures, 'warnings.png') });
  rmSync(file('content/odd.md'));
  await overlay(page).waitFor({ state: 'hidden', ...soon });
  await count.waitFor({ state: 'hidden', ...soon });
  await page.context().close();
});

test('nothing that a page does is against the rules that it is served with', async () => {
  const page = await visit('');
  // The folder that is served lies in no repository, so it has no pages of history.
  const kinds = sites.sample.kinds.filter((path) => !path.startsWith('charter/') && path !== 'changes.html');
  for (const path of [...kinds, 'a/b/c', 'a/b/']) {
    const answer = await page.goto(origin + path, { waitUntil: 'load' });
    assert.equal(answer.status(), path.startsWith('a/b') ? 404 : 200, path);
    if (path.startsWith('a/b')) {
      assert.ok(await page.evaluate(() => document.styleSheets[0].cssRules.length > 50), `${path} is styled`);
      page.complaints = page.complaints.filter((said) => !/status of 404/.test(said));
    }
  }
  none(page.complaints, 'complaint of the browser');
  none(page.strangers, 'request to somebody else');
  await page.context().close();
});

test('a server that stopped is named, and another one in its place is used', async () => {
  const page = await visit('');
  const port = new URL(origin).port;
  assert.equal(await stop(), 0, 'Ctrl-C is a good end');
  const note = page.locator('pmobook-live p.corner');
  await note.getByText('Not connected').waitFor({ state: 'visible', timeout: 30_000 });
  await picture(page, { path: join(pictures, 'lost.png') });
  await start(port);
  await page.waitForFunction(() => window.mark === undefined, null, { timeout: 30_000 });
  assert.equal(await note.isVisible(), false);
  await page.context().close();
});

test('a playbook that cannot be built yet says why, and is shown once it can', async () => {
  await stop();
  change('content/playbook.yaml', 'title:', 'titel:');
  await start();
  const page = await visit('risks.html');
  assert.match(await page.locator('main').innerText(), /titel/);
  await picture(page, { path: join(pictures, 'unbuilt.png') });
  change('content/playbook.yaml', 'titel:', 'title:');
  await page.locator('header.top').waitFor({ state: 'visible', ...soon });
  await page.context().close();
});
