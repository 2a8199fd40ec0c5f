// No page scrolls sideways, nothing is cut off, every id is there once, the console stays empty.
import { after, before, test } from 'node:test';
import { launch, mirrored, none, note, open, openDetails, sites } from './support.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** Runs in the page: what is wider than the page, cut off, or there twice. */
function examine() {
  const found = [];
  const html = document.documentElement;
  const name = (e) => e.tagName.toLowerCase() + (e.id ? `#${e.id}` : '') + (e.getAttribute('class') ? `.${e.getAttribute('class').trim().split(/\s+/).join('.')}` : '');
  if (html.scrollWidth > html.clientWidth) found.push(`scrolls sideways: ${html.scrollWidth} px in ${html.clientWidth} px`);
  const scrolls = (e) => { for (let p = e.parentElement; p; p = p.parentElement) if (['auto', 'scroll'].includes(getComputedStyle(p).overflowX)) return true; return false; };
  const hidden = (e) => e.closest('.vh, .sprite, [aria-hidden=true], .skip') !== null;
  let wide = 0;
  for (const e of document.body.querySelectorAll('*')) {
    if (e.closest('svg') && e.tagName !== 'svg') continue;
    const box = e.getBoundingClientRect();
    if (box.width === 0 || hidden(e)) continue;
    if ((box.right > html.clientWidth + 1 || box.left < -1) && !scrolls(e) && wide < 4) { wide += 1; found.push(`${name(e)} goes from ${Math.round(box.left)} to ${Math.round(box.right)} px of ${html.clientWidth}`); }
    const style = getComputedStyle(e);
    if (['hidden', 'clip'].includes(style.overflowX) && style.clipPath === 'none' && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1) && e.textContent.trim()) {
      found.push(`${name(e)} cuts its text off: “${e.textContent.trim().slice(0, 60)}”`);
    }
    // text beside its own block: a word too long for its column
    if (style.display !== 'inline' && style.overflowX === 'visible' && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && !scrolls(e)
      && [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim())) {
      found.push(`${name(e)} is too narrow for its text: ${e.scrollWidth} px in ${e.clientWidth}: “${e.textContent.trim().slice(0, 40)}”`);
    }
  }
  const seen = new Map();
  for (const e of document.querySelectorAll('[id]')) seen.set(e.id, (seen.get(e.id) || 0) + 1);
  for (const [id, count] of seen) if (count > 1) found.push(`id ${id} is there ${count} times`);
  if (document.querySelectorAll('h1').length !== 1) found.push(`${document.querySelectorAll('h1').length} h1`);
  return found;
}

for (const site of Object.values(sites)) {
  for (const width of [1440, 768, 360, 320]) {
    test(`layout: ${site.name}, every page at ${width} px`, async (t) => {
      const page = await open(browser, { width });
      const found = [];
      for (const path of site.pages) {
        await page.goto(site.file(path));
        // A server shows 404.html, so its links begin at the server's root; from a file it finds its style only then.
        for (const text of page.complaints.splice(0)) if (path !== '404.html' || !text.includes('ERR_FILE_NOT_FOUND')) found.push(`${path}: console: ${text}`);
        for (const state of ['shut', 'open']) {
          if (state === 'open') await openDetails(page);
          for (const text of await page.evaluate(examine)) {
            if (state === 'shut' || !found.includes(`${path}: ${text}`)) found.push(`${path}: ${text}`);
          }
        }
      }
      note(t, `${site.pages.length} pages`);
      none(page.strangers, 'request to another address');
      await page.context().close();
      none(found, 'flaw of layout');
    });
  }
}

/** Runs in a page from right to left: what stands on the wrong side, and words of drawings that left their drawing. */
function examineMirrored() {
  const found = [];
  const main = document.querySelector('main').getBoundingClientRect();
  const nav = document.querySelector('.nav');
  if (nav.getClientRects().length && getComputedStyle(nav).position !== 'fixed' && nav.getBoundingClientRect().left < main.right) found.push('the navigation is not on the right');
  for (const head of document.querySelectorAll('main :is(h1, caption)')) if (getComputedStyle(head).textAlign === 'left') found.push(`${head.textContent.trim()} begins at the left`);
  for (const svg of document.querySelectorAll('main svg[role=img]')) {
    const box = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect()]);
    const out = texts.filter(([, text]) => box.width && text.width && (text.left < box.left - 3 || text.right > box.right + 3));
    found.push(...out.slice(0, 2).map(([words]) => `“${words}” lies outside its drawing`));
  }
  return found;
}

for (const width of [1280, 768, 360]) {
  test(`layout: from right to left, every kind of page at ${width} px`, async () => {
    const page = await open(browser, { width });
    const found = [];
    for (const path of mirrored.kinds.filter((kind) => kind !== '404.html')) {
      await page.goto(mirrored.file(path));
      await openDetails(page);
      for (const text of [...await page.evaluate(examine), ...await page.evaluate(examineMirrored), ...page.complaints.splice(0)]) found.push(`${path}: ${text}`);
    }
    await page.context().close();
    none(found, 'flaw of layout from right to left');
  });
}
