#!/usr/bin/env python3
"""Writes a corpus of articles in the layout of one site generator.

    corpus.py --tool plain|hugo|mdbook|zola --n 1000 --out FOLDER

The text of an article is the same for every tool; only the front matter, the links and the theme
differ. About 480 words an article, in up to 20 folders. The same number gives the same bytes.

`plain` is the layout of pmobook, without a theme. The other tools get a small theme (header, the
folders, a list of the articles of a folder); search, feeds, taxonomies and highlighting are off.
"""
import argparse
import json
import os
import random
import sys

FOLDERS = [
    "governance", "charter", "planning", "scheduling", "budget", "risk", "issues", "change-control",
    "quality", "procurement", "stakeholders", "communications", "resources", "reporting", "benefits",
    "portfolio", "programme", "closure", "lessons", "templates",
]
NOUNS = ("plan risk scope budget sponsor milestone baseline register review gate stakeholder dependency "
         "change request benefit resource schedule portfolio programme project assumption constraint "
         "deliverable forecast variance report decision owner team committee charter issue action control "
         "quality metric threshold escalation procurement contract vendor capacity estimate reserve").split()
VERBS = ("reviews approves records updates escalates tracks publishes rejects forecasts compares owns "
         "closes delegates agrees measures confirms documents plans reports checks").split()
ADJECTIVES = ("monthly quarterly approved draft critical shared open late agreed formal weekly strategic "
              "operational local financial major minor independent current previous").split()
JOINS = "when before after unless because while once if".split()
OWNERS = "a.silva b.okafor c.nguyen d.fischer e.rossi f.haddad g.larsen".split()
TAGS = "risk finance delivery people audit vendor tooling cadence".split()
STATES = "open closed late agreed draft".split()
STYLE = "body{font:16px/1.5 sans-serif;margin:0 auto;max-width:70rem}nav a{margin-right:.5rem}\n"
SITE = "Corpus"


def folder_name(folder):
    return "%02d-%s" % (folder + 1, FOLDERS[folder])


def folder_title(folder):
    return FOLDERS[folder].replace("-", " ").capitalize()


def article_name(article):
    return "page-%05d" % article


