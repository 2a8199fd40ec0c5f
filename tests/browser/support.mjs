// What all browser tests share: the sites under test, a browser without network, a small server.
import { createServer } from 'node:http';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join, normalize, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { buildSites, built } from './build.mjs';

export * from './build.mjs';

if (!process.env.PMOBOOK_SITES_BUILT) buildSites();

const redirects = (html) => /<meta http-equiv="?refresh/i.test(html);

/** A built site: its folder and its pages, without those that only send the reader on; of these the `own`. */
function site(name, own = () => true) {
  const folder = join(built, name);
  const pages = readdirSync(folder, { recursive: true })
    .map((path) => path.split(sep).join('/'))
    // Papers and mails are no pages of the site: they have tests of their own.
    .filter((path) => !path.startsWith('papers/'))
    .filter((path) => path.endsWith('.html') && !redirects(readFileSync(join(folder, path), 'utf8')))
    .filter(own)
    .sort();
  const isMetric = (path) => /^metrics\/(?!index)/.test(path);
  const isArticle = (path) => /^guides\//.test(path);
  const chapters = pages.filter((path) => !isMetric(path) && !isArticle(path));
  // Pages made alike, one for each entry of a chapter: services, stages, stories.
  const alike = ['services', 'stages', 'stories'].map((folder) => pages.filter((path) => path.startsWith(`${folder}/`) && !path.endsWith('/index.html')));
  return {
    name, folder, pages, chapters, isMetric, isArticle,
    metrics: pages.filter(isMetric),
    articles: pages.filter(isArticle),
    /** Every kind of page; of those made alike the first, the one in the middle and the last. */
    kinds: [...chapters.filter((path) => !alike.flat().includes(path)), ...[pages.filter(isMetric), pages.filter(isArticle), ...alike].flatMap(sample)],
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    size: (path) => statSync(join(folder, path)).size,
    file: (path) => pathToFileURL(join(folder, path)).href,
  };
}

function sample(list) {
  if (list.length <= 3) return list;
  return [list[0], list[Math.floor(list.length / 2)], list[list.length - 1]];
}

// The site of the repository is the sample once more: tested are the pages that tell of its history.
const ofHistory = (path) => ['charter.html', 'changes.html'].includes(path) || path.startsWith('charter/');

export const sites = { sample: site('sample'), extreme: site('extreme'), words: site('words'), bare: site('bare'), history: site('history', ofHistory) };

/** The sample from right to left. */
export const mirrored = site('mirrored');

const chrome = process.env.CHROMIUM || '/usr/bin/chromium';

export function launch() {
  return chromium.launch({
    executablePath: chrome,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--font-render-hinting=none'],
  });
}

/**
 * A page of a fresh browser profile. Whatever it asks for outside `allowed` (an address it may
 * begin with) is refused and stands in `page.strangers`; what it logs as wrong, in `page.complaints`.
 */
export async function open(browser, { width = 1280, height = 900, allowed = 'file://', ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', ...options });
  const strangers = [];
  await context.route((url) => !url.href.startsWith(allowed) && !url.href.startsWith('data:'), (route) => {
    strangers.push(route.request().url());
    return route.abort();
  });
  const page = await context.newPage();
  page.strangers = strangers;
  page.complaints = [];
  page.asked = [];
  page.on('request', (request) => page.asked.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) page.complaints.push(message.text());
  });
  page.on('pageerror', (error) => page.complaints.push(String(error)));
  return page;
}

/** Opens every `<details>`, so that what is in them is examined too. */
export const openDetails = (page) => page.evaluate(() => { for (const d of document.querySelectorAll('details')) d.open = true; });

const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.csv': 'text/csv', '.svg': 'image/svg+xml', '.png': 'image/png' };

/**
 * The folder under `/a/b/` of a server on this machine. What was not found stands in `missing`; with `missingPage`
 * its answer is the site's `404.html`.
 */
export async function serve(folder, { base = '/a/b/', missingPage = false } = {}) {
  const missing = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    const inside = path.startsWith(base) ? path.slice(base.length) : null;
    const file = inside === null ? null : normalize(join(folder, inside === '' ? 'index.html' : inside));
    if (file === null || relative(folder, file).startsWith('..') || !existsSync(file) || !statSync(file).isFile()) {
      if (path !== '/favicon.ico') missing.push(path);
      if (missingPage) response.writeHead(404, { 'content-type': types['.html'] }).end(readFileSync(join(folder, '404.html')));
      else response.writeHead(404).end('not found');
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] || 'application/octet-stream' }).end(readFileSync(file));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}/`;
  return { origin, base: `${origin}${base.slice(1)}`, missing, close: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }) };
}

/** Fails with all that was found, one on a line, instead of with the first. */
export function none(found, what) {
  if (found.length > 0) throw new Error(`${found.length} × ${what}\n  ${found.slice(0, 60).join('\n  ')}${found.length > 60 ? '\n  …' : ''}`);
}

/** A picture for people to look at. Now and then the browser cannot take one of a page many screens high; then it is asked again. */
export async function picture(page, options) {
  for (let turn = 1; ; turn += 1) {
    try {
      return await page.screenshot(options);
    } catch (error) {
      if (turn === 3) throw error;
      await page.waitForTimeout(1000);
    }
  }
}

/** A line of figures in the log of the run. */
export const note = (t, text) => { t.diagnostic(text); };
