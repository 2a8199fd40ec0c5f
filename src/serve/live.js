// Keeps an open page up to date while `pmobook serve` runs.
(function () {
  'use strict';
  var me = document.currentScript.dataset, own = '/.pmobook/' + me.token + '/', root = document.documentElement;
  var unbuilt = 'unbuilt' in me, moment = me.moment, stream, again, lost, shown;

  function kept(key, value) {
    try { return value === undefined ? sessionStorage.getItem(key) : sessionStorage.setItem(key, value); } catch (e) { return null; }
  }
  function details() { return Array.prototype.slice.call(document.querySelectorAll('details')); }

  // The theme names the parts in which its pages differ (data-live). They are put in place of the old ones,
  // which is quicker than loading the page again and leaves it where it is.
  function renew() {
    var parts = root.dataset.live;
    if (!parts || unbuilt || document.querySelector('base')) return reload();
    fetch(location.href, { headers: { accept: 'text/html' } }).then(function (answer) {
      return answer.ok ? answer.text() : Promise.reject();
    }).then(function (text) {
      var next = new DOMParser().parseFromString(text, 'text/html');
      var live = next.querySelector('script[data-token="' + me.token + '"]'), fresh = next.querySelectorAll(parts);
      var old = document.querySelectorAll(parts), was = details().map(function (d) { return d.open; });
      if (!live || fresh.length !== old.length || scripts(next) !== scripts(document)) return reload();
      fresh.forEach(function (part, i) { old[i].replaceWith(document.adoptNode(part)); });
      document.title = next.title;
      var now = details();
      if (now.length === was.length) now.forEach(function (d, i) { d.open = was[i]; });
      me.version = live.dataset.version;
      document.dispatchEvent(new Event('pmobook-renewed'));
      leave();
      connect();
    }).catch(reload);
  }
  function scripts(doc) {
    return Array.prototype.map.call(doc.scripts, function (s) { return s.dataset.token ? '' : (s.getAttribute('src') || s.text); }).join('\n');
  }

  // A reloaded page stays where it was, with open what was open.
  function reload() {
    kept('pmobook-place', JSON.stringify({ page: me.page, x: scrollX, y: scrollY, open: details().map(function (d) { return d.open; }) }));
    location.reload();
  }
  var place = JSON.parse(kept('pmobook-place') || 'null');
  if (place && place.page === me.page) {
    var all = details();
    if (all.length === place.open.length) all.forEach(function (d, i) { d.open = place.open[i]; });
    var back = function () { scrollTo({ left: place.x, top: place.y, behavior: 'instant' }); };
    back();
    addEventListener('load', back, { once: true });
  }
  kept('pmobook-place', 'null');

  function swap(path) {
    document.querySelectorAll('link[rel~=stylesheet]').forEach(function (old) {
      var url = new URL(old.href);
      if (decodeURI(url.pathname) !== '/' + path || old.dataset.old) return;
      var link = old.cloneNode();
      url.search = '?v=' + moment;
      old.dataset.old = '1';
      link.href = url.href;
      link.onload = function () { old.remove(); };
      link.onerror = function () { link.remove(); delete old.dataset.old; };
      old.after(link);
    });
  }

  function make(name, text, parent, kind) {
    var element = document.createElement(name);
    element.textContent = text;
    if (kind) element.className = kind;
    parent.append(element);
    return element;
  }

  // In a shadow, apart from the theme's style; at once, as a server that is gone has no style to load.
  var host = document.createElement('pmobook-live'), shadow = host.attachShadow({ mode: 'open' });
  var link = make('link', '', shadow), dialog = make('dialog', '', shadow);
  var count = make('button', '', shadow, 'corner'), note = make('p', '', shadow, 'corner');
  link.rel = 'stylesheet';
  link.href = '/.pmobook/live.css';
  dialog.setAttribute('aria-labelledby', 'title');
  dialog.onclose = function () {
    if (shown) kept('pmobook-hidden', me.token + shown.id);
    show();
  };
  count.type = 'button';
  count.onclick = open;
  note.setAttribute('role', 'status');
  show();
  document.body.append(host);

  function show() {
    var theme = root.dataset.theme, dark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme:dark)').matches;
    host.className = dark ? 'dark' : '';
    count.hidden = !shown || dialog.open;
    count.textContent = shown ? shown.summary : '';
    note.hidden = !note.textContent;
  }

  function open() {
    dialog.textContent = '';
    dialog.setAttribute('role', shown.stops ? 'alertdialog' : 'dialog');
    var head = make('div', '', dialog, 'head'), title = make('h2', shown.summary, head), list = make('ol', '', dialog);
    title.id = 'title';
    if (shown.stops) make('span', 'The last good page is shown beneath.', title);
    var hide = make('button', 'Hide', head);
    hide.type = 'button';
    hide.autofocus = true;
    hide.onclick = function () { dialog.close(); };
    shown.findings.forEach(function (found) {
      var item = make('li', '', list, found.severity);
      make('h3', found.message, item);
      if (found.place) {
        var at = make('p', '', item, 'at');
        make('b', found.place, at);
        at.append(' · ');
        make('span', found.severity + ' ' + found.code, at, 'code');
      }
      if (found.snippet) {
        var lines = make('pre', found.snippet, item);
        lines.tabIndex = 0;
        lines.setAttribute('role', 'group');
        lines.setAttribute('aria-label', 'Lines of ' + found.place);
      }
      found.help.forEach(function (help) { make('p', help, item); });
    });
    if (!dialog.open) dialog.showModal();
    show();
  }

  function trouble(now) {
    if ((shown && shown.id) === (now && now.id)) return;
    shown = now;
    if (now && now.stops && kept('pmobook-hidden') !== me.token + now.id) return open();
    if (dialog.open) dialog.close(); else show();
  }

  function heard(event) {
    var news = JSON.parse(event.data);
    connected();
    moment = news.moment;
    news.styles.forEach(swap);
    // The page may stay as it is while others, and with them the index of the search, are new.
    document.dispatchEvent(new Event('pmobook-built'));
    if (news.whole) return reload();
    if (news.reload) return renew();
    if (!unbuilt) trouble(news.trouble);
  }

  function connected() {
    clearTimeout(lost);
    lost = 0;
    note.textContent = '';
    show();
  }

  function connect() {
    clearTimeout(again);
    if (stream || document.hidden) return;
    stream = new EventSource(own + 'events?page=' + encodeURI(me.page).replace(/[&?#+]/g, encodeURIComponent) +
      '&version=' + me.version + '&moment=' + moment + (unbuilt ? '&unbuilt=yes' : ''));
    stream.onmessage = heard;
    stream.onerror = function () { leave(); retry(); };
  }
  function leave() {
    if (stream) stream.close();
    stream = null;
    clearTimeout(again);
  }
  // A server that is gone is waited for; another one in its place has another token and other pages.
  function retry() {
    lost = lost || setTimeout(function () {
      note.textContent = 'Not connected: pmobook serve has stopped.';
      show();
    }, 2000);
    fetch(own + 'alive').then(function (answer) {
      if (answer.status === 403) reload(); else again = setTimeout(connect, 1000);
    }, function () { again = setTimeout(retry, 1000); });
  }

  // A browser has six connections for all pages of a server: those that nobody sees keep none.
  document.addEventListener('visibilitychange', function () { if (document.hidden) leave(); else connect(); });
  addEventListener('pagehide', leave);
  addEventListener('pageshow', connect);
  connect();
})();
