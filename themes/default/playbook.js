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

  /* drawer: works by :target alone; here Escape, focus, and the address without #nav afterwards */
  function shut() {
    location.hash = '#main';
    var menu = one('.menu');
    if (menu) { menu.focus(); }
  }
  d.addEventListener('keydown', function (e) { if (e.key === 'Escape' && location.hash === '#nav') { shut(); } });
  d.addEventListener('click', function (e) { if (location.hash === '#nav' && !e.target.closest('#nav, .menu')) { e.preventDefault(); shut(); } });
  addEventListener('hashchange', function () {
    var close = location.hash === '#nav' && one('.nav .close');
    if (close) { close.focus(); }
  });

  /* which heading is on screen */
  function follow() {
    var links = Array.prototype.slice.call(d.querySelectorAll('.toc nav a'));
    if (!links.length || !('IntersectionObserver' in window)) { return; }
    var see = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (!entry.isIntersecting) { return; }
        links.forEach(function (a) { a.classList.toggle('on', a.hash === '#' + encodeURI(entry.target.id) || a.hash === '#' + entry.target.id); });
      });
    }, { rootMargin: '-10% 0px -75% 0px' });
    links.forEach(function (a) {
      var place = d.getElementById(decodeURIComponent(a.hash.slice(1)));
      if (place) { see.observe(place); }
    });
  }
  follow();
  d.addEventListener('pmobook-renewed', follow);

  /* paper has no triangles to open; what was shut before is shut again afterwards */
  var opened = [];
  addEventListener('beforeprint', function () {
    each(d.querySelectorAll('main details:not([open])'), function (x) { x.open = true; opened.push(x); });
  });
  addEventListener('afterprint', function () { each(opened, function (x) { x.open = false; }); opened = []; });
})();