def folder_of(article, n):
    """The number of the folder that holds an article of `n`."""
    return min(article // -(-n // len(FOLDERS)), len(FOLDERS) - 1)


def path_of(article, n):
    """Folder and name of an article of `n`, without an ending."""
    return "%s/%s" % (folder_name(folder_of(article, n)), article_name(article))


class Words:
    """The sentences of one article, drawn from its own stream of numbers."""

    def __init__(self, article):
        self.draw = random.Random("body/%d" % article)

    def pair(self):
        return "%s %s" % (self.draw.choice(ADJECTIVES), self.draw.choice(NOUNS))

    def clause(self):
        return "the %s %s the %s" % (self.pair(), self.draw.choice(VERBS), self.pair())

    def sentence(self):
        text = self.clause()
        if self.draw.random() < 0.5:
            text += " %s %s" % (self.draw.choice(JOINS), self.clause())
        words = text.split()
        mark, at = self.draw.random(), self.draw.randrange(1, len(words))
        for limit, around in ((0.12, "**"), (0.22, "*"), (0.30, "`")):
            if mark < limit:
                words[at] = around + words[at] + around
                break
        text = " ".join(words)
        return text[0].upper() + text[1:] + "."

    def several(self, low, high, make):
        return [make() for _ in range(self.draw.randint(low, high))]

    def paragraph(self, low, high):
        return " ".join(self.several(low, high, self.sentence))

    def row(self):
        return "| %s | %s | %s | %d |" % (self.pair(), self.draw.choice(OWNERS), self.draw.choice(STATES),
                                          self.draw.randint(1, 90))

    def entry(self):
        return "  - id: R-%03d\n    name: %s\n    score: %d" % (self.draw.randint(1, 999), self.pair(),
                                                              self.draw.randint(1, 25))


class Corpus:
    """What all tools have in common."""

    def __init__(self, n):
        self.n = n
        self.titles = []
        self.folders = [[] for _ in FOLDERS]
        for article in range(n):
            draw = random.Random("title/%d" % article)
            self.titles.append("%s %s %05d" % (draw.choice(ADJECTIVES).capitalize(), draw.choice(NOUNS), article))
            self.folders[folder_of(article, n)].append(article)

    def used(self):
        return [folder for folder, articles in enumerate(self.folders) if articles]

    def owner(self, article):
        return random.Random("owner/%d" % article).choice(OWNERS)

    def front(self, article, nested=False):
        """The front matter; `nested` puts what Zola does not know under `extra`."""
        draw = random.Random("front/%d" % article)
        date = "20%02d-%02d-%02d" % (draw.randint(20, 25), draw.randint(1, 12), draw.randint(1, 28))
        own = ["owner: %s" % self.owner(article), "tags: [%s]" % ", ".join(sorted(draw.sample(TAGS, 2)))]
        if nested:
            own = ["extra:"] + ["  " + line for line in own]
        lines = ["title: %s" % json.dumps(self.titles[article]), "weight: %d" % (article + 1), "date: %s" % date]
        return "---\n%s\n---\n\n" % "\n".join(lines + own)

    def body(self, article, address):
        """The text of an article; `address` says how another one of its folder is linked."""
        words = Words(article)
        beside = self.folders[folder_of(article, self.n)]

        def link():
            other = words.draw.choice(beside)
            return "[%s](%s)" % (self.titles[other], address(other))

        def heading(level, name):
            return "%s %s: %s" % ("#" * level, name, words.pair().capitalize())

        steps = words.several(4, 5, words.sentence)
        return "\n\n".join([
            words.paragraph(4, 6),
            heading(2, "Purpose"),
            "%s See also %s and %s." % (words.paragraph(4, 6), link(), link()),
            "\n".join("- " + item for item in words.several(3, 4, words.sentence)),
            heading(3, "Inputs"),
            words.paragraph(3, 5),
            "\n".join(["| Item | Owner | State | Days |", "|---|---|:-:|--:|"] + words.several(4, 6, words.row)),
            heading(2, "Procedure"),
            "\n".join("%d. %s" % (k + 1, step) for k, step in enumerate(steps)),
            heading(3, "Template"),
            "```yaml\nregister:\n%s\n```" % "\n".join(words.several(3, 3, words.entry)),
            "> " + words.paragraph(2, 3),
            heading(2, "Review"),
            words.paragraph(4, 6),
            "Next: %s, then [the standard](https://example.org/standards/%d)." % (link(), words.draw.randint(1, 99)),
        ]) + "\n"


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def head(folder, more=""):
    return "---\ntitle: %s\nweight: %d\n%s---\n\nPages about %s.\n" % (
        folder_title(folder), folder + 1, more, folder_title(folder).lower())


def plain(corpus, out):
    for folder in corpus.used():
        inside = "%s/content/%s" % (out, folder_name(folder))
        write(inside + "/index.md", head(folder))
        for article in corpus.folders[folder]:
            write("%s/%s.md" % (inside, article_name(article)),
                  corpus.front(article) + corpus.body(article, lambda other: article_name(other) + ".md"))


def hugo(corpus, out):
    write(out + "/hugo.toml", 'baseURL = "https://example.org/"\ntitle = "%s"\n'
          'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404", "robotsTXT"]\n'
          'disableHugoGeneratorInject = true\n[markup.highlight]\ncodeFences = false\n' % SITE)
    # Kept for all pages: looped for each page, Hugo's own walk over its pages would be most of the time.
    write(out + "/layouts/partials/nav.html",
          '{{ range site.Sections.ByWeight }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a>\n{{ end }}')
    write(out + "/layouts/_default/baseof.html", """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }} | {{ site.Title }}</title>
<link rel="stylesheet" href="/style.css"></head><body>
<header><a href="/">{{ site.Title }}</a></header><nav>{{ partialCached "nav.html" . }}</nav>
<p>{{ range .Ancestors.Reverse }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a> / {{ end }}{{ .Title }}</p>
<main><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main><footer>{{ site.Title }}</footer></body></html>
""")
    write(out + "/layouts/_default/single.html", """{{ define "main" }}
<p>{{ .Date.Format "2006-01-02" }} {{ .Params.owner }} {{ range .Params.tags }}<span>{{ . }}</span> {{ end }}</p>
<aside>{{ .TableOfContents }}</aside>{{ .Content }}{{ end }}
""")
    write(out + "/layouts/_default/list.html", """{{ define "main" }}{{ .Content }}<ul>{{ range .Pages.ByWeight }}
<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a> {{ .Params.owner }}</li>{{ end }}</ul>{{ end }}
""")
    write(out + "/static/style.css", STYLE)
    write(out + "/content/_index.md", "---\ntitle: Home\n---\n\nStart page.\n")
    for folder in corpus.used():
        inside = "%s/content/%s" % (out, folder_name(folder))
        write(inside + "/_index.md", head(folder))
        for article in corpus.folders[folder]:
            write("%s/%s.md" % (inside, article_name(article)),
                  corpus.front(article) + corpus.body(article, lambda other: "../%s/" % article_name(other)))


def zola(corpus, out):
    write(out + "/config.toml", 'base_url = "https://example.org"\ntitle = "%s"\nbuild_search_index = false\n'
          'generate_sitemap = false\ngenerate_robots_txt = false\ngenerate_feeds = false\n' % SITE)
    write(out + "/templates/base.html", """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{% block title %}{% endblock %} | {{ config.title }}</title>
<link rel="stylesheet" href="/style.css"></head><body><header><a href="/">{{ config.title }}</a></header><nav>
{% set root = get_section(path="_index.md", metadata_only=true) %}{% for p in root.subsections %}
{% set s = get_section(path=p, metadata_only=true) %}<a href="{{ s.path }}">{{ s.title }}</a>{% endfor %}</nav>
<main>{% block main %}{% endblock %}</main><footer>{{ config.title }}</footer></body></html>
""")
    write(out + "/templates/page.html", """{% extends "base.html" %}{% block title %}{{ page.title }}{% endblock %}
{% block main %}<h1>{{ page.title }}</h1><p>{{ page.date }} {{ page.extra.owner }}
{% for t in page.extra.tags %}<span>{{ t }}</span> {% endfor %}</p>
<aside><ul>{% for h in page.toc %}<li><a href="#{{ h.id }}">{{ h.title }}</a></li>{% endfor %}</ul></aside>
{{ page.content | safe }}{% endblock %}
""")
    write(out + "/templates/section.html", """{% extends "base.html" %}
{% block title %}{{ section.title }}{% endblock %}{% block main %}<h1>{{ section.title }}</h1>
{{ section.content | safe }}<ul>{% for p in section.pages %}<li><a href="{{ p.path }}">{{ p.title }}</a>
{{ p.extra.owner }}</li>{% endfor %}</ul>{% endblock %}
""")
    write(out + "/templates/index.html", '{% extends "section.html" %}\n')
    write(out + "/static/style.css", STYLE)
    write(out + "/content/_index.md", "---\ntitle: Home\nsort_by: weight\n---\n\nStart page.\n")
    for folder in corpus.used():
        inside = "%s/content/%s" % (out, folder_name(folder))
        write(inside + "/_index.md", head(folder, "sort_by: weight\n"))
        for article in corpus.folders[folder]:
            write("%s/%s.md" % (inside, article_name(article)), corpus.front(article, nested=True)
                  + corpus.body(article, lambda other: "../%s/" % article_name(other)))


def mdbook(corpus, out):
    write(out + "/book.toml", '[book]\ntitle = "%s"\nlanguage = "en"\nsrc = "src"\n[build]\ncreate-missing = false\n'
          '[output.html]\ntheme = "theme"\n[output.html.print]\nenable = false\n'
          '[output.html.search]\nenable = false\n' % SITE)
    nav = "".join('<a href="{{ path_to_root }}%s/index.html">%s</a>\n' % (folder_name(folder), folder_title(folder))
                  for folder in corpus.used())
    write(out + "/theme/index.hbs", """<!doctype html>
<html lang="{{ language }}"><head><meta charset="utf-8"><title>{{ title }}</title>
<link rel="stylesheet" href="{{ path_to_root }}style.css"></head><body>
<header><a href="{{ path_to_root }}index.html">{{ book_title }}</a></header><nav>
%s</nav><main><h1>{{ chapter_title }}</h1>
{{{ content }}}</main><footer>{{ book_title }}</footer></body></html>
""" % nav)
    write(out + "/src/README.md", "Start page.\n")
    write(out + "/src/style.css", STYLE)
    summary = ["# Summary", "", "[Home](README.md)", ""]
    for folder in corpus.used():
        name, articles = folder_name(folder), corpus.folders[folder]
        write("%s/src/%s/README.md" % (out, name), "Pages about %s.\n\n" % folder_title(folder).lower() + "".join(
            "- [%s](%s.md) %s\n" % (corpus.titles[article], article_name(article), corpus.owner(article))
            for article in articles))
        summary.append("- [%s](%s/README.md)" % (folder_title(folder), name))
        for article in articles:
            summary.append("  - [%s](%s/%s.md)" % (corpus.titles[article], name, article_name(article)))
            # mdBook knows no front matter.
            write("%s/src/%s/%s.md" % (out, name, article_name(article)),
                  corpus.body(article, lambda other: article_name(other) + ".md"))
    write(out + "/src/SUMMARY.md", "\n".join(summary) + "\n")


LAYOUTS = {"plain": plain, "hugo": hugo, "mdbook": mdbook, "zola": zola}


def make(tool, n, out):
    """Writes the corpus of `n` articles for a tool into a folder."""
    LAYOUTS[tool](Corpus(n), out)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True, choices=sorted(LAYOUTS))
    parser.add_argument("--n", type=int, required=True, help="how many articles; the pages of the folders come on top")
    parser.add_argument("--out", required=True, help="the folder to make; it must not exist or be empty")
    wish = parser.parse_args()
    if wish.n < 1:
        parser.error("--n must be at least 1")
    if os.path.isdir(wish.out) and os.listdir(wish.out):
        parser.error("--out is not empty: %s" % wish.out)
    make(wish.tool, wish.n, wish.out.rstrip("/"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
