/* pmobook: theme, search, drawer, place on the page, printing. The site reads fully without it. */
(function () {
  'use strict';
  var d = document, r = d.documentElement;
  function one(selector) { return d.querySelector(selector); }
  function each(list, call) { Array.prototype.forEach.call(list, call); }
  r.classList.add('js');

  /* theme: that of the system, until a reader chooses */
  var button = one('#theme');
  function dark() {
    var chosen = r.getAttribute('data-theme');
    return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  }
  function name() { button.setAttribute('aria-label', button.getAttribute(dark() ? 'data-light' : 'data-dark')); }
  if (button) {
    name();
    button.addEventListener('click', function () {
      var next = dark() ? 'light' : 'dark';
      r.setAttribute('data-theme', next);
      try { localStorage.setItem('pmo-theme', next); } catch (e) { /* private window: not remembered */ }
      name();
    });
  }

  /* search: its script, its style and its index come when somebody first asks for them */
  var finder = one('[data-search]'), root = r.getAttribute('data-root') || '', typed = '', asked;
  function find(words) {
    if (window.pmobookFind) { window.pmobookFind(words); return; }
    if (asked) { return; }
    asked = d.createElement('script');
    asked.src = root + 'search.js';
    asked.onload = function () { find(typed || words); };
    asked.onerror = function () { location.href = root + 'all-pages.html'; };
    d.head.appendChild(asked);
  }
  if (finder) {
    if (/Mac|iP(hone|ad)/.test(navigator.platform)) { finder.querySelector('kbd').textContent = '⌘ K'; }
    finder.addEventListener('click', function () { find(); });
    d.addEventListener('keydown', function (e) {
      var plain = !e.ctrlKey && !e.metaKey && !e.altKey;
      if (!plain && !e.shiftKey && !e.altKey && e.key.toLowerCase() === 'k') { e.preventDefault(); find(typed); }
      // What is typed before the field is there is not lost.
      if (asked && plain && e.key.length === 1 && !one('dialog.search')) { e.preventDefault(); typed += e.key; find(typed); }
    });
    var wanted = /[?&]search(?:=([^&]*))?(?:&|$)/.exec(location.search);
    if (wanted) { try { find(decodeURIComponent((wanted[1] || '').replace(/\+/g, ' '))); } catch (e) { find(); } }
  }

  /* drawer: works by :target alone; here Escape, focus that stays inside, and the place on the page afterwards */
  var narrow = matchMedia('(max-width: 979px)');
  function isOpen() { return location.hash === '#nav' && narrow.matches; }
  function bar() {
    var open = isOpen(), menu = one('.menu');
    each(d.querySelectorAll('.skip, .top, .page, .foot'), function (part) { part.inert = open; });
    if (menu) { menu.setAttribute('aria-expanded', open); }
  }
  var was = 0;
  function stay() { scrollTo({ top: was, behavior: 'instant' }); }
  function shut() {
    var menu = one('.menu');
    location.hash = '#main';
    stay();
    bar();
    if (menu) { menu.focus({ preventScroll: true }); }
  }
  d.addEventListener('keydown', function (e) { if (e.key === 'Escape' && isOpen()) { shut(); } });
  d.addEventListener('click', function (e) {
    if (e.target.closest('.menu')) { was = scrollY; }
    if (isOpen() && (!e.target.closest('#nav') || e.target.closest('.close'))) { e.preventDefault(); shut(); }
  });
  addEventListener('hashchange', function () {
    var close = isOpen() && one('.nav .close');
    bar();
    if (close) { stay(); close.focus({ preventScroll: true }); }
  });
  narrow.addEventListener('change', bar);

  /* lists beside the text: the entry that counts stays in sight, and the page stays where it is */
  function reveal(box, entry) {
    if (!box || !entry) { return; }
    var b = box.getBoundingClientRect(), e = entry.getBoundingClientRect();
    if (e.top < b.top + 40 || e.bottom > b.bottom - 40) { box.scrollTop += (e.top + e.bottom - b.top - b.bottom) / 2; }
  }

  /* the heading that is being read: the last one above the upper third */
  var entries = [], current, asked;
  function look() {
    asked = 0;
    var line = innerHeight / 3, found = entries[0];
    entries.forEach(function (x) { if (x.place.getBoundingClientRect().top <= line) { found = x; } });
    if (scrollY > 0 && innerHeight + scrollY >= r.scrollHeight - 2) { found = entries[entries.length - 1]; }
    if (!found || found === current) { return; }
    current = found;
    entries.forEach(function (x) {
      x.link.classList.toggle('on', x === found);
      if (x === found) { x.link.setAttribute('aria-current', 'true'); } else { x.link.removeAttribute('aria-current'); }
    });
    reveal(one('.toc nav'), found.link);
  }
  function follow() {
    entries = [];
    current = null;
    each(d.querySelectorAll('.toc nav a'), function (a) {
      var place = d.getElementById(decodeURIComponent(a.hash.slice(1)));
      if (place) { entries.push({ link: a, place: place }); }
    });
    look();
  }
  function soon() { if (!asked) { asked = requestAnimationFrame(look); } }
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);

  /* tables: the head of a column sorts, a field above a long table filters; what a reader chose outlives a renewal */
  var chosen = {}, lang = r.lang || 'en', months = [];
  function bare(text) { return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().trim(); }
  function number(text) {
    var plain = text.replace(/[\s\u2019]/g, '').replace(/\u2212/g, '-');
    plain = r.getAttribute('data-decimal') === ',' ? plain.replace(/\./g, '').replace(',', '.') : plain.replace(/,/g, '');
    var found = /[-+]?\d+(\.\d+)?/.exec(plain);
    return found ? +found[0] : null;
  }
  function month(word) {
    if (!months.length) {
      ['short', 'long'].forEach(function (style) {
        for (var i = 0; i < 12; i += 1) { months.push(bare(new Intl.DateTimeFormat(lang, { month: style, timeZone: 'UTC' }).format(Date.UTC(2024, i, 15))).replace('.', '')); }
      });
    }
    for (var i = 0; i < 24; i += 1) { if (months[i].indexOf(word) === 0 || word.indexOf(months[i]) === 0) { return i % 12; } }
    return -1;
  }
  /* 31 Mar 2027, Mar 2027, Q1 2027, 2027 and 2027-03-31 as days that can be compared */
  function day(text) {
    var m = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
    if (m) { return m[1] * 400 + (m[2] || 1) * 32 + +(m[3] || 0); }
    m = /^[qt]([1-4]) (\d{4})$/.exec(text);
    if (m) { return m[2] * 400 + m[1] * 96 - 64; }
    m = /^(?:(\d{1,2})(?:\.|er)? )?([^\s\d]{3,}?)\.? (\d{4})$/.exec(text);
    var at = m ? month(m[2]) : -1;
    return at < 0 ? null : m[3] * 400 + (at + 1) * 32 + +(m[1] || 0);
  }
  function isNothing(text) { return !/[\p{L}\p{N}]/u.test(text) || text === 'n/a'; }
  /* the values of a column, all of one kind: status by how bad it is, numbers, days, or words */
  function values(rows, column, numeric) {
    var texts = rows.map(function (row) { return row.cells[column] ? bare(row.cells[column].textContent) : ''; });
    var chips = rows.map(function (row) {
      var chip = row.cells[column] && row.cells[column].querySelector('.chip');
      return chip ? ['off', 'risk', 'none', 'ok', 'done'].findIndex(function (tone) { return chip.classList.contains(tone); }) : null;
    });
    if (chips.some(function (x) { return x !== null; })) { return chips; }
    if (numeric) { return texts.map(number); }
    var days = texts.map(day);
    if (days.some(function (x) { return x !== null; }) && texts.every(function (x, i) { return days[i] !== null || isNothing(x); })) { return days; }
    return texts.map(function (x) { return isNothing(x) ? null : x; });
  }
  function Tool(table, key) {
    var body = table.tBodies[0], rows = Array.prototype.slice.call(body.rows), heads = table.tHead.rows[0].cells;
    var state = chosen[key] || (chosen[key] = { column: -1, turn: 0, words: '' });
    var field = table.parentNode.previousElementSibling;
    var words = Intl.Collator ? new Intl.Collator(lang, { numeric: true }) : null;
    function sort() {
      var order = rows.map(function (row, i) { return i; }), turn = state.turn;
      if (turn) {
        var v = values(rows, state.column, heads[state.column].classList.contains('num'));
        order.sort(function (a, b) {
          if (v[a] === null || v[b] === null) { return (v[a] === null) - (v[b] === null) || a - b; }
          return turn * (typeof v[a] === 'number' ? v[a] - v[b] : words ? words.compare(v[a], v[b]) : v[a] < v[b] ? -1 : 1) || a - b;
        });
      }
      order.forEach(function (i) { body.appendChild(rows[i]); });
      each(heads, function (th, i) {
        if (i === state.column && turn) { th.setAttribute('aria-sort', turn > 0 ? 'ascending' : 'descending'); } else { th.removeAttribute('aria-sort'); }
      });
    }
    each(heads, function (th, i) {
      if (th.tagName !== 'TH') { return; }
      var button = d.createElement('button');
      button.type = 'button';
      button.className = 'so';
      while (th.firstChild) { button.appendChild(th.firstChild); }
      th.appendChild(button);
      button.addEventListener('click', function () {
        state.turn = state.column !== i || !state.turn ? 1 : state.turn > 0 ? -1 : 0;
        state.column = i;
        sort();
      });
    });
    if (state.turn && heads[state.column]) { sort(); }
    if (!field || !field.classList.contains('tf')) { return; }
    var input = field.querySelector('input'), count = field.querySelector('[role=status]');
    function filter() {
      var wanted = bare(input.value).split(/\s+/), shown = 0;
      state.words = input.value;
      rows.forEach(function (row) {
        var text = bare(row.textContent);
        row.hidden = !wanted.every(function (word) { return text.indexOf(word) >= 0; });
        if (!row.hidden) { shown += 1; }
      });
      count.textContent = count.getAttribute('data-count').replace('{n}', shown).replace('{all}', rows.length);
    }
    this.clear = function () { input.value = ''; filter(); };
    input.addEventListener('input', filter);
    if (state.words) { input.value = state.words; filter(); }
  }
  function tables() {
    each(d.querySelectorAll('main .tw > table'), function (table, i) {
      var body = table.tBodies[0];
      if (table.tool || !table.tHead || !body || body.rows.length < 3 || table.querySelector('[rowspan], [colspan]')) { return; }
      table.tool = new Tool(table, (table.caption && table.caption.id) || i);
    });
  }
  /* a link to a row that the filter hides shows it */
  function arrive() {
    var row = location.hash.length > 1 && d.getElementById(decodeURIComponent(location.hash.slice(1)));
    row = row && row.closest('tr[hidden]');
    if (row) { row.closest('table').tool.clear(); row.scrollIntoView(); }
  }
  addEventListener('hashchange', arrive);

  function begin() {
    bar();
    tables();
    follow();
    reveal(one('.nav'), one('.nav [aria-current=page]') || one('.nav [aria-current]'));
  }
  begin();
  d.addEventListener('pmobook-renewed', begin);

  /* paper has no triangles to open; what was shut before is shut again afterwards */
  var opened = [];
  addEventListener('beforeprint', function () {
    each(d.querySelectorAll('main details:not([open])'), function (x) { x.open = true; opened.push(x); });
  });
  addEventListener('afterprint', function () { each(opened, function (x) { x.open = false; }); opened = []; });
})();
