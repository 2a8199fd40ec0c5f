// What a reader's first visit costs, and whether anything jumps while it loads.
import { after, before, test } from 'node:test';
import { launch, none, note, open, serve, sites } from './support.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const KB = 1000;

for (const site of [sites.sample, sites.extreme, sites.history]) {
  test(`weight: ${site.name}: style, script and first load of every page`, (t) => {
    const [style, script] = [site.size('style.css'), site.size('playbook.js')];
    const found = [];
    if (style > 30 * KB) found.push(`style.css has ${style} bytes of 30 000`);
    if (script > 12 * KB) found.push(`playbook.js has ${script} bytes of 12 000`);
    const worst = { article: ['', 0], dashboard: ['', 0] };
    for (const path of site.pages) {
      const kind = site.isArticle(path) ? 'article' : 'dashboard';
      const [page, all] = kind === 'article' ? [40, 100] : [120, 180];
      const total = site.size(path) + style + script;
      if (total > worst[kind][1]) worst[kind] = [path, total];
      if (total > all * KB) found.push(`${path} loads ${total} bytes of ${all} 000`);
      if (site.size(path) > page * KB) found.push(`${path} has ${site.size(path)} bytes of ${page} 000`);
    }
    note(t, `style.css ${style} B, playbook.js ${script} B; largest first load: ${worst.article.join(' ')} B, ${worst.dashboard.join(' ')} B`);
    none(found, 'too heavy');
  });
}

test('weight: a page is four requests or fewer, and nothing moves while it loads', async (t) => {
  const server = await serve(sites.sample.folder);
  const found = [];
  const shifts = [];
  for (const [width, height] of [[1440, 900], [768, 1024], [360, 740]]) {
    for (const path of ['index.html', 'metrics/index.html', 'assessment.html', 'business-case.html', 'stakeholders/index.html', 'roadmap/index.html', 'trace.html', sites.sample.articles[0]]) {
      const page = await open(browser, { width, height, allowed: server.origin });
      await page.addInitScript(() => {
        window.__shift = 0;
        new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!e.hadRecentInput) window.__shift += e.value; }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(server.base + path, { waitUntil: 'load' });
      for (let i = 0; i < 6; i += 1) { await page.mouse.wheel(0, height); await page.waitForTimeout(40); }
      const shift = await page.evaluate(() => window.__shift);
      shifts.push(shift);
      const asked = page.asked.filter((url) => !url.endsWith('/favicon.ico') && !url.startsWith('data:')).length;
      if (shift > 0.02) found.push(`${path} at ${width} px: layout shift ${shift.toFixed(4)}`);
      if (asked > 4) found.push(`${path}: ${asked} requests`);
      await page.context().close();
    }
  }
  note(t, `largest layout shift ${Math.max(...shifts).toFixed(4)} of 0.02`);
  await server.close();
  none(found, 'too slow or restless');
});
