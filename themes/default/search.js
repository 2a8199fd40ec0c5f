/* pmobook: the search. Loaded when somebody first searches; so are the index, data/search*.js, and search.css.
   Classic scripts alone work in a page that was opened from a folder. What authors wrote becomes text, never markup. */
(function () {
  'use strict';
  var d = document, r = d.documentElement, root = r.getAttribute('data-root') || '';
  var ALL = 'all-pages.html', SHOWN = 24, OF_A_PAGE = 3, PASSAGE = 150, AT_ONCE = 4;
  // The words of the interface, in the language of the site: data/search-words.js.
  var say = {};
  function fill(text, values) { return text.replace(/%(\w)/g, function (_, name) { return values[name]; }); }

  /* ---- letters: small, without accents, so that equal words look equal */

  var LETTERS = { 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ı': 'i', 'ς': 'σ', 'ى': 'ي', 'ة': 'ه', '’': "'", '‘': "'", 'ʼ': "'", '‐': '-', '‑': '-', '–': '-', '—': '-', '−': '-' };
  // Accents of Latin, Greek and Cyrillic; the points of Hebrew; the vowels and the stretching of Arabic; what nobody sees.
  var MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
  // Between the figures of a number.
  var GROUPED = /(^|[^\d.,])(\d{1,3}(?:[ ,.'\u00a0\u202f\u2009]\d{3})+)(?![\d])/g;
  var FOREIGN = /[^\x00-\x7f]/, MAYBE_GROUPED = /\d[ ,.'\u00a0\u202f\u2009]\d\d\d/;

  function fold(text) {
    text = text.toLowerCase();
    if (FOREIGN.test(text)) {
      text = text.normalize('NFKD').replace(MARKS, '').replace(/[ßæœøłđðþıςىة’‘ʼ‐‑–—−]/g, function (c) { return LETTERS[c]; });
    }
    return together(text);
  }
  /* `9 940` and `9,940` are one number. */
  function together(text) { return !MAYBE_GROUPED.test(text) ? text : text.replace(GROUPED, function (_, before, number) { return before + number.replace(/\D/g, ''); }); }
  /* The same, letter by letter, with the place in the text that each folded letter came from. */
  function folded(text) {
    var out = '', at = [], i = 0;
    while (i < text.length) {
      var code = text.codePointAt(i), letter = String.fromCodePoint(code), plain = code < 128 ? letter.toLowerCase() : fold(letter);
      for (var j = 0; j < plain.length; j += 1) { at.push(i); }
      out += plain;
      i += letter.length;
    }
    var short = '', places = [], match, from = 0;
    GROUPED.lastIndex = 0;
    while ((match = GROUPED.exec(out))) {
      for (j = from; j < match.index + match[0].length; j += 1) {
        if (j < match.index + match[1].length || /\d/.test(out[j])) { short += out[j]; places.push(at[j]); }
      }
      from = j;
    }
    for (j = from; j < out.length; j += 1) { places.push(at[j]); }
    places.push(text.length);
    return { text: short + out.slice(from), at: places };
  }
  /* Writing without blanks: every letter may begin a word. */
  function unspaced(code) {
    return (code >= 0x2e80 && code <= 0x2fdf) || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) ||
      (code >= 0xf900 && code <= 0xfaff) || (code >= 0xd840 && code <= 0xdfff) || (code >= 0x0e00 && code <= 0x0eff) || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff);
  }
  function inWord(code) {
    if (code < 128) { return (code > 47 && code < 58) || (code > 96 && code < 123) || code === 95; }
    return !(code < 0xc0 || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xff0f) || code === 0x60c || code === 0x61b || code === 0x61f || code === 0xd7 || unspaced(code));
  }

  /* ---- the index */

  var EXACT = 4, FORM = 3, PREFIX = 2, INSIDE = 1;
  var index, entries, loading, failed, waiting, missing, stale, version = '';

  function load(path, done) {
    var script = d.createElement('script');
    script.src = root + path + version;
    script.onload = function () { script.remove(); done(true); };
    script.onerror = function () { script.remove(); done(false); };
    d.head.appendChild(script);
  }
  /* What the files call: names with one argument, texts with the number of their stretch, and the words of ours. */
  window.pmobookSearch = function (what, texts) {
    if (what === 'words') { say = texts; } else if (typeof what === 'object') { names(what); } else if (index) { told(what, texts); }
  };
  function begin() {
    if (loading || (index && !stale)) { return; }
    loading = true; failed = stale = false; index = entries = null; forget();
    load('data/search.js', function (ok) {
      loading = false;
      failed = !ok || !index;
      find();
      if (failed) { return; }
      waiting = []; missing = 0;
      for (var i = 0; i * index.size < index.pages.length; i += 1) { waiting.push(i); }
      index.files = index.left = waiting.length;
      for (i = 0; i < AT_ONCE; i += 1) { next(index); }
    });
  }
  function next(of) {
    if (of !== index || !waiting.length) { return; }
    load('data/search-' + waiting.shift() + '.js', function (ok) {
      if (of !== index) { return; }
      index.left -= 1;
      if (!ok) { missing += 1; }
      // Large sites answer again now and then, not at every file.
      if (!index.left || index.left % 4 === 0) { forget(); find(); }
      next(of);
    });
  }
  function names(data) {
    index = data;
    entries = [];
    var by = Object.create(null), kinds = Object.create(null);
    data.first = [];
    data.pages.forEach(function (page, number) {
      data.first.push(entries.length);
      var stem = /([^\/]*?)(?:\/index)?\.html$/.exec(page[0]);
      entries.push({ page: number, anchor: '', title: page[1], name: fold(page[1]), other: fold(page[4].join(' \n ')), id: stem ? fold(stem[1]) : '', kind: page[3] === 1 ? 1 : 0, text: '', raw: '' });
      for (var i = 0; i < page[5].length; i += 2) {
        by[number + '#' + page[5][i]] = entries.length;
        entries.push({ page: number, anchor: page[5][i], title: page[5][i + 1], name: fold(page[5][i + 1]), other: '', id: fold(page[5][i]), kind: -1, text: '', raw: '' });
      }
    });
    data.first.push(entries.length);
    for (var i = 0; i < data.marks.length; i += 3) {
      var at = data.marks[i + 1] ? by[data.marks[i] + '#' + data.marks[i + 1]] : data.first[data.marks[i]];
      if (at !== undefined) { entries[at].kind = data.marks[i + 2]; kinds[entries[at].id] = data.marks[i + 2]; }
    }
    // What a name counts: most at the top of a page, then at a heading, then for a thing with an id where it is
    // at home, least where another page tells of it once more, and for what is past.
    entries.forEach(function (entry) {
      var page = data.pages[entry.page], again = entry.kind < 0 && kinds[entry.id];
      entry.share = !entry.anchor ? 1 : again ? 0.6 : entry.kind < 0 ? 0.88 : 0.84;
      if (again) { entry.kind = again; }
      if (page[3] === 2) { entry.share *= 0.5; }
    });
  }
  function told(file, texts) {
    texts.forEach(function (parts, i) {
      var first = index.first[file * index.size + i], end = index.first[file * index.size + i + 1];
      parts.forEach(function (text, j) {
        var entry = entries[first + j];
        if (entry && first + j < end) { entry.raw = text; entry.text = fold(text); }
      });
    });
  }

  function forget() { words = null; looked.clear(); }

  /* ---- searching */

  /* How well a word stands in a text: as a word, as a form of one, as its beginning, somewhere in one. */
  function standing(text, word, least) {
    var at = text.indexOf(word), best = 0, end, free = unspaced(word.charCodeAt(0)), tries = 0;
    while (at >= 0 && tries < 40) {
      end = at + word.length;
      var starts = at === 0 || free || !inWord(text.charCodeAt(at - 1)), ends = end === text.length || unspaced(word.charCodeAt(word.length - 1)) || !inWord(text.charCodeAt(end));
      if (starts && ends) { return EXACT; }
      var how = !starts ? INSIDE : /^(s|es|n|en|e|er|ed|ing)$/.test(text.slice(end, end + 4).split(/[^a-z]/, 1)[0]) ? FORM : PREFIX;
      if (how >= least && how > best) { best = how; }
      at = text.indexOf(word, at + 1);
      tries += 1;
    }
    return best;
  }
  var NAME = [0, 30, 68, 92, 100], TEXT = [0, 4, 9, 13, 14];

  /* The words of a question, each with the other ways to write it and what those count. */
  function terms(question) {
    var found = [], pieces = together(question).match(/"[^"]+"|[^\s"]+/g) || [];
    pieces.forEach(function (piece) {
      var low = piece.toLowerCase(), word = fold(piece.replace(/"/g, '')).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%+]+$/gu, '').replace(/\s+/g, ' ');
      if (!word) { word = fold(piece.replace(/"/g, '')).trim(); }
      if (!word || found.some(function (t) { return t.word === word; })) { return; }
      var ways = [[word, 1]], add = function (other) { if (other.length > 1 && other !== word) { ways.push([other, 0.9]); } };
      if (/[äöüåøæ]/.test(low)) { add(fold(low.replace(/ä|æ/g, 'ae').replace(/ö|ø/g, 'oe').replace(/ü/g, 'ue').replace(/å/g, 'aa'))); }
      if (/[aou]e/.test(word)) { add(word.replace(/([aou])e/g, '$1')); }
      if (/[^s]s$/.test(word) && word.length > 3) { add(word.slice(0, -1)); }
      if (/.-./.test(word)) { add(word.replace(/-/g, '')); add(word.replace(/-/g, ' ')); }
      found.push({ word: word, ways: ways, shown: piece.replace(/"/g, '') });
    });
    return found.slice(0, 12);
  }
  /* Marks what each word finds; the parts of words are looked for only where words are long enough to mean something. */
  var looked = new Map();
  function look(term) {
    var count = entries.length, key = term.ways.join('|'), known = looked.get(key);
    // A question mostly differs from the one before in its last word alone.
    if (known) { term.name = known.name; term.body = known.body; term.pages = known.pages; term.weight = known.weight; return; }
    term.name = new Float32Array(count); term.body = new Float32Array(count); term.pages = 0;
    term.ways.forEach(function (way) {
      var word = way[0], plain = /^[a-z0-9]/.test(word), digits = /^\d+$/.test(word);
      var least = digits || (plain && word.length < 4) ? PREFIX : INSIDE, short = word.length < 2 && plain;
      for (var i = 0; i < count; i += 1) {
        var entry = entries[i], name = NAME[standing(entry.name, word, least)];
        if (name > 80 && entry.name.length < word.length + 3) { name *= entry.anchor ? 1.15 : 1.3; }
        if (entry.id === word) { name = Math.max(name, /\d/.test(word) ? 170 : entry.anchor ? 60 : 104); }
        name *= entry.share;
        if (entry.other && name < 60) { name = Math.max(name, 0.6 * NAME[standing(entry.other, word, least)]); }
        if (name * way[1] > term.name[i]) { term.name[i] = name * way[1]; }
        if (entry.text && !short) {
          var body = TEXT[standing(entry.text, word, least)] * way[1];
          if (body > term.body[i]) { term.body[i] = body; }
        }
      }
    });
    for (var p = 0; p < index.pages.length; p += 1) {
      for (var i = index.first[p]; i < index.first[p + 1]; i += 1) { if (term.name[i] || term.body[i]) { term.pages += 1; break; } }
    }
    term.weight = Math.log(2 + index.pages.length / (1 + term.pages));
    if (looked.size > 11) { looked.delete(looked.keys().next().value); }
    looked.set(key, term);
  }
  function search(question) {
    var asked = terms(question), corrected = [], without = [];
    asked.forEach(look);
    asked.slice().forEach(function (term, at) {
      if (term.pages) { return; }
      if (unspaced(term.word.charCodeAt(0)) && term.word.length > 2) {
        // No page has these signs in a row: pairs of them are as near to words as no dictionary comes.
        for (var i = 0, pairs = []; i + 1 < term.word.length; i += 1) { pairs.push({ word: term.word.slice(i, i + 2), ways: [[term.word.slice(i, i + 2), 0.6]] }); }
        pairs.forEach(look);
        asked.splice.apply(asked, [asked.indexOf(term), 1].concat(pairs));
        return;
      }
      var near = nearest(term.word);
      if (!near.length) { without.push(term.shown); asked.splice(asked.indexOf(term), 1); return; }
      corrected.push({ a: term.shown, b: near[0] });
      term.ways = near.map(function (word, rank) { return [word, rank ? 0.4 : 0.5]; });
      look(term);
    });
    return { terms: asked, corrected: corrected, without: without, hits: asked.length ? ranked(asked, fold(question.trim().replace(/\s+/g, ' '))) : [] };
  }
  function ranked(asked, phrase) {
    var total = 0, hits = [];
    asked.forEach(function (term) { total += term.weight; });
    index.pages.forEach(function (page, p) {
      var first = index.first[p], end = index.first[p + 1], best = asked.map(function (term) {
        for (var i = first, most = 0; i < end; i += 1) { most = Math.max(most, term.name[i], term.body[i]); }
        return most;
      });
      if (!best.some(Boolean)) { return; }
      var whole = asked.length > 1 && best.every(Boolean), of = [];
      for (var i = first; i < end; i += 1) {
        var sum = 0, covered = 0, number = 0, own = 0, entry = entries[i];
        asked.forEach(function (term, t) {
          var mine = Math.max(term.name[i], term.body[i]) + Math.min(term.name[i], term.body[i]) * 0.3;
          var around = mine ? 0 : i === first ? best[t] * 0.2 : Math.min(term.name[first], 100) * 0.3;
          if (mine) { own += 1; }
          if (mine || around) { covered += term.weight; number += 1; }
          sum += term.weight * (mine + around);
        });
        if (!own && !(i === first && whole)) { continue; }
        // Most of the words have to be there; what is missing may be one that hardly any page holds.
        var share = Math.max(covered / total, number / asked.length * 0.8);
        if (share < 0.5) { continue; }
        var score = sum / total * share * share * share;
        if (asked.length > 1) { score *= entry.name.indexOf(phrase) >= 0 ? 1.6 : entry.text.indexOf(phrase) >= 0 ? 1.25 : 1; }
        if (i === first && entry.name === phrase) { score *= 1.2; }
        // Of equals, chapters come first, then articles, then places on pages; short names before long ones.
        score *= (i > first ? 1 : page[3] === 1 ? 1.02 : 1.06) * (1 + 0.1 / (1 + entry.name.length / 20));
        of.push({ entry: entry, score: score });
      }
      of.sort(function (a, b) { return b.score - a.score; });
      hits.push.apply(hits, of.slice(0, OF_A_PAGE));
      hits.all = (hits.all || 0) + of.length;
    });
    var all = hits.all || 0;
    hits.sort(function (a, b) { return b.score - a.score || a.entry.page - b.entry.page; });
    hits = hits.slice(0, SHOWN);
    hits.all = all;
    return hits;
  }

  /* ---- words that are nearly right */

  var words;
  function vocabulary() {
    if (words) { return words; }
    words = new Map();
    var add = function (text, weight) {
      (text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) || []).forEach(function (word) {
        if (word.length > 2 && word.length < 40 && !unspaced(word.charCodeAt(0))) {
          var known = words.get(word);
          words.set(word, (known || 0) + weight);
          if (word.indexOf('-') > 0) { word.split('-').forEach(function (part) { if (part.length > 2) { words.set(part, (words.get(part) || 0) + weight); } }); }
        }
      });
    };
    entries.forEach(function (entry) { add(entry.name, 5); if (entry.other) { add(entry.other, 3); } });
    var size = 0, enough = 12e6;
    entries.forEach(function (entry) { if (entry.text && size < enough) { size += entry.text.length; add(entry.text, 1); } });
    return words;
  }
  /* The known words that differ least: by letters that are wrong, missing, too many or in the wrong order. */
  function nearest(word) {
    var length = word.length, most = length < 3 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3, found = [];
    if (!most || /^\d+$/.test(word)) { return []; }
    vocabulary().forEach(function (count, known) {
      var joined = known.replace(/-/g, '');
      if (joined.length < length - most) { return; }
      var far = distance(word, joined, most);
      if (far <= most) { found.push([far + (joined[0] === word[0] ? 0 : 0.5) + Math.abs(joined.length - length) * 0.05 - Math.min(count, 50) * 0.004, known]); }
    });
    found.sort(function (a, b) { return a[0] - b[0] || (a[1] < b[1] ? -1 : 1); });
    return found.filter(function (f) { return f[0] < found[0][0] + 0.6; }).slice(0, 3).map(function (f) { return f[1]; });
  }
  /* Also of a word that is only begun: then what is left of the known one counts half a letter. */
  function distance(word, known, most) {
    var width = Math.min(known.length, word.length + most), before = [], last = [], row = [], i, j;
    for (j = 0; j <= width; j += 1) { last.push(j); }
    for (i = 1; i <= word.length; i += 1) {
      row = [i];
      var least = i;
      for (j = 1; j <= width; j += 1) {
        var cost = word[i - 1] === known[j - 1] ? 0 : 1, value = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
        if (i > 1 && j > 1 && word[i - 1] === known[j - 2] && word[i - 2] === known[j - 1]) { value = Math.min(value, before[j - 2] + 1); }
        row.push(value);
        least = Math.min(least, value);
      }
      if (least > most) { return 99; }
      before = last; last = row;
    }
    var whole = known.length <= width ? row[known.length] : 99, begun = word.length > 4 ? Math.min.apply(null, row) + 0.5 : 99;
    return Math.min(whole, begun);
  }

  /* ---- what a reader sees */

  function make(name, parent, attributes, text) {
    var element = d.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    if (text) { element.textContent = text; }
    if (parent) { parent.appendChild(element); }
    return element;
  }
  /* The places of words in a text, without overlaps. */
  function spots(fine, asked) {
    var found = [];
    asked.forEach(function (term, number) {
      term.ways.forEach(function (way) {
        var word = way[0], free = unspaced(word.charCodeAt(0)) || !/^[a-z0-9]/.test(word), at = fine.text.indexOf(word), some = 0;
        while (at >= 0 && some < 200) {
          if (free || word.length > 3 || at === 0 || !inWord(fine.text.charCodeAt(at - 1))) { found.push([at, at + word.length, number]); some += 1; }
          at = fine.text.indexOf(word, at + word.length);
        }
      });
    });
    found.sort(function (a, b) { return a[0] - b[0] || b[1] - a[1]; });
    return found.filter(function (spot, i) {
      for (var j = i - 1; j >= 0 && j > i - 6; j -= 1) { if (found[j] && found[j][1] > spot[0] && found[j] !== spot) { return false; } }
      return true;
    });
  }
  function lit(parent, text, fine, found, from, to) {
    var at = from;
    found.forEach(function (spot) {
      var begin = fine.at[spot[0]], end = fine.at[spot[1]];
      // A mark that belongs to the last letter is part of it.
      if (begin < at || end > to || begin >= end) { return; }
      if (begin > at) { parent.appendChild(d.createTextNode(text.slice(at, begin))); }
      make('mark', parent, {}, text.slice(begin, end));
      at = end;
    });
    if (at < to) { parent.appendChild(d.createTextNode(text.slice(at, to))); }
  }
  /* The stretch of a text that has most of the words. */
  function passage(parent, raw, asked) {
    var text = raw.replace(/\n/g, ' · '), fine = folded(text), found = spots(fine, asked), best = 0, start = 0;
    found.forEach(function (spot, i) {
      var has = {}, count = 0;
      for (var j = i; j < found.length && fine.at[found[j][0]] < fine.at[spot[0]] + PASSAGE - 40; j += 1) { if (!has[found[j][2]]) { has[found[j][2]] = true; count += 1; } }
      if (count > best) { best = count; start = fine.at[spot[0]]; }
    });
    var from = Math.max(0, start - 40), to;
    if (from && !unspaced(text.charCodeAt(from))) { var gap = text.indexOf(' ', from); from = gap >= 0 && gap < start ? gap + 1 : from; }
    to = Math.min(text.length, from + PASSAGE);
    if (to < text.length && !unspaced(text.charCodeAt(to))) { var stop = text.lastIndexOf(' ', to); to = stop > from + PASSAGE / 2 ? stop : to; }
    // No sign of two halves is torn apart.
    if (from && /[\udc00-\udfff]/.test(text[from])) { from += 1; }
    if (to < text.length && /[\udc00-\udfff]/.test(text[to])) { to += 1; }
    if (from) { parent.appendChild(d.createTextNode('… ')); }
    lit(parent, text, fine, found, from, to);
    if (to < text.length) { parent.appendChild(d.createTextNode(' …')); }
  }

  var dialog, field, note, list, live;
  var current = -1, moved = false, timer, spoken, took = 0, focused;

  function status(text) {
    clearTimeout(spoken);
    // Read out when the typing stops, not at every letter.
    spoken = setTimeout(function () { if (live.textContent !== text) { live.textContent = text; } }, live.textContent ? 250 : 0);
  }
  function state() {
    if (!index || !index.left) { return missing ? ' · ' + say.partly : ''; }
    return index.files > 1 ? ' · ' + fill(say.texts, { n: Math.round(100 * (1 - index.left / index.files)) }) : '';
  }
  function tell(text, link) {
    note.textContent = text;
    note.hidden = !text;
    if (link) { note.appendChild(d.createTextNode(' ')); make('a', note, { href: root + ALL }, say.all); }
  }
  function clear() {
    list.textContent = '';
    list.hidden = true;
    current = -1; moved = false;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  }
  function find() {
    clearTimeout(timer);
    if (!dialog || !dialog.open) { return; }
    var question = field.value, kept = moved && list.children[current] ? list.children[current].href : null;
    clear();
    if (failed) { tell(say.failed, true); return status(say.failed); }
    if (!index) { tell(''); return status(say.loading); }
    if (!question.trim()) { tell(''); return status(say.type + state()); }
    var began = performance.now(), answer = search(question);
    took = performance.now() - began;
    tell(answer.corrected.map(function (pair) { return fill(say.instead, pair); }).concat(answer.without.map(function (word) { return fill(say.without, { a: word }); })).join(' '));
    answer.hits.forEach(function (hit, number) { show(hit.entry, number, answer.terms); });
    list.hidden = !answer.hits.length;
    if (!answer.hits.length) {
      var loaded = !index.left;
      tell(loaded ? fill(say.none, { q: question.trim() }) + ' ' + say.advice : '', loaded);
      return status((loaded ? say.zero : say.loading) + state());
    }
    field.setAttribute('aria-expanded', 'true');
    current = 0;
    // What was chosen stays chosen while more texts arrive.
    Array.prototype.forEach.call(list.children, function (a, i) { if (kept && a.href === kept) { current = i; moved = true; } });
    mark();
    var all = answer.hits.all, shown = answer.hits.length;
    status(fill(all === 1 ? say.one : all > shown ? say.first : say.many, { n: all, m: shown }) + state());
  }
  function show(entry, number, asked) {
    var page = index.pages[entry.page], address = root + encodeURI(page[0]) + (entry.anchor ? '#' + encodeURIComponent(entry.anchor) : '');
    var a = make('a', list, { role: 'option', id: 'search-' + number, href: address, tabindex: '-1', 'aria-selected': 'false' });
    var title = make('b', a, { dir: 'auto' }), where = make('span', a, { 'class': 'sw' }), text = make('span', a, { 'class': 'sp', dir: 'auto' });
    var fine = folded(entry.title);
    lit(title, entry.title, fine, spots(fine, asked), 0, entry.title.length);
    var kind = index.kinds[entry.kind], parts = [kind, entry.anchor ? page[1] : '', index.groups[page[2]]];
    parts.filter(Boolean).forEach(function (part, i) {
      if (i) { where.appendChild(d.createTextNode(' · ')); }
      make('bdi', where, {}, part);
    });
    if (entry.raw) { passage(text, entry.raw, asked); } else { text.remove(); }
    a.insertBefore(d.createTextNode(' '), where);
    a.insertBefore(d.createTextNode(' '), text.parentNode ? text : null);
  }
  function mark() {
    Array.prototype.forEach.call(list.children, function (a, i) { a.setAttribute('aria-selected', String(i === current)); });
    var chosen = list.children[current];
    if (chosen && moved) {
      field.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else { field.removeAttribute('aria-activedescendant'); }
  }
  function go(to) {
    var count = list.children.length;
    if (!count) { return; }
    current = (to + count) % count;
    moved = true;
    mark();
  }
  function build() {
    dialog = make('dialog', null, { 'class': 'search', 'aria-label': say.title });
    var bar = make('div', dialog, { 'class': 'sf' });
    var picture = d.querySelector('[data-search] svg');
    if (picture) { bar.appendChild(picture.cloneNode(true)); }
    field = make('input', bar, { id: 'search-field', type: 'text', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'search-results', 'aria-autocomplete': 'list', 'aria-label': say.label, placeholder: say.hint, autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'go', dir: 'auto' });
    var close = make('button', bar, { 'class': 'btn', type: 'button' }, say.close);
    note = make('p', dialog, { 'class': 'sn' });
    list = make('div', dialog, { 'class': 'sr', id: 'search-results', role: 'listbox', 'aria-label': say.results });
    var foot = make('div', dialog, { 'class': 'sh' });
    live = make('span', foot, { role: 'status' });
    [say.move, say.open, say.escape].forEach(function (key) { make('span', foot, { 'aria-hidden': 'true', 'class': 'key' }, key); });
    field.addEventListener('input', function () {
      clearTimeout(timer);
      // Where an answer takes long, it is given when the typing pauses.
      if (took > 40) { timer = setTimeout(find, Math.min(300, took * 2)); } else { find(); }
    });
    field.addEventListener('keydown', function (e) {
      if (e.isComposing) { return; }
      var chosen = list.children[current], key = e.key;
      if (key === 'ArrowDown') { e.preventDefault(); go(moved || current < 0 ? current + 1 : 0); }
      else if (key === 'ArrowUp') { e.preventDefault(); go(moved ? current - 1 : -1); }
      else if ((key === 'Home' || key === 'End') && moved) { e.preventDefault(); go(key === 'Home' ? 0 : -1); }
      else if (key === 'ArrowLeft' || key === 'ArrowRight') { moved = false; mark(); }
      else if (key === 'Enter') {
        e.preventDefault();
        clearTimeout(timer);
        if (took > 40) { find(); chosen = list.children[current]; }
        if (chosen) { chosen.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: e.ctrlKey, metaKey: e.metaKey, shiftKey: e.shiftKey, view: window })); }
      }
    });
    list.addEventListener('click', function (e) {
      // The page may be this one: then only its place changes.
      if (e.target.closest('a') && !e.ctrlKey && !e.metaKey && !e.shiftKey) { dialog.close(); }
    });
    close.addEventListener('click', function () { dialog.close(); });
    dialog.addEventListener('click', function (e) { if (e.target === dialog) { dialog.close(); } });
    dialog.addEventListener('close', function () {
      clearTimeout(timer);
      if (focused && d.activeElement === d.body && focused.isConnected) { focused.focus(); }
    });
    d.body.appendChild(dialog);
    clear(); tell('');
  }

  /* While `pmobook serve` runs, the index of a page that stays open grows old. */
  d.addEventListener('pmobook-built', function () {
    stale = true; version = '?v=' + Date.now();
    if (dialog && dialog.open) { begin(); }
  });

  function open(question) {
    if (!dialog.open) {
      var active = d.activeElement;
      focused = active && active !== d.body ? active : d.querySelector('[data-search]');
      dialog.showModal();
    }
    field.focus();
    if (question) { field.value = question; } else { field.select(); }
    begin();
    find();
  }
  var style = make('link', null, { rel: 'stylesheet', href: root + 'search.css' }), asked, left = 2;
  function ready() {
    left -= 1;
    if (left) { return; }
    build();
    window.pmobookFind = open;
    if (asked !== undefined) { open(asked); }
  }
  window.pmobookFind = function (question) { asked = question || ''; };
  style.onload = style.onerror = ready;
  d.head.appendChild(style);
  load('data/search-words.js', function (ok) { if (ok && say.title) { ready(); } else { location.href = root + ALL; } });
})();
