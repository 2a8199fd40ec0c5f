// Every drawing: text inside its box and apart from other text, large enough, named and described,
// one of two widths shown, a table beside it.
import { after, before, test } from 'node:test';
import { launch, none, note, open, sites } from './support.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

function examine() {
  const found = [];
  const shown = (e) => e.getClientRects().length > 0 && e.getBoundingClientRect().width > 0;
  let charts = 0;
  for (const svg of document.querySelectorAll('main svg[role=img]')) {
    if (!shown(svg)) continue;
    charts += 1;
    const name = svg.getAttribute('aria-labelledby')?.split(' ')[0] ?? '(no name)';
    const ids = svg.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const [title, desc] = [svg.querySelector(':scope > title'), svg.querySelector(':scope > desc')];
    if (!title?.textContent.trim()) found.push(`${name}: no title`);
    if (!desc?.textContent.trim()) found.push(`${name}: no desc`);
    if (!title || !desc || !ids.includes(title.id) || !ids.includes(desc.id)) found.push(`${name}: title and desc are not what it is labelled by`);
    if (svg.querySelector('a, button, [tabindex]')) found.push(`${name}: something in it takes the focus`);
    const box = svg.getBoundingClientRect();
    const scale = box.width / svg.viewBox.baseVal.width;
    const texts = [...svg.querySelectorAll('text')].filter((e) => e.textContent.trim() && shown(e)).map((e) => ({ text: e.textContent.trim(), box: e.getBoundingClientRect(), size: parseFloat(getComputedStyle(e).fontSize) * scale }));
    for (const { text, box: b, size } of texts) {
      if (b.left < box.left - 1 || b.right > box.right + 1 || b.top < box.top - 1 || b.bottom > box.bottom + 1) {
        found.push(`${name}: “${text}” leaves the drawing (left ${(b.left - box.left).toFixed(1)}, top ${(b.top - box.top).toFixed(1)}, right ${(box.right - b.right).toFixed(1)}, bottom ${(box.bottom - b.bottom).toFixed(1)})`);
      }
      if (/…|\.\.\.$|NaN|undefined|Infinity|\binf\b/.test(text)) found.push(`${name}: “${text}” is cut or is no number`);
    }
    const smallest = Math.min(...texts.map(({ size }) => size));
    if (smallest < 10.4) found.push(`${name}: its smallest text is drawn at ${smallest.toFixed(1)} px, the drawing at ${Math.round(scale * 100)} %`);
    for (let i = 0; i < texts.length; i += 1) {
      for (let j = i + 1; j < texts.length; j += 1) {
        const [a, b] = [texts[i].box, texts[j].box];
        // The box of a line of text reaches beyond its letters above and below; so much is allowed.
        const air = Math.min(a.height, b.height) * 0.14;
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 1 && down > 1 + air) found.push(`${name}: “${texts[i].text}” and “${texts[j].text}” overlap by ${across.toFixed(1)} × ${down.toFixed(1)} px`);
      }
    }
    // A straight line through the middle of a word: only under it, only where the word has a halo,
    // and never the dark line of zero, which shows between the letters all the same.
    // A band that is drawn between the line and the word hides the line.
    const order = [...svg.querySelectorAll('text, path, rect')];
    const bands = order.filter((e) => e.classList.contains('lane'));
    const isHidden = (line, text, b) => bands.some((band) => {
      const r = band.getBoundingClientRect();
      const between = order.indexOf(line) < order.indexOf(band) && order.indexOf(band) < order.indexOf(text);
      return between && r.left <= b.left && r.right >= b.right && r.top <= b.top + 4 && r.bottom >= b.bottom - 4;
    });
    for (const line of order.filter((e) => e.tagName === 'path')) {
      const l = line.getBoundingClientRect();
      if ((l.width > 1.5) === (l.height > 1.5)) continue;
      for (const text of order.filter((e) => e.tagName === 'text')) {
        const b = text.getBoundingClientRect();
        const [inX, inY] = [Math.min(l.right, b.right - 2) - Math.max(l.left, b.left + 2), Math.min(l.bottom, b.bottom - 4) - Math.max(l.top, b.top + 4)];
        if (inX < 0 || inY < 0) continue;
        if (order.indexOf(line) > order.indexOf(text)) found.push(`${name}: “${text.textContent}” is struck through by a line (${line.getAttribute('class')}) drawn over it`);
        else if (isHidden(line, text, b)) continue;
        else if (!text.classList.contains('halo')) found.push(`${name}: “${text.textContent}” stands on a line (${line.getAttribute('class')}) without a halo`);
        else if (line.classList.contains('zero')) found.push(`${name}: “${text.textContent}” stands on the line of zero`);
      }
    }
    for (const mark of svg.querySelectorAll('path, rect, circle')) {
      for (const attribute of ['d', 'x', 'y', 'width', 'height', 'cx', 'cy']) {
        if (/NaN|inf/i.test(mark.getAttribute(attribute) ?? '')) found.push(`${name}: a mark with ${attribute}="${mark.getAttribute(attribute)}"`);
      }
      const b = mark.getBoundingClientRect();
      if (b.left < box.left - 4 || b.right > box.right + 4 || b.top < box.top - 4 || b.bottom > box.bottom + 4) found.push(`${name}: a ${mark.tagName}.${mark.getAttribute('class')} leaves the drawing`);
    }
  }
  for (const wide of document.querySelectorAll('main .wd')) {
    const narrow = wide.parentElement.querySelector(':scope > .nw');
    if (!narrow) { found.push('a wide drawing without a narrow one'); continue; }
    if (shown(wide) === shown(narrow)) found.push(`${wide.querySelector('svg')?.getAttribute('aria-labelledby')}: wide and narrow are both ${shown(wide) ? 'shown' : 'hidden'}`);
  }
  for (const figure of document.querySelectorAll('main figure.fig')) {
    const [h, caption] = [figure.querySelector('h2, h3, h4, h5'), figure.querySelector('figcaption')];
    if (!h?.textContent.trim()) found.push(`${figure.id}: no finding above it`);
    if (!/Source: .+/.test(caption?.textContent ?? '')) found.push(`${figure.id}: no source`);
    if (figure.querySelector('svg[role=img]')) {
      if (!/As of \d/.test(caption?.textContent ?? '')) found.push(`${figure.id}: no date`);
      if (!figure.querySelector('.sub')?.textContent.trim()) found.push(`${figure.id}: no subtitle`);
      if (!figure.nextElementSibling?.matches('details.more') || !figure.nextElementSibling.querySelector('table')) found.push(`${figure.id}: no table of its data`);
    }
  }
  return { found, charts };
}

for (const site of Object.values(sites)) {
  for (const width of [1440, 1280, 1024, 768, 700, 360, 320]) {
    test(`charts: ${site.name} at ${width} px`, async (t) => {
      const page = await open(browser, { width });
      const found = [];
      let charts = 0;
      for (const path of site.pages) {
        await page.goto(site.file(path));
        const result = await page.evaluate(examine);
        charts += result.charts;
        found.push(...result.found.map((text) => `${path}: ${text}`));
      }
      note(t, `${charts} drawings shown`);
      await page.context().close();
      if (site.name === 'sample' && charts < 20) found.push(`only ${charts} drawings on the whole site`);
      none(found, 'flaw of a drawing');
    });
  }
}
