// The newsletter of the sample as mail programs show it: wide and narrow, light and dark, with pictures off and
// with styles stripped; and what caniemail.com knows of the features it uses.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { caniemail } from 'caniemail';
import { artefacts, here, launch, none, open, picture, sites } from './support.mjs';

const folder = process.env.PMOBOOK_NEWSLETTER || join(sites.sample.folder, 'papers/newsletter');
const shots = join(artefacts, 'newsletter');
mkdirSync(shots, { recursive: true });
const letters = readdirSync(folder).filter((name) => /^\d{4}-\d{2}\.html$/.test(name)).sort();
const letter = letters.at(-1);
const html = readFileSync(join(folder, letter), 'utf8');
let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** The letter in a window; `change` says how a mail program alters its text first. */
async function show(name, { change = (text) => text, ...options } = {}) {
  const page = await open(browser, options);
  const file = join(folder, letter);
  await page.route(pathToFileURL(file).href, (route) => route.fulfill({ body: change(html), contentType: 'text/html; charset=utf-8' }));
  await page.goto(pathToFileURL(file).href);
  await picture(page, { path: join(shots, `${name}.png`), fullPage: true });
  return page;
}

/** What is wrong with what a reader sees. */
const flaws = (page) => page.evaluate(() => {
  const found = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) found.push(`${root.scrollWidth} px wide in ${root.clientWidth}`);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.data.trim()) continue;
    const element = text.parentElement;
    // The words beside the subject in a list of mails are hidden on purpose.
    if (element.style.display === 'none') continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (box.width === 0 || box.height === 0 || style.visibility !== 'visible') found.push(`“${text.data}” is not seen`);
    else if (box.right > root.clientWidth + 1 || box.left < -1) found.push(`“${text.data}” leaves the window`);
    else if (parseFloat(style.fontSize) < 12 && style.fontSize !== '1px') found.push(`“${text.data}” is ${style.fontSize}`);
  }
  return found;
});

/** Contrast of words with the nearest ground that has a colour, where it is too weak. */
const pale = (page) => page.evaluate(() => {
  const parts = (colour) => /rgba?\(([^)]+)\)/.exec(colour)[1].split(',').map(Number);
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const colour = parts(getComputedStyle(e).backgroundColor);
      if (colour.length < 4 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const found = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (element.style.display === 'none' || getComputedStyle(element).fontSize === '1px') continue;
    const own = [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim());
    if (own.length === 0) continue;
    const [a, b] = [light(parts(getComputedStyle(element).color)), light(ground(element))].sort((x, y) => y - x);
    const contrast = (a + 0.05) / (b + 0.05);
    if (contrast < 4.5) found.push(`“${own[0].data.trim()}” ${contrast.toFixed(2)}`);
  }
  return found;
});

const words = (page) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());

const blocked = (text) => text.replaceAll(/src="[^"]*"/g, 'src="blocked.png"');
const stripped = (text) => text
  .replaceAll(/<style[\s\S]*?<\/style>/g, '')
  .replaceAll(/ (style|class|bgcolor|width|height|align|valign)="[^"]*"/g, '');

for (const width of [600, 375, 320]) {
  for (const colorScheme of ['light', 'dark']) {
    test(`newsletter: ${width} px, ${colorScheme}`, async () => {
      const page = await show(`${width}-${colorScheme}`, { width, colorScheme });
      none([...await flaws(page), ...await pale(page)], 'flaw');
      const pictures = await page.evaluate(() => [...document.images].map((image) => ({
        drawn: image.naturalWidth, shown: Math.round(image.getBoundingClientRect().width), words: image.alt,
      })));
      for (const picture of pictures) {
        assert.equal(picture.drawn, 1056, 'two pixels for each of the widest letter');
        assert.ok(picture.shown > width / 2 && picture.shown <= 528, `${picture.shown} px`);
        assert.match(picture.words, /\d/, 'the words for a picture say its numbers');
      }
      assert.deepEqual(page.strangers, []);
      await page.context().close();
    });
  }
}

for (const width of [600, 375]) {
  test(`newsletter: ${width} px with pictures off`, async () => {
    const page = await show(`${width}-no-pictures`, { width, change: blocked });
    none(await flaws(page), 'flaw');
    const heights = await page.evaluate(() => [...document.images].map((image) => image.getBoundingClientRect().height));
    assert.ok(heights.every((height) => height > 0 && height < 250), `${heights}: a picture that is not shown leaves no hole`);
    await page.context().close();
  });

  test(`newsletter: ${width} px with styles stripped`, async () => {
    const usual = await show('usual', { width });
    const page = await show(`${width}-no-styles`, { width, change: (text) => stripped(text).replaceAll(/<img[^>]*>/g, '') });
    const [all, left] = [await words(usual), await words(page)];
    const missing = all.split(' ').filter((word) => !left.includes(word));
    none(missing, 'word lost with the styles');
    none(await flaws(page), 'flaw');
    none(await pale(page), 'pale word');
    for (const p of [usual, page]) await p.context().close();
  });
}

test('newsletter: the chart’s words are large enough on a desk and on a phone', async () => {
  // 12.5 px is the smallest text of a chart, drawn 328 px wide.
  assert.ok(12.5 * 528 / 328 >= 19);
  assert.ok(12.5 * (375 - 48 - 24) / 328 >= 11);
});

/** Each finding as one line: how bad, which feature, which programs. */
function findings(text) {
  const { issues } = caniemail({ clients: ['gmail.*', 'outlook.*', 'apple-mail.*'], html: text });
  const lines = new Set();
  for (const [kind, byClient] of Object.entries(issues)) {
    for (const [client, list] of byClient instanceof Map ? byClient : Object.entries(byClient)) {
      for (const issue of list) lines.add(`${kind} ${client} ${issue.title}`);
    }
  }
  return [...lines].sort();
}

test('newsletter: caniemail finds nothing that is not known', () => {
  const baseline = join(here, 'newsletter.caniemail.txt');
  const found = findings(html);
  if (process.env.UPDATE === '1') writeFileSync(baseline, `${found.join('\n')}\n`);
  const known = new Set(readFileSync(baseline, 'utf8').trim().split('\n'));
  none(found.filter((line) => !known.has(line)), 'new finding of caniemail');
  assert.ok(found.some((line) => line.startsWith('errors')), 'caniemail looked at it');
});

test('newsletter: caniemail would see what is new', () => {
  const known = new Set(findings(html));
  const changed = html.replace('</h1>', '</h1><video src="a.mp4"></video><p style="position:fixed">x</p>');
  const fresh = findings(changed).filter((line) => !known.has(line));
  assert.ok(fresh.some((line) => /video/.test(line)), fresh.join('\n'));
});
