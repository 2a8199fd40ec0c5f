# Die Wörter der Oberfläche auf Deutsch. Wie die Datei aufgebaut ist, steht in en.ftl.

## Tage und Aufzählungen

date-short = { $day }. { $month } { $year }
date-long = { $day }. { $month } { $year }
date-without-year = { $day }. { $month }
date-month = { $month } { $year }
date-quarter = Q{ $quarter } { $year }
month-short =
    .m1 = Jan.
    .m2 = Feb.
    .m3 = März
    .m4 = Apr.
    .m5 = Mai
    .m6 = Juni
    .m7 = Juli
    .m8 = Aug.
    .m9 = Sept.
    .m10 = Okt.
    .m11 = Nov.
    .m12 = Dez.
month-long =
    .m1 = Januar
    .m2 = Februar
    .m3 = März
    .m4 = April
    .m5 = Mai
    .m6 = Juni
    .m7 = Juli
    .m8 = August
    .m9 = September
    .m10 = Oktober
    .m11 = November
    .m12 = Dezember
list-and-more = { $before }, { $next }
list-and-last = { $before } und { $last }

rag =
    .off-track = nicht im Plan
    .at-risk = gefährdet
    .on-track = im Plan
    .no-data = keine Daten
    .stale = veraltet

## theme

theme-skip = Zum Inhalt springen
theme-menu = Menü
theme-close-menu = Menü schließen
theme-search = Das Playbook durchsuchen
# Die Tasten, die die Suche öffnen.
theme-search-keys = Strg K
theme-all-pages = Alle Seiten
theme-switch-theme = Darstellung wechseln
theme-to-light = Zur hellen Darstellung wechseln
theme-to-dark = Zur dunklen Darstellung wechseln
theme-breadcrumb = Wo Sie sind
theme-playbook = Playbook
theme-built-with = Erstellt mit pmobook
theme-print-line = { $title }, Datenstand { $day }
theme-copy-for = Ausgabe für { $audience }
theme-owner = Verantwortlich
theme-data-as-of = Datenstand
theme-data-as-of-day = Datenstand { $day }
theme-only-for = Nur für
theme-review = Überprüfung
theme-overdue-since = Überfällig seit { $day }
theme-last-reviewed = Zuletzt überprüft
theme-next-review = Nächste Überprüfung
theme-review-overdue = { $day }, überfällig
theme-last-edited = Zuletzt bearbeitet
theme-changed-since = { $change }; seitdem geändert, noch nicht festgehalten (Commit)
theme-not-in-git = noch nicht in git
theme-not-committed = geändert, noch nicht festgehalten (Commit)
theme-wrong = Falsch oder veraltet?
theme-tell-owner = Den Verantwortlichen schreiben
theme-edit = Diese Seite bearbeiten
theme-on-this-page = Auf dieser Seite
theme-about-page = Über diese Seite
theme-next-page = Nächste Seite
theme-next-step = Nächster Schritt
theme-previous-and-next = Vorige und nächste Seite
theme-previous = Zurück
theme-next = Weiter
theme-tags = Schlagwörter
theme-filter = Filtern
theme-filtered = { $shown } von { $all } Zeilen
theme-papers = Papiere
theme-to-print = Zum Drucken oder Versenden
theme-one-page = Eine Seite für die Leitung
theme-missing-title = Diese Seite steht nicht im Playbook
theme-missing-text = Diese Adresse führt zu keiner Seite des Playbooks.
theme-missing-advice = Vielleicht wurde sie umbenannt oder zurückgezogen, oder sie gehört nicht zu dieser Ausgabe. Wählen Sie unten eine Seite.
theme-go-home = Zur ersten Seite
theme-where-to-look = Wo Sie suchen können
theme-moved = Diese Seite ist umgezogen
theme-index-text = Alle Seiten von { $title }, nach Gruppen.
theme-no-pages = Es gibt noch keine Seiten.
theme-no-pages-below = Unter dieser Seite gibt es noch keine weiteren.
theme-nothing-here = Hier ist noch nichts erfasst.
theme-nothing-written = Hier ist noch nichts geschrieben.
theme-answers-for = Verantwortlich für diese Seite: { $owner }.
theme-nothing-recorded = Noch ist nichts erfasst.
theme-nothing-of = { $what }: noch ist nichts erfasst.
theme-nothing-yet = Noch nichts.
theme-origin-figure = { $figure }:
theme-origins = Woher die Zahlen auf dieser Seite kommen
theme-line = Zeile { $line }
theme-file-line = { $file }, Zeile { $line }
theme-more-places = und { $n } weitere
theme-of = von { $n }
theme-figure = Abbildung { $number }.
theme-source = Quelle: { $source }.
theme-as-of = Stand { $day }.
theme-origin = { $source }, Stand { $day }
theme-origin-day = Stand { $day }
theme-data = Daten
theme-data-of-figure = Daten zu Abbildung { $number }. { $subtitle }
theme-show-data-of = Daten zu Abbildung { $number } zeigen
theme-show-data-figures = Daten zu diesen Zahlen zeigen
theme-show-data = Daten zeigen
theme-definition-and-data = Definition und Daten
theme-for = für { $name }
theme-last-values = { $name }, letzte Werte
theme-values-by-period = Werte dieser Zahlen nach Zeitraum
theme-nothing-to-draw = Noch keine Daten: Es gibt nichts zu zeichnen.
theme-no-figures = Noch keine Zahlen.
theme-no-data-yet = Noch keine Daten.
theme-no-decision = Es steht keine Entscheidung an.
theme-no-voices = Noch sind keine Stimmen erfasst.
theme-quote-open = „
theme-quote-close = “
theme-up = Gestiegen
theme-down = Gesunken
theme-level = Unverändert
theme-marked = Mit markierten Änderungen
theme-clean-text = Reiner Text
theme-shown-now = Jetzt gezeigt:
theme-deleted = gestrichen:
theme-deleted-end = Ende der Streichung
theme-inserted = eingefügt:
theme-inserted-end = Ende der Einfügung
theme-unchanged = Unverändert:
theme-changes-of = Änderungen, { $title }
theme-previous-change = Vorige Änderung
theme-next-change = Nächste Änderung
theme-table-of = Tabelle zu { $title }
theme-signed-on = Unterschrieben am { $day }
theme-signature = Unterschrift
theme-date = Datum
theme-all-lines =
    { $n ->
        [one] Die Zeile
       *[other] Alle { $n } Zeilen
    }
group =
    .overview = Überblick
    .journey = Weg
    .mandate = Auftrag
    .delivery = Umsetzung
    .people = Menschen
    .results = Ergebnisse
    .library = Bibliothek
confidentiality-shown =
    .public = Öffentlich
    .internal = Interner Gebrauch
    .restricted = Vertraulich


## chart

no-data = keine Daten
not-shown = hier nicht gezeigt
chart-rows =
    { $n ->
        [one] { $n } Zeile
       *[other] { $n } Zeilen
    }
chart-periods =
    { $n ->
        [one] { $n } Zeitraum
       *[other] { $n } Zeiträumen
    }
chart-period-ends =
    { $n ->
        [one] { $n } Periodenende
       *[other] { $n } Periodenenden
    }
chart-parts =
    { $n ->
        [one] { $n } Teil
       *[other] { $n } Teilen
    }
chart-points =
    { $n ->
        [one] { $n } Punkt
       *[other] { $n } Punkten
    }
chart-entries =
    { $n ->
        [one] { $n } Eintrag
       *[other] { $n } Einträgen
    }
chart-boxes =
    { $n ->
        [one] { $n } Feld
       *[other] { $n } Feldern
    }
chart-things =
    { $n ->
        [one] { $n } Element
       *[other] { $n } Elementen
    }
chart-columns =
    { $n ->
        [one] { $n } Spalte
       *[other] { $n } Spalten
    }
chart-assumptions =
    { $n ->
        [one] { $n } Annahme
       *[other] { $n } Annahmen
    }
chart-bars = Balkendiagramm mit { $rows }.
chart-capped-bars = Balkendiagramme mit { $rows } in { $periods }, jede gegen ihre Obergrenze.
chart-planned-after = Was nach { $period } kommt, ist geplant.
chart-above-cap = { $row }: über der Obergrenze von { $cap } in { $periods }.
chart-above-it = Darüber
chart-planned = Geplant
chart-no-cap = keine
chart-period = Zeitraum
chart-stacked-bars = Gestapeltes Balkendiagramm aus { $parts } in { $periods }.
chart-running-sum = Liniendiagramm einer laufenden Summe an { $points }.
chart-line = Liniendiagramm mit { $periods }
chart-unit = Einheit { $unit }
chart-sparkline = Linie mit { $periods }.
chart-sparkline-with-target = Linie mit { $periods }, Ziel { $target }.
chart-dots = Punktdiagramm mit { $rows }.
chart-dots-with-line = Punktdiagramm mit { $rows } und einer Linie bei { $value }: { $label }.
chart-dumbbell = Hanteldiagramm mit { $rows }.
chart-dumbbell-on-scale = Hanteldiagramm mit { $rows } auf einer Skala von { $low } bis { $high }.
chart-tornado = Tornadodiagramm mit { $assumptions } um { $base } ({ $label }).
chart-quadrants = Raster mit { $points }: { $across } von links nach rechts, { $up } von unten nach oben.
chart-steps = Die Stufen gehen von { $low } bis { $high }.
chart-quadrant = Quadrant
chart-heat-map = Heatmap mit { $entries } auf einem Raster von { $size } mal { $size }: { $across } von links nach rechts, { $up } von unten nach oben.
chart-band = Stufe
chart-effect = Wirkung
chart-helps = nützt
chart-hurts = schadet
chart-helps-rather = nützt, statt zu schaden
chart-hierarchy = Organigramm mit { $boxes }, jedes mit dem, was darüber steht.
chart-nothing-above = nichts darüber
chart-flow = Zeichnung mit { $things } in { $columns }; Linien verbinden, was zusammengehört.
chart-flow-name = Name
chart-flow-part = Teil
chart-flow-leads-to = Führt zu
chart-flow-nothing-further = nichts Weiterem
chart-gantt =
    Gantt-Diagramm mit { $rows }{ $shape ->
        [one] {""}
       *[lanes] {" "}in { $lanes } Bahnen
    }{ $dates ->
        [none] {""}
       *[known] , vom { $from } bis { $to }
    }.
chart-today-is = Heute ist der { $day }.
chart-today = Heute, { $day }
chart-quarter = Q{ $quarter }
chart-lane = Bahn
chart-from = { $name } von
chart-to = { $name } bis
chart-critical = Kritisch
chart-state = Stand
chart-no-dates = ohne Termine
chart-as-planned = wie geplant
chart-yes = ja
chart-no = nein
# Was hinter einem Namen steht: „Ende: Juni 2028“, auch als Satz für sich.
chart-named = { $name }: { $value }
chart-sentence = { $name }: { $value }.
chart-high = hoch
chart-low = niedrig
gantt-state =
    .done = fertig
    .running = läuft
    .planned = geplant

## papers

papers-on-paper = Auf Papier
papers-book = Das ganze Buch
papers-to-sign = { $title }, zum Drucken und Unterschreiben
papers-one-pager-title = Einseiter für die Leitung
papers-newsletter = Newsletter { $month }
papers-newsletter-mail = Newsletter { $month }, E-Mail zum Versenden
papers-newsletter-text = Newsletter { $month }, reiner Text
papers-poster = Poster, { $size } (PDF): { $title }
# The foot of printed pages; the numbers come from the printer.
papers-page = Seite { $page } von { $pages }
papers-quoted = „{ $words }“

# The feeds, each named after the playbook.
papers-feed = { $playbook }: { $feed }
papers-feed-stories = Erfolgsgeschichten
papers-feed-decisions = Entscheidungen
papers-feed-changes = Was sich geändert hat

# Documents to print.
papers-contents = Inhalt
papers-charter-version = Charta, Fassung { $version }
papers-sign-off = Freigabe und Unterschriften

# The executive's page: one sheet, so all of it has to be short.
papers-one-pager = Einseiter für die Leitung
papers-as-of = Stand { $day }
papers-charter = Charta { $version }
papers-asked =
    { $decisions ->
        [one] Erbetene Entscheidung
       *[other] Erbetene Entscheidungen
    }
papers-asks-of = Die { $shown } dringendsten von { $all }
papers-by = bis **{ $day }**
papers-who-by = { $who }, bis **{ $day }**
papers-where-we-are = Wo wir stehen
papers-where-we-are-going = Wohin wir gehen
papers-the-measure = Die Kennzahl
papers-measures-of =
    { $all ->
        [one] { $shown } von { $all } Kennzahl, am weitesten vom Ziel entfernte zuerst
       *[other] { $shown } von { $all } Kennzahlen, am weitesten vom Ziel entfernte zuerst
    }
papers-measures =
    { $shown ->
        [one] { $shown } Kennzahl, am weitesten vom Ziel entfernte zuerst
       *[other] { $shown } Kennzahlen, am weitesten vom Ziel entfernte zuerst
    }
papers-measure = Kennzahl
papers-newest = Neuester Wert
papers-target = Ziel
papers-last-values = Letzte Werte
papers-since = Seit { $first }
papers-no-values = keine
papers-last-change = Letzte Änderung
papers-no-change = noch keine
papers-up = Gestiegen
papers-down = Gesunken
papers-level = Gleich
papers-status = Status
papers-progress = Fortschritt, gewichtet
papers-spent = Bisher ausgegeben
# Stands behind the amount that was spent.
papers-of-plan = von { $plan }
papers-against-plan = { $share } gegenüber dem Plan
papers-npv = Kapitalwert
papers-npv-zero = null bei { $share } weniger Nutzen
papers-maturity = Gewichteter Reifegrad
# Stands behind the newest maturity.
papers-maturity-target = Ziel { $target }
papers-first-assessment = { $first } in der ersten Runde
# Which rows of the roadmap there is room for.
papers-items-critical =
    { $all ->
        [one] { $shown } von { $all } Eintrag: die kritischsten von { $open }, die noch offen sind
       *[other] { $shown } von { $all } Einträgen: die kritischsten von { $open }, die noch offen sind
    }
papers-items-open =
    { $all ->
        [one] { $shown } von { $all } Eintrag: alle, die noch offen sind
       *[other] { $shown } von { $all } Einträgen: alle, die noch offen sind
    }
papers-items-latest =
    { $all ->
        [one] { $shown } von { $all } Eintrag: die neuesten
       *[other] { $shown } von { $all } Einträgen: die neuesten
    }
papers-items-open-and-done =
    { $all ->
        [one] { $shown } von { $all } Eintrag: was noch offen ist und was zuletzt fertig wurde
       *[other] { $shown } von { $all } Einträgen: was noch offen ist und was zuletzt fertig wurde
    }
papers-threats =
    { $count ->
        [one] Ein Risiko im Blick
        [two] Zwei Risiken im Blick
       *[three] Drei Risiken im Blick
    }
papers-threats-score = Score = Wahrscheinlichkeit × Auswirkung
papers-threats-of =
    { $threats ->
        [one] von { $threats } offenen Bedrohung, die schlimmste zuerst; Score = Wahrscheinlichkeit × Auswirkung
       *[other] von { $threats } offenen Bedrohungen, die schlimmste zuerst; Score = Wahrscheinlichkeit × Auswirkung
    }
papers-not-known = noch nicht bekannt
papers-score = Score { $score }
# How a score comes about: “4 × 4, leaves 8”.
papers-levels-leave = { $levels }, danach { $residual }
papers-exposure = Risikowert { $exposure }
papers-owner = Verantwortlich: { $owner }
papers-no-owner = Verantwortlich: noch niemand
papers-sources = Quellen: { $sources }.
papers-source =
    .assessment = Reifegrad
    .metrics = Kennzahlen
    .roadmap = Roadmap
    .business-case = Business Case
    .risks = Risiken
    .charter = Charta

# Posters.
papers-poster-source = { $metric } (Kennzahl { $id })
papers-poster-read = Die Geschichte lesen
papers-poster-read-at = Die Geschichte lesen: { $address }
papers-poster-contact = Kontakt: { $contact }
papers-poster-said = „{ $words }“ { $by }.
papers-poster-head = { $playbook }, { $month }.
papers-poster-change = { $metric }: { $before } ({ $first }), { $after } ({ $last }), das sind { $change } Unterschied.
papers-poster-change-share = { $metric }: { $before } ({ $first }), { $after } ({ $last }), das sind { $change } Unterschied ({ $share }).

## search

search-title = Das Playbook durchsuchen
search-label = Suche
search-hint = Seiten, Kennzahlen, Begriffe, Rollen
search-close = Schließen
search-results = Treffer
search-type = Tippen, um alle Seiten zu durchsuchen.
search-move = ↑ ↓ zum Wählen
search-open = Enter zum Öffnen
search-escape = Esc zum Schließen
search-loading = Das Verzeichnis wird geladen …
search-failed = Das Verzeichnis konnte nicht geladen werden.
search-partly = einige Texte konnten nicht geladen werden
# The script of the search fills in what begins with a per cent sign: words of the reader, numbers.
search-texts = Texte werden noch geladen: %n %
search-zero = Keine Treffer
search-one = 1 Treffer
search-many = %n Treffer
search-first = %n Treffer, hier die besten %m
search-instead = Nirgends steht „%a“. Hier steht „%b“.
search-without = Auf keiner Seite steht „%a“.
search-none = Nichts gefunden zu „%q“.
search-advice = Versuchen Sie es mit weniger oder mit anderen Wörtern.
search-all = Alle Seiten
kind =
    .page = Seite
    .article = Artikel
    .role = Rolle
    .goal-of-the-organisation = Ziel der Organisation
    .objective = Ziel
    .business-area = Geschäftsbereich
    .region = Region
    .stage = Etappe
    .metric = Kennzahl
    .dimension = Dimension
    .cycle = Zyklus
    .challenge = Herausforderung
    .gap = Lücke
    .board = Gremium
    .decision = Entscheidung
    .service = Service
    .item-of-the-roadmap = Punkt der Roadmap
    .wave = Welle
    .quick-win = Quick Win
    .lesson = Lehre
    .stakeholder = Stakeholder
    .row-of-the-communication-plan = Zeile des Kommunikationsplans
    .outcome = Ergebnis
    .action = Maßnahme
    .risk = Risiko
    .project = Projekt
    .course = Kurs
    .skill = Fähigkeit
    .feedback = Rückmeldung
    .review = Überprüfung
    .story = Erfolgsgeschichte
    .template = Vorlage
    .process = Prozess
    .tool = Werkzeug
    .term = Begriff


## history

# Zahlen in Sätzen; größere stehen in Ziffern. Die ersten beiden gelten nur Abschnitten.
history-number =
    .n0 = keiner
    .n1 = einer
    .n2 = zwei
    .n3 = drei
    .n4 = vier
    .n5 = fünf
    .n6 = sechs
    .n7 = sieben
    .n8 = acht
    .n9 = neun
    .n10 = zehn
    .n11 = elf
    .n12 = zwölf
# Eine Sache und was von ihr gesagt wird: „Projektgremien: Vorsitz“.
history-of = { $what }: { $says }
# Worte eines Autors im Satz; $small ist dasselbe ohne den Großbuchstaben am Anfang.
history-within =
    { $small ->
       *[other] { $words }
    }
history-not-there = nicht vorhanden
history-no-longer = entfallen
history-new = neu
history-more = und { $more } weitere
history-before = Vorher
history-now = Jetzt

# Die Seite der Änderungen. $when ist eine der Meldungen ab `history-from-day-to-day`; $begins ist `number`,
# wo eine Zahl folgt, die sich mit der Jahreszahl zusammen lesen ließe.
history-title = Was sich geändert hat
history-charter-versions = Fassungen der Charta
history-from-version-to-today = Von { $version } zum heutigen Text
history-from-version-to-version = Von { $from } zu { $to }
history-began = Dieses Playbook begann am { $day }; was sich seitdem ändert, steht hier, Zeitraum für Zeitraum.
history-nothing-known = Über frühere Revisionen dieses Playbooks ist nichts bekannt.
history-charter-words-changed = Der Wortlaut der Charta hat sich geändert.
history-limits = Was die Historie nicht sagt
history-week = Die Woche ab { $day }
history-months = { $first } bis { $last } { $year }
history-from-day-to-day = Vom { $from } bis zum { $to }
history-since-day = Seit dem { $from }
history-between-versions = Zwischen den Fassungen { $from } und { $to }
history-since-version = Seit Fassung { $version }
history-nothing-changed = { $when } hat sich nichts geändert.
history-only-further-moved = { $when } haben sich nur Kennzahlen geändert, die wenig wiegen oder vom Tag abhängen.
history-mandate-changed = { $when } im Mandat geändert: { $mandate }.
history-items-changed =
    { $begins ->
       *[other] { $when }: { $items }.
    }
history-items-and-mandate-changed =
    { $begins ->
       *[other] { $when }: { $items }; im Mandat geändert: { $mandate }.
    }
# Die Teile dieses Satzes. Was zuerst steht, nennt das Hauptwort, was folgt, nicht mehr: „drei Einträge neu
# und einer entfallen“.
history-figures-moved =
    { $figures ->
        [one] eine Kennzahl verändert
       *[other] { $figures } Kennzahlen verändert
    }
history-items-added =
    { $items ->
        [one] ein Eintrag neu
       *[other] { $items } Einträge neu
    }
history-items-removed =
    { $items ->
        [one] ein Eintrag entfallen
       *[other] { $items } Einträge entfallen
    }
history-items-renamed =
    { $items ->
        [one] ein Eintrag umbenannt
       *[other] { $items } Einträge umbenannt
    }
history-items-moved =
    { $items ->
        [one] ein Eintrag auf eine andere Seite verschoben
       *[other] { $items } Einträge auf eine andere Seite verschoben
    }
history-items-rewritten =
    { $items ->
        [one] ein Eintrag neu geschrieben
       *[other] { $items } Einträge neu geschrieben
    }
history-also-added =
    { $items ->
        [one] einer neu
       *[other] { $items } neu
    }
history-also-removed =
    { $items ->
        [one] einer entfallen
       *[other] { $items } entfallen
    }
history-also-renamed =
    { $items ->
        [one] einer umbenannt
       *[other] { $items } umbenannt
    }
history-also-moved =
    { $items ->
        [one] einer auf eine andere Seite verschoben
       *[other] { $items } auf eine andere Seite verschoben
    }
history-also-rewritten =
    { $items ->
        [one] einer neu geschrieben
       *[other] { $items } neu geschrieben
    }
# Was sich im Mandat geändert hat; $small ist der Name des Gremiums ohne Großbuchstaben am Anfang.
history-rights-of-board =
    { $small ->
       *[other] die Entscheidungsrechte ({ $board })
    }
history-mandate-part =
    .scope = der Umfang
    .decision-rights = Entscheidungsrechte
    .authority = was Rollen ohne Rückfrage dürfen
    .money = das Geld
    .dates = Termine der Roadmap
    .services = die angebotenen Services
    .objectives = Ziele
    .charter = die Angaben über dem Text der Charta
history-further =
    { $figures ->
        [one] Außerdem änderte sich { $figures } weitere Kennzahl, die wenig wiegt oder davon abhängt.
       *[other] Außerdem änderten sich { $figures } weitere Kennzahlen, die wenig wiegen oder davon abhängen.
    }

# Was in einem Kapitel kam, ging und sich änderte.
history-change-kind =
    .new = Neu
    .gone = Entfallen
    .renamed = Umbenannt
    .moved = Verschoben
    .rewritten = Neu geschrieben
    .figure = Kennzahl
history-aside = ({ $what })
history-aside-renamed = ({ $what }), vorher „{ $from }“
history-aside-moved = ({ $what }), von { $from } nach { $to }
history-figures-that-moved = { $chapter }: veränderte Kennzahlen
history-figure = Kennzahl
history-change = Änderung
history-course =
    .better = besser
    .worse = schlechter
# Eine Kennzahl, die für einen anderen Zeitraum gilt als vorher.
history-figure-periods = { $what }, { $from } bis { $to }
history-weeks-later =
    { $weeks ->
        [one] { $weeks } Woche später
       *[other] { $weeks } Wochen später
    }
history-weeks-earlier =
    { $weeks ->
        [one] { $weeks } Woche früher
       *[other] { $weeks } Wochen früher
    }
history-days-later =
    { $days ->
        [one] { $days } Tag später
       *[other] { $days } Tage später
    }
history-days-earlier =
    { $days ->
        [one] { $days } Tag früher
       *[other] { $days } Tage früher
    }
history-status-now = jetzt { $status }
history-remark-status-now = { $remark }, jetzt { $status }
# Wie Kennzahlen heißen; manche stehen nach dem Namen eines Eintrags und einem Doppelpunkt.
history-telling =
    .npv = Kapitalwert der bevorzugten Option
    .costs = Kosten der bevorzugten Option, alle Jahre
    .benefits = Nutzen der bevorzugten Option, alle Jahre
    .payback = Amortisation der bevorzugten Option
    .spent = Bisher ausgegeben
    .planned = Bis heute geplante Ausgaben
    .beyond-plan = Bisher über Plan ausgegeben
    .benefits-to-date = Bisheriger Nutzen
    .expected-npv = Kapitalwert über alle Szenarien
    .end-planned = Ende laut Plan
    .end-foreseen = Ende laut Prognose
    .adoption = Nutzungsgrad
    .score = Bewertung
    .exposure = Risikowert
    .open-issues = Offene Probleme
    .all-budgets = Budget aller Projekte
    .all-costs = Kosten aller Projekte beim bisherigen Verlauf
    .status-by-figures = Status laut Zahlen
    .status-reported = Status laut Bericht
    .budget = Budget
    .cost = Kosten beim bisherigen Verlauf
    .end-against-approved = Ende gegenüber dem freigegebenen Termin
    .index = Gewichteter Index aller Kennzahlen, von 100
    .status = Status
    .target = Ziel
    .progress = Fortschritt
    .maturity-target = Angestrebter Reifegrad
    .maturity = Reifegrad
    .maturity-aimed-at = angestrebter Reifegrad
    .engagement = Haltung
    .state = Stand

# Wofür ein Mandat steht, Feld für Feld.
history-mandate = Wofür das Mandat steht
history-mandate-caption = Das Mandat, Feld für Feld
history-about = Bereich
history-what = Was
history-meaning =
    .scope = Umfang
    .decision-rights = Entscheidungsrechte
    .authority = Befugnisse
    .money = Geld
    .dates = Termine
    .services = Services
    .objectives = Ziele
    .charter = Charta
history-business-area = Geschäftsbereich { $id }
history-region = Region { $id }
history-scope-entry = { $part }, { $axis }
history-scope-part =
    .in-scope = Im Umfang
    .out-of-scope = Nicht im Umfang
    .in-scope-later = Später im Umfang
history-scope-axis =
    .roles = Rollen
    .business-areas = Geschäftsbereiche
    .regions = Regionen
    .kinds-of-projects = Projektarten
history-from = { $what }, ab { $day }
history-until = { $what }, bis { $day }
history-escalation-step = Stufe { $number } der Eskalation
history-step-within = { $what }: { $says }, Frist: { $within }
history-role = Rolle { $id }
history-may-do = { $role }: darf ohne Rückfrage
history-board = Gremium { $id }
history-board-field =
    .chair = Vorsitz
    .members = Mitglieder
    .meets = tagt
    .quorum = beschlussfähig
    .escalates-to = eskaliert an
# Was für eine Grenze steht, die niemand geschrieben hat.
history-decides = entscheidet
history-limit-beyond = { $limit }; darüber hinaus: { $board }
history-service = Service { $id }
history-not-offered = Nicht angeboten
history-preferred-option = Bevorzugte Option
history-by-year = { $amounts } je Jahr
history-budget-of = Budget: { $name }
history-budget = Budget, alle Jahre
history-benefits = Nutzen, alle Jahre
history-npv = Kapitalwert
history-payback = Amortisation
history-end-planned = Ende der Roadmap laut Plan
history-end-foreseen = Ende der Roadmap laut Prognose
history-wave = Welle { $id }
history-wave-field =
    .days = Zeitraum
    .business-areas = Geschäftsbereiche
    .regions = Regionen
history-from-to = { $from } bis { $to }
history-objective = Ziel { $id }
history-by-when = bis wann
history-target = Zielwert
history-has-to-sign = Muss unterschreiben
history-next-version = Nächste Fassung der Charta
history-purpose =
    .mission = Mission
    .vision = Vision
    .value = Wert

# Was andere Dateien einfügen.
history-filled = { $what }, eingefügt aus { $file }
history-filled-not-yet = { $what }: in { $file } noch nicht geschrieben
history-chart-of = Ein Diagramm von { $key }
history-chart = ein Diagramm
# Was eine Zeile davon beginnt: „Projektgremien: Vorsitz:“.
history-field-begins = { $what }:
history-filled-not-compared = Was dort steht, wird hier nicht verglichen.
history-filled-compared-outside = Es wird für sich verglichen, außerhalb der Abschnitte.
history-filled-same = Darin weicht nichts ab.
history-filled-others =
    { $lines ->
        [one] Die andere Zeile ist unverändert.
       *[other] Die anderen { $lines } Zeilen sind unverändert.
    }

# Was aus der Charta wurde, in einem Satz oder mehreren. Der erste beginnt von selbst groß.
history-clauses-changed =
    { $changed ->
        [one] ein Abschnitt geändert
       *[other] { $changed } Abschnitte geändert
    }, { $added } neu, { $removed } entfallen
history-no-clause-changed = kein Abschnitt geändert, { $added } neu, { $removed } entfallen
history-clauses-renamed =
    { $clauses ->
        [one] ein Abschnitt umbenannt
       *[other] { $clauses } Abschnitte umbenannt
    }
history-clauses-moved =
    { $clauses ->
        [one] ein Abschnitt verschoben
       *[other] { $clauses } Abschnitte verschoben
    }
history-clauses-also-renamed = { $clauses } umbenannt
history-clauses-also-moved = { $clauses } verschoben
history-clauses-same = Jedes Wort der Abschnitte ist gleich.
history-words-same = Jedes Wort ist gleich.
history-outside-clauses = Außerhalb der Abschnitte geändert: { $fields }.
history-only-layout-differs =
    { $clauses ->
        [one] In einem Abschnitt weicht nur die Gestaltung ab.
       *[other] In { $clauses } Abschnitten weicht nur die Gestaltung ab.
    }
history-only-filled-differs =
    { $clauses ->
        [one] In einem Abschnitt blieb der Wortlaut, und was andere Dateien einfügen, weicht ab.
       *[other] In { $clauses } Abschnitten blieb der Wortlaut, und was andere Dateien einfügen, weicht ab.
    }
# Was über dem Text der Charta steht, als Überschrift und im Satz.
history-field =
    .title = Titel
    .the-charter-in-a-sentence = Die Charta in einem Satz
    .how-the-charter-may-be-changed = Wie die Charta geändert werden darf
    .who-has-to-sign = Wer unterschreiben muss
history-field-within =
    .title = der Titel
    .the-charter-in-a-sentence = die Charta in einem Satz
    .how-the-charter-may-be-changed = wie die Charta geändert werden darf
    .who-has-to-sign = wer unterschreiben muss

# Was aus einem Abschnitt wurde.
history-opening = Einleitung
history-clause-was-number = { $clause } (war §{ $number })
history-clause-layout-only = { $clause } (nur Gestaltung)
history-only-filled = Wortlaut unverändert; das Eingefügte weicht ab
history-fate =
    .unchanged = unverändert
    .changed = geändert
    .added = neu
    .removed = entfallen
    .renamed = umbenannt
    .moved = verschoben
history-split-off = abgetrennt von „{ $clause }“
history-merged-into = aufgegangen in „{ $clause }“
history-fate-weight = { $what }, { $weight }
history-weight =
    .layout-only = nur Gestaltung
    .wording = Wortlaut
    .material = wesentlich
history-words-unchanged = { $what }, Wortlaut unverändert
history-wording-only = { $what }, nur Wortlaut
history-moved-here = hierher verschoben; stand in „{ $clause }“
history-moved-away = nicht mehr hier; steht jetzt in „{ $clause }“

# Warum eine Änderung so viel wiegt.
history-clause-added = ein Abschnitt kam hinzu
history-clause-removed = ein Abschnitt entfiel
history-clause-split-off = was „{ $clause }“ sagte, wurde ein eigener Abschnitt
history-clause-merged = was er sagte, steht jetzt in „{ $clause }“
history-clause-renamed = umbenannt; hieß „{ $before }“
history-clause-moved = verschoben; stand { $where }
history-stood-after = nach „{ $clause }“
history-stood-first = am Anfang
history-field-is-signed = auch dafür stehen die Unterschriften
history-signers-reordered = die Unterschreibenden stehen in anderer Reihenfolge
history-has-to-sign-now = muss jetzt unterschreiben: { $name }
history-no-longer-has-to-sign = muss nicht mehr unterschreiben: { $name }
history-block-added = neu: { $form }
history-block-removed = entfallen: { $form }
history-block-elsewhere = steht an anderer Stelle: { $form }
history-block-came = aus „{ $clause }“ hierher verschoben: { $form }
history-block-went = steht jetzt in „{ $clause }“: { $form }
history-reshaped = andere Form: { $before } → { $after }
history-form =
    .paragraph = ein Absatz
    .quotation = ein Zitat
    .heading = eine Überschrift
    .point = ein Aufzählungspunkt
    .numbered-point = ein nummerierter Punkt
    .point-below = ein Unterpunkt
    .paragraph-of-point = ein Absatz in einem Aufzählungspunkt
    .titles = die Kopfzeile einer Tabelle
    .row = eine Zeile einer Tabelle
    .example = ein Beispiel
    .html = HTML im Text
history-table-changed = eine Tabelle hat sich geändert
history-example-changed = ein Beispiel oder eine Formel hat sich geändert
history-html-changed = HTML im Text hat sich geändert
history-words-added = Worte kamen hinzu: „{ $new }“
history-words-removed = Worte entfielen: „{ $old }“
history-words-replaced = Worte wurden ersetzt: „{ $old }“ → „{ $new }“
history-sign-added = { $what } kam hinzu: { $new }
history-sign-removed = { $what } entfiel: { $old }
history-sign-changed = { $what } hat sich geändert: { $old } → { $new }
history-sign =
    .number = eine Zahl
    .time = eine Zeitangabe
    .duty = eine Pflicht, Grenze oder Bedingung
    .body = ein Gremium, eine Rolle oder ein Bereich
    .figure = eine zitierte Kennzahl
    .filled = was aus einer anderen Datei eingefügt wird
    .mark = ein Link oder ein Zeichen
    .script = ein Wort in einer Schrift, die sich nicht abwägen lässt
    .name = ein Name

# Die Seite, die zwei Fassungen der Charta vergleicht.
history-compared-title = { $charter }: Änderungen von { $from } zu { $to }
history-compared-short = { $from } zu { $to }
history-differs-title = { $charter }: Abweichungen von der freigegebenen Fassung { $version }
history-since = Seit { $version }
history-version = Fassung { $version }
history-text-as-it-is = Der Text von heute
history-word-by-word = Wort für Wort
history-what-it-means = Was das bedeutet
history-binding-caption = Wofür das Mandat steht, vorher und jetzt
history-binding-same = Umfang, Entscheidungsrechte, Befugnisse, Geld, Services und Ziele sind gleich.
history-moving-caption = Termine und Ergebnisse, die sich in dieser Zeit geändert haben
history-none-approved = Nichts davon ist freigegeben: Es gilt Fassung { $version }.
history-words-unreadable = Der Wortlaut einer der beiden ist nicht lesbar.
history-besides = Was sich sonst im Playbook geändert hat

# Die Seite einer Fassung.
history-version-title = { $charter }, Fassung { $version }
history-version-to-come = **Fassung { $version } ist freigegeben und gilt ab dem { $day }.**
history-version-in-force = **Fassung { $version } gilt seit dem { $day }.**
history-version-was-in-force = **Fassung { $version } galt ab dem { $day }.**
history-version-was-in-force-until = **Fassung { $version } galt vom { $day } bis zum { $until }.**
history-version-draft = **Fassung { $version } ist ein Entwurf vom { $day } und wurde nie freigegeben.**
history-revision = Revision
history-revision-of-day = { $revision } vom { $day }
history-fingerprint = Fingerabdruck
history-what-it-said = Was sie sagte
history-origin-tag = Dies ist der Text, den das Tag { $tag } nennt.
history-origin-fingerprint = Dies ist der Text mit dem Fingerabdruck, den die Liste der Fassungen für sie nennt.
history-origin-own-word = Dies ist der Text der Revision, die sich selbst diese Fassung nannte; sonst sagt nichts, welcher Text es war.
history-origin-but = Aber { $why }.
history-origin-then = Was in anderen Dateien stand, etwa Umfang und Gremien, steht hier wie damals; was nicht zum Mandat gehört, etwa Risiken, ist nur genannt.
history-compare = Mit anderen Fassungen vergleichen
history-changed-since = Was sich seit Fassung { $version } geändert hat
history-changed-in = Was sich mit Fassung { $version } geändert hat
history-today-differs = Wie der heutige Text abweicht
history-approved-by-tag = Durch ein Tag freigegeben

# Die Seite aller Revisionen.
history-revisions-title = { $charter }: alle Revisionen
history-revisions-short = Alle Revisionen
history-revisions-since =
    { $revisions ->
        [one] **{ $revisions } Revision seit dem { $first }, die letzte am { $last }.**
       *[other] **{ $revisions } Revisionen seit dem { $first }, die letzte am { $last }.**
    }
history-revisions-all-words = Jede von ihnen änderte den Wortlaut.
history-revisions-some-words = In { $revisions } davon änderte sich der Wortlaut, in den anderen nur die Schreibweise oder was darüber steht.
history-revisions-caption = Revisionen der Charta, neueste zuerst
history-day = Tag
history-called-itself = Nannte sich
history-words = Wortlaut
history-message = Was getan wurde
history-author = Von
history-words-changed = geändert
history-words-as-before = wie vorher
history-older-revisions =
    { $revisions ->
        [one] { $revisions } ältere Revision steht nicht in dieser Liste; git kennt sie.
       *[other] { $revisions } ältere Revisionen stehen nicht in dieser Liste; git kennt sie.
    }

# Was dem Text einer Fassung widerspricht und warum weniger von früher bekannt ist, als möglich wäre: je ein
# Satz ohne Großbuchstaben am Anfang und ohne Punkt. Zwischen `…` stehen Wörter von git.
history-tag-without-charter = das Tag `{ $tag }` nennt eine Revision ohne lesbare Charta
history-tag-against-list = das Tag `{ $tag }` nennt einen Text mit dem Fingerabdruck { $found }, die Liste der Fassungen einen mit { $listed }
history-tag-against-itself = das Tag `{ $tag }` nennt einen Text mit dem Fingerabdruck { $found }, sagt jedoch, dass { $told } freigegeben wurde
history-tag-not-annotated = das Tag `{ $tag }` sagt weder, von wem, noch, von wann es ist, und ist daher keine Freigabe; `git tag --annotate` macht eines, das beides sagt
history-tag-elsewhere = das Tag `{ $tag }` liegt auf einem anderen Zweig der Historie und zählt hier nicht
history-most-texts = nur die neuesten { $texts } Texte der Charta wurden gelesen
history-revision-unreadable = die Revision `{ $revision }` ist nicht lesbar: { $why }
history-limit-bare = das git-Repository hat keinen Arbeitsordner
history-limit-unborn = im git-Repository ist noch nichts eingetragen
history-limit-detached = kein Zweig ist ausgecheckt, sondern die Revision `{ $revision }` selbst
history-limit-shallow = das git-Repository ist ein flacher Klon: ältere Revisionen wurden nicht geholt; `git fetch --unshallow` holt sie
history-limit-partial = das git-Repository ist ein Teilklon: einige Dateien älterer Revisionen wurden nicht geholt, und beim Bauen wird nichts geholt
history-limit-broken = was davor war, ist nicht bekannt, denn git meldet „{ $why }“; `git fsck` sagt mehr
history-limit-too-long = nur { $revisions } Revisionen wurden angesehen, was davor war, ist nicht bekannt
# What papers tell of a figure that moved, after its name.
history-point = { $from } → { $to }
history-point-and = { $from } → { $to }; { $remark }

## section

# „eins; zwei“: Teile, die selbst Kommas haben.
list-and-apart = { $before }; { $next }

## playbook

playbook-nobody-yet = noch niemand

## foundation

foundation-home = Grundlagen
foundation-home-text = wem das PMO dient, was es ist und was es abdeckt
foundation-title = Grundlagen
foundation-next = Charta: was das PMO darf
foundation-serves = Wem das PMO von { $organisation } dient und wer wer ist.
foundation-serves-somebody = Wem das PMO dient und wer wer ist.

# Das steht für einen Wert, den noch niemand kennt.
foundation-not-known = noch nicht bekannt
foundation-not-known-who = noch nicht bekannt: { $owner } klärt das
foundation-not-known-when = noch nicht bekannt: zu klären bis { $day }
foundation-not-known-who-when = noch nicht bekannt: { $owner } klärt das bis { $day }
foundation-exempt = ausgenommen: { $reason }

foundation-organisation = Organisation
foundation-name = Name
foundation-sector = Branche
foundation-staff = Belegschaft
foundation-staff-count =
    { $people ->
        [one] { $people } Person
       *[other] { $people } Personen
    }
foundation-year = Jahr
foundation-year-begins = das Geschäftsjahr beginnt am { $day }. { $month }
foundation-in-brief = In Kürze
foundation-goals-caption =
    { $goals ->
        [one] { $goals } Ziel der Organisation
       *[other] { $goals } Ziele der Organisation
    }
foundation-goal = Ziel der Organisation
foundation-goal-measure = Woran es gemessen wird
foundation-goal-year = Für
foundation-id = Id
foundation-no-measure = keine Messgröße genannt
foundation-no-year = kein Jahr genannt

foundation-pmo = Das PMO
# $pmo ist der Name des PMO, $type ein Wort aus `pmo-type`, $office eine der drei folgenden Meldungen.
foundation-is-of-type = { $pmo } ist { $office } vom Typ **{ $type }**
foundation-is-of-open-type = { $pmo } ist { $office }, der Typ ist { $type }
foundation-office = ein PMO
foundation-office-of-level =
    { $sound ->
       *[consonant] ein PMO (Ebene: { $level })
    }
foundation-office-itself =
    { $sound ->
       *[consonant] ein PMO (Ebene: { $level })
    }
foundation-is-alone = { $pmo }.
foundation-reports = { $pmo }; berichtet wird an: { $boss }.
foundation-sponsored = { $pmo }; Sponsor ist: { $sponsor }.
foundation-reports-and-sponsored = { $pmo }; berichtet wird an: { $boss }, Sponsor ist: { $sponsor }.
pmo-type =
    .supportive = unterstützend
    .controlling = steuernd
    .directive = lenkend
    .managing = leitend
foundation-type-now = Typ heute
foundation-type-target = Angestrebter Typ
foundation-type-by = { $type }, bis { $day }
foundation-called = Genannt
foundation-called-by = { $name }, in den Worten von { $school }
foundation-level = Ebene
foundation-sponsor = Sponsor
foundation-reports-to = Berichtet an
foundation-team = Team
foundation-size = Größe
foundation-fte = { $fte } VZÄ
foundation-existing-since = Seit
foundation-since = { $since }, also { $age }
foundation-months =
    { $months ->
        [one] { $months } Monat
       *[other] { $months } Monate
    }
foundation-offers = Angebot
foundation-offered = { $offered } von { $all } Produkten und Services
foundation-type-scale = Wie stark es steuert, von wenig bis viel
foundation-type-supportive = Es hilft allen, die fragen.
foundation-type-controlling = Es gibt die Methode vor und prüft, ob sie eingehalten wird.
foundation-type-directive = Es führt die Projekte.
foundation-type-managing = Es führt die Projekte und verantwortet mehr als sie.
foundation-type-is-now = Heute
foundation-type-now-and-target = Heute, und das Ziel
foundation-type-now-and-target-by = Heute, und das Ziel bis { $day }
foundation-type-is-target = Ziel
foundation-type-is-target-by = Ziel bis { $day }
foundation-type-not-aimed-at = Nicht angestrebt
foundation-why-this-type = Warum dieser Typ
foundation-types-spoken-for =
    { $criteria ->
        [one] Das einzige Kriterium: { $types }.
       *[other] Von { $criteria } Kriterien sprechen { $types }.
    }
foundation-type-is-spoken-for = **{ $criteria }** für { $type }
foundation-criteria-caption = Was für welchen Typ spricht
foundation-criterion = Kriterium
foundation-here = Wie es hier ist
foundation-speaks-for = Spricht für
foundation-purpose = Wozu es da ist
foundation-mission = Mission
foundation-mission-is = **Mission.** { $words }
foundation-vision = Vision
foundation-vision-is = **Vision.** { $words }
foundation-values-are = **Werte.**

foundation-scope = Umfang
foundation-in-scope = Gehört dazu
foundation-out-of-scope = Gehört nicht dazu
foundation-later = Später
foundation-roles = Aufgaben
foundation-areas = Bereiche
foundation-regions = Regionen
foundation-projects = Projekte
foundation-roles-are = **Aufgaben: **{ $entries }
foundation-areas-are = **Bereiche: **{ $entries }
foundation-regions-are = **Regionen: **{ $entries }
foundation-projects-are = **Projekte: **{ $entries }
foundation-scope-entry = { $entry } ({ $detail })
foundation-from = ab { $from }
foundation-until = bis { $until }
foundation-from-until = von { $from } bis { $until }
foundation-dates-and-reason = { $dates }: { $reason }
foundation-asked = Worum wir gebeten haben
foundation-asked-caption = Was erbeten, vereinbart und auf später verschoben wurde
foundation-of-what = Wovon
foundation-asked-for = Erbeten
foundation-agreed = Vereinbart

foundation-objectives = Ziele des PMO
foundation-objectives-caption =
    { $objectives ->
        [one] { $objectives } Ziel des PMO, das einem Ziel der Organisation dient
       *[other] { $objectives } Ziele des PMO, jedes für ein Ziel der Organisation
    }
foundation-objective = Ziel des PMO
foundation-kind = Art
foundation-measure = Messgröße
foundation-by = Bis
foundation-challenges = Herausforderungen
foundation-owner = Verantwortlich
foundation-maturity = Gewichteter Reifegrad
foundation-not-said = nicht angegeben
foundation-none-named = nicht genannt
foundation-nobody-yet = noch niemand

foundation-customers = Kunden
foundation-customers-caption = Für wen das PMO arbeitet und was sie erwarten
foundation-customer = Kunde
foundation-expects = Erwartet
foundation-not-asked = noch nicht gefragt

foundation-people = Wer ist wer
foundation-people-caption =
    { $people ->
        [one] { $people } Person oder Rolle
       *[other] { $people } Personen und Rollen
    }
foundation-role = Rolle
foundation-person = Name
foundation-note = Hinweis
foundation-no-name = kein Name angegeben
foundation-consent = darf seit { $day } mit Namen und Bild gezeigt werden
foundation-left = ausgeschieden am { $day }
foundation-consent-and-left = { $consent }; { $left }

foundation-questions = Offene Fragen
foundation-questions-open = { $open } offen.
foundation-questions-overdue = { $open } offen, davon **{ $overdue } überfällig**.
foundation-questions-caption = Was wir wissen wollen, von wem, bis wann
foundation-question = Frage
foundation-question-answered = { $question } **Antwort:** { $answer }
foundation-who = Wer
foundation-state = Stand
foundation-overdue = Überfällig
foundation-open = Offen
foundation-answered = Beantwortet

# So heißen die Werte, die aus den Grundlagen errechnet sind.
foundation-figure-objectives = Ziele des PMO
foundation-figure-open = Fragen ohne Antwort
foundation-figure-overdue = Überfällige Fragen ohne Antwort
foundation-figure-fte = Vollzeitäquivalente des PMO
foundation-figure-age = Alter des PMO
foundation-figure-criteria = Kriterien für den Typ des PMO
foundation-figure-speaks-for = Kriterien, die für den Typ „{ $type }“ sprechen

## stages

stages-home = Die Etappen
stages-home-text = wie das PMO aufgebaut wird und wie weit es ist
# Der Titel der Seite; $number ist ein Wort aus `stages-number`, über zehn steht die Zahl in Ziffern.
stages-title = Die { $number } Etappen
stages-title-of-one = Die Etappe
stages-number =
    .n2 = zwei
    .n3 = drei
    .n4 = vier
    .n5 = fünf
    .n6 = sechs
    .n7 = sieben
    .n8 = acht
    .n9 = neun
    .n10 = zehn
stages-next = Ist-Zustand: womit wir angefangen haben
stages-none = Es ist noch keine Etappe beschrieben.
# $words sagen, wie die Etappe steht: in den Worten der Verfasser oder in denen von `stages-standing`.
stages-answer = **{ $place }** – { $words }
stages-state = Stand
stages-foreseen-end = Voraussichtliches Ende
stages-place = Etappe { $number } von { $count }: { $stage }
stages-place-before = Vor Etappe { $number } von { $count }: { $stage }
stages-place-over =
    { $stages ->
        [one] Die Etappe ist vorbei
       *[other] Alle { $stages } Etappen sind vorbei
    }
stages-begins = Beginnt am { $day }.
stages-ended = Abgeschlossen.
stages-ended-on = Abgeschlossen seit { $day }.
# $status ist ein Wort aus `stage-status` oder „läuft“.
stages-standing = { $status }.
stages-standing-until = { $status }, voraussichtliches Ende am { $day }.
stage-state =
    .done = abgeschlossen
    .in-progress = läuft
    .planned = geplant
stage-status =
    .on-track = im Plan
    .at-risk = gefährdet
    .off-track = nicht im Plan
stages-complete = Abgeschlossen
stages-not-started = Nicht begonnen
stages-in-progress-and = Läuft, { $status }
# Die Monate unter einer Etappe: vom ersten bis zum letzten, oder ohne Ende.
stages-months = { $first } – { $last }
stages-from-month = ab { $month }
stages-since-month = seit { $month }

stages-stage = Etappe { $number }: { $stage }
stages-all = Alle Etappen
stages-more = Was in Etappe { $number } getan wird, von wem und bis wann
stages-about = Worum es geht
stages-summary-and-dates = **{ $summary }**: { $dates }
# $begins unterscheidet eine Etappe, die noch kommt („from“), von einer, die begonnen hat („since“).
stages-days = { $start } bis { $finish }.
stages-days-later =
    { $days ->
        [one] { $start } bis { $finish }, voraussichtliches Ende am { $forecast }, { $days } Tag später.
       *[other] { $start } bis { $finish }, voraussichtliches Ende am { $forecast }, { $days } Tage später.
    }
stages-days-earlier =
    { $days ->
        [one] { $start } bis { $finish }, voraussichtliches Ende am { $forecast }, { $days } Tag früher.
       *[other] { $start } bis { $finish }, voraussichtliches Ende am { $forecast }, { $days } Tage früher.
    }
stages-days-foreseen =
    { $begins ->
        [from] Ab { $start }, voraussichtliches Ende am { $forecast }.
       *[since] Seit { $start }, voraussichtliches Ende am { $forecast }.
    }
stages-days-without-end =
    { $begins ->
        [from] Ab { $start }, ohne Ende.
       *[since] Seit { $start }, ohne Ende.
    }
stages-share-done = **{ $share }** sind geschafft.
stages-time-passed = **{ $share }** der Zeit sind vergangen.
stages-without-end = ohne Ende

stages-activities = Wichtigste Aktivitäten
stages-activities-done = Erledigte Aktivitäten
stages-activities-are-done = { $finished } von { $all } wichtigen Aktivitäten sind erledigt, **{ $share }**.
stages-activity = Aktivität
stages-owner = Verantwortlich
stages-due = Fällig
stages-done-on = Erledigt
stages-evidence = Nachweis
stages-done = Erledigt
stages-overdue = Überfällig
stages-open = Offen
stages-not-yet = noch nicht
stages-no-day = kein Tag
stages-no-evidence = noch keiner

stages-decisions = Was entschieden wurde
stages-decisions-caption = Entscheidungen dieser Etappe
stages-day = Tag
stages-decision = Entscheidung
stages-board = Gremium
stages-result = Ergebnis
stages-no-board = kein Gremium

stages-items = Auf der Roadmap
stages-items-caption = Vorhaben der Roadmap
stages-item = Vorhaben
stages-begun = Begonnen
stages-finished = Beendet

stages-areas = Wie weit jeder Bereich ist
stages-areas-about = Eine Organisation kann in mehreren Stufen zugleich sein. Die Erkundung prüft, was passt, die Vorbereitung besorgt Menschen und Mittel, in der Erprobung versuchen es einige wenige, bei voller Umsetzung arbeiten alle so, und die Ausweitung trägt es weiter.
stages-areas-caption = Der Monat, in dem jede Stufe der Umsetzung beginnt, je Geschäftsbereich
stages-area = Bereich
stages-today = Heute
# Wo ein Geschäftsbereich auf dem Weg durch die Stufen der Umsetzung ist.
area-stage =
    .not-begun = Nicht begonnen
    .exploration = Erkundung
    .installation = Vorbereitung
    .initial = Erprobung
    .full = Volle Umsetzung
    .expansion = Ausweitung
    .complete = Abgeschlossen
stages-month-until = { $first }, bis { $last }
stages-all-until = kein Tag; alles bis { $last }
stages-area-note = **{ $area }: **{ $note }

stages-approaches = Was andere lehren und wo wir darin stehen
stages-approach-caption = { $approach }, Schritt für Schritt
stages-source = Quelle: { $source }.
stages-step = Schritt
stages-what-is-done = Was getan wird
stages-our-stage = Unsere Etappe
stages-see = Wo es zu sehen ist
stages-none-of-ours = keine von unseren
stages-no-page = noch keine Seite

# So heißen die Werte, die aus den Etappen errechnet sind.
stages-figure-progress = { $stage }, Fortschritt
stages-figure-activities = { $stage }, wichtige Aktivitäten
stages-figure-finished = { $stage }, erledigte wichtige Aktivitäten
stages-figure-done = { $stage }, Anteil der erledigten wichtigen Aktivitäten
stages-figure-current = Die aktuelle Etappe
stages-figure-finish = Der Tag, an dem die letzte Etappe mit einem Ende voraussichtlich endet
stages-figure-area = { $area }, Stufe der Umsetzung

## metrics

metrics-home = Kennzahlen
metrics-home-text = was gemessen wird und wo es steht
metrics-title = Kennzahlen
metrics-next = Business Case: was diese Zahlen wert sind

# Die Wörter eines Status stehen unter `rag`.
metrics-status = Status
metrics-no-target = Noch kein Ziel
metrics-not-known = noch nicht bekannt
metrics-exempt = ausgenommen: { $reason }

metrics-index = Index
metrics-of-hundred = { $number } von 100
metrics-answer-index = Der gewichtete Index liegt bei **{ $index } von 100**.
metrics-answer-count =
    { $metrics ->
        [one] { $metrics } Kennzahl wird gemessen.
       *[other] { $metrics } Kennzahlen werden gemessen.
    }
metrics-answer-none-off = Keine Kennzahl verfehlt ihr Ziel.
metrics-answer-off =
    { $off ->
        [one] Eine von { $total } Kennzahlen verfehlt ihr Ziel: { $metrics }.
       *[other] { $off } von { $total } Kennzahlen verfehlen ihr Ziel: { $metrics }.
    }
# Titel behalten im Satz ihren großen Anfang: `keep`.
metrics-title-inside = keep

metrics-worst-first = Die schlechtesten zuerst
metrics-tally-red = { $metrics } nicht im Plan
metrics-tally-amber = { $metrics } gefährdet
metrics-tally-green = { $metrics } im Plan
metrics-tally-stale = { $metrics } veraltet
metrics-tally-no-data = { $metrics } ohne Daten
metrics-left-out-title = Einige Kennzahlen haben keinen aktuellen Wert
metrics-left-out-stale = Länger nicht gemessen: { $metrics }.
metrics-left-out-missing = Nie gemessen oder ohne Ziel: { $metrics }.
metrics-left-out = Der Index lässt sie aus.
metrics-ungrouped = Alle Kennzahlen

metrics-ranking-none-off = Keine Kennzahl verfehlt den Plan
metrics-ranking-furthest =
    { $count ->
        [one] { $metrics } ist am weitesten vom Ziel entfernt
       *[other] { $metrics } sind am weitesten vom Ziel entfernt
    }
metrics-ranking-off =
    { $metrics ->
        [one] { $metrics } Kennzahl ist nicht im Plan
       *[other] { $metrics } Kennzahlen sind nicht im Plan
    }
metrics-ranking-subtitle = Zurückgelegter Weg vom Ausgangswert zum Ziel in %, neuester Wert jeder Kennzahl
metrics-ranking-metric = Kennzahl
metrics-ranking-share = Zurückgelegter Weg, %
metrics-ranking-text = { $share }, { $status }
metrics-ranking-source = Kennzahlen dieses Playbooks; die Werte sind auf 0–100 % begrenzt

metrics-unit-of-one =
    { $unit ->
        [Sekunden] Sekunde
        [Minuten] Minute
        [Stunden] Stunde
        [Tage] Tag
        [Arbeitstage] Arbeitstag
        [Werktage] Werktag
        [Personentage] Personentag
        [Wochen] Woche
        [Monate] Monat
        [Quartale] Quartal
        [Jahre] Jahr
        [Punkte] Punkt
        [Personen] Person
        [Projekte] Projekt
        [Antworten] Antwort
        [people] person
       *[other] { $stripped }
    }
metrics-unit-per-cent = Prozent
metrics-unit-ratio = Verhältnis
metrics-points =
    { $points ->
        [one] { $points } Prozentpunkt
       *[other] { $points } Prozentpunkte
    }
metrics-points-short = { $points } %-Pkt.
metrics-unchanged = unverändert seit { $since }
metrics-better = { $distance }, besser als { $since }
metrics-worse = { $distance }, schlechter als { $since }
metrics-with-target = Ziel { $target }

metrics-course = Der Verlauf
metrics-course-span = { $first } bis { $last }
metrics-course-no-values = noch keine Werte
metrics-course-subtitle = { $metric }, { $unit }, { $span }
metrics-course-finding = { $value } bei einem Ziel von { $target }
metrics-course-source = Kennzahlen dieses Playbooks
metrics-not-measured = Noch nicht gemessen
metrics-target-line = Ziel
metrics-period = Zeitraum

metrics-stands-nowhere = Das wurde noch nicht gemessen.
metrics-stands = Stand { $period }: **{ $value }** bei einem Ziel von { $target }.
metrics-stands-and-began = Stand { $period }: **{ $value }** bei einem Ziel von { $target }; der Ausgangswert war { $baseline }.
metrics-forecast = Im Tempo der letzten sechs Werte dauert es bis zum Ziel noch etwa **{ $away }**.
metrics-months =
    { $periods ->
        [one] { $periods } Monat
       *[other] { $periods } Monate
    }
metrics-quarters =
    { $periods ->
        [one] { $periods } Quartal
       *[other] { $periods } Quartale
    }
metrics-years =
    { $periods ->
        [one] { $periods } Jahr
       *[other] { $periods } Jahre
    }
metrics-periods =
    { $periods ->
        [one] { $periods } Zeitraum
       *[other] { $periods } Zeiträume
    }
metrics-trend-label = Trend
metrics-trend =
    .too-early-to-say = noch nicht absehbar
    .flat = gleichbleibend
    .improving = verbessert sich
    .worsening = verschlechtert sich
metrics-way-covered = Zurückgelegter Weg
metrics-last-change = Letzte Veränderung

metrics-meaning = Was sie bedeutet
metrics-definition-of = Definition von „{ $metric }“
metrics-part = Teil
metrics-definition = Definition
metrics-id = Id
metrics-question = Frage
metrics-formula = So wird gezählt
metrics-thresholds = Schwellenwerte
metrics-baseline = Ausgangswert
metrics-weight = Gewicht
metrics-measured = Gemessen
metrics-owner = Verantwortlich
metrics-keeper = Datenpflege
metrics-source = Quelle
frequency =
    .monthly = monatlich
    .quarterly = vierteljährlich
    .yearly = jährlich
metrics-on-track =
    { $better ->
        [higher] im Plan bei mindestens { $target }
        [lower] im Plan bei höchstens { $target }
       *[inside] im Plan innerhalb von { $target }
    }
metrics-on-track-by =
    { $better ->
        [higher] im Plan bei mindestens { $target } (bis { $day })
        [lower] im Plan bei höchstens { $target } (bis { $day })
       *[inside] im Plan innerhalb von { $target } (bis { $day })
    }
metrics-at-risk =
    { $better ->
        [higher] gefährdet bei mindestens { $limit }
        [lower] gefährdet bei höchstens { $limit }
       *[inside] gefährdet innerhalb von { $limit }
    }
metrics-both-limits = { $green }; { $amber }

metrics-values = Alle Werte
metrics-newest-first = { $metric }, neueste zuerst
metrics-value = Wert
metrics-against-target = Gegen das Ziel
metrics-remark = Bemerkung

# So heißen die Werte, die aus den Kennzahlen errechnet sind.
metrics-figure-count = Kennzahlen mit dem Status „{ $status }“
metrics-figure-index = Gewichteter Index aller Kennzahlen, 0 bis 100
metrics-figure-covered = Anteil der Gewichte, den der Index abdeckt
metrics-figure-value = { $metric }, { $period }
metrics-figure-period = { $metric }, Zeitraum des neuesten Werts
metrics-figure-change = { $metric }, Veränderung seit { $period }
metrics-figure-baseline = { $metric }, Ausgangswert
metrics-figure-target = { $metric }, Ziel
metrics-figure-status = { $metric }, Status
metrics-figure-achievement = { $metric }, Anteil des Wegs vom Ausgangswert zum Ziel
metrics-figure-trend = { $metric }, Trend
metrics-figure-slope = { $metric }, Veränderung je Zeitraum
metrics-figure-periods = { $metric }, Zeiträume bis zum Ziel in diesem Tempo

## assessment

assessment-home = Ist-Zustand
assessment-home-text = wo die Organisation steht und wo die Lücken sind
assessment-title = Ist-Zustand
assessment-next = Die vier Etappen: wie die Lücken geschlossen werden
assessment-status = Status
assessment-not-assessed = Noch nicht bewertet
assessment-cycle-done = { $cycle } abgeschlossen
assessment-method = Methode
# So heißt eine Runde, für die niemand einen Namen geschrieben hat.
assessment-cycle = Runde { $number }
assessment-not-said = nicht angegeben
assessment-nobody-yet = noch niemand

assessment-not-finished = Noch keine Standortbestimmung ist abgeschlossen.
# $maturity ist einer der fünf folgenden Sätze, ohne sein Ende.
assessment-answer = { $maturity }.
assessment-answer-and-furthest =
    { $count ->
        [one] { $maturity }; am weitesten vom Ziel entfernt ist { $dimensions }.
       *[other] { $maturity }; am weitesten vom Ziel entfernt sind { $dimensions }.
    }
assessment-went = Der Reifegrad ging von **{ $first } auf { $now }**
assessment-went-and-closed = Der Reifegrad ging von **{ $first } auf { $now }**; { $closed } der Lücke bis { $target } sind geschlossen
assessment-went-against-target = Der Reifegrad ging von **{ $first } auf { $now }** bei einem Ziel von { $target }
assessment-stands = Der Reifegrad liegt bei **{ $now }**
assessment-stands-against-target = Der Reifegrad liegt bei **{ $now }**, das Ziel bei { $target }

assessment-dimension = Dimension
assessment-dimensions = Dimensionen
assessment-score = Wert
assessment-target = Ziel
assessment-benchmark = Vergleichswert
assessment-gap = Lücke
assessment-weight = Gewicht
assessment-by = Bis
assessment-weighted-gap = Gewichtete Lücke
assessment-gap-closed = Lücke geschlossen
assessment-no-date = kein Datum
assessment-gaps = Wo die Lücke am größten ist
assessment-gaps-finding = Wie weit jede Dimension von ihrem Ziel entfernt ist
assessment-furthest =
    { $count ->
        [one] { $dimensions } ist am weitesten vom Ziel entfernt
       *[other] { $dimensions } sind am weitesten vom Ziel entfernt
    }
assessment-furthest-many =
    { $dimensions ->
        [one] { $dimensions } Dimension ist am weitesten vom Ziel entfernt
       *[other] { $dimensions } Dimensionen sind am weitesten vom Ziel entfernt
    }
assessment-gaps-subtitle = Reifegrad je Dimension, größte Lücke zuerst
assessment-gaps-subtitle-on-scale = Reifegrad je Dimension, Skala { $first } bis { $last }, größte Lücke zuerst
assessment-gaps-source = Standortbestimmung dieses Playbooks
assessment-dimensions-caption = Dimensionen nach Dringlichkeit: Gewicht × Lücke, die dringendste zuerst
assessment-cycle-then = { $cycle }, { $month }

assessment-lenses = Aus verschiedenen Blickwinkeln
assessment-lens = Blickwinkel
lens =
    .processes = Abläufe
    .collaboration = Zusammenarbeit
    .business-goals = Geschäftsziele
    .decision-making = Entscheidungsfindung
assessment-lenses-caption = Was jeder Blickwinkel betrachtet
assessment-lenses-finding = Wie die Organisation aus jedem Blickwinkel aussieht
assessment-widest-lens = Beim Blick auf „{ $lens }“ ist die Lücke am größten
assessment-lenses-subtitle = Gewichteter Reifegrad je Blickwinkel, größte Lücke zuerst
assessment-lenses-subtitle-on-scale = Gewichteter Reifegrad je Blickwinkel, Skala { $first } bis { $last }, größte Lücke zuerst
assessment-lenses-source = Standortbestimmung dieses Playbooks; ein Blickwinkel ist das gewichtete Mittel seiner Dimensionen

assessment-cycles = Runde für Runde
assessment-cycles-caption = Die Runden im Vergleich; nach der Regel der schwächsten Dimension ist eine Organisation so reif wie ihre schwächste Dimension
assessment-round = Runde
assessment-date = Datum
assessment-weighted-maturity = Gewichteter Reifegrad
assessment-mean = Mittel
assessment-lowest = Schwächste Dimension

assessment-comparison = Wie wir im Vergleich stehen
# Ohne Namen spricht die Organisation von sich als „wir“.
assessment-organisation-then = { $organisation }, { $cycle }
assessment-we-then = Wir, { $cycle }
assessment-has-passed =
    { $peers ->
        [one] { $organisation } liegt vor { $passed } von { $peers } Vergleichsorganisation
       *[other] { $organisation } liegt vor { $passed } von { $peers } Vergleichsorganisationen
    }
assessment-we-have-passed =
    { $peers ->
        [one] Wir liegen vor { $passed } von { $peers } Vergleichsorganisation
       *[other] Wir liegen vor { $passed } von { $peers } Vergleichsorganisationen
    }
assessment-comparison-subtitle = Gewichteter Reifegrad; Linie: Median der Vergleichswerte
assessment-comparison-subtitle-on-scale = Gewichteter Reifegrad, Skala { $first } bis { $last }; Linie: Median der Vergleichswerte
assessment-median = Median { $median }
assessment-organisation = Organisation
assessment-maturity-and-age = Reifegrad und Alter des PMO
assessment-comparison-source = Vergleichswerte dieses Playbooks; neben jedem Punkt steht das Alter des PMO

assessment-challenges = Was den Leuten zu schaffen macht
assessment-challenges-caption =
    { $challenges ->
        [one] { $challenges } Herausforderung, die schwerste zuerst; Schwere 1 bis 5
       *[other] { $challenges } Herausforderungen, die schwerste zuerst; Schwere 1 bis 5
    }
assessment-challenge = Herausforderung
assessment-severity = Schwere
assessment-id = Id

assessment-future = Von heute zum Zielbild
assessment-future-about = Jede Lücke nennt, was es heute gibt, was es geben wird und was sie schließt.
assessment-future-caption =
    { $gaps ->
        [one] Lückenanalyse, { $gaps } Lücke
       *[other] Lückenanalyse, { $gaps } Lücken
    }
assessment-current-state = Ist-Zustand
assessment-future-state = Zielbild
assessment-closed-by = Geschlossen durch
assessment-owner = Verantwortlich
assessment-state = Stand
assessment-closed-on = Geschlossen am { $day }
assessment-open = Offen

assessment-start = Wie wir anfangen
start-level =
    .elementary-first = klein anfangen
    .mature-at-once = sofort ausgereift
assessment-start-decided = { $start }, entschieden am { $day }
# $decision ist die Id einer Entscheidung.
assessment-start-decision = { $reason } (Entscheidung { $decision })

assessment-voices = In ihren Worten
assessment-anonymous = Anonym
assessment-said-by = { $who }, { $day }
# $challenge ist die Id der Herausforderung, von der die Rede war.
assessment-said-by-of = { $who }, { $day } · { $challenge }
assessment-asked =
    { $conversations ->
        [one] { $conversations } Gespräch. Auf die Umfrage zur Bereitschaft vom { $day } antworteten { $responses } von { $invited } Personen ({ $rate }).
       *[other] { $conversations } Gespräche. Auf die Umfrage zur Bereitschaft vom { $day } antworteten { $responses } von { $invited } Personen ({ $rate }).
    }
assessment-survey-caption = Umfrage zur Bereitschaft: wie viele welche Antwort gaben
assessment-question = Frage
assessment-worst-answer = 1 (schlechteste)
assessment-best-answer = { $answer } (beste)
assessment-areas-caption = Bereitschaft je Geschäftsbereich, geringste zuerst
assessment-area = Bereich
assessment-answered = Geantwortet
assessment-mean-answer = Mittlere Antwort
assessment-two-best = Die zwei besten Antworten
assessment-least-ready = Am wenigsten bereit: **{ $area }**, mit einer mittleren Antwort von { $score }.
assessment-nobody-answered = niemand hat geantwortet

assessment-evidence = Worauf die Werte beruhen
evidence-kind =
    .document = Dokument
    .data = Daten
    .observation = Beobachtung
assessment-evidence-of-no-kind = Beleg
assessment-evidence-finding = { $evidence }: { $finding }
assessment-evidence-from = { $evidence } ({ $from })
assessment-evidence-source-and-day = { $source }, { $day }
confidence =
    .low = gering
    .medium = mittel
    .high = hoch
assessment-confidence = Sicherheit
assessment-confidence-caption = Wie sicher die neuesten Werte sind
assessment-rests-on = Beruht auf
assessment-remark = Bemerkung

# So heißen die Werte der Standortbestimmung; $of ist eine Runde, das Ziel oder der Vergleichswert.
assessment-figure-weighted = { $of }, gewichteter Reifegrad ({ $scored } von { $dimensions } Dimensionen bewertet)
assessment-figure-simple = { $of }, Mittel der Dimensionen ({ $scored } von { $dimensions } Dimensionen bewertet)
assessment-figure-lowest = { $of }, Stufe der schwächsten Dimension ({ $scored } von { $dimensions } Dimensionen bewertet)
assessment-figure-date = { $of }, Datum
assessment-figure-now = { $dimension }, neuester Wert
assessment-figure-target = { $dimension }, Ziel
assessment-figure-gap = { $dimension }, Lücke
assessment-figure-weighted-gap = { $dimension }, Anteil an der gewichteten Lücke
assessment-figure-closed = { $dimension }, geschlossener Anteil der Lücke
assessment-figure-priority = Dimensionen nach Gewicht × Lücke, die dringendste zuerst
assessment-figure-whole-gap = Gewichtete Lücke zum Ziel
assessment-figure-gap-closed = Anteil der gewichteten Lücke, der seit der ersten Runde geschlossen ist
assessment-figure-median = Median der Vergleichswerte
assessment-figure-mean = Mittel der Vergleichswerte
assessment-figure-passed = Übertroffene Vergleichswerte, von { $benchmarks }
assessment-figure-lens-first = Blickwinkel „{ $lens }“, erster Wert
assessment-figure-lens-now = Blickwinkel „{ $lens }“, neuester Wert
assessment-figure-lens-target = Blickwinkel „{ $lens }“, Ziel
assessment-figure-lens-gap = Blickwinkel „{ $lens }“, Lücke
assessment-figure-response-rate = Umfrage zur Bereitschaft, Rücklaufquote
assessment-figure-mean-answer = Umfrage zur Bereitschaft, { $area }, mittlere Antwort
assessment-figure-two-best = Umfrage zur Bereitschaft, { $area }, Anteil der zwei besten Antworten

## business-case

business-case-home = Business Case
business-case-home-text = was das PMO kostet und was es bringt
business-case-title = Business Case
business-case-status = Status
business-case-is-approved = Freigegeben
business-case-is-not-approved = Nicht freigegeben
business-case-version = Version
business-case-discount-rate = Kalkulationszinssatz
business-case-to-charter = Charta: das Mandat, das aus diesem Business Case hervorging

# Die Antwort ganz oben. { $payback } ist „2,34 Jahre“ und wird nicht gebeugt.
business-case-answer-nothing = Noch ist keine Option vorgeschlagen.
business-case-answer-margin =
    { $repays ->
        [by] Ja, er rechnet sich: Option { $option } hat einen **Kapitalwert von { $npv }** und deckt ihre Kosten bis { $month } (Amortisation: { $payback }); der Nutzen darf um { $fall } sinken, bevor die Rechnung kippt.
        [in] Ja, er rechnet sich: Option { $option } hat einen **Kapitalwert von { $npv }** und deckt ihre Kosten (Amortisation: { $payback }); der Nutzen darf um { $fall } sinken, bevor die Rechnung kippt.
       *[never] Ja, er rechnet sich: Option { $option } hat einen **Kapitalwert von { $npv }**, deckt ihre Kosten aber nie; der Nutzen darf um { $fall } sinken, bevor die Rechnung kippt.
    }
business-case-answer-pays =
    { $repays ->
        [by] Ja, er rechnet sich: Option { $option } hat einen **Kapitalwert von { $npv }** und deckt ihre Kosten bis { $month } (Amortisation: { $payback }).
        [in] Ja, er rechnet sich: Option { $option } hat einen **Kapitalwert von { $npv }** und deckt ihre Kosten (Amortisation: { $payback }).
       *[never] Ja, er rechnet sich: Option { $option } hat einen **Kapitalwert von { $npv }**, deckt ihre Kosten aber nie.
    }
business-case-answer-fails =
    { $repays ->
        [by] Er rechnet sich nicht: Option { $option } hat einen **Kapitalwert von { $npv }** und deckt ihre Kosten bis { $month } (Amortisation: { $payback }).
        [in] Er rechnet sich nicht: Option { $option } hat einen **Kapitalwert von { $npv }** und deckt ihre Kosten (Amortisation: { $payback }).
       *[never] Er rechnet sich nicht: Option { $option } hat einen **Kapitalwert von { $npv }** und deckt ihre Kosten nie.
    }

# Der Stempel der Freigabe.
business-case-nobody-approved-title = Noch nicht freigegeben
business-case-nobody-approved = Niemand hat diesen Business Case freigegeben.
business-case-approved = Freigegeben am { $day }
business-case-approved-option = Freigegeben am { $day }: Option { $option }
business-case-approved-conditions =
    Freigegeben am { $day }, mit { $conditions ->
        [one] { $conditions } Auflage
       *[other] { $conditions } Auflagen
    }
business-case-approved-option-conditions =
    Freigegeben am { $day }: Option { $option }, mit { $conditions ->
        [one] { $conditions } Auflage
       *[other] { $conditions } Auflagen
    }
# Jemand von denen, die freigegeben haben, in der Aufzählung der nächsten beiden Sätze.
business-case-the-role = { $role }
business-case-by = Freigabe durch { $people }.
business-case-version-by = Version { $version }, Freigabe durch { $people }.
business-case-decision = Entscheidung { $decision }.
business-case-decision-of = Entscheidung { $decision } ({ $board }).
business-case-condition-met = Erfüllt
business-case-condition-overdue = Überfällig
business-case-condition-open = Offen
business-case-met-on = { $condition }: erfüllt am { $day }
business-case-met-on-result = { $condition }: erfüllt am { $day }; { $result }
business-case-due-on = { $condition }: fällig am { $day }
business-case-due-on-result = { $condition }: fällig am { $day }; { $result }
business-case-condition-result = { $condition }: { $result }

business-case-need-heading = Warum es ein PMO braucht
business-case-payback-heading = Wann rechnet es sich?
business-case-benefits-heading = Woher kommt der Nutzen?
business-case-sensitivity-heading = Was könnte die Antwort ändern?
business-case-options-heading = Welche Optionen wurden verglichen?
business-case-budget-heading = Wird das Budget eingehalten?
business-case-lines-heading = Die Posten hinter den Zahlen
business-case-feasibility-heading = Ist es machbar?
business-case-assumptions-heading = Was vorausgesetzt wurde

assumption-state =
    .open = offen
    .confirmed = bestätigt
    .refuted = widerlegt
business-case-assumption = { $assumption }.
business-case-rests-on = Grundlage: { $evidence }.
business-case-watched-by = Beobachtet von: { $role }.

# Namen von Nutzen in einer Reihe.
business-case-and-next = { $before }; { $next }
business-case-cashable-names = Zahlungswirksam, sodass ein Budget dafür gekürzt werden kann: { $names }.
business-case-not-cashable-names = In Geld bewertet, aber ohne dass ein Budget dafür gekürzt wird: { $names }.
business-case-benefits-caption = Nutzen: wer dafür verantwortlich ist und woran zu sehen ist, dass er eintritt
business-case-benefit = Nutzen
business-case-kind = Art
business-case-is-cashable = Zahlungswirksam
business-case-owner = Verantwortlich
business-case-shown-by = Zu sehen an
business-case-no-metric = noch nichts
business-case-not-said = nicht angegeben
business-case-yes = ja
business-case-no = nein
business-case-nobody = noch niemand
business-case-not-split = nicht aufgeteilt
benefit-kind =
    .cost = Kosten
    .time = Zeit
    .revenue = Erlös
    .quality = Qualität
    .compliance = Compliance

business-case-feasibility-caption = Die Machbarkeitsstudie
business-case-question = Frage
business-case-found = Was herauskam
business-case-decided = Was entschieden wurde
business-case-asked-by = Gefragt von
business-case-no-decision = noch nichts

business-case-switching = Der Ertrag ist dahin, wenn der Nutzen um **{ $fall }** sinkt oder die Kosten um **{ $rise }** steigen.
business-case-weighted =
    Über { $scenarios ->
        [one] { $scenarios } Szenario
       *[other] { $scenarios } Szenarien
    } gewichtet, beträgt der Kapitalwert **{ $npv }**.
business-case-scenarios-caption = Szenarien, { $unit }
business-case-scenario = Szenario
business-case-probability = Wahrscheinlichkeit
business-case-npv = Kapitalwert
business-case-payback-years = Amortisation, Jahre
business-case-ratio = Nutzen-Kosten-Verhältnis

# { $terms } ist die nächste Meldung, { $unit } eine Geldeinheit wie kEUR.
business-case-options-caption =
    { $options ->
        [one] { $options } Option
       *[other] { $options } Optionen
    }, { $terms }; Vergleichsmaßstab ist, nichts zu tun
business-case-terms =
    { $prices ->
        [constant] { $unit } bei { $rate }, konstante Preise
        [nominal] { $unit } bei { $rate }, nominale Preise
       *[not-said] { $unit } bei { $rate }
    }
business-case-option = Option
business-case-npv-short = Kapitalwert
business-case-irr-short = Interner Zinsfuß
business-case-pv-costs-short = Barwert Kosten
business-case-pv-benefits-short = Barwert Nutzen
business-case-second-caption = Dieselben Optionen: modifizierter Zinsfuß, dynamische Amortisation und was sich ändern darf, bevor der Wert 0 ist
business-case-mirr-short = Modifizierter Zinsfuß
business-case-discounted-payback = Dynamische Amortisation
business-case-roi-short = ROI, nicht abgezinst
business-case-benefits-may-fall = Nutzen darf sinken
business-case-costs-may-rise = Kosten dürfen steigen
business-case-loss-title = „{ $option }“ gibt es nicht umsonst
business-case-loss = { $loss }. Über die Jahre dieses Business Case ergibt das einen Barwert von **{ $value }**. Er wird hier gezeigt und nicht zum Nutzen gezählt.
business-case-loss-source = { $loss } (Quelle: { $source }). Über die Jahre dieses Business Case ergibt das einen Barwert von **{ $value }**. Er wird hier gezeigt und nicht zum Nutzen gezählt.

business-case-over-budget = Nein: Bis heute weichen die Ausgaben um **{ $variance }** ({ $share }) vom Plan ab.
business-case-within-budget = Ja: Bis heute weichen die Ausgaben um **{ $variance }** ({ $share }) vom Plan ab.
business-case-budget-caption = Budget bis { $day }, { $unit }
business-case-line = Posten
business-case-plan = Plan
business-case-actual = Ist
business-case-variance = Abweichung
business-case-variance-percent = Abweichung, %
business-case-total = Summe
business-case-cost-line = Kosten: { $line }
business-case-benefit-line = Nutzen: { $line }
business-case-all-costs = Alle Kosten
business-case-all-benefits = Gesamter Nutzen
business-case-net = Saldo
business-case-lines-caption = Kosten und Nutzen nach Jahren, { $unit }

# { $unit } von Überschriften und Untertiteln.
business-case-unit =
    { $prices ->
        [constant] { $unit }, konstante Preise
        [nominal] { $unit }, nominale Preise
       *[not-said] { $unit }
    }
business-case-unit-a-year =
    { $prices ->
        [constant] { $unit } pro Jahr, konstante Preise
        [nominal] { $unit } pro Jahr, nominale Preise
       *[not-said] { $unit } pro Jahr
    }

# Diagramme. Namen und Beschriftungen sollten kurz sein.
business-case-source = Business Case
business-case-source-version = Business Case { $version }
business-case-source-and = { $case }; { $source }
business-case-pays-by = Das PMO rechnet sich bis { $month }
business-case-never-pays = Das PMO macht sich bis { $year } nicht bezahlt
business-case-flow-subtitle = Kumulierter Netto-Zahlungsstrom von Option { $option }, { $unit }, { $first } bis { $last }
business-case-end-of = Ende { $year }
business-case-payback-mark = Amortisation: { $month }
business-case-approved-plan = freigegebener Plan
business-case-band = niedrigstes bis höchstes Szenario
business-case-money-out = noch nicht zurückgeflossen
business-case-actual-flow = Ist
business-case-no-payback = Keine Amortisation in diesen Jahren
business-case-year = Jahr
business-case-plan-mark = Plan { $value }
business-case-actual-mark = Ist { $day }: { $value }
business-case-realised = Erreicht
business-case-realised-until = { $value } bis { $month }
business-case-largest = { $first } ist der größte Nutzen, dann { $second }
business-case-only = { $only } ist der einzige Nutzen
business-case-no-benefits = Es ist kein Nutzen geplant
business-case-benefits-subtitle = Geplanter Nutzen nach Art, { $unit }; umrandet: Plan, gefüllt: erreicht
business-case-cashable = zahlungswirksam
business-case-not-cashable = nicht zahlungswirksam
# Arten von Nutzen am Anfang eines Satzes und in seinem Inneren.
business-case-benefit-name =
    .cost = Kosteneinsparung
    .time = Zeitgewinn
    .revenue = Erlös
    .quality = Qualität
    .compliance = Compliance
    .not-split = Nicht aufgeteilt
business-case-benefit-inside =
    .cost = Kosteneinsparung
    .time = Zeitgewinn
    .revenue = Erlös
    .quality = Qualität
    .compliance = Compliance
    .not-split = nicht aufgeteilt
business-case-nothing-fatal = Keine einzelne Änderung bringt die Rechnung zum Kippen
business-case-one-fatal = „{ $change }“ würde den Ertrag aufzehren
business-case-several-fatal = { $fatal } von { $changes } Änderungen würden den Ertrag aufzehren
business-case-tornado-subtitle = Kapitalwert von Option { $option } bei { $rate }, { $unit }, jeweils eine Annahme geändert, größte Spanne zuerst
business-case-base = Basis { $npv }
business-case-what-changes = Was sich ändert
business-case-worse = Schlechter
business-case-better = Besser
business-case-worse-positive = schlechter, noch positiv
business-case-worse-negative = schlechter, negativ
business-case-better-mark = besser

# Zahlen. { $whose } ist eine der ersten vier Meldungen.
business-case-of-option = von Option { $option }
business-case-of-worse = bei „{ $change }“, schlechter
business-case-of-better = bei „{ $change }“, besser
business-case-of-scenario = im Szenario „{ $scenario }“
business-case-npv-label = Kapitalwert { $whose }
business-case-irr-label = Interner Zinsfuß { $whose }
business-case-irr-all-label = Alle internen Zinsfüße { $whose }
business-case-mirr-label = Modifizierter interner Zinsfuß { $whose }
business-case-payback-label = Amortisation { $whose }
business-case-discounted-payback-label = Dynamische Amortisation { $whose }
business-case-roi-label = Kapitalrendite, nicht abgezinst, { $whose }
business-case-ratio-label = Nutzen-Kosten-Verhältnis { $whose }
business-case-pv-benefits-label = Barwert des Nutzens { $whose }
business-case-pv-costs-label = Barwert der Kosten { $whose }
business-case-costs-label = Kosten nach Jahren { $whose }
business-case-costs-total-label = Kosten nach Jahren { $whose }, Summe
business-case-benefits-label = Nutzen nach Jahren { $whose }
business-case-benefits-total-label = Nutzen nach Jahren { $whose }, Summe
business-case-net-label = Saldo nach Jahren { $whose }
business-case-net-total-label = Saldo nach Jahren { $whose }, Summe
business-case-cumulative-label = Laufende Summe der Salden nach Jahren { $whose }
business-case-fall-label = Rückgang des Nutzens, bei dem der Wert von Option { $option } 0 ist
business-case-rise-label = Anstieg der Kosten, bei dem der Wert von Option { $option } 0 ist
business-case-loss-label = Barwert dessen, was Option { $option } weiterhin kostet
business-case-month-label = Monat, in dem sich Option { $option } bezahlt gemacht hat
business-case-expected-label = Kapitalwert, gewichtet mit der Wahrscheinlichkeit jedes Szenarios
business-case-costs = Kosten
business-case-line-plan-label = { $line }, Plan bis heute
business-case-line-spent-label = { $line }, Ausgaben bis heute
business-case-line-variance-label = { $line }, Abweichung bis heute
business-case-line-share-label = { $line }, Abweichung bis heute als Anteil am Plan
business-case-gained-label = Nutzen bis heute
business-case-net-gained-label = Nutzen minus Kosten bis heute
business-case-net-planned-label = Nutzen minus Kosten, Plan bis heute
# Was für einen Zinsfuß oder ein Verhältnis steht, die es nicht gibt, und für eine Amortisation, die nie kommt.
business-case-none = nicht bestimmbar
business-case-never = nie
business-case-years-unit = Jahre
business-case-years =
    { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahre
    }

## governance

governance-home = Governance
governance-home-text = wer was entscheidet und was entschieden wurde
governance-title = Governance
governance-more = Mehr dazu
governance-none = Noch ist kein Gremium beschrieben.
governance-answer-one = **{ $boards } Gremium entscheidet**; seine Rechte und Grenzen stehen unten.
governance-answer = **{ $boards } Gremien entscheiden**, jedes über seine eigenen Themen und innerhalb seiner eigenen Grenzen.
# Das Gremium, das zuletzt entscheidet.
governance-answer-top = **{ $boards } Gremien entscheiden**, jedes über seine eigenen Themen und innerhalb seiner eigenen Grenzen; das letzte Wort hat: { $top }.
governance-next-meeting = Nächste Sitzung
# Steht vor einer Zahl von Tagen.
governance-decisions-took = Dauer der Entscheidungen im Log
governance-median = { $days } (Median)
governance-rights = Wer worüber entscheidet
governance-boards = Die Gremien
governance-escalation = Was nicht vor Ort entschieden werden kann
governance-newest = Was zuletzt entschieden wurde
governance-not-known = noch nicht bekannt
governance-not-said = keine Angabe
governance-nobody = noch niemand

governance-figure-boards = Gremien
governance-figure-role-fte = { $role }, Vollzeitäquivalente
governance-figure-roles = Rollen des PMO-Teams
governance-figure-fte = Vollzeitäquivalente aller Rollen des PMO-Teams
governance-fte = { $n } VZÄ
governance-fte-without =
    { $n } VZÄ, ohne { $open ->
        [one] { $open } Rolle
       *[other] { $open } Rollen
    } unbekannter Größe
governance-figure-rows = Aktivitäten in der Verantwortungsmatrix
governance-figure-rows-ok = Aktivitäten mit genau einer verantwortlichen Stelle und jemandem, der sie ausführt
governance-figure-accountable = Aktivitäten, die { $who } verantwortet
governance-figure-responsible = Aktivitäten, die { $who } ausführt
governance-figure-supports = Aktivitäten, die { $who } unterstützt
governance-figure-consulted = Aktivitäten, zu denen { $who } gefragt wird
governance-figure-informed = Aktivitäten, über die { $who } informiert wird
governance-figure-decisions = Entscheidungen im Log
governance-figure-last = Der Tag der neuesten Entscheidung
governance-figure-lead-time = Tage vom Antrag bis zur Entscheidung { $id }
governance-figure-lead-time-median = Tage vom Antrag bis zur Entscheidung, Median des Logs
governance-figure-timed = Entscheidungen, bei denen der Tag des Antrags bekannt ist
governance-days =
    { $n ->
        [one] { $n } Tag
       *[other] { $n } Tage
    }

governance-escalation-about = Eine Frage, die dort, wo sie entstand, nicht geklärt werden kann, steigt Stufe für Stufe auf. Niemand überspringt eine Stufe, und nichts bleibt länger liegen als vorgesehen.
governance-within = Frist: { $time }
governance-no-time-set = keine Frist gesetzt

governance-role = Rolle
governance-role-fte = VZÄ
governance-held-by = Besetzt mit
governance-duties = Aufgaben
governance-authority = Darf ohne Rückfrage
governance-skills = Fähigkeiten
governance-list = { $before }; { $next }
governance-together = Zusammen
governance-roles-caption = Wer welche Rolle hat und was sie darf
governance-others-caption = Wer mit dem PMO zusammenarbeitet
governance-board = Gremium
governance-chair = Vorsitz
governance-members = Mitglieder
governance-meets = Tagt
governance-decides-about = Entscheidet über
governance-boards-caption = Wer in welchem Gremium sitzt und wann es tagt
# Die Worte des Autors dafür, wie oft ein Gremium tagt, mit dem, was sonst bekannt ist.
governance-meets-next = { $meets }, nächste Sitzung am { $day }
governance-meets-quorum = { $meets }; beschlussfähig: { $quorum }
governance-meets-next-quorum = { $meets }, nächste Sitzung am { $day }; beschlussfähig: { $quorum }
governance-meets-not-said = keine Angabe, wie oft
governance-rights-not-said = noch keine Angabe
governance-topic = Thema
governance-decides = Entscheidet
governance-rights-caption = Jedes Thema mit der Grenze jedes Gremiums; „–“, wo es nicht mitentscheidet
governance-limit-beyond = { $limit }; darüber hinaus: { $board }

governance-structure-title = Struktur und Rollen
governance-structure-none = Noch ist keine Rolle des PMO beschrieben.
governance-structure-answer = **Das PMO hat { $n ->
        [one] { $n } Rolle
       *[other] { $n } Rollen
    }** mit zusammen { $fte }.
governance-structure-answer-under = **Das PMO hat { $n ->
        [one] { $n } Rolle
       *[other] { $n } Rollen
    }** mit zusammen { $fte }; es berichtet an: { $boss }.
governance-structure-unsized = **Das PMO hat { $n ->
        [one] { $n } Rolle
       *[other] { $n } Rollen
    }**; wie viele Stellen das sind, hat noch niemand gesagt.
governance-structure-unsized-under = **Das PMO hat { $n ->
        [one] { $n } Rolle
       *[other] { $n } Rollen
    }**; wie viele Stellen das sind, hat noch niemand gesagt; es berichtet an: { $boss }.
governance-structure-finding =
    { $n ->
        [one] { $n } Rolle bildet das PMO
       *[other] { $n } Rollen bilden das PMO
    }
governance-structure-finding-under =
    { $n ->
        [one] { $n } Rolle, die an { $boss } berichtet
       *[other] { $n } Rollen, die an { $boss } berichten
    }
governance-structure-subtitle = Organigramm des PMO: Rollen und wer sie hat
governance-structure-source = Governance und Grundlagen dieses Playbooks
governance-reports-to = Berichtet an
governance-roles = Die Rollen des PMO
governance-others = Rollen außerhalb des PMO

governance-who-title = Wer was tut
governance-who-answer-all =
    { $n ->
        [one] Für **{ $n }** Aktivität ist **genau eine Stelle verantwortlich**, und jemand führt sie aus.
       *[other] Für jede der **{ $n }** Aktivitäten ist **genau eine Stelle verantwortlich**, und jemand führt sie aus.
    }
governance-who-answer = Bei **{ $ok } von { $n } Aktivitäten** ist genau eine Stelle verantwortlich und jemand führt sie aus.
governance-matrix = { $scheme }-Matrix
governance-activity = Aktivität
governance-letter-accountable = Accountable: verantwortet das Ergebnis; genau einmal je Zeile
governance-letter-responsible = Responsible: führt es aus
governance-letter-supports = Supports: hilft dabei
governance-letter-consulted = Consulted: wird vorher gefragt
governance-letter-informed = Informed: wird danach informiert
governance-load = Wie viel auf wen entfällt
governance-load-most = **{ $who }** verantwortet am meisten: { $some } von { $n }. Wer viel verantwortet und auch viel ausführt, wird als Erstes zum Engpass.
governance-load-nobody = Noch verantwortet niemand etwas.
governance-load-caption = Aktivitäten nach Stelle und Buchstabe
governance-who = Wer
governance-accountable = Verantwortet
governance-responsible = Führt aus
governance-supports = Unterstützt
governance-consulted = Wird gefragt
governance-informed = Wird informiert

governance-log-title = Entscheidungslog
governance-log-next = Was entschieden wurde
governance-log-answer = **{ $n ->
        [one] { $n } Entscheidung steht
       *[other] { $n } Entscheidungen stehen
    } im Log**; die neueste, vom { $day }, lautet: { $title }.
governance-log-about = Gezählt werden die Tage vom Antrag bis zur Entscheidung. Eine Entscheidung bleibt im Log, auch wenn eine spätere sie ersetzt.
governance-request-to-decision = Vom Antrag bis zur Entscheidung
governance-request-to-decision-of =
    { $days }, Median von { $n ->
        [one] { $n } Entscheidung
       *[other] { $n } Entscheidungen
    }
governance-log-caption = Was entschieden wurde, das Neueste zuerst
governance-newest-caption = Die neuesten Entscheidungen
governance-decision = Entscheidung
governance-on = Am
governance-by = Durch
governance-result = Ergebnis
governance-why = Warum, und was zur Wahl stand
governance-days-title = Tage
governance-days-not-known = nicht bekannt
governance-options = **Zur Wahl standen:** { $options }.
governance-replaces = Ersetzt { $id }.
governance-replaced-by = **Ersetzt durch **{ $id }.
governance-overview = Was als Nächstes zu entscheiden ist

## services

services-home = Services
services-home-text = was das PMO für wen tut und wie man es bekommt
services-title = Produkte und Services
services-short-title = Services
services-next = Ist-Zustand: die Lücken, die sie schließen
# Die Antwort oben auf der Seite: wie viele es gibt, und wie viele davon man heute bekommt.
services-answer =
    { $count ->
        [one] Das PMO hat **{ $count }** Produkt oder Service; auf der Seite steht, für wen es ist und wie man danach fragt.
       *[other] Das PMO hat **{ $count }** Produkte und Services; auf jeder Seite steht, für wen etwas ist und wie man danach fragt.
    }
services-answer-offered =
    { $count ->
        [one] Das PMO bietet heute **{ $offered } von { $count }** Produkt oder Service an; auf der Seite steht, für wen es ist und wie man danach fragt.
       *[other] Das PMO bietet heute **{ $offered } von { $count }** Produkten und Services an; auf jeder Seite steht, für wen etwas ist und wie man danach fragt.
    }
services-products = Produkte
services-services = Services
services-core = Grundangebot
services-advanced = Erweitertes Angebot
services-mean-maturity = Mittlerer Reifegrad
services-mean-and-target = { $mean }, Ziel { $target }

service-kind =
    .product = Produkt
    .service = Service
tier =
    .core = Grundangebot
    .advanced = erweitertes Angebot
service-function =
    .standards-and-quality = Standards und Qualität
    .strategic-project-management = strategisches Projektmanagement
    .operative-assistance = operative Unterstützung
    .coordination-of-projects-and-resources = Koordination von Projekten und Ressourcen
    .effectiveness-and-efficiency = Wirksamkeit und Effizienz
    .coaching-and-training = Coaching und Schulung
# Worum es bei jeder Funktion geht, über der Tabelle ihrer Angebote.
services-function-about =
    .standards-and-quality = Wie Projekte geführt werden, und wie gut
    .strategic-project-management = Die richtigen Projekte wählen und rechtzeitig entscheiden
    .operative-assistance = Hilfe, während ein Projekt läuft
    .coordination-of-projects-and-resources = Ein Blick auf alle Projekte und ihre Leute
    .effectiveness-and-efficiency = Erreichen, was versprochen war, und daraus lernen
    .coaching-and-training = Leute, die wissen, wie es geht
# Ob ein Service weiterläuft.
verdict =
    .keep = behalten
    .change = ändern
    .stop = einstellen

services-ask = Wie man danach fragt
services-catalogue = Was Sie bekommen können
services-product-or-service = Produkt oder Service
services-kind = Art
services-kind-and-tier = { $kind }, { $tier }
services-for-whom = Für wen
services-response-time = Reaktionszeit
services-state = Stand
services-being-stopped = Wird eingestellt
services-offered = Im Angebot
services-not-yet = Noch nicht
services-not-known = Nicht bekannt
services-not-said = noch nicht angegeben
services-all-areas = alle Bereiche
services-kinds-products = Produkte: Sie bekommen etwas
services-kinds-services = Services: jemand tut etwas
services-and-summary = { $service }: { $summary }
services-limits = Was wir tun, und was nicht
services-we-do = Das tun wir
services-we-do-not = Das tun wir nicht
services-function-has = **{ $function }**: { $services }
# Eine Liste von Dingen, deren Namen selbst Kommas haben können.
services-more = { $before }; { $next }

services-maturity-heading = Wie gut wir darin sind
services-all-reached = Alle Produkte und Services haben ihr Ziel erreicht
services-furthest = Am weitesten vom Ziel entfernt: { $service }
services-furthest-several =
    { $levels ->
        [one] { $services } Services fehlt { $levels } Stufe bis zum Ziel
       *[other] { $services } Services fehlen { $levels } Stufen bis zum Ziel
    }
services-maturity-subtitle = Reifegrad von 0, nicht im Angebot, bis 5, optimiert; der weiteste Weg zum Ziel zuerst
services-level-lowest = Nicht im Angebot
services-level-highest = Optimiert
services-target = Ziel
services-gap = Lücke
services-maturity-source = Services dieses Playbooks, bewertet bei jeder Standortbestimmung

services-gaps-heading = Welche Lücken sie schließen
services-gaps-caption = Lücken der Standortbestimmung, und was sie schließt
services-gap-name = **{ $id }** { $gap }
# $gaps ist eine Liste der vorigen Meldung.
services-gap-names = { $gaps }.
services-gaps-all-meet = Jede Lücke hat einen Service, und jeder Service eine Lücke.
services-gaps-loose = Lücken und Services, die nicht zueinander finden
services-gaps-open = Kein Service schließt: { $gaps }.
services-gaps-nothing-asks = Keine Lücke verlangt nach: { $services }.
services-customers = Wer was bekommen kann
services-customers-caption = Geschäftsbereiche, und was jeder bekommen kann
services-besides = Außerdem
services-yes = ja

services-needed = Noch gebraucht?
services-needed-about = Ein Service, den niemand nutzt oder will, wird geändert oder eingestellt, damit Zeit für die anderen bleibt.
services-needed-caption = Nutzung und Überprüfungen jedes Produkts und Services
services-last-used = Zuletzt genutzt
services-last-review = Letzte Überprüfung
services-verdict = Urteil
services-next-review = Nächste Überprüfung
services-not-recorded = nicht festgehalten
services-times =
    { $times ->
        [one] { $times }-mal
       *[other] { $times }-mal
    }
# Wie oft er genutzt wurde, ist nicht bekannt; $open sagt, wer das klärt.
services-times-open = Anzahl { $open }
services-last-and-times = { $day }, { $times }
services-review-found = { $day }: { $finding }
services-no-review = noch keine
services-nobody-uses-it = Wird nicht genutzt
services-not-asked = Noch nicht gefragt
services-no-day = noch kein Termin

# Die Seite eines Produkts oder Services.
services-a-product = Ein Produkt des PMO.
services-a-service = Ein Service des PMO.
services-all = Alle Produkte und Services
services-kind-tangible = { $kind }, greifbar
services-kind-intangible = { $kind }, nicht greifbar
services-tier = Angebotsstufe
services-maturity = Reifegrad
services-of-five = { $level } von 5
services-no-way-to-ask = Noch hat niemand aufgeschrieben, wie man danach fragt.
services-how-soon = Wie schnell
services-who-answers = Wer dafür verantwortlich ist
services-function = Funktion
services-group = Gruppe in einem anderen Rahmenwerk
services-in-short = Kurz gesagt
services-what = Was
services-what-answer = Antwort
services-why = Warum wir das haben
services-why-caption = Von dem, was schmerzte, bis zu dem, woran man es sieht
services-reason = Grund
services-where = Wo mehr steht
services-what-hurt = Was schmerzte
services-instead = Was stattdessen da sein wird
services-comes-with = Kommt mit
services-shows-in = Zeigt sich in
services-maturity-caption = Reifegrad, von 0, nicht im Angebot, bis 5, optimiert
services-when = Wann
services-papers = Was dazugehört
services-papers-caption = Vorlagen und Prozesse
services-name = Name
services-what-for = Wofür
services-template = Vorlage
services-process = Prozess
services-used =
    { $times ->
        [one] { $times }-mal genutzt.
       *[other] { $times }-mal genutzt.
    }
services-used-last =
    { $times ->
        [one] { $times }-mal genutzt, zuletzt am { $day }.
       *[other] { $times }-mal genutzt, zuletzt am { $day }.
    }
services-last-used-on = Zuletzt genutzt am { $day }.
services-asked-next = Ob das noch gebraucht wird, fragen wir wieder am { $day }.
services-reviews-caption = Überprüfungen, neueste zuerst
services-day = Tag
services-what-was-found = Was sich zeigte

# Der Katalog in der Charta.
services-offers-caption = Was das PMO anbietet
services-not-offered-yet = noch nicht im Angebot
services-not-known-yet = noch nicht bekannt
# $round ist eine Runde der Standortbestimmung.
services-since = im Angebot seit { $round }; Reifegrad { $level } von 5
services-since-stopping = im Angebot seit { $round }, wird eingestellt; Reifegrad { $level } von 5

# So heißen die Werte der Services.
services-figure-count = Produkte und Services
services-figure-products = Produkte
services-figure-services = Services
services-figure-core = Produkte und Services des Grundangebots
services-figure-advanced = Produkte und Services des erweiterten Angebots
services-figure-unused = Produkte und Services, die niemand nutzt
services-figure-offered = Produkte und Services im Angebot, { $round }
services-figure-mean = Mittlerer Reifegrad der Produkte und Services, { $round }
services-figure-mean-target = Mittlerer angestrebter Reifegrad
services-figure-maturity = { $service }, Reifegrad
services-figure-maturity-then = { $service }, Reifegrad, { $round }
services-figure-target = { $service }, angestrebter Reifegrad
services-figure-gap = { $service }, fehlende Stufen
services-figure-used = { $service }, Anzahl der Nutzungen

## roadmap

roadmap-home = Roadmap
roadmap-home-text = was wann kommt, was sich verspätet, wer als Nächstes dran ist
roadmap-title = Roadmap
roadmap-waves-title = Wellen des Rollouts
roadmap-learning-title = Was wir gelernt haben
roadmap-source = Roadmap dieses Playbooks
roadmap-source-waves = Wellen dieses Playbooks

work-state =
    .done = erledigt
    .in-progress = läuft
    .planned = geplant
lesson-kind =
    .worked = hat funktioniert
    .did-not-work = hat nicht funktioniert
    .surprise = Überraschung
implementation-stage =
    .exploration = Erkundung
    .installation = Vorbereitung
    .initial-implementation = erste Umsetzung
    .full-implementation = volle Umsetzung
    .expansion-and-scale-up = Ausweitung

roadmap-days = { $number ->
        [one] { $number } Tag
       *[other] { $number } Tage
    }
roadmap-weeks = { $number ->
        [one] { $number } Woche
       *[other] { $number } Wochen
    }
roadmap-slip-none = wie geplant
roadmap-slip-later = { $length } später
roadmap-slip-earlier = { $length } früher
roadmap-not-known-yet = noch nicht bekannt
roadmap-clauses = { $before }; { $next }
roadmap-sentence = { $clauses }.

roadmap-item = Vorhaben
roadmap-wave = Welle
roadmap-area = Bereich
roadmap-state = Stand
roadmap-owner = Verantwortlich
roadmap-planned = Geplant
roadmap-foreseen = Voraussichtlich
roadmap-as-planned = wie geplant

roadmap-summary-caption = Wellen und Meilensteine nach geplantem Ende
roadmap-wave-or-milestone = Welle oder Meilenstein
roadmap-summary-end = Der Plan endet am { $planned }, nach heutiger Prognose am **{ $foreseen }**, { $slip }.
roadmap-summary-end-kept = Der Plan endet am { $planned }, und nach heutiger Prognose bleibt es dabei.
roadmap-told-ends = { $item } endet
roadmap-told-begins = { $item } beginnt
roadmap-told-later-by = { $days ->
        [one] { $days } Tag später als geplant
       *[other] { $days } Tage später als geplant
    }
roadmap-told-later = später als geplant
roadmap-told-earlier = früher als geplant
roadmap-told-people = { $people ->
        [one] { $people } Person
       *[other] { $people } Personen
    }

roadmap-answer-none = Die Roadmap enthält noch kein Vorhaben.
roadmap-answer-over = Es steht nichts mehr an: Die Roadmap endete am **{ $end }**, { $plan ->
        [kept] { $slip }
       *[moved] { $slip } als geplant
    }.
roadmap-answer = Als Nächstes { $event ->
        [ends] endet
       *[begins] beginnt
    } { $item } am **{ $date }**{ $timing ->
        [late] { $days ->
            [one] , { $days } Tag zu spät
           *[other] , { $days } Tage zu spät
        }
        [early] { $days ->
            [one] , { $days } Tag zu früh
           *[other] , { $days } Tage zu früh
        }
       *[planned] {""}
    }; die ganze Roadmap endet voraussichtlich am **{ $end }**, { $plan ->
        [kept] { $slip }
       *[moved] { $slip } als geplant
    }.
roadmap-forecast = Prognose
roadmap-deadline-missed = Termin verpasst
roadmap-late = Verspätet
roadmap-chip-as-planned = Wie geplant
roadmap-planned-end = Geplantes Ende
roadmap-foreseen-end = Voraussichtliches Ende
roadmap-length = Dauer
roadmap-length-value = { $planned } geplant, { $foreseen } voraussichtlich
roadmap-next-title = Was als Nächstes kommt
roadmap-next-entry = { $item } { $event ->
        [ends] endet
       *[begins] beginnt
    }{ $timing ->
        [late] { $days ->
            [one] , { $days } Tag später
           *[other] , { $days } Tage später
        }
        [early] { $days ->
            [one] , { $days } Tag früher
           *[other] , { $days } Tage früher
        }
       *[planned] , wie geplant
    }
roadmap-critical-title = Worauf alles wartet
roadmap-then = { $before }, dann { $next }
roadmap-critical-one = Ein Tag, der hier verloren geht, ist für die ganze Roadmap verloren: { $items }.
roadmap-critical-many = Ein Tag, der auf einem dieser Pfade verloren geht, ist für die ganze Roadmap verloren oder verfehlt einen Termin: { $items }.
roadmap-critical-path = Der kritische Pfad ab dem ersten Tag, fett im Diagramm und in den Tabellen unten benannt: { $path }.
roadmap-critical-path-planned = Nach dem ursprünglichen Plan: { $path }.
roadmap-items-title = Alle Vorhaben
roadmap-items-lead = Verspätungen sind in Kalendertagen angegeben, Puffer in Arbeitstagen, fünf pro Woche. Was kritisch ist, hat keinen Puffer.
roadmap-items-caption = Plan, Prognose und Puffer
roadmap-items-caption-of = { $stage }: Plan, Prognose und Puffer
roadmap-deployment-caption = Vorhaben, die nur im Einführungsplan stehen
roadmap-deployment-caption-of = { $stage }: Vorhaben, die nur im Einführungsplan stehen
roadmap-plan = Plan
roadmap-days-late = Tage Verspätung
roadmap-slack = Puffer
roadmap-slack-critical = { $slack }, **kritisch**
roadmap-slack-planned = { $slack } (geplant: { $planned })
roadmap-item-with-note = { $item } ({ $note })
roadmap-note-done = { $progress } erledigt
roadmap-note-time = { $progress } der Zeit vorbei
roadmap-note-not-before = nicht vor { $date }
roadmap-note-deadline = spätestens { $date }
roadmap-other-stage = Sonstiges
roadmap-deployment-title = Der Einführungsplan
roadmap-deployment-lead = Die Roadmap ist ein Auszug aus dem Einführungsplan: Dieser enthält auch die Arbeit, die nur diejenigen sehen müssen, die sie tun. Gezeigt sind die Etappen mit solcher Arbeit.
roadmap-contents-waves = Wer schon umgestellt ist, wer als Nächstes kommt und wie viel Veränderung ein Bereich verträgt.
roadmap-contents-learning = Quick Wins, das Ergebnis des Piloten und die Lehren für spätere Wellen.
roadmap-next-waves = Wellen des Rollouts: wer schon umgestellt ist
roadmap-chart-kept = Die Roadmap läuft wie geplant
roadmap-chart-moved = Die Roadmap endet { $slip }
roadmap-chart-deployment = { $items ->
        [one] { $items } weiteres Vorhaben hinter der Roadmap
       *[other] { $items } weitere Vorhaben hinter der Roadmap
    }
roadmap-chart-subtitle = Plan und Prognose nach Etappen, { $first } bis { $last }
roadmap-chart-stage = Etappe
roadmap-chart-slack = Mit Puffer
roadmap-chart-foreseen = Ist oder Prognose
roadmap-chart-critical = Kritischer Pfad
roadmap-chart-note-late = { $days ->
        [one] { $state }, { $days } Tag zu spät
       *[other] { $state }, { $days } Tage zu spät
    }
roadmap-chart-note-early = { $days ->
        [one] { $state }, { $days } Tag zu früh
       *[other] { $state }, { $days } Tage zu früh
    }
roadmap-chart-note-critical = { $state }, kritisch
roadmap-chart-note-slack = { $state }, { $slack } Puffer

roadmap-waves-done = **{ $done } von { $all ->
        [one] { $all } Welle
       *[other] { $all } Wellen
    } { $done ->
        [one] ist abgeschlossen
       *[other] sind abgeschlossen
    }**
roadmap-waves-running = { $wave } läuft
roadmap-waves-running-until = { $wave } läuft bis { $date }
roadmap-waves-runs = { $wave } läuft
roadmap-waves-runs-until = { $wave } läuft bis { $date }
roadmap-waves-begins = { $wave } beginnt als Nächstes
roadmap-waves-begins-on = { $wave } beginnt am { $date }
roadmap-waves-adoption-partly = soweit bekannt, arbeiten **{ $share }** der Betroffenen auf die neue Weise
roadmap-waves-adoption = **{ $share }** von { $people } Personen arbeiten auf die neue Weise
roadmap-adoption = Umgestellt
roadmap-people-in-reach = Erreichte Personen
roadmap-waves-caption = Wellen des Rollouts mit ihren voraussichtlichen Terminen
roadmap-waves-days = Termine
roadmap-waves-where = Wo
roadmap-people = Personen
roadmap-not-begun = nicht begonnen
roadmap-not-planned-yet = noch nicht geplant
roadmap-areas-in-regions = { $areas } in { $regions }
roadmap-services-title = Was jede Welle bringt
roadmap-services-caption = Services nach Wellen, mit den Bereichen, die sie erreichen
roadmap-service = Service
roadmap-yes = ja
roadmap-effect-title = Wie weit die Menschen sind
roadmap-effect-caption = Wie weit die Menschen jeder Welle sind, in fünf Stufen, und was die Welle bewegen soll
roadmap-implementation = Stufe der Umsetzung
roadmap-metrics = Kennzahlen
roadmap-criteria-title = Eintritts- und Austrittskriterien
roadmap-criteria-caption = Was da sein muss, bevor eine Welle beginnt und bevor sie endet
roadmap-criteria-when = Wann
roadmap-criterion = Kriterium
roadmap-criterion-entry = Eintritt
roadmap-criterion-exit = Austritt
roadmap-criterion-met = Erfüllt am { $date }
roadmap-criterion-not-met = Nicht erfüllt
roadmap-criterion-open = Offen
roadmap-blockers-title = Was uns gerade behindert
roadmap-load-title = Wie viel Veränderung ein Bereich verträgt
roadmap-load-lead = Die Belastung eines Bereichs in einem Monat ist die Zahl der Personen aller Wellen, die dort in diesem Monat laufen. Eine Welle über der Grenze wird verschoben oder geteilt.
roadmap-load-subtitle = Personen im Wandel nach Bereich und Monat, { $first } bis { $last }, gegenüber dem, was der Bereich höchstens verträgt
roadmap-load-month = Monat
roadmap-load-value = Personen im Wandel
roadmap-load-cap = Höchstens verträglich
roadmap-load-chart-no-caps = Wie viele Personen gleichzeitig im Wandel sind
roadmap-load-chart-none = Kein Bereich hat mehr Veränderung, als er verträgt
roadmap-load-chart-one = { $area } hat mehr Veränderung, als der Bereich verträgt
roadmap-load-chart-several = { $areas } haben mehr Veränderung, als sie vertragen
roadmap-load-chart-many = { $count ->
        [one] { $count } Bereich hat mehr Veränderung, als er verträgt
       *[other] { $count } Bereiche haben mehr Veränderung, als sie vertragen
    }
roadmap-adoption-bar = { $share } von { $people }
roadmap-adoption-chart = { $share } der erreichten Personen arbeiten auf die neue Weise
roadmap-adoption-chart-partly = Soweit bekannt, sind { $share } umgestellt
roadmap-adoption-subtitle = Anteil der Personen jeder Welle, die auf die neue Weise arbeiten, und von wie vielen
roadmap-adoption-value = Umgestellt, in Prozent
roadmap-adoption-text = Von wie vielen Personen
roadmap-coverage-title = Wo es angekommen ist
roadmap-coverage-caption = Bereiche nach Regionen, mit den Wellen, die jeden Ort erreichen
roadmap-coverage = Bereiche und Regionen ergeben { $places ->
        [one] { $places } Ort
       *[other] { $places } Orte
    }: Die Wellen haben **{ $reached }** davon erreicht, nach Plan werden es { $planned }.
roadmap-coverage-wave = { $wave } ({ $state })
roadmap-next-learning = Was wir unterwegs gelernt haben
roadmap-next-roadmap = Zurück zur Roadmap

roadmap-learning-next = Wellen des Rollouts: wohin die Lehren gehen
roadmap-learning-wins = { $done } von { $all ->
        [one] { $all } Quick Win
       *[other] { $all } Quick Wins
    } { $done ->
        [one] ist erledigt
       *[other] sind erledigt
    }
roadmap-learning-pilot = der Pilot hat **{ $met } von { $criteria ->
        [one] { $criteria } Kriterium
       *[other] { $criteria } Kriterien
    }** erfüllt
roadmap-learning-lessons = { $done } von { $all ->
        [one] { $all } Lehre
       *[other] { $all } Lehren
    } { $done ->
        [one] ist umgesetzt
       *[other] sind umgesetzt
    }
roadmap-wins-title = Quick Wins
roadmap-wins-caption = Was früh getan wurde und was es brachte
roadmap-win = Quick Win
roadmap-win-date = Datum
roadmap-win-result = Was es brachte
roadmap-win-answers = Antwort auf
roadmap-win-worth = Wert
roadmap-wins-worth = Wert der Quick Wins
roadmap-pilot-place = Auf der Roadmap: { $places }.
roadmap-pilot-projects = { $count ->
        [one] { $count } Projekt: { $projects }.
       *[other] { $count } Projekte: { $projects }.
    }
roadmap-pilot-verdict = **Go oder No-Go: **{ $met } von { $all ->
        [one] { $all } Kriterium wurde erfüllt.
       *[other] { $all } Kriterien wurden erfüllt.
    } { $decision }
roadmap-pilot-decision = Entscheidung { $id }: { $title }
roadmap-pilot-decision-unknown = Entscheidung { $id }
roadmap-pilot-undecided = Entschieden ist noch nichts.
roadmap-pilot-caption = Kriterien des Piloten, vor Beginn vereinbart
roadmap-pilot-target = Ziel
roadmap-pilot-actual = Ist
roadmap-pilot-result = Ergebnis
roadmap-pilot-met = Erfüllt
roadmap-pilot-missed = Verfehlt
roadmap-pilot-no-target = keines
roadmap-lessons-title = Lehren und die Wellen, in die sie eingehen
roadmap-lessons-caption = Was gelernt wurde, was wir daraus machen und seit wann
roadmap-lesson = Lehre
roadmap-lesson-learned = Gelernt
roadmap-lesson-learned-from = { $kind }, { $wave }
roadmap-lesson-why = Warum
roadmap-lesson-action = Was wir tun
roadmap-lesson-into = Geht ein in
roadmap-lesson-into-since = { $waves }, seit { $date }
roadmap-lesson-no-action = Keine Maßnahme

roadmap-label-start = { $item }, geplanter Beginn
roadmap-label-finish = { $item }, geplantes Ende
roadmap-label-foreseen-start = { $item }, voraussichtlicher Beginn
roadmap-label-foreseen-finish = { $item }, voraussichtliches Ende
roadmap-label-slack = { $item }, Puffer nach Plan
roadmap-label-foreseen-slack = { $item }, voraussichtlicher Puffer
roadmap-label-late = { $item }, Tage später als geplant
roadmap-label-progress = { $item }, Fortschritt
roadmap-label-first-day = Erster Tag der Roadmap
roadmap-label-length = Geplante Dauer der Roadmap
roadmap-label-foreseen-length = Voraussichtliche Dauer der Roadmap
roadmap-label-end = Geplantes Ende der Roadmap
roadmap-label-foreseen-end = Voraussichtliches Ende der Roadmap
roadmap-label-path = Kritischer Pfad nach Plan
roadmap-label-foreseen-path = Voraussichtlicher kritischer Pfad
roadmap-label-slip = Verschiebung der ganzen Roadmap
roadmap-label-people = { $wave }, Personen
roadmap-label-adoption = { $wave }, Anteil der Umgestellten
roadmap-label-all-adoption = Anteil der Umgestellten, nach Personen gewichtet
roadmap-label-of-waves = { $label } ({ $known } von { $all ->
        [one] { $all } Welle
       *[other] { $all } Wellen
    })
roadmap-label-load = { $area }, Personen im Wandel im { $month }
roadmap-label-peak = { $area }, höchste Zahl der Personen im Wandel in einem Monat
roadmap-label-cap = { $area }, höchste Zahl der Personen, die gleichzeitig im Wandel sein können
roadmap-label-pilot-met = Erfüllte Kriterien des Piloten
roadmap-label-pilot-criteria = Kriterien des Piloten
roadmap-label-pilot-judged = Kriterien des Piloten mit einem Ergebnis
roadmap-label-lessons = Lehren
roadmap-label-lessons-done = Umgesetzte Lehren
roadmap-label-worth = { $win }, Wert
roadmap-label-places = Bereiche nach Regionen
roadmap-label-places-planned = Bereiche nach Regionen, die eine Welle nach Plan erreicht
roadmap-label-places-reached = Bereiche nach Regionen, die eine Welle erreicht hat


## stakeholders

stakeholders-home = Stakeholder
stakeholders-home-text = wen wir gewinnen müssen und was als Nächstes kommt
stakeholders-title = Stakeholder
stakeholders-none = Noch ist kein Stakeholder beschrieben.
stakeholders-answer-who =
    { $pmo } arbeitet mit { $n ->
        [one] { $n } Stakeholder
       *[other] { $n } Stakeholdern
    } zusammen.
stakeholders-answer-who-groups =
    { $pmo } arbeitet mit { $n ->
        [one] { $n } Stakeholder
       *[other] { $n } Stakeholdern
    } in { $groups ->
        [one] { $groups } Gruppe
       *[other] { $groups } Gruppen
    } zusammen.
stakeholders-the-pmo = Das PMO
stakeholders-answer-not-judged =
    { $n ->
        [one] { $n } Stakeholder steht im Register; seine Haltung ist noch nicht eingeschätzt.
       *[other] { $n } Stakeholder stehen im Register; ihre Haltung ist noch nicht eingeschätzt.
    }
# $some lautet „6 von 12“ (siehe stakeholders-of).
stakeholders-answer-won = **{ $some } Stakeholdern stehen, wo wir sie brauchen**.
# $some lautet „6 von 12“; $n ist, wie viele $who nennt.
stakeholders-answer-open =
    { $n ->
        [one] **{ $some } Stakeholdern stehen, wo wir sie brauchen**; als Nächstes zu gewinnen: { $who }.
       *[other] **{ $some } Stakeholdern stehen, wo wir sie brauchen**; als Nächste zu gewinnen: { $who }.
    }
stakeholders-answer-contact =
    { $n ->
        [one] **{ $some } Stakeholdern stehen, wo wir sie brauchen**; als Nächstes zu gewinnen: { $who }. Nächstes Gespräch: { $with }, am { $day }.
       *[other] **{ $some } Stakeholdern stehen, wo wir sie brauchen**; als Nächste zu gewinnen: { $who }. Nächstes Gespräch: { $with }, am { $day }.
    }
stakeholders-index = Engagement-Index
# $known lautet „11 von 12“.
stakeholders-index-of = { $index }, bei { $known }
stakeholders-at-desired = Wo wir sie brauchen
stakeholders-aim = Ziel
stakeholders-aim-by = { $index } bis { $day }
stakeholders-communication = Kommunikation: Wer was wann erfährt
stakeholders-what-changes = Was sich ändert
stakeholders-change-summary = { $some } neuen Arbeitsweisen sind schon Gewohnheit.
stakeholders-confidence = Vertraulich
stakeholders-confidence-for = Diese Seite sagt, wie Menschen zum PMO stehen. Sie ist nur bestimmt für: { $whom }. Bitte nicht weitergeben.
stakeholders-hidden = Hier ist nicht alles zu sehen
stakeholders-hidden-for = Wie jeder Einzelne steht, sehen nur: { $whom }.
stakeholders-hidden-for-keepers = Wie jeder Einzelne steht, sehen nur die, die das Playbook pflegen.

engagement =
    .unaware = nicht informiert
    .resistant = ablehnend
    .neutral = neutral
    .supportive = unterstützend
    .leading = treibend
stakeholder-group =
    .executive = Geschäftsleitung
    .director = Bereichsleitung
    .regional = Regionen
    .delivery = Projektarbeit
    .representative = Vertretungen
    .external = Externe
stakeholders-quadrant =
    .keep-satisfied = zufriedenstellen
    .manage-closely = eng einbinden
    .monitor = beobachten
    .keep-informed = informieren
stakeholders-of = { $some } von { $all }
stakeholders-not-judged = noch nicht eingeschätzt
stakeholders-not-known = noch nicht bekannt
stakeholders-no-desired-level = noch keine Zielhaltung
stakeholders-not-measured = noch nicht gemessen
stakeholders-now = Heute
stakeholders-when-now = heute

stakeholders-figure-heard = Stakeholder, mit denen gesprochen wurde
stakeholders-figure-group = Gruppe „{ $group }“, Stakeholder
stakeholders-figure-group-heard = Gruppe „{ $group }“, Stakeholder, mit denen gesprochen wurde
# $when ist ein Monat oder stakeholders-when-now.
stakeholders-figure-index = Engagement-Index, { $when }
stakeholders-figure-group-index = Gruppe „{ $group }“, Engagement-Index, { $when }
stakeholders-figure-known = Stakeholder, von denen alle Werte des Index bekannt sind
stakeholders-figure-aim = Engagement-Index, der erreicht werden soll
stakeholders-figure-at-desired = Stakeholder, die stehen, wo sie sollen, oder höher, { $when }
stakeholders-figure-gap = { $who }, noch fehlende Stufen
stakeholders-figure-engagement = { $who }, Haltung
stakeholders-figure-quadrant = { $who }, was das Raster verlangt
stakeholders-figure-adopted = Anteil derer, die es auf die neue Weise tun: { $what }
stakeholders-figure-habit = Neue Arbeitsweisen, die mindestens die Hälfte der Betroffenen übernommen hat
stakeholders-figure-changes = Verhaltensänderungen
stakeholders-changes =
    { $n ->
        [one] { $n } Änderung
       *[other] { $n } Änderungen
    }

stakeholders-grid = Macht und Interesse
stakeholders-grid-nobody = Niemand hat zugleich viel Macht und viel Interesse
stakeholders-grid-won = Alle, die eng einzubinden sind, sind gewonnen
stakeholders-grid-open =
    { $n ->
        [one] { $n } von { $all } eng Einzubindenden ist noch zu gewinnen
       *[other] { $n } von { $all } eng Einzubindenden sind noch zu gewinnen
    }
stakeholders-grid-subtitle = Macht und Interesse der Stakeholder, 1 bis 5; wie sie stehen und wie sie stehen sollten
stakeholders-grid-source = Stakeholder-Register dieses Playbooks; hoch heißt 4 oder 5
stakeholders-interest = Interesse
stakeholders-power = Macht
stakeholders-desired = Soll
stakeholders-engagement = Wie sie stehen
# $some lautet „6 von 12“.
stakeholders-index-stands = Der Engagement-Index liegt bei **{ $index }**; { $some } stehen, wo wir sie brauchen.
# $then ist, wie viele in $month dort standen.
stakeholders-index-stands-after = Der Engagement-Index liegt bei **{ $index }**, nach { $before } im { $month }; { $some } stehen, wo wir sie brauchen, nach { $then }.
stakeholders-index-about = Die Stufen sind eine Reihenfolge, keine Messwerte: zuerst die Matrix lesen, dann den Index. Der Index gewichtet jeden mit Macht × Interesse; bei 100 % stehen alle genau dort, wo sie sollen.
stakeholders-index-known = Alle Werte sind bekannt bei { $known }; die anderen bleiben außer Betracht.
# Die Buchstaben der Matrix: I für Ist, S für Soll; stakeholders-matrix-caption erklärt sie.
stakeholders-letter-now = I
stakeholders-letter-desired = S
stakeholders-matrix-caption = I: Ist, wo sie stehen; S: Soll, wo nötig
stakeholders-levels-to-go = Fehlende Stufen
stakeholders-course-caption = Wie sie bei jeder Einschätzung standen
stakeholders-course-newest =
    { $n ->
        [one] Wie sie standen: der erste Monat und der neueste
       *[other] Wie sie standen: der erste Monat und die neuesten { $n }
    }
stakeholders-buy-in = Rückhalt nach Gruppe
stakeholders-buy-in-least = Am wenigsten gewonnen: { $group }, mit { $index }
stakeholders-buy-in-subtitle = Engagement-Index nach Gruppe, %; 100 ist, wo wir sie brauchen; in Klammern, wie viele es sind
stakeholders-group = Gruppe
stakeholders-source = Stakeholder-Register dieses Playbooks

stakeholders-register = Wer sie sind und was als Nächstes kommt
stakeholders-register-bare = Wer sie sind
stakeholders-counted =
    { $n ->
        [one] { $n } Stakeholder
       *[other] { $n } Stakeholder
    }
stakeholders-stakeholder = Stakeholder
stakeholders-group-and-grid = Gruppe und Raster
stakeholders-needs = Braucht von uns
stakeholders-what-we-do = Was wir tun
stakeholders-next-contact = Nächster Kontakt
stakeholders-who = Wer
stakeholders-heard = Gehört
# $some lautet „8 von 12“.
stakeholders-heard-answer = **Mit { $some } wurde gesprochen**. Was sie gesagt haben, steht unter { $link }.
# $groups zählt stakeholders-heard-group auf.
stakeholders-heard-answer-groups = **Mit { $some } wurde gesprochen**: { $groups }. Was sie gesagt haben, steht unter { $link }.
stakeholders-heard-group = { $group } { $some }
stakeholders-current-state = Ist-Zustand
stakeholders-heard-in = { $who }; Gespräch: { $when }
stakeholders-heard-not-yet = noch nicht
stakeholders-needs-not-asked = noch nicht gefragt
stakeholders-no-name = kein Name angegeben
stakeholders-no-group = noch keine Gruppe
stakeholders-people =
    { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }
# $open sagt, warum die Zahl nicht bekannt ist.
stakeholders-people-open = Zahl der Personen { $open }
stakeholders-place = { $quadrant } (Macht { $power }, Interesse { $interest })
# Eines von beiden ist nicht bekannt; an seiner Stelle steht, warum.
stakeholders-place-open = Macht { $power }; Interesse { $interest }
stakeholders-nothing-yet = noch nichts
stakeholders-no-day = noch kein Termin
stakeholders-contact-nobody = { $day }, noch niemand zuständig
# Eine Gruppe mit den Namen ihrer Stakeholder.
stakeholders-group-names = **{ $group }**: { $names }
stakeholders-others = Weitere

stakeholders-change-title = Was Menschen anders machen
stakeholders-change-short = Verhaltensänderung
# $some lautet „2 von 3“; $n ist die Zahl der neuen Arbeitsweisen.
stakeholders-change-answer =
    { $n ->
        [one] **{ $some }** neuer Arbeitsweise ist Gewohnheit von mindestens der Hälfte der Betroffenen.
       *[other] **{ $some }** neuen Arbeitsweisen sind Gewohnheit von mindestens der Hälfte der Betroffenen.
    }
# $what ist ein Satz des Autors mit seinem Punkt.
stakeholders-change-answer-slowest =
    { $n ->
        [one] **{ $some }** neuer Arbeitsweise ist Gewohnheit von mindestens der Hälfte der Betroffenen; die langsamste, mit { $share }: { $what }
       *[other] **{ $some }** neuen Arbeitsweisen sind Gewohnheit von mindestens der Hälfte der Betroffenen; die langsamste, mit { $share }: { $what }
    }
stakeholders-from-to = Von was zu was
stakeholders-change-caption =
    { $n ->
        [one] { $n } Verhaltensänderung
       *[other] { $n } Verhaltensänderungen
    }
stakeholders-from = Von
stakeholders-to = Zu
stakeholders-lever = Was hilft
stakeholders-adopted = Tun es schon
stakeholders-owner = Verantwortlich
stakeholders-adopted-in = { $share } ({ $month })
stakeholders-adopted-shown = { $share }; gezeigt durch { $metric }
stakeholders-adopted-in-shown = { $share } ({ $month }); gezeigt durch { $metric }
stakeholders-everybody = alle
stakeholders-adoption = Wie viele es schon tun
stakeholders-adoption-finding = { $some } neuen Arbeitsweisen sind Gewohnheit
stakeholders-adoption-subtitle = Anteil der Betroffenen, die es auf die neue Weise tun, %, jeweils neueste Zählung
stakeholders-adoption-source = Zählungen und Kennzahlen dieses Playbooks; Gewohnheit ist, was mindestens die Hälfte tut
stakeholders-new-way = Neue Arbeitsweise
stakeholders-adopted-percent = Tun es schon, %
stakeholders-course = Wie schnell es sich verbreitet
stakeholders-habit = Gewohnheit
stakeholders-no-habit = Noch keine Gewohnheit
stakeholders-per-cent = Prozent
stakeholders-course-finding = Anfangs { $start }, jetzt { $share }
stakeholders-course-subtitle = Anteil der Betroffenen, die es tun, Prozent, { $first } bis { $last }
stakeholders-course-source = Zählungen dieses Playbooks
stakeholders-month = Monat

## communication

communication-home = Kommunikation
communication-home-text = wer was wann erfährt und ob es angekommen ist
communication-title = Kommunikation
communication-none = Noch ist keine Zeile des Kommunikationsplans geschrieben.
communication-answer =
    { $n ->
        [one] **{ $n } Zielgruppe hört planmäßig vom PMO**; als Nächstes, am { $day }: { $who }.
       *[other] **{ $n } Zielgruppen hören planmäßig vom PMO**; als Nächstes, am { $day }: { $who }.
    }
communication-answer-undated =
    { $n ->
        [one] **{ $n } Zielgruppe hört planmäßig vom PMO**; für die nächste Botschaft ist kein Tag festgelegt.
       *[other] **{ $n } Zielgruppen hören planmäßig vom PMO**; für die nächste Botschaft ist kein Tag festgelegt.
    }
communication-strategy = Strategie
# $steps lautet „6 von 7“ (siehe communication-of).
communication-strategy-fact = { $steps } Schritten geschrieben
communication-newest-reached = Neueste Sendungen erreichten
communication-plan = Wer was erfährt, und wie
communication-calendar = Wann sie es erfahren
communication-reach = Ob es ankam
communication-behind = Hinter dem Plan
communication-strategy-summary = { $steps } Schritten sind geschrieben.
communication-reach-summary =
    { $n ->
        [one] { $n } Sendung, und wen sie erreicht hat.
       *[other] { $n } Sendungen, und wen jede erreicht hat.
    }
communication-strategy-next = Kommunikationsstrategie: Warum wir so kommunizieren
communication-plan-next = Der Plan: Wer was wann erfährt
communication-not-everybody = Nicht alle hören von uns
communication-nobody =
    { $n ->
        [one] { $n } Stakeholder kommt in keiner Zeile des Plans vor: { $who }.
       *[other] { $n } Stakeholder kommen in keiner Zeile des Plans vor: { $who }.
    }

objective =
    .inform = informieren
    .involve = einbinden
    .decide = entscheiden
    .change = verändern
rhythm =
    .weekly = wöchentlich
    .every-2-weeks = alle 2 Wochen
    .monthly = monatlich
    .every-6-weeks = alle 6 Wochen
    .every-2-months = alle 2 Monate
    .quarterly = vierteljährlich
    .every-6-months = alle 6 Monate
    .yearly = jährlich
    .once = einmalig
    .as-needed = nach Bedarf
communication-of = { $some } von { $all }
communication-not-known = noch nicht bekannt

communication-figure-messages = Zeilen des Kommunikationsplans
communication-figure-audiences = Zielgruppen des Kommunikationsplans
communication-figure-steps = Geschriebene Schritte der Strategie
communication-figure-row-sent = { $who }, wie oft etwas gesendet wurde
communication-figure-row-next = { $who }, der nächste Tag
communication-figure-reach = { $who }, erreichter Anteil, alle Sendungen
communication-figure-reach-on = { $who }, erreichter Anteil am { $day }
communication-figure-channel-reach = { $channel }, erreichter Anteil, alle Sendungen
communication-figure-sent = Wie oft etwas gesendet wurde
communication-figure-newest = Anteil, den die neueste Sendung jeder Zeile erreicht hat
communication-figure-next = Der Tag, an dem als Nächstes jemand vom PMO hört
communication-figure-unreached = Stakeholder, die keine Zeile des Plans nennt

communication-plan-rows =
    { $n ->
        [one] { $n } Zeile des Plans
       *[other] { $n } Zeilen des Plans
    }
communication-audience = Zielgruppe
communication-what-they-hear = Was sie erfahren
communication-what-for = Wozu
communication-channel = Kanal
communication-when = Wann
communication-measure = Zeigt sich an
communication-owner = Verantwortlich
communication-no-measure = noch kein Maß
communication-not-said = noch keine Angabe
communication-audience-names = **{ $audience }**: { $who }
communication-purpose = **{ $objective }**: { $purpose }
# $language ist der Name, den der Autor der Sprache einer Botschaft gibt.
communication-channel-in = { $channel }, Sprache: { $language }
communication-rhythm-from = { $rhythm }, ab { $from }
communication-rhythm-until = { $rhythm }, bis { $until }
communication-rhythm-from-until = { $rhythm }, ab { $from } bis { $until }
communication-rhythm-next = { $rhythm }; { $next }
communication-next = als Nächstes { $day }
communication-next-about = als Nächstes etwa { $day }
communication-over = vorbei
communication-no-next = noch kein nächster Tag
communication-summary-caption = Wer was erfährt, und von wem
communication-to-whom = Für wen
communication-what = Was
communication-how-often = Wie oft
communication-who = Durch wen

communication-letter-sent = G
communication-letter-due = F
communication-calendar-caption = G: gesendet, F: fällig; { $first } bis { $last }

communication-strategy-title = Kommunikationsstrategie
# Die Schritte der Strategie als Überschriften.
communication-step =
    .situation = Die Ausgangslage
    .audiences = Die Zielgruppen
    .objectives = Was erreicht werden soll
    .approaches = Die Ansätze
    .positioning = Wofür wir stehen
    .implementation = Die Umsetzung
    .evaluation = Beobachten und beurteilen
# Dieselben mitten im Satz: „noch zu schreiben: die Ausgangslage und wofür wir stehen“.
communication-step-within =
    .situation = die Ausgangslage
    .audiences = die Zielgruppen
    .objectives = was erreicht werden soll
    .approaches = die Ansätze
    .positioning = wofür wir stehen
    .implementation = die Umsetzung
    .evaluation = das Beobachten und Beurteilen
communication-strategy-answer = **{ $steps } Schritten der Strategie sind geschrieben**: was wir von unseren Zielgruppen wissen, was wir erreichen wollen und woran wir sehen, ob es wirkt.
communication-strategy-answer-open = **{ $steps } Schritten der Strategie sind geschrieben**; noch zu schreiben: { $missing }.
communication-not-written = Noch nicht geschrieben.

communication-reach-title = Was ankam
communication-reach-uncounted = Es wurde etwas gesendet, aber niemand hat gezählt, wen es erreicht hat.
communication-reach-answer = Die neueste Sendung jeder Zeile erreichte **{ $share } derer, an die sie ging**.
communication-reach-answer-least = Die neueste Sendung jeder Zeile erreichte **{ $share } derer, an die sie ging**; am kleinsten ist der Anteil bei { $who }: { $least }.
communication-course = Wie sich die Reichweite verändert hat
communication-by-channel = Nach Kanal
communication-log = Was gesendet wurde
communication-bars-finding = Am wenigsten erreicht: { $who }, { $share }
communication-bars-subtitle = Anteil der Adressaten, die es geöffnet haben oder kamen, %, neueste Sendung jeder Zeile
communication-bars-source = Liste des Gesendeten in diesem Playbook
communication-plan-row = Zeile des Plans
communication-reached-percent = Erreicht, %
communication-newest = Neueste: { $share }
communication-per-cent = Prozent
communication-course-finding = { $share } über alle Sendungen
communication-course-subtitle = Erreichter Anteil, Prozent, { $first } bis { $last }
communication-course-source = Liste des Gesendeten
communication-day = Tag
communication-by-channel-caption = Alles, was gesendet wurde, nach Kanal
communication-sendings = Sendungen
communication-went-to = Ging an
communication-reached = Erreicht
communication-share = Anteil
communication-log-caption =
    { $n ->
        [one] { $n } Sendung
       *[other] { $n } Sendungen
    }
communication-log-caption-newest =
    { $all ->
        [one] Die neuesten { $n } von { $all } Sendung
       *[other] Die neuesten { $n } von { $all } Sendungen
    }

## plan

plan-home = Umsetzungsplan
plan-home-text = was herauskommen soll, wer was bis wann tut und womit
plan-title = Umsetzungsplan
plan-source = Umsetzungsplan
plan-source-chain = Grundlagen und Umsetzungsplan

outcome-state =
    .done = erreicht
    .on-track = im Plan
    .at-risk = gefährdet
    .off-track = nicht im Plan
    .not-started = nicht begonnen

plan-clauses = { $before }; { $next }
plan-sentence = { $clauses }.
plan-not-known = noch nicht bekannt
plan-of = { $part } von { $whole }
plan-fte = { $number ->
        [one] { $number } VZÄ
       *[other] { $number } VZÄ
    }

plan-state-done = erledigt
plan-state-done-late-by = { $days ->
        [one] { $days } Tag zu spät erledigt
       *[other] { $days } Tage zu spät erledigt
    }
plan-state-done-late = zu spät erledigt
plan-state-overdue-by = { $days ->
        [one] { $days } Tag überfällig
       *[other] { $days } Tage überfällig
    }
plan-state-in-progress = läuft
plan-state-planned = geplant
plan-state-open = offen

plan-answer-none = Der Plan enthält noch keine Maßnahme.
plan-answer-done = **{ $done } von { $all ->
        [one] { $all } Maßnahme
       *[other] { $all } Maßnahmen
    } { $done ->
        [one] ist
       *[other] sind
    } erledigt**
plan-answer-done-on-time = **{ $done } von { $all ->
        [one] { $all } Maßnahme
       *[other] { $all } Maßnahmen
    } { $done ->
        [one] ist
       *[other] sind
    } erledigt**, { $on-time } davon pünktlich
plan-answer-overdue = **{ $overdue ->
        [one] { $overdue } ist überfällig
       *[other] { $overdue } sind überfällig
    }**
plan-answer-next-due = als Nächstes ist { $action } am { $date } fällig
plan-answer-next-was-due = als Nächstes steht { $action } an, fällig am { $date }
plan-fact-delivery = Pünktlich erledigt, von allem Fälligen
plan-fact-budget = Budget der Maßnahmen
plan-fact-elements = Elemente des Plans
plan-next-portfolio = Portfolio: wie die Projekte stehen
plan-next-risks = Risiken: was uns am meisten schaden kann

plan-outcomes-title = Was herauskommen soll
plan-outcomes-caption = Ergebnisse und wer für sie einsteht
plan-outcome = Ergebnis
plan-champion = Steht dafür ein
plan-stated = Laut Angabe
plan-shown-by = Zu sehen an
plan-metric-says = Laut Kennzahl
plan-actions-done = Maßnahmen erledigt
plan-no-metric = keine Kennzahl
plan-no-data = keine Daten
plan-metric-value = { $metric }: { $value }
plan-done-of-actions = { $done }: { $actions }
plan-told-better-title = Besser dargestellt, als die Kennzahl zeigt
plan-told-better = { $outcomes }. Die Kennzahl ist nicht im Plan.
plan-chain-whole = Jedem Ziel dient ein Ergebnis
plan-chain-loose = { $count ->
        [one] Ein Ziel hat kein Ergebnis im Plan
       *[other] { $count } Ziele haben kein Ergebnis im Plan
    }
plan-chain-subtitle = Wozu jede Maßnahme gut ist, von den Zielen der Organisation bis zur Arbeit
plan-chain-goals = Ziele der Organisation
plan-chain-objectives = Ziele
plan-chain-outcomes = Ergebnisse
plan-chain-actions = Maßnahmen
plan-chain-nowhere = Führt noch nirgendwohin

plan-actions-title = Wer macht was bis wann
plan-actions-caption = Maßnahmen
plan-action = Maßnahme
plan-responsible = Zuständig
plan-due = Fällig
plan-done = Erledigt
plan-state = Stand
plan-budget = Budget, { $unit }
plan-spent = Ausgegeben, { $unit }
plan-not-yet = noch nicht
plan-cost = Zusammen dürfen die Maßnahmen **{ $budget }** kosten.
plan-cost-to-date = Zusammen dürfen die Maßnahmen **{ $budget }** kosten; bisher haben sie { $spent } gekostet.
plan-purpose-caption = Wozu jede Maßnahme dient
plan-begins = Beginn
plan-done-when = Erledigt, wenn
plan-no-outcome = keines genannt
plan-no-day = kein Tag
plan-no-measure = nicht angegeben
plan-on-time-due = Pünktlich, von den fälligen Maßnahmen: { $on-time } von { $due } (**{ $share }**); was verspätet und noch offen ist, zählt als verspätet.
plan-on-time-done = Pünktlich, von den erledigten Maßnahmen: { $on-time } von { $done } (**{ $share }**).
plan-chart-actions-none-overdue = { $done } von { $all ->
        [one] { $all } Maßnahme
       *[other] { $all } Maßnahmen
    } { $done ->
        [one] ist
       *[other] sind
    } erledigt, keine ist überfällig
plan-chart-actions = { $done } von { $all ->
        [one] { $all } Maßnahme
       *[other] { $all } Maßnahmen
    } { $done ->
        [one] ist
       *[other] sind
    } erledigt, { $overdue ->
        [one] eine ist überfällig
       *[other] { $overdue } sind überfällig
    }
plan-chart-actions-subtitle = Bis zum Ende jedes Zeitraums fällige Maßnahmen, aufsummiert, und was aus ihnen wurde
plan-chart-actions-subtitle-without = Bis zum Ende jedes Zeitraums fällige Maßnahmen, aufsummiert, und was aus ihnen wurde, { $count ->
        [one] ohne eine, die kein Datum hat
       *[other] ohne { $count }, die kein Datum haben
    }
plan-chart-done = Erledigt
plan-chart-overdue = Überfällig
plan-chart-to-come = Steht noch aus
plan-chart-until = Bis Ende
plan-chart-due = Insgesamt fällig

plan-resources-title = Womit
plan-budget-line = Bis { $date } hat das PMO **{ $actual }** von { $plan } ausgegeben, die bis dahin geplant waren, eine Abweichung von { $variance }. Posten für Posten: { $budget }.
plan-budget-link = das Budget im Business Case
plan-times-caption = Arbeitszeit bis { $period }, Vollzeitäquivalente
plan-times-who = Wer
plan-times-plan = { $period }, Plan
plan-times-actual = { $period }, Ist
plan-times-total = Summe
plan-exempt = ausgenommen
plan-times-chart = Arbeitszeit, die der Plan braucht
plan-times-chart-kept = { $period }: so viel Zeit wie geplant
plan-times-chart-less = { $period }: { $fte } VZÄ weniger als geplant
plan-times-chart-more = { $period }: { $fte } VZÄ mehr als geplant
plan-times-subtitle = Vollzeitäquivalente nach Zeitraum: geplant nach Rolle und Ist insgesamt
plan-times-period = Zeitraum
plan-times-planned = Geplant
plan-times-planned-total = Insgesamt geplant
plan-times-chart-actual = Ist
plan-quality-title = Woran wir erkennen, dass es gut ist
plan-quality-caption = Qualitätskontrolle
plan-quality-what = Was
plan-quality-passes = Bestanden, wenn
plan-quality-who = Wer und wann
plan-quality-newest = Neuestes Ergebnis
plan-quality-passed = Bestanden
plan-quality-method = { $criterion } ({ $method })
plan-quality-who-when = { $who }, { $when }
plan-quality-result = { $date }: { $note }
plan-quality-share = { $passed } ({ $share })
plan-quality-not-checked = noch nicht geprüft
plan-quality-not-counted = nicht gezählt
plan-quality-chip-not-checked = Noch nicht geprüft
plan-quality-chip-was-due = War fällig am { $date }
plan-quality-chip-next = Nächste bis { $date }
plan-quality-chip-checked = Geprüft

plan-elements-title = Ist der Plan vollständig?
plan-elements = Von den fünf Elementen eines Plans sind **{ $there }** vorhanden.
plan-elements-caption = Die fünf Elemente des Plans
plan-element = Element
plan-element-holds = Was darin steht
plan-element-where = Wo
plan-element-nowhere = noch nirgends
plan-element-there = Vorhanden
plan-element-partly = Teilweise
plan-element-missing = Fehlt
plan-element-work-plan = Arbeitsplan
plan-element-resources = Ressourcen und Budget
plan-element-stakeholders = Stakeholder
plan-element-risks = Risikobeurteilung
plan-element-quality = Qualitätskontrolle
plan-holds-nothing = noch nichts
plan-holds-items = { $count ->
        [one] { $count } Vorhaben der Roadmap
       *[other] { $count } Vorhaben der Roadmap
    }
plan-holds-stakeholders = { $count ->
        [one] { $count } Stakeholder
       *[other] { $count } Stakeholder
    }
plan-holds-risks = { $count ->
        [one] { $count } Risiko
       *[other] { $count } Risiken
    }
plan-holds-checks = { $count ->
        [one] { $count } Prüfung
       *[other] { $count } Prüfungen
    }
plan-holds-roles = { $count ->
        [one] { $count } Rolle mit ihrer Zeit
       *[other] { $count } Rollen mit ihrer Zeit
    }
plan-holds-budget = ein Budget der Maßnahmen
plan-holds-costs = Kosten im Business Case
plan-link-roadmap = Roadmap
plan-link-stakeholders = Stakeholder
plan-link-risks = Risiken
plan-link-resources = Ressourcen
plan-link-business-case = Business Case

plan-label-elements = Vorhandene Elemente des Plans
plan-label-actions-done = Erledigte Maßnahmen
plan-label-actions-open = Nicht erledigte Maßnahmen
plan-label-actions-judged = Erledigte Maßnahmen, die ein Datum hatten
plan-label-actions-overdue = Überfällige Maßnahmen
plan-label-actions-on-time = Pünktlich erledigte Maßnahmen
plan-label-actions-due = Fällige Maßnahmen
plan-label-actions-due-on-time = Fällige Maßnahmen, die pünktlich erledigt wurden
plan-label-on-time-share = Anteil der erledigten Maßnahmen, die pünktlich erledigt wurden
plan-label-delivery = Anteil der fälligen Maßnahmen, die pünktlich erledigt wurden
plan-label-spent = Was die Maßnahmen gekostet haben
plan-none-yet = noch keiner
plan-sum-partly = { $sum } und { $count } noch nicht bekannt
plan-label-state = { $action }, Stand
plan-label-action-budget = { $action }, Budget
plan-label-action-spent = { $action }, bisherige Kosten
plan-label-outcome-done = { $outcome }, erledigte Maßnahmen
plan-label-quality-passed = { $control }, bei der neuesten Prüfung bestanden
plan-label-quality-share = { $control }, Anteil, der die neueste Prüfung bestanden hat
plan-label-time-planned = { $resource }, Plan, { $period }
plan-label-time-actual = { $resource }, Ist, { $period }
plan-label-times-planned = Vollzeitäquivalente, Plan, { $period }
plan-label-times-actual = Vollzeitäquivalente, Ist, { $period }


## risks

risks-home = Risiken
risks-home-text = was uns am meisten schaden und was uns helfen kann
risks-title = Risiken

# Die Antwort ganz oben; wie viele der offenen Bedrohungen hoch sind.
risks-answer-high =
    { $high ->
        [one] **{ $high } von { $threats } offenen Bedrohungen ist hoch**; die schwerste ist „{ $worst }“.
       *[other] **{ $high } von { $threats } offenen Bedrohungen sind hoch**; die schwerste ist „{ $worst }“.
    }
risks-answer-high-exposure =
    { $high ->
        [one] **{ $high } von { $threats } offenen Bedrohungen ist hoch**; die schwerste ist „{ $worst }“, und der Netto-Risikowert beträgt { $exposure }.
       *[other] **{ $high } von { $threats } offenen Bedrohungen sind hoch**; die schwerste ist „{ $worst }“, und der Netto-Risikowert beträgt { $exposure }.
    }
risks-answer-none-high =
    { $threats ->
        [one] **{ $threats } Bedrohung ist offen und nicht hoch**; die schwerste ist „{ $worst }“.
       *[other] **Keine von { $threats } offenen Bedrohungen ist hoch**; die schwerste ist „{ $worst }“.
    }
risks-answer-none-high-exposure =
    { $threats ->
        [one] **{ $threats } Bedrohung ist offen und nicht hoch**; die schwerste ist „{ $worst }“, und der Netto-Risikowert beträgt { $exposure }.
       *[other] **Keine von { $threats } offenen Bedrohungen ist hoch**; die schwerste ist „{ $worst }“, und der Netto-Risikowert beträgt { $exposure }.
    }
risks-answer-no-threat = Keine Bedrohung ist offen; was helfen kann, steht weiter unten.
risks-answer-no-risk = Kein Risiko ist offen.

risks-open-threats = Offene Bedrohungen
risks-open-opportunities = Offene Chancen
risks-net-exposure = Netto-Risikowert

risks-threats-heading = Was uns schaden kann
risks-opportunities-heading = Was uns helfen kann
risks-behind-heading = Ursache, Wirkung und Anzeichen
risks-closed-heading = Geschlossen oder eingetreten
risks-more-heading = Was eingetreten ist und worauf wir warten
risks-trend = Die Scores aller offenen Bedrohungen ergeben heute zusammen { $today } und { $later }, wenn die Maßnahmen gewirkt haben. Eine solche Summe hat keine Einheit; sie zeigt nur den Trend.
risks-reserve-title = Was eine Reserve abdecken sollte
risks-reserve = Bedrohungen kosten im Mittel { $threats }, und Chancen ändern das um { $opportunities }: netto **{ $net }**. Eine Reserve etwa dieser Höhe deckt den Durchschnitt, nicht den Tag, an dem alles auf einmal geschieht.
risks-reserve-unknown = Noch hat niemand Wahrscheinlichkeit und Betrag eines Risikos geschätzt; daher ist offen, wie viel Geld bereitliegen sollte.

risk-state =
    .open = offen
    .closed = geschlossen
    .happened = eingetreten
strategy =
    .avoid = vermeiden
    .mitigate = vermindern
    .transfer = übertragen
    .accept = akzeptieren
    .escalate = eskalieren
    .exploit = nutzen
    .enhance = fördern
    .share = teilen
change-state =
    .asked = beantragt
    .accepted = angenommen
    .refused = abgelehnt
    .done = umgesetzt
# Wie schwer ein Risiko nach seinem Score wiegt.
risk-band =
    .high = hoch
    .medium = mittel
    .low = niedrig

# Tabellen.
risks-risk = Risiko
risks-score = Score
risks-band = Stufe
risks-exposure-in = Risikowert, { $unit }
risks-what-is-done = Was getan wird
risks-owner = Verantwortlich
risks-top-caption = Die wichtigsten Bedrohungen
risks-threats-caption = Offene Bedrohungen, die schwerste zuerst
risks-opportunities-caption = Offene Chancen, die beste zuerst
risks-behind-caption = Was hinter den offenen Risiken steht
risks-because-of = Weil
risks-then = Dann
risks-shows-by = Zeigt sich an
risks-when = Wann
risks-closed-caption = Risiken, die nicht mehr zählen
risks-on = Am
risks-how-it-ended = Wie es ausging
risks-ended-issue = { $state }; jetzt das Problem { $issue }
risks-ended-response = { $state }: { $response }
risks-ended-issue-response = { $state }; jetzt das Problem { $issue }: { $response }
risks-not-said = nicht angegeben
risks-not-known = noch nicht bekannt
risks-not-known-chip = Noch nicht bekannt
# Wahrscheinlichkeit × Auswirkung, wovon eines nicht bekannt ist.
risks-impact-unknown = { $probability } × noch nicht bekannt
risks-probability-unknown = noch nicht bekannt × { $impact }
# „4 × 4 = 16, dann 8“: der Score heute und der, der bleibt, wenn die Maßnahme gewirkt hat.
risks-score-then = { $score }, dann { $residual }
risks-response = { $strategy }: { $response }
risks-no-response = { $strategy }; keine Maßnahme notiert

# Probleme, Annahmen, Abhängigkeiten und Änderungen.
risks-raid-title = Probleme, Annahmen, Abhängigkeiten und Änderungen
risks-raid-short-title = Probleme und Annahmen
risks-issues-heading = Was eingetreten ist
risks-assumptions-heading = Was wir voraussetzen
risks-dependencies-heading = Worauf wir bei anderen warten
risks-changes-heading = Beantragte Änderungen
risks-raid-nothing = Nichts ist offen.
# { $open } und { $late } sind Aufzählungen der nächsten vier Meldungen; „one“, wo es nur eine Sache ist.
risks-raid-answer =
    { $things ->
        [one] **{ $open } ist offen**; nichts ist überfällig.
       *[several] **{ $open } sind offen**; nichts ist überfällig.
    }
risks-raid-answer-late =
    { $things ->
        [one] **{ $open } ist offen**; überfällig: { $late }.
       *[several] **{ $open } sind offen**; überfällig: { $late }.
    }
risks-count-issues =
    { $count ->
        [one] { $count } Problem
       *[other] { $count } Probleme
    }
risks-count-assumptions =
    { $count ->
        [one] { $count } Annahme
       *[other] { $count } Annahmen
    }
risks-count-dependencies =
    { $count ->
        [one] { $count } Abhängigkeit von anderen
       *[other] { $count } Abhängigkeiten von anderen
    }
risks-count-changes =
    { $count ->
        [one] { $count } Änderung
       *[other] { $count } Änderungen
    }
risks-named-since = **{ $id }** { $title } (seit { $day })
risks-done-on = erledigt am { $day }
risks-no-day = kein Tag festgelegt
risks-overdue = Überfällig
risks-open = Offen
risks-settled = Erledigt
risks-met = Erfüllt
risks-confirmed = Bestätigt
risks-wrong = Falsch
risks-issues-caption = Probleme
risks-issue = Problem
risks-severity = Schwere
risks-what-it-does = Was es bewirkt
risks-by = Bis
risks-state = Status
risks-assumptions-caption = Annahmen
risks-assumption = Annahme
risks-if-wrong = Wenn sie falsch wäre
risks-evidence = Beleg
risks-known-by = Bekannt bis
risks-more-assumptions = Worauf Nutzen und Kosten beruhen, steht im { $case }.
risks-business-case = Business Case
risks-dependencies-caption = Abhängigkeiten von anderen
risks-what = Was
risks-from = Von
risks-needed-by = Nötig für
risks-if-not = Wenn es ausbleibt
risks-changes-caption = Änderungen
risks-change = Änderung
risks-asked-for = Beantragt
risks-asked-by = { $who }, { $day }
risks-decision = Entscheidung
risks-no-decision = noch keine

# Diagramme.
risks-register = Risikoregister
risks-heat-subtitle = Offene Risiken nach Wahrscheinlichkeit und Auswirkung, 1 bis 5, heute und nach den Maßnahmen
risks-impact = Auswirkung
risks-probability = Wahrscheinlichkeit
risks-today = Heute
risks-later = Nach den Maßnahmen
risks-heat-none = Keine Bedrohung ist heute hoch
risks-heat-high-none =
    { $today ->
        [one] Heute ist { $today } Bedrohung hoch, nach den Maßnahmen keine mehr
       *[other] Heute sind { $today } Bedrohungen hoch, nach den Maßnahmen keine mehr
    }
risks-heat-high =
    { $today ->
        [one] Heute ist { $today } Bedrohung hoch, nach den Maßnahmen noch { $later }
       *[other] Heute sind { $today } Bedrohungen hoch, nach den Maßnahmen noch { $later }
    }
risks-weighs-most = „{ $risk }“ wiegt am schwersten: im Mittel { $exposure }
risks-exposure-subtitle = Wahrscheinlichkeit × Betrag jeder offenen Bedrohung, { $unit }; rot bei hohem Score
risks-scores-highest = { $risk } hat den höchsten Score
risks-scores = Scores der offenen Bedrohungen
risks-scores-subtitle = Wahrscheinlichkeit × Auswirkung jeder offenen Bedrohung, 1 bis 25, hoch ab { $high }

# Zahlen.
risks-score-label = Score von { $id }: { $risk }
risks-residual-label = Verbleibender Score von { $id }: { $risk }
risks-exposure-label = Risikowert von { $id }: { $risk }
risks-open-label = Offene Risiken, Bedrohungen und Chancen
risks-closed-label = Risiken, die geschlossen oder eingetreten sind
risks-bands-label =
    { $band ->
        [high] Offene Bedrohungen mit hohem Score
        [medium] Offene Bedrohungen mit mittlerem Score
        [low] Offene Bedrohungen mit niedrigem Score
       *[unknown] Offene Bedrohungen ohne Score
    }
risks-residual-bands-label =
    { $band ->
        [high] Offene Bedrohungen mit hohem Score nach den Maßnahmen
        [medium] Offene Bedrohungen mit mittlerem Score nach den Maßnahmen
        [low] Offene Bedrohungen mit niedrigem Score nach den Maßnahmen
       *[unknown] Offene Bedrohungen ohne Score nach den Maßnahmen
    }
risks-threat-exposure-label = Risikowert der offenen Bedrohungen
risks-opportunity-exposure-label = Risikowert der offenen Chancen
risks-net-exposure-label = Netto-Risikowert der offenen Risiken
risks-inherent-label = Summe der Scores der offenen Bedrohungen
risks-residual-sum-label = Summe der verbleibenden Scores der offenen Bedrohungen
risks-without-estimate =
    { $risks ->
        [one] { $sum }, ohne { $risks } Risiko, für das es keine Schätzung gibt
       *[other] { $sum }, ohne { $risks } Risiken, für die es keine Schätzung gibt
    }
risks-without-score =
    { $risks ->
        [one] { $sum }, ohne { $risks } Risiko, das keinen Score hat
       *[other] { $sum }, ohne { $risks } Risiken, die keinen Score haben
    }
risks-issues-open-label = Probleme, offen
risks-issues-overdue-label = Probleme, überfällig
risks-assumptions-open-label = Annahmen, offen
risks-assumptions-overdue-label = Annahmen, überfällig
risks-dependencies-open-label = Abhängigkeiten von anderen, offen
risks-dependencies-overdue-label = Abhängigkeiten von anderen, überfällig
risks-changes-open-label = Beantragte Änderungen, offen
risks-changes-overdue-label = Beantragte Änderungen, überfällig

## portfolio

portfolio-home = Portfolio
portfolio-home-text = wie die Projekte stehen und was ihre Zahlen sagen
portfolio-title = Portfolio
portfolio-value-title = Earned Value
portfolio-source = Projektregister
portfolio-source-ledger = Projektregister und Buchhaltung

portfolio-project = Projekt
portfolio-state = Stand
portfolio-reported = Berichtet
portfolio-by-figures = Nach den Zahlen
portfolio-delay = Verzug
portfolio-what = Was

portfolio-not-known-yet = noch nicht bekannt
portfolio-no-data = keine Daten
portfolio-no-day = kein Datum
portfolio-nobody-yet = noch niemand
portfolio-clauses = { $before }; { $next }
portfolio-of = { $part } von { $whole }
portfolio-sum-partly = { $sum } und { $count } noch nicht bekannt
portfolio-delay-none = pünktlich
portfolio-delay-late = { $days ->
        [one] { $days } Tag zu spät
       *[other] { $days } Tage zu spät
    }
portfolio-delay-early = { $days ->
        [one] { $days } Tag zu früh
       *[other] { $days } Tage zu früh
    }

portfolio-answer-nothing = Es läuft kein Projekt.
portfolio-answer-none-better = Nach ihren Zahlen gilt von { $count ->
        [one] { $count } Projekt
       *[other] { $count } Projekten
    }: { $parts }; keines wird besser berichtet.
portfolio-answer-better = Nach ihren Zahlen gilt von { $count ->
        [one] { $count } Projekt
       *[other] { $count } Projekten
    }: { $parts }; **{ $better }** { $better ->
        [one] wird besser berichtet, als es ist.
       *[other] werden besser berichtet, als sie sind.
    }
portfolio-answer-red = **{ $count }** { $count ->
        [one] ist nicht im Plan
       *[other] sind nicht im Plan
    }
portfolio-answer-amber = **{ $count }** { $count ->
        [one] ist gefährdet
       *[other] sind gefährdet
    }
portfolio-answer-green = **{ $count }** { $count ->
        [one] ist im Plan
       *[other] sind im Plan
    }
portfolio-answer-no-data = **{ $count }** { $count ->
        [one] ist ohne Daten
       *[other] sind ohne Daten
    }
portfolio-fact-worst = Schlechtestes Projekt
portfolio-fact-budget = Budget
portfolio-fact-spi = Terminindex (SPI)
portfolio-fact-cpi = Kostenindex (CPI)
portfolio-fact-success = Erfolgreich, von den beendeten
portfolio-next-value = Earned Value: wohin Kosten und Termine führen
portfolio-next-risks = Risiken: was uns am meisten schaden kann
portfolio-watermelons-title = Besser berichtet, als die Zahlen sagen
portfolio-watermelons-caption = Projekte, die besser berichtet werden, als ihre Zahlen sagen
portfolio-its-figures = Die Zahlen
portfolio-reason-given = Genannter Grund
portfolio-indices = SPI { $spi }, CPI { $cpi }
portfolio-no-reason = kein Grund genannt
portfolio-projects-title = Wie die Projekte stehen
portfolio-projects-caption = Projekte, das schlechteste zuerst
portfolio-approved-end = Freigegebenes Ende
portfolio-foreseen-end = Voraussichtliches Ende
portfolio-ended = beendet am { $date }
portfolio-not-reported = nicht berichtet
portfolio-limits = Ein Projekt wird nach Tagen beurteilt: { $days }.
portfolio-limits-value = Die Zahlen eines Projekts sind so schlecht wie der schlechtere Wert von Termin- und Kostenindex: im Plan ab einem Index von { $green }, nicht im Plan unter { $red }. Ohne Earned Value, und sobald es beendet ist, werden seine Termine nach Tagen beurteilt: { $days }.
portfolio-limits-days = im Plan, wenn das voraussichtliche Ende spätestens { $green } liegt, nicht im Plan, wenn es später als { $red } liegt
portfolio-limits-that-day = am freigegebenen Tag
portfolio-limits-after = { $days ->
        [one] { $days } Tag nach dem freigegebenen
       *[other] { $days } Tage nach dem freigegebenen
    }
portfolio-reports-caption = Was die Projektleitungen berichten
portfolio-report-time = Termine
portfolio-report-cost = Kosten
portfolio-report-scope = Umfang
portfolio-report-why = Warum
portfolio-given-above = oben genannt
portfolio-schedule-late = { $project } endet voraussichtlich { $delay }
portfolio-schedule-none-late = Kein Projekt endet voraussichtlich zu spät
portfolio-schedule-subtitle = Projekte nach Bereich: wie freigegeben und wie sie sind oder voraussichtlich sein werden
portfolio-schedule-area = Bereich
portfolio-schedule-no-area = Kein Bereich
portfolio-schedule-approved = Freigegeben
portfolio-schedule-foreseen = Voraussichtlich

portfolio-profiles-title = Wer sie leitet, und wozu
portfolio-profiles-caption = Wer die Projekte leitet
portfolio-profile-where = Wo
portfolio-profile-kind = Art
portfolio-profile-stage = Phase
portfolio-profile-sponsor = Sponsor
portfolio-profile-manager = Projektleitung
portfolio-benefits-caption = Was die Projekte bringen sollen
portfolio-benefits-what = Was es bringen soll
portfolio-benefits-who = Wer dafür einsteht

portfolio-success-title = Sind unsere Projekte erfolgreich?
portfolio-over-caption = Beendete Projekte
portfolio-over-ended = Ende
portfolio-over-on-time = Pünktlich
portfolio-over-within-budget = Im Budget
portfolio-over-goals-met = Ziele erreicht
portfolio-over-all = Alle drei
portfolio-verdict-yes = Ja
portfolio-verdict-no = Nein
portfolio-verdict-late = Zu spät
portfolio-verdict-over = Darüber
portfolio-verdict-success = Erfolg
portfolio-verdict-no-success = Kein Erfolg
portfolio-verdict-not-known = Nicht bekannt
portfolio-success-rates = **{ $all }** waren pünktlich, im Budget und haben ihre Ziele erreicht (**{ $share }**). Pünktlich: { $on-time }; im Budget: { $within-budget }; Ziele erreicht: { $goals-met }.
portfolio-success-tolerance = Im Budget heißt höchstens { $share } darüber.
portfolio-success-left-out-title = Nicht in der Quote
portfolio-success-left-out = Noch nicht bekannt: { $projects }.

portfolio-dependencies-title = Wer auf wen wartet
portfolio-dependencies-caption = Worauf Projekte warten
portfolio-dependencies-waits = Wartet
portfolio-dependencies-delivers = Liefert
portfolio-dependencies-by = Bis
portfolio-dependencies-came = Geliefert am
portfolio-dependencies-overdue = **{ $open }** von { $all ->
        [one] { $all } Abhängigkeit
       *[other] { $all } Abhängigkeiten
    } { $open ->
        [one] steht
       *[other] stehen
    } noch aus, **{ $overdue }** davon überfällig.
portfolio-dependencies-none-overdue = **{ $open }** von { $all ->
        [one] { $all } Abhängigkeit
       *[other] { $all } Abhängigkeiten
    } { $open ->
        [one] steht
       *[other] stehen
    } noch aus, keine davon überfällig.
portfolio-circle-title = Projekte warten im Kreis aufeinander
portfolio-circle = { $projects }. Jemand muss zuerst liefern.
portfolio-dependency-came = Geliefert
portfolio-dependency-came-late = Geliefert, { $delay }
portfolio-dependency-overdue = Überfällig, { $delay }
portfolio-dependency-to-come = Steht noch aus
portfolio-dependency-not-yet = noch nicht
portfolio-matrix-caption = Wie die Projekte zusammenhängen: was eine Zeile von einer Spalte erwartet und was beide teilen
portfolio-matrix-overdue = wartet, überfällig
portfolio-matrix-waits = wartet
portfolio-matrix-came = geliefert
portfolio-matrix-shares = teilt { $resource }
portfolio-shared-title = Was Projekte sich teilen
portfolio-shared-caption = Was mehrere Projekte brauchen
portfolio-shared-what = Was geteilt wird
portfolio-shared-who = Wer es braucht
portfolio-shared-now = Jetzt
portfolio-shared-how = Wie es geteilt wird
portfolio-shared-free = Zurzeit kein Engpass
portfolio-shared-compete = { $count ->
        [one] { $count } Bewerber
       *[other] { $count } konkurrieren
    }
portfolio-shared-not-agreed = noch nicht vereinbart
portfolio-discovery-title = Was wir vor dem Start vorfanden
portfolio-discovery-caption = Die Projekte, bevor das PMO begann
portfolio-discovery-found = Was wir vorfanden
portfolio-discovery-where = Wo
portfolio-discovery-when = Wann
portfolio-discovery-no-source = keine Quelle
portfolio-discovery-no-date = kein Datum

portfolio-bac = BAC
portfolio-pv = PV
portfolio-ev = EV
portfolio-ac = AC
portfolio-sv = SV
portfolio-cv = CV
portfolio-spi = SPI
portfolio-cpi = CPI
portfolio-vac = VAC
portfolio-etc = ETC
portfolio-tcpi = TCPI
portfolio-value-nothing = Noch lässt sich nichts berechnen: Kein Projekt hat alle vier Werte.
portfolio-value-over = Beim heutigen Kostenverlauf kosten die Projekte am Ende **{ $estimate }**, mehr als ihr Budget von { $budget } (Kostenindex (CPI) { $cpi }, Terminindex (SPI) { $spi }).
portfolio-value-within = Beim heutigen Kostenverlauf kosten die Projekte am Ende **{ $estimate }**, nicht mehr als ihr Budget von { $budget } (Kostenindex (CPI) { $cpi }, Terminindex (SPI) { $spi }).
portfolio-value-no-estimate = Was die Projekte am Ende kosten, lässt sich noch nicht sagen: Kostenindex (CPI) { $cpi }, Terminindex (SPI) { $spi }.
portfolio-value-complete = Fertigstellung
portfolio-value-sv = Terminabweichung
portfolio-value-cv = Kostenabweichung
portfolio-value-now = Wo die Projekte stehen
portfolio-value-end = Wohin das führt
portfolio-value-terms = Was die Begriffe bedeuten
portfolio-value-next = Portfolio: wie die Projekte stehen
portfolio-left-out-title = In den Summen fehlen einige Projekte
portfolio-left-out = { $projects }. An ihrer Stelle wird nichts geschätzt.
portfolio-left-out-project = { $project } ({ $values } nicht bekannt)
portfolio-left-out-budget = Budget
portfolio-left-out-pv = geplanter Wert
portfolio-left-out-ev = Fertigstellungswert
portfolio-left-out-ac = Ist-Kosten
portfolio-two-estimates = Beim Kostenverlauf aller Projekte zusammen kostet das Portfolio am Ende **{ $together }**. Jedes Projekt mit seinem eigenen Verlauf ergibt in der Summe **{ $alone }**. Beide unterscheiden sich, weil im ersten Wert günstige Projekte teure ausgleichen. Überall sonst in diesem Playbook ist die Schätzung des Portfolios der erste Wert.
portfolio-to-date-caption = Earned Value zum { $date }, { $unit }
portfolio-to-date-done = Fertig
portfolio-all-projects = Alle Projekte
portfolio-to-the-end-caption = Schätzungen bei Abschluss, { $unit }
portfolio-eac-cost-pace = EAC bei heutigem Kostenverlauf
portfolio-eac-as-budgeted = EAC, Rest wie budgetiert
portfolio-eac-both-paces = EAC bei heutigem Kosten- und Terminverlauf
portfolio-sum-of-estimates = Summe der eigenen Schätzungen der Projekte
portfolio-all-from-totals = Alle Projekte, aus ihren Summen
portfolio-index-with-state = { $index }, { $state }
portfolio-index-one = { $one }, wie geplant
portfolio-index-words = In Worten
portfolio-cpi-subtitle = Kostenindex (CPI): Wert der geleisteten Arbeit je ausgegebener Geldeinheit
portfolio-cpi-worst = { $project } bekommt am wenigsten für sein Geld: { $index }
portfolio-cpi-all-well = Jedes Projekt bekommt mindestens, wofür es zahlt
portfolio-spi-subtitle = Terminindex (SPI): geleistete Arbeit im Verhältnis zur bis jetzt geplanten
portfolio-spi-worst = { $project } liegt am weitesten hinter dem Plan: { $index }
portfolio-spi-all-well = Jedes Projekt hat mindestens geleistet, was bis jetzt geplant war
portfolio-forecast-over = { $project } liegt am Ende voraussichtlich { $amount } über dem Budget
portfolio-forecast-within = Jedes Projekt bleibt voraussichtlich im Budget
portfolio-forecast-subtitle = Abweichung bei Abschluss (VAC), { $unit }: Budget minus Schätzung; unter null ist über dem Budget
portfolio-forecast-value = VAC, { $unit }
portfolio-term-bac = Gesamtbudget (Budget at completion): was die ganze Arbeit kosten darf.
portfolio-term-pv = Geplanter Wert (Planned value): das Budget der Arbeit, die bis jetzt fertig sein sollte.
portfolio-term-ev = Fertigstellungswert (Earned value): das Budget der Arbeit, die bis jetzt fertig ist.
portfolio-term-ac = Ist-Kosten (Actual cost): was die Arbeit bis jetzt gekostet hat.
portfolio-term-variances-lead = SV, CV
portfolio-term-variances = Terminabweichung EV − PV und Kostenabweichung EV − AC; unter null heißt im Rückstand oder teurer als geplant.
portfolio-term-indices-lead = SPI, CPI
portfolio-term-indices = Terminindex EV ÷ PV und Kostenindex EV ÷ AC; { $one } ist wie geplant, darunter ist schlechter.
portfolio-term-eac-lead = EAC
portfolio-term-eac = Schätzung bei Abschluss (Estimate at completion): BAC ÷ CPI, wenn der Rest so viel kostet wie die bisherige Arbeit; AC + BAC − EV, wenn der Rest wie budgetiert kostet; AC + (BAC − EV) ÷ (CPI × SPI), wenn Kosten und Termine so weiterlaufen wie bisher.
portfolio-term-rest-lead = ETC, VAC
portfolio-term-rest = Noch anfallende Kosten (Estimate to complete) EAC − AC und Abweichung bei Abschluss BAC − EAC, jeweils mit dem ersten EAC.
portfolio-term-tcpi = Nötiger Kostenindex (BAC − EV) ÷ (BAC − AC): der Kostenindex, den die restliche Arbeit braucht, damit das Budget reicht; nicht erreichbar, sobald das Budget verbraucht und noch Arbeit übrig ist.
portfolio-term-source-lead = Quelle
portfolio-term-source = Begriffe und Formeln folgen dem Practice Standard for Earned Value Management des PMI.

portfolio-label-days-late = { $project }, Tage nach dem freigegebenen Tag; unter null ist davor
portfolio-label-rag = { $project }, Status nach den Zahlen
portfolio-label-reported = { $project }, Status laut Bericht
portfolio-label-budget = { $project }, Budget
portfolio-label-cost = { $project }, Ist-Kosten
portfolio-label-bac = { $subject }, Gesamtbudget (BAC)
portfolio-label-pv = { $subject }, geplanter Wert (PV)
portfolio-label-ev = { $subject }, Fertigstellungswert (EV)
portfolio-label-ac = { $subject }, Ist-Kosten (AC)
portfolio-label-sv = { $subject }, Terminabweichung (SV)
portfolio-label-cv = { $subject }, Kostenabweichung (CV)
portfolio-label-vac = { $subject }, Abweichung bei Abschluss (VAC)
portfolio-label-eac = { $subject }, Schätzung bei Abschluss beim bisherigen Kostenverlauf (EAC)
portfolio-label-eac-as-budgeted = { $subject }, Schätzung bei Abschluss, Rest wie budgetiert
portfolio-label-eac-both-paces = { $subject }, Schätzung bei Abschluss beim bisherigen Kosten- und Terminverlauf
portfolio-label-etc = { $subject }, noch anfallende Kosten (ETC)
portfolio-label-spi = { $subject }, Terminindex (SPI)
portfolio-label-cpi = { $subject }, Kostenindex (CPI)
portfolio-label-tcpi = { $subject }, nötiger Kostenindex (TCPI)
portfolio-label-complete = { $subject }, Anteil der fertigen Arbeit
portfolio-not-applicable = k. A.
portfolio-tcpi-complete = fertig
portfolio-tcpi-not-reachable = nicht erreichbar
portfolio-label-sum-of-eac = Summe der eigenen Schätzungen der Projekte bei Abschluss
portfolio-label-incomplete = Projekte, denen für den Earned Value ein Wert fehlt
portfolio-label-count = Projekte in den Summen
portfolio-label-count-of = { $colour ->
        [red] Projekte, die nach ihren Zahlen nicht im Plan sind
        [amber] Projekte, die nach ihren Zahlen gefährdet sind
        [green] Projekte, die nach ihren Zahlen im Plan sind
       *[no-data] Projekte ohne Daten
    }
portfolio-label-watermelons = Projekte, die besser berichtet werden, als ihre Zahlen sagen
portfolio-label-total-budget = Budget der Projekte in den Summen
portfolio-label-closed = Beendete Projekte
portfolio-label-success-share = Anteil der beendeten und beurteilten Projekte, die pünktlich und im Budget waren und ihre Ziele erreicht haben
portfolio-label-success-count = Beendete Projekte, die pünktlich und im Budget waren und ihre Ziele erreicht haben
portfolio-label-on-time-share = Anteil der beendeten und beurteilten Projekte, die pünktlich waren
portfolio-label-on-time-count = Beendete Projekte, die pünktlich waren
portfolio-label-within-budget-share = Anteil der beendeten und beurteilten Projekte, die im Budget blieben
portfolio-label-within-budget-count = Beendete Projekte, die im Budget blieben
portfolio-label-goals-met-share = Anteil der beendeten und beurteilten Projekte, die ihre Ziele erreicht haben
portfolio-label-goals-met-count = Beendete Projekte, die ihre Ziele erreicht haben
portfolio-label-dependencies = Abhängigkeiten zwischen Projekten
portfolio-label-dependencies-open = Abhängigkeiten, die noch ausstehen
portfolio-label-dependencies-overdue = Überfällige Abhängigkeiten


## people

people-home = Menschen
people-home-text = wer was kann, wer was lernt und wer Zeit hat
people-title = Schulung, Fähigkeiten und Auslastung
people-short = Schulung und Fähigkeiten
people-answer-training = **{ $taken } von { $planned } Schulungsplätzen sind belegt**.
people-answer-workload = Das PMO-Team war im { $month } zu { $share } seiner Stunden verplant.
people-answer = **{ $taken } von { $planned } Schulungsplätzen sind belegt**, und das PMO-Team war im { $month } zu { $share } seiner Stunden verplant.
people-answer-none = Über Schulung und Fähigkeiten ist noch nichts geschrieben.
people-answer-skills = Wer was kann und was als Nächstes gelernt wird.
people-places-taken = Belegte Plätze
people-team-booked = PMO-Team verplant
people-services = Was das PMO für Sie tun kann
people-not-known = noch nicht bekannt
people-not-said = keine Angabe

people-figure-planned = { $course }, geplante Plätze
people-figure-taken = { $course }, belegte Plätze
people-figure-share = { $course }, Anteil der belegten Plätze
people-figure-rating = { $course }, Bewertung von 5
people-figure-training-planned = Schulung, geplante Plätze
people-figure-training-taken = Schulung, belegte Plätze
people-figure-training-share = Schulung, Anteil der belegten Plätze
people-of = { $some } von { $all }
people-figure-below = { $skill }, Personen oder Gruppen unter dem Ziel, von denen, deren Stufe bekannt ist
people-figure-gap = { $skill }, zum Ziel fehlende Stufen, alle zusammen
people-figure-utilisation = { $who }, Anteil der verplanten Stunden, { $month }
people-figure-team-utilisation = PMO-Team, Anteil der verplanten Stunden, { $month }
people-figure-month = Monat der neuesten Auslastung des PMO-Teams

people-training = Schulung
people-training-finding = { $course }: nur { $taken } von { $planned } Plätzen sind belegt
people-training-unknown = Wie weit die Kurse belegt sind, ist noch nicht bekannt
people-training-subtitle = Anteil der geplanten Plätze, die belegt sind, %, nach Kurs, die wenigsten zuerst
people-training-source = Schulungsnachweise dieses Playbooks
# Neben einem Balken: belegte Plätze, geplante Plätze und ihr Anteil.
people-training-bar = { $taken } von { $planned }, { $share }
people-course = Kurs
people-places-taken-percent = Belegte Plätze, %
people-taken-of-planned = Belegt von geplant
people-for-whom = Für wen
people-form = Form
people-teaches = Lehrt
people-taken = Belegt
people-places = Plätze
people-share = Anteil
people-rating = Bewertung (von 5)
people-courses = Kurse
people-all-courses = Alle Kurse
people-no-one-service = kein einzelner Service
people-not-rated = noch nicht bewertet
people-dates = Was als Nächstes kommt
people-dates-caption = Nächste Termine
people-day = Tag
people-what = Was
# Die Form dessen, was als Nächstes kommt, wo der Autor keine nennt.
people-form-course = Kurs
people-form-coaching = Coaching
people-everybody = alle
people-everybody-held-by = alle; Leitung: { $coach }

people-skills = Fähigkeiten
people-skills-furthest = Am weitesten vom Gewünschten entfernt: { $skills }.
people-skills-all-reached = Niemand, dessen Stufe bekannt ist, liegt unter einem Ziel.
people-skills-levels = Stufen: 0 keine, 1 hat davon gehört, 2 kann es mit Hilfe, 3 kann es allein, 4 kann es lehren. Die größten Lücken zum Ziel stehen zuerst.
people-skill = Fähigkeit
people-target = Ziel
people-below-target = Unter dem Ziel
people-none-set = keines gesetzt
people-no-target = kein Ziel
people-not-needed = nicht nötig
people-skills-caption = Fähigkeiten nach Person oder Gruppe, größte Lücken zuerst
# Eine Stufe, die noch niemand kennt; $open sagt, wer sie herausfindet.
people-skills-open = { $skill }, { $who }: { $open }.
people-learning = Was als Nächstes gelernt wird
people-learning-caption = Nach Fähigkeit, größte Lücken zuerst
people-by-the-course = durch den Kurs
people-no-course = keiner

people-coaching = Coaching und Sprechstunden
people-coaching-caption = Coachings und Sprechstunden, die stattgefunden haben, neueste zuerst
people-held-by = Leitung
people-came = Gekommen
people-result = Was daraus wurde
people-not-counted = nicht gezählt
people-nothing-written = nichts notiert

people-workload = Auslastung des PMO-Teams
people-workload-answer = Das PMO-Team war im { $month } zu { $share } verplant
people-workload-above = Das PMO-Team war im { $month } zu { $share } verplant, mehr als gesunde { $limit }
people-workload-below = Das PMO-Team war im { $month } zu { $share } verplant, weniger als gesunde { $limit }
people-workload-healthy = Das PMO-Team war im { $month } zu { $share } verplant, das ist gesund
people-workload-unknown = Wie viel der Zeit des Teams verplant ist, ist noch nicht bekannt
people-overbooked-was = { $who } war im { $month } mit { $share } der verfügbaren Stunden verplant, mehr als es gibt.
people-overbooked-is = { $who } ist im { $month } mit { $share } der verfügbaren Stunden verplant, mehr als es gibt.
people-workload-subtitle = Verplante ÷ verfügbare Stunden des ganzen Teams, %
people-workload-subtitle-month = Verplante ÷ verfügbare Stunden des ganzen Teams, %, { $first }
people-workload-subtitle-month-planned = Verplante ÷ verfügbare Stunden des ganzen Teams, %, { $first }; ab { $ahead } laut Plan
people-workload-subtitle-months = Verplante ÷ verfügbare Stunden des ganzen Teams, %, { $first } bis { $last }
people-workload-subtitle-months-planned = Verplante ÷ verfügbare Stunden des ganzen Teams, %, { $first } bis { $last }; ab { $ahead } laut Plan
people-workload-source = Buchungen des Teams in diesem Playbook; verfügbare Stunden ohne Urlaub
# Benennt das Band der Auslastung, das gesund ist.
people-healthy = gesund
people-per-cent = Prozent
people-booked-percent = Verplant, %
people-month = Monat
people-month-planned = { $month }, geplant
people-person-or-role = Person oder Rolle
people-what-fills = Was die Zeit füllt
people-workload-caption = Anteil der verfügbaren Stunden, die verplant sind, nach Monat
people-whole-team = Ganzes Team

people-trends = Was das Fachgebiet lernt
people-trends-caption = Was wir sehen und was wir daraus machen, das Neueste zuerst
people-trend = Was wir sehen
people-seen-where = Wo gesehen
people-response = Was wir daraus machen
people-nothing-yet = noch nichts

## improvement

improvement-home = Verbesserung
improvement-home-text = was wir gehört haben, was wir geändert haben, was als Nächstes kommt
improvement-title = Was wir gelernt und geändert haben
improvement-short-title = Verbesserung
improvement-nothing = Noch steht nichts darüber geschrieben, was wir gelernt haben.
# $parts ist eine Liste aus einigen der vier folgenden Meldungen.
improvement-answer = { $parts }.
improvement-answer-risen = **Der gewichtete Reifegrad ist von { $first } auf { $last } gestiegen**
improvement-answer-went = **Der gewichtete Reifegrad ging von { $first } auf { $last }**
# $done ist eine Angabe wie „4 von 5“ und zählt als 4; $all ist 5.
improvement-answer-changes =
    { $done } { $all ->
        [one] Änderung aus Überprüfungen ist gemacht
       *[other] Änderungen aus Überprüfungen { $done ->
            [one] ist gemacht
           *[other] sind gemacht
        }
    }
improvement-answer-voices =
    { $done } { $all ->
        [one] Rückmeldung hat eine Antwort
       *[other] Rückmeldungen { $done ->
            [one] hat eine Antwort
           *[other] haben eine Antwort
        }
    }
improvement-of = { $some } von { $all }
improvement-way = Weg zum Ziel
improvement-satisfied = Zufrieden
improvement-nps = Net Promoter Score
improvement-target = Ziel
improvement-target-line = Ziel
improvement-none = keine

improvement-cycles = Von Runde zu Runde
improvement-cycles-done = { $share } des Wegs zum Ziel sind geschafft
improvement-cycles-unknown = Wie weit es noch bis zum Ziel ist, ist noch nicht bekannt
improvement-cycles-subtitle = Gewichteter Reifegrad jeder Standortbestimmung auf ihrer Skala, mit dem Ziel
improvement-level = Stufe
improvement-weighted-maturity = Gewichteter Reifegrad
improvement-assessment = Standortbestimmung
improvement-cycles-source = Standortbestimmung dieses Playbooks
improvement-cycles-caption = Alle Standortbestimmungen, älteste zuerst
improvement-day = Tag
improvement-distance = Abstand zum Ziel

improvement-benefits = Was es gebracht hat
improvement-benefits-lead = Mehr Reife muss sich im Nutzen zeigen, sonst ist sie nur mehr Methode. Ob sie das tut, sagt: { $metric }.
improvement-benefits-now = { $metric }: jetzt { $value }
improvement-benefits-subtitle = { $metric }, { $unit }, je Zeitraum, mit dem Ziel
improvement-period = Zeitraum
improvement-benefits-source = Kennzahlen dieses Playbooks

improvement-feedback = Sie sagten, wir taten
improvement-feedback-caption = Was Leute sagten und was wir taten, neuestes zuerst
improvement-you-said = Sie sagten
# Um das, was jemand sagte.
improvement-said = „{ $words }“
improvement-who-when = Wer, wann
improvement-said-by = { $who }, { $day }
improvement-tone = Ton
feedback-tone =
    .positive = positiv
    .negative = negativ
    .mixed = gemischt
    .neutral = neutral
improvement-about = Worüber
improvement-whole-pmo = das PMO als Ganzes
improvement-we-did = Wir taten
improvement-did-on = { $what } ({ $day })
improvement-no-answer = noch keine Antwort

improvement-reviews = Überprüfungen und Änderungen
improvement-reviews-caption = Überprüfungen und was sich danach änderte, neueste zuerst
improvement-review-of = Überprüfung vom
improvement-found = Was sich zeigte
improvement-change = Was wir ändern
improvement-made = Gemacht
improvement-brought = Was es gebracht hat
improvement-change-and-decision = { $change } · Entscheidung: { $decision }
improvement-result-and-metric = { $result } · Zeigt sich in: { $metric }
improvement-was-due = war fällig am { $day }
improvement-due = fällig am { $day }
improvement-no-date = noch kein Datum
improvement-not-looked-at = noch nicht angesehen
improvement-to-be-seen = wird sich zeigen

improvement-next-step = Der nächste Schritt
improvement-next-is = **{ $step }**.
improvement-next-is-on = **{ $step }**: { $day }.
improvement-criteria-met = { $met } Eingangskriterien sind erfüllt.
improvement-criteria-caption = Eingangskriterien des nächsten Schritts
improvement-criterion = Was zuerst da sein muss
improvement-state = Stand
improvement-why = Warum
improvement-met = Erfüllt
improvement-not-met = Nicht erfüllt
improvement-met-on = erfüllt am { $day }
improvement-not-met-yet = noch nicht erfüllt
# $status ist ein Wort aus `rag`.
improvement-metric-is = { $metric }: { $status }
improvement-metric-was = { $metric }: { $status }, { $period }

improvement-problems = Bekannte Probleme
improvement-problems-caption = Probleme, die viele PMOs haben
improvement-problem = Problem
improvement-sign = Woran man es merkt
improvement-remedy = Was hilft
improvement-read-more = Mehr dazu
improvement-not-written = noch nicht geschrieben
improvement-nothing-yet = noch nichts

improvement-surveys = Umfragen
improvement-surveys-title = Was die denken, für die wir arbeiten
improvement-surveys-short-title = Zufriedenheit
improvement-surveys-too-few = Noch hat keine Umfrage genug Antworten, um gezeigt zu werden.
# $period ist ein Monat oder ein Quartal, $nps ein Net Promoter Score und $margin seine Spanne („±22,0 Punkte“).
improvement-surveys-satisfied = Bei der Umfrage { $period } waren **{ $satisfied } mit uns zufrieden**.
improvement-surveys-nps = Bei der Umfrage { $period } lag der Net Promoter Score bei { $nps } { $margin }.
improvement-surveys-both = Bei der Umfrage { $period } waren **{ $satisfied } mit uns zufrieden**, und der Net Promoter Score lag bei { $nps } { $margin }.
improvement-answers = Antworten
improvement-response-rate = Rücklaufquote
improvement-csat = Anteil der Zufriedenen
improvement-unit-points = Punkte
improvement-unit-per-cent = Prozent
# $measure ist der Net Promoter Score oder der Anteil der Zufriedenen.
improvement-measure-once = { $measure }: { $value }, { $period }
improvement-measure-risen = { $measure }: von { $first } auf { $last } gestiegen
improvement-measure-fallen = { $measure }: von { $first } auf { $last } gefallen
improvement-measure-moved = { $measure }: erst { $first }, jetzt { $last }
improvement-measure-subtitle = { $measure }, { $unit }, { $first } bis { $last }
improvement-measure-and-unit = { $measure }, { $unit }
improvement-survey = Umfrage
improvement-surveys-source = Umfragen dieses Playbooks
improvement-surveys-caption = Alle Umfragen, neueste zuerst
improvement-response-rate-percent = Rücklaufquote, %
improvement-satisfied-percent = Zufrieden, %
improvement-nps-points = Net Promoter Score, Punkte
improvement-margin-points = 95-%-Spanne, Punkte
improvement-remark = Bemerkung
improvement-reading = Wie man das liest
improvement-reading-text = Die Zufriedenen wählten 4 oder 5 von 5. Der Net Promoter Score ist der Anteil derer, die uns weiterempfehlen würden (9 oder 10 von 10), minus der Anteil derer, die das nicht tun würden (0 bis 6). Mit einer anderen Stichprobe läge er in 95 von 100 Fällen innerhalb der Spanne. Ergebnisse von weniger als fünf Antworten zeigen wir nicht.

# So heißen die Werte der Verbesserung, und warum es keinen gibt.
improvement-figure-nps = Net Promoter Score, { $period }
improvement-figure-margin = Net Promoter Score, 95-%-Spanne, { $period }
improvement-figure-csat = Anteil der Zufriedenen, { $period }
improvement-figure-response-rate = Rücklaufquote, { $period }
improvement-figure-answers = Antworten, { $period }
improvement-points = { $points } Punkte
improvement-too-few = zu wenige Antworten
improvement-not-asked = nicht gefragt
improvement-figure-answered = Rückmeldungen, die eine Antwort haben
improvement-figure-done = Änderungen nach Überprüfungen, die gemacht sind
improvement-figure-met = Erfüllte Eingangskriterien des nächsten Schritts
improvement-figure-distance = Abstand des gewichteten Reifegrads zu seinem Ziel, { $day }

## stories

stories-title = Erfolgsgeschichten
stories-home = Erfolgsgeschichten
stories-home-text = was es brachte, erzählt von denen, denen es half
stories-answer =
    { $stories ->
        [one] **{ $result }**: der bisher einzige erzählte Erfolg.
       *[other] **{ $result }**: der neueste von bisher { $stories } erzählten Erfolgen.
    }
stories-answer-none = Noch ist kein Erfolg erzählt.
stories-told = Geschichten
stories-read = Die Geschichte lesen
stories-next = Was wozu führt
stories-teller = { $teller }, { $day }

stories-caption = Geschichten mit dem, was sie zitieren
stories-all = Alle Geschichten und ihre Zahlen
stories-story = Geschichte
stories-figures = Zahlen
stories-hero = Hauptperson
stories-date = Datum
stories-no-hero = niemand genannt

stories-before = **Vorher. **{ $words }
stories-what = **Was wir getan haben. **{ $words }
stories-goes-into = Erzählt in
stories-into-newsletter = Newsletter
stories-into-poster = Poster
stories-into-both = Newsletter, Poster
stories-shown-until = Gezeigt bis

stories-from-to = Von { $before } auf { $after }
stories-chart-subtitle = { $metric }, { $first } und { $last }
stories-chart-source = Kennzahl { $metric }
stories-month = Monat

stories-numbers = Woher die Zahlen kommen
stories-numbers-caption = Zahlen dieser Geschichte, jede an ihrer Quelle geprüft
stories-says = Aussage
stories-comes-from = Quelle
stories-source = { $metric }, { $period }

stories-way = Wie es dazu kam
stories-way-caption = Von der Herausforderung zu dieser Geschichte
stories-step = Schritt
stories-which = Was
stories-challenge = Herausforderung
stories-gap = Lücke
stories-service = Service
stories-wave = Welle
stories-metric = Kennzahl
stories-no-way-title = Noch führt nichts hierher
stories-no-way = Die Geschichte nennt keine Herausforderung, keine Lücke, keinen Service, keine Welle und keine Kennzahl.

# What the figures of the stories are called.
stories-figure-count = Erzählte Erfolgsgeschichten
stories-figure-value = { $metric }, { $period }
stories-figure-change = Veränderung: { $metric }, { $first } bis { $last }
stories-figure-change-in-percent = Veränderung in Prozent: { $metric }, { $first } bis { $last }
# How far a share went, in points of a hundred. It stands on posters as large as the sheet is wide, so it
# has to be short. $points has its sign.
stories-points =
    { $points ->
        [one] { $points } Pkt.
       *[other] { $points } Pkt.
    }

## newsletter

newsletter-title = Newsletter
newsletter-home = Newsletter
newsletter-home-text = was jeden Monat hinausgeht und wer es geschrieben hat
newsletter-answer-written =
    { $issues ->
        [one] Der Newsletter erzählt jeden Monat, was erreicht wurde; für **{ $month }** hat ihn die Redaktion wie unten geschrieben. Bisher gibt es { $issues } Ausgabe.
       *[other] Der Newsletter erzählt jeden Monat, was erreicht wurde; für **{ $month }** hat ihn die Redaktion wie unten geschrieben. Bisher gibt es { $issues } Ausgaben.
    }
newsletter-answer-made =
    { $issues ->
        [one] Der Newsletter erzählt jeden Monat, was erreicht wurde; für **{ $month }** hat noch niemand eine Ausgabe geschrieben, deshalb entsteht er aus dem, was der Monat gebracht hat. Bisher gibt es { $issues } Ausgabe.
       *[other] Der Newsletter erzählt jeden Monat, was erreicht wurde; für **{ $month }** hat noch niemand eine Ausgabe geschrieben, deshalb entsteht er aus dem, was der Monat gebracht hat. Bisher gibt es { $issues } Ausgaben.
    }
newsletter-issues = Alle Ausgaben
newsletter-issues-caption = Ausgaben des Newsletters, neueste zuerst
newsletter-month = Monat
newsletter-lead-and-stories = Aufmacher und Geschichten
newsletter-metric = Kennzahl des Monats
newsletter-next = Alle Erfolgsgeschichten
newsletter-subject = Betreff
newsletter-preheader = Neben dem Betreff
newsletter-contact = Kontakt
newsletter-days-caption = Termine, die die Ausgabe nennt
newsletter-day = Tag
newsletter-what = Was
newsletter-newest-stories = die neuesten
newsletter-metric-of-lead = die der ersten Geschichte

# From here on: the letter itself. At its top stands the name of the playbook, without the word playbook.
newsletter-masthead = { $name } aktuell
newsletter-subject-story = { $month }: { $title }
newsletter-subject-month = { $masthead }, { $month }
# What a list of mails shows beside the subject: 40 to 90 characters.
newsletter-beside-subject = Zahlen, Entscheidungen und Termine für { $month }, in fünf Minuten.
newsletter-figures-as-of = { $month }. Datenstand: { $day }.
newsletter-read-story = Die Geschichte lesen
newsletter-before = Vorher.
newsletter-changed = Was sich geändert hat.
newsletter-from-to = Von { $before } auf { $after }
newsletter-two-values = { $metric }, { $before } und { $after }
newsletter-at-the-start = Zu Beginn
newsletter-target = Ziel
# What a picture shows, for who does not see it: “Decision lead time: 34 days in July 2025 and 10 days in
# October 2026; target 10 days.”
newsletter-picture = { $metric }: { $values }.
newsletter-picture-target = { $metric }: { $values }; Ziel { $target }.
newsletter-value-at-the-start = { $value } (zu Beginn)
newsletter-value-in = { $value } ({ $period })
newsletter-figures =
    { $count ->
        [one] { $month } in einer Zahl
        [two] { $month } in zwei Zahlen
        [three] { $month } in drei Zahlen
       *[four] { $month } in vier Zahlen
    }
newsletter-figures-note = Stand { $day }; Veränderungen gegenüber dem Wert davor.
newsletter-measure-target = Ziel { $target }
newsletter-no-change = ▬ unverändert
# $step is an arrow and how far the value went.
newsletter-step =
    { $better ->
        [yes] { $step }, besser
        [no] { $step }, schlechter
       *[unknown] { $step }
    }
newsletter-decided = Was entschieden wurde
newsletter-all-decisions = Alle Entscheidungen
newsletter-who-works = Wer auf die neue Art arbeitet
newsletter-who-works-note = Anteil der erreichten Personen, die mit der Methode und den Berichten arbeiten.
newsletter-not-moving = Was sich noch nicht bewegt
newsletter-stuck = { $value }; Trend: { $trend }.
newsletter-stuck-target = { $value } bei einem Ziel von { $target }; Trend: { $trend }.
newsletter-all-measures = Alle Kennzahlen
newsletter-changes = Geändert seit der letzten Ausgabe
newsletter-all-changes = Was sich geändert hat, im Einzelnen
newsletter-dates = Termine
newsletter-day-note = { $what } ({ $note })
# Name and address of somebody follow, as newsletter-named has them.
newsletter-write-to = Möchten Sie uns etwas sagen? Schreiben Sie an
# A board and what it decided, a measure and its value, a person and their address.
newsletter-named = { $name }: { $words }
newsletter-details = { $before }; { $next }
# In plain text, before the address of a page.
newsletter-link = { $words }:
newsletter-source = Alle Zahlen stammen aus { $playbook }, Datenstand { $day }.
newsletter-for = Dieser Newsletter ist für: { $audience }.
newsletter-confidentiality = Vertraulichkeit: { $level }
confidentiality =
    .public = öffentlich
    .internal = intern
    .restricted = eingeschränkt
newsletter-definitions = Definitionen und Daten

## templates

templates-home = Vorlagen und Prozesse
templates-home-text = was zu verwenden ist, in welcher Fassung, seit wann
templates-title = Vorlagen, Prozesse und Werkzeuge
templates-short-title = Vorlagen und Werkzeuge
templates-services = Produkte und Services: was das PMO für Sie tut
templates-nothing = Noch ist keine Vorlage, kein Prozess und kein Werkzeug aufgeschrieben.
# $parts ist eine Liste der drei folgenden Meldungen.
templates-answer = { $parts }: jeweils mit der verantwortlichen Person und mit der Fassung und dem Tag, die gelten.
templates-count-templates =
    { $count ->
        [one] **{ $count }** Vorlage
       *[other] **{ $count }** Vorlagen
    }
templates-count-processes =
    { $count ->
        [one] **{ $count }** geltender Prozess
       *[other] **{ $count }** geltende Prozesse
    }
templates-count-tools =
    { $count ->
        [one] **{ $count }** Werkzeug
       *[other] **{ $count }** Werkzeuge
    }
templates-tools-in-a-year = Werkzeuge im Jahr
templates-owner = Verantwortlich
templates-what-for = Wofür
templates-not-said = nicht angegeben
templates-not-said-yet = noch nicht angegeben
templates-not-known = noch nicht bekannt

templates-templates = Vorlagen
templates-templates-caption = Vorlagen, mit der Fassung, die gilt
templates-template = Vorlage
# $details ist eine Liste aus dem Format, etwa Word, und der Fassung.
templates-named = **{ $template }** ({ $details })
templates-version = Fassung { $version }
templates-in-force = Gilt seit
templates-not-yet-from = noch nicht, erst ab { $day }
templates-no-day = noch kein Termin
templates-get-it = Holen
templates-file = Datei
templates-guide = Anleitung
templates-ask-owner = die verantwortliche Person fragen
templates-use = Taugen sie etwas?
templates-use-caption = Wie oft jede genutzt wird, und wie gut die Leute sie finden
templates-part-of = Teil von
templates-no-service = kein Service
templates-used = Genutzt
templates-not-counted = nicht gezählt
templates-rating = Bewertung von 5
templates-not-rated = nicht bewertet
templates-read-through = Durchgesehen
templates-not-read = noch nicht

templates-processes = Geltende Prozesse
# Neben einem Prozess; klein, wo davor eine Fassung steht.
templates-in-force-since = gilt seit { $day }
templates-in-force-from = gilt ab { $day }, noch nicht
templates-in-force-open = gilt seit: { $open }
templates-version-in-force = Fassung { $version }, { $state }
templates-rules = { $process }: die Regeln
templates-what = Was
templates-rule = Regel
templates-applies-to = Gilt für
templates-exceptions = Ausnahmen
templates-no-exceptions = keine vorgesehen
templates-what-to-use = Was man dazu nutzt
templates-the-guide = die Anleitung, die zeigt, wie
# Die Prozesse in der Charta.
templates-processes-caption = Prozesse
templates-process = Prozess
templates-settles = Was er regelt
templates-settles-and-how = { $settles } { $guide }.
templates-how = Wie es gemacht wird
templates-from = Gilt ab

templates-tools = Werkzeuge
templates-tools-caption = Werkzeuge, vorgeschriebene zuerst
templates-tool = Werkzeug
templates-standing = Status
standing =
    .required = vorgeschrieben
    .recommended = empfohlen
    .offered = angeboten
    .on-trial = im Test
    .being-retired = läuft aus
templates-cost-until = Kosten im Jahr, bis wann
templates-cost-unknown = Was die Werkzeuge im Jahr kosten, ist noch nicht bekannt.
templates-cost-sum = Zusammen kosten sie **{ $sum }** im Jahr.
# $tools ist eine Liste von $count Namen.
templates-cost-sum-without =
    { $count ->
        [one] Zusammen kosten sie **{ $sum }** im Jahr, ohne { $tools }; diese Kosten sind noch nicht bekannt.
       *[other] Zusammen kosten sie **{ $sum }** im Jahr, ohne { $tools }; deren Kosten sind noch nicht bekannt.
    }
templates-owner-and-keeper = { $owner }; Daten: { $keeper }
templates-licence-ended = { $cost }**, abgelaufen am { $day }**
templates-licence-ends = { $cost }**, endet am { $day }**
templates-licence-runs = { $cost }, bis { $day }

# So heißen die Werte der Vorlagen und Werkzeuge.
templates-figure-count = Vorlagen
templates-figure-processes = Geltende Prozesse
templates-figure-tools = Werkzeuge
templates-figure-used = { $template }, Anzahl der Nutzungen
templates-figure-rating = { $template }, Bewertung von 5
templates-figure-cost = { $tool }, Kosten im Jahr
templates-figure-all-costs = Was alle Werkzeuge im Jahr kosten, soweit bekannt

## glossary

glossary-home = Glossar
glossary-home-text = was unsere Wörter bedeuten
glossary-count-label = Begriffe des Glossars
glossary-nothing = Noch ist kein Begriff geschrieben.
glossary-answer =
    Was wir mit { $terms ->
        [one] { $terms } Begriff
       *[other] { $terms } Begriffen
    } dieses Playbooks meinen.
glossary-answer-linked =
    { $terms ->
        [one] Was wir mit { $terms } Begriff meinen; andere Seiten verlinken ihn dort, wo er zum ersten Mal vorkommt.
       *[other] Was wir mit { $terms } Begriffen meinen; andere Seiten verlinken jeden dort, wo er zum ersten Mal vorkommt.
    }
glossary-caption = Die Begriffe in alphabetischer Reihenfolge
glossary-term = Begriff
glossary-meaning = Bedeutung
glossary-see = Siehe auch
# „Kapitalwert (NPV)“: $also sind die anderen Wörter dafür.
glossary-name = { $term } ({ $also })
glossary-meaning-source = { $meaning } Quelle: { $source }.

## charter

charter-home = Charta
charter-home-text = was das PMO darf und wer das unterschrieben hat
charter-title = PMO-Charta
charter-short-title = Charta
charter-to-case = Business Case: was es kostet und was es bringt
charter-state = Status
charter-version = Fassung
charter-next-version = Nächste Fassung
charter-not-written = Noch nicht geschrieben.
charter-how-changed = Wie diese Charta geändert wird
version-state =
    .draft = Entwurf
    .in-review = in Prüfung
    .approved = freigegeben
    .superseded = ersetzt
    .planned = geplant

# Die Abschnitte, die eine Charta hat, wo niemand sie geschrieben hat.
charter-section =
    .background = Ausgangslage und Bedarf
    .purpose = Zweck, Mission, Vision und Werte
    .objectives = Ziele
    .scope = Umfang
    .authority = Art und Befugnisse
    .customers = Kunden und Stakeholder
    .services = Services
    .structure = Aufbau und Rollen
    .governance = Governance und Entscheidungsrechte
    .processes = Prozesse
    .roadmap = Roadmap und Zeitplan
    .budget = Budget und Finanzierung
    .risks = Risiken
    .communication = Kommunikation
    .success-factors = Kritische Erfolgsfaktoren
    .amendments = Änderungen
    .approval = Freigabe und Unterschriften
    .versions = Fassungen
# Wie Wörter beginnen, an denen eine Überschrift der Autoren als einer dieser Abschnitte erkannt wird, klein
# geschrieben und durch Kommas getrennt. Die englischen gelten in jeder Sprache.
charter-section-words =
    .background = ausgangslage, hintergrund, bedarf, warum, kontext, einleitung, anlass
    .purpose = zweck, mission, vision, werte, leitbild
    .objectives = ziele, zielsetzung, kennzahl, messgröße
    .scope = umfang, geltungsbereich, abgrenzung, was wir abdecken
    .authority = befugnis, mandat, vollmacht, rechte des pmo
    .customers = kunde, anspruchsgruppe, erwartung, auftraggeber
    .services = leistung, dienst, angebot, was wir bieten
    .structure = aufbau, struktur, rolle, verantwort, zuständig, organisation, wer ist wer
    .governance = entscheid, gremi, eskalation, steuerung, lenkung
    .processes = prozess, verfahren, ablauf, abläufe, methode, wie wir arbeiten
    .roadmap = fahrplan, zeitplan, terminplan, etappe, phase, meilenstein, welle
    .budget = finanz, kosten
    .risks = risiko, risiken
    .communication = kommunikation
    .success-factors = erfolgsfaktor, kritische erfolg, erfolgskriteri
    .amendments = änderung, anpassung
    .approval = freigabe, genehmigung, unterschrift, unterzeichn
    .versions = fassung, dokumentenlenkung, änderungshistorie, versionsgeschichte

# Was andere Kapitel beisteuern, mitten in einem Satz.
charter-slot =
    .need = was das PMO nötig macht
    .challenges = die Herausforderungen
    .gaps = die Lücken
    .purpose = Mission, Vision und Werte
    .objectives = die Ziele
    .metrics = die Kennzahlen
    .scope = der Umfang
    .authority = was für ein PMO es ist
    .customers = für wen das PMO arbeitet
    .stakeholders = die Stakeholder
    .services = die Services
    .roles = die Rollen
    .people = die Personen und Rollen
    .boards = die Gremien und was sie entscheiden
    .escalation = die Stufen einer Eskalation
    .decisions = die neuesten Entscheidungen
    .processes = die Prozesse
    .stages = die Etappen
    .roadmap = die Roadmap
    .budget = das Budget
    .risks = die schwersten offenen Risiken
    .communication = der Kommunikationsplan
    .amendments = wie die Charta geändert werden darf
    .sign-off = wer unterschreiben muss
    .versions = die Fassungen
# Wo das steht; Namen von Dateien und Schlüsseln bleiben, wie sie sind.
charter-slot-file =
    .need = need in business-case.yaml
    .challenges = challenges in assessment.yaml
    .gaps = gaps in assessment.yaml
    .purpose = mission, vision oder values unter pmo in foundation.yaml
    .objectives = objectives in foundation.yaml
    .metrics = metrics.yaml
    .scope = scope in foundation.yaml
    .authority = pmo in foundation.yaml
    .customers = customers in foundation.yaml
    .stakeholders = stakeholders.yaml
    .services = services.yaml
    .roles = roles in governance.yaml
    .people = people in foundation.yaml
    .boards = boards in governance.yaml
    .escalation = escalation in governance.yaml
    .decisions = decisions in governance.yaml
    .processes = processes in templates.yaml
    .stages = stages.yaml
    .roadmap = items in roadmap.yaml
    .budget = die Kosten der bevorzugten Option in business-case.yaml
    .risks = die offenen Bedrohungen in risks.yaml
    .communication = messages in communication.yaml
    .amendments = amendments am Anfang von charter.md
    .sign-off = signatories am Anfang von charter.md
    .versions = versions am Anfang von charter.md
charter-not-written-in = Noch nicht geschrieben: { $where }.

# Wie der Text zum freigegebenen steht. { $differs } ist eine der ersten beiden Meldungen, und der Text selbst
# ist immer ihr Subjekt; { $force } ist eine der nächsten beiden.
charter-differs = weicht von der freigegebenen Fassung { $approved } ab
charter-differs-places =
    weicht an { $places ->
        [one] { $places } Stelle
       *[other] { $places } Stellen
    } von der freigegebenen Fassung { $approved } ab
charter-force = Fassung { $version } gilt
charter-no-force = keine Fassung gilt
charter-stands-approved = freigegeben { $version }, { $day }
charter-stands-changed = Entwurf: { $differs }
charter-stands-editorial = Entwurf: Fassung { $version } ist mehr als eine redaktionelle Änderung
charter-stands-to-come = freigegeben { $version }, gilt ab { $day }
charter-stands-state-differs = { $state } { $version }: { $differs }
charter-stands-state = { $state } { $version }; { $force }

# Die Antwort ganz oben.
charter-answer-in-force = **Fassung { $version } gilt seit { $day }.**
charter-answer-changed = Dies ist ein Entwurf: Der Text { $differs }.
charter-answer-editorial = Dies ist ein Entwurf: Fassung { $version } heißt redaktionell, aber mehr als die Schreibweise wurde geändert.
charter-answer-to-come = Fassung { $version } ist freigegeben und gilt ab { $day }; bis dahin gilt Fassung { $force }.
charter-answer-to-come-none = Fassung { $version } ist freigegeben und gilt ab { $day }; bis dahin gilt keine Fassung.
charter-answer-other =
    { $state ->
        [in-review] Dies ist Fassung { $version }, die noch geprüft wird; { $force }.
        [superseded] Dies ist Fassung { $version }, die ersetzt wurde; { $force }.
        [approved] Dies ist Fassung { $version }; { $force }.
       *[draft] Dies ist ein Entwurf von Fassung { $version }; { $force }.
    }
charter-answer-other-differs =
    { $state ->
        [in-review] Dies ist Fassung { $version }, die noch geprüft wird; der Text { $differs }.
        [superseded] Dies ist Fassung { $version }, die ersetzt wurde; der Text { $differs }.
        [approved] Dies ist Fassung { $version }; der Text { $differs }.
       *[draft] Dies ist ein Entwurf von Fassung { $version }; der Text { $differs }.
    }

# Der Stempel der Freigabe.
charter-stamp-in-force = Fassung { $version } ist freigegeben und gilt
charter-stamp-not-signed = Fassung { $version } ist nicht unterschrieben
charter-stamp-changed = Entwurf: { $differs }
charter-stamp-editorial = Entwurf: Fassung { $version } ist mehr als eine redaktionelle Änderung
charter-stamp-to-come = Fassung { $version } ist freigegeben
charter-stamp-replaced = Fassung { $version } wurde ersetzt
charter-stamp-replaced-differs = Fassung { $version } wurde ersetzt: Der Text { $differs }
charter-stamp-not-approved = Fassung { $version } ist nicht freigegeben
charter-stamp-not-approved-differs = Fassung { $version } ist nicht freigegeben: Der Text { $differs }
charter-said-only = Sie gilt als freigegeben, aber niemand hat sie unterschrieben.
charter-beside-spelling = Sie wurde nicht unterschrieben. Neben Schreibweise und Gestaltung ändert sie:
charter-tag-names-nobody = Das Tag nennt niemanden, der unterschrieben hat.
charter-comes-on = Sie gilt ab { $day }.
charter-nobody-signed = Niemand hat sie unterschrieben.
charter-until-then = Bis dahin gilt Fassung { $version }.
charter-until-then-none = Bis dahin gilt keine Fassung.
charter-is-in-force = Fassung { $version } gilt.
charter-none-in-force = Keine Fassung gilt.
charter-signed-version = Fassung { $version }: { $signed }
# Ein Link allein in seinem Satz.
charter-see = { $link }.
charter-every-word = Jedes abweichende Wort ansehen
charter-what-changed-since = Änderungen seit Fassung { $version } ansehen
charter-differences-unknown = Was abweicht, ist nicht bekannt, weil der freigegebene Text in der Historie nicht gefunden wurde.
charter-differences-wording = Nur der Wortlaut weicht ab; eine neue Freigabe ist nicht nötig, sobald er als redaktionelle Fassung geführt wird.
charter-differences-binding = Bis zur Freigabe gilt jene Fassung und gelten diese Abweichungen nicht:
charter-wording = Wortlaut
charter-differing = Weicht ab
charter-material = Wesentlich
charter-more = Mehr
charter-place = { $place }: { $what }
charter-other-places =
    { $places ->
        [one] { $places } weitere Stelle
       *[other] { $places } weitere Stellen
    }
charter-bound-tag = Diese Seite stimmt mit dem unterschriebenen Text überein, den das Tag { $tag } nennt.
charter-bound-tag-revision = Diese Seite stimmt mit dem unterschriebenen Text überein, den das Tag { $tag } nennt (Revision { $revision }).
charter-bound-fingerprint = Diese Seite stimmt mit dem unterschriebenen Text überein, laut Fingerabdruck { $fingerprint }.
charter-bound-fingerprint-revision = Diese Seite stimmt mit dem unterschriebenen Text überein, laut Fingerabdruck { $fingerprint }, Revision { $revision }.
charter-bound-word = Der Text ist unverändert seit der Revision, in der er erstmals freigegeben hieß; sonst bindet nichts die Unterschriften an ihn.
charter-bound-word-revision = Der Text ist unverändert seit Revision { $revision }, in der er erstmals freigegeben hieß; sonst bindet nichts die Unterschriften an ihn.
charter-bound-by-nothing = Nichts bindet die Unterschriften an einen Text; niemand kann sagen, ob es dieser ist.

# Wer unterschrieben hat. Namen mit Rolle enthalten ein Komma: „Ilse Maring, Vorstandsvorsitzende“.
charter-signed =
    { $names-are ->
        [with-roles] Unterschrieben von { $names }, am { $day }.
       *[plain] Unterschrieben von { $names } am { $day }.
    }
charter-signed-decision =
    { $names-are ->
        [with-roles] Unterschrieben von { $names }, am { $day } (Entscheidung { $decision }).
       *[plain] Unterschrieben von { $names } am { $day } (Entscheidung { $decision }).
    }
charter-signed-editorial = Fassung { $version } änderte am { $day } nur Schreibweise und Gestaltung. Fassung { $earlier }: { $signed }
charter-names-two =
    { $names-are ->
        [with-roles] { $first }, und { $last }
       *[plain] { $first } und { $last }
    }
charter-names-more = { $before }; { $next }
charter-names-last = { $before }; und { $last }
charter-sign-what = { $title }, Fassung { $version }

# Die Fassungen.
charter-versions-caption = Fassungen der Charta, die neueste zuerst
charter-date = Datum
charter-what-changed = Was sich geändert hat
charter-author = Verfasst von
charter-signed-by = Unterschrieben von
charter-no-author = nicht genannt
charter-every-revision = Jede Revision des Textes mit ihrem Tag
charter-redline = Änderungen gegenüber { $version }
charter-change-redline = { $change }. { $redline }
charter-change-class =
    { $class ->
        [editorial] { $change } (redaktionelle Änderung)
        [clarification] { $change } (Klarstellung)
       *[material] { $change } (wesentliche Änderung)
    }
charter-not-signed-yet = noch nicht
charter-not-needed = nicht nötig
charter-not-signed = nicht unterschrieben
charter-signers-decision = { $names } ({ $decision })

# Tabellen mit dem, was andere Kapitel wissen.
charter-objectives-caption =
    { $objectives ->
        [one] { $objectives } Ziel mit Messgröße, Ausgangswert, neuestem Wert und Zielwert
       *[other] { $objectives } Ziele mit Messgröße, Ausgangswert, neuestem Wert und Zielwert
    }
charter-metrics-caption =
    { $metrics ->
        [one] { $metrics } Kennzahl, an der das PMO gemessen wird
       *[other] { $metrics } Kennzahlen, an denen das PMO gemessen wird
    }
charter-challenges-caption =
    { $challenges ->
        [one] { $challenges } Herausforderung; Schwere von 1 bis 5
       *[other] { $challenges } Herausforderungen, die schwerste zuerst; Schwere von 1 bis 5
    }
charter-gaps-caption =
    { $gaps ->
        [one] { $gaps } Lücke zwischen heute und dem Zielbild
       *[other] { $gaps } Lücken zwischen heute und dem Zielbild
    }
charter-objective = Ziel
charter-measure = Messgröße
charter-baseline = Ausgangswert
charter-now = Heute
charter-target = Zielwert
charter-by = Bis
charter-owner = Verantwortlich
charter-metric = Kennzahl
charter-challenge = Herausforderung
charter-severity = Schwere
charter-gap = Lücke
charter-current-state = Ist-Zustand
charter-future-state = Zielbild
charter-gap-closed = geschlossen am { $day }
charter-gap-open = offen
charter-no-measure = keine genannt
charter-no-day = kein Tag festgelegt
charter-maturity = Gewichteter Reifegrad
charter-not-known = noch nicht bekannt
charter-not-given = nicht angegeben

charter-option = Option
charter-value = Wert
charter-payback = Amortisation
charter-npv = Kapitalwert { $value }
charter-costs = Kosten
charter-all-costs = Alle Kosten
charter-costs-caption = Kosten von Option { $option } nach Jahren, in { $unit }

# Zahlen.
charter-version-label = Fassung des Textes der Charta
charter-standing-label = Wie es um den Text der Charta steht
charter-in-force-label = Geltende Fassung der Charta
charter-since-label = Tag, seit dem die Charta gilt
charter-costs-label = Kosten von Option { $option } im Jahr { $year }

## library

library-home = Bibliothek
library-home-text = wie hier gearbeitet wird
library-title = Bibliothek
library-short-title = Alle Artikel
library-answer =
    { $articles ->
        [one] { $articles } Artikel, der zeigt, wie hier gearbeitet wird.
       *[other] { $articles } Artikel, die zeigen, wie hier gearbeitet wird.
    }
library-articles = Artikel und Ordner
library-in-this-folder = In diesem Ordner
library-status = Status
library-draft = Entwurf
library-review-overdue = Überprüfung überfällig
library-reviewed = Überprüft
library-not-reviewed = Noch nicht überprüft
library-last-changed = Zuletzt geändert

# Was um den Text eines Autors steht, wo immer er erscheint: Köpfe von Hinweisen und Wörter, die vorgelesen werden.
markdown-note = Hinweis
markdown-tip = Tipp
markdown-important = Wichtig
markdown-warning = Warnung
markdown-caution = Vorsicht
markdown-done = Erledigt
markdown-to-do = Zu tun
markdown-table = Tabelle
markdown-footnotes = Fußnoten
markdown-back = Zurück zum Text

## trace

trace-home = Wirkungskette
trace-home-text = was wohin führt und wo der Weg endet
trace-title = Was wohin führt
trace-answer =
    { $told ->
        [one] **Von { $challenges } Herausforderungen hat { $told } eine Erfolgsgeschichte**
       *[other] **Von { $challenges } Herausforderungen haben { $told } eine Erfolgsgeschichte**
    }; wo die anderen enden, steht unten.
trace-answer-ends =
    { $ways ->
        [one] **{ $ways } Weg endet vorzeitig**; er ist unten genannt, und alle anderen führen weiter.
       *[other] **{ $ways } Wege enden vorzeitig**; jeder ist unten genannt, und alle anderen führen weiter.
    }
trace-nothing-loose = Alles führt irgendwohin, und zu allem führt etwas.
trace-no-loose-ends = Keine losen Enden
trace-loose-ends = Lose Enden
trace-where-ends = Wo der Weg endet
trace-to-stories = Die Erfolgsgeschichten

# Die zwei Zeichnungen. $told sind die Herausforderungen, die bis zum Ende führen.
trace-value = Von einer Herausforderung zu ihrer Geschichte
trace-value-subtitle = Herausforderungen, Lücken, Services, Wellen, Kennzahlen und Geschichten
trace-plan = Von einem Ziel zu einer Maßnahme
trace-plan-subtitle = Ziele der Organisation, Ziele des PMO, Ergebnisse und Maßnahmen
trace-finding-through = Jeder Weg führt bis ans Ende
trace-finding-told =
    { $told ->
        [one] { $told } von { $challenges } Herausforderungen führt bis zu einer Geschichte
       *[other] { $told } von { $challenges } Herausforderungen führen bis zu einer Geschichte
    }
trace-finding-ends =
    { $ways ->
        [one] { $ways } Weg endet vor der letzten Spalte
       *[other] { $ways } Wege enden vor der letzten Spalte
    }
trace-source = Verweise zwischen den Einträgen dieses Playbooks
trace-missing-story = Noch keine Geschichte
trace-missing-something = Davor oder danach fehlt etwas
# Die Titel der Spalten; das weiche Trennzeichen in „Herausforderungen“ sagt, wo sie trennen dürfen.
kinds =
    .challenge = Heraus­forderungen
    .gap = Lücken
    .service = Services
    .wave = Wellen
    .metric = Kennzahlen
    .story = Geschichten
    .goal-of-the-organisation = Ziele der Organisation
    .objective = Ziele des PMO
    .outcome = Ergebnisse
    .action = Maßnahmen

# Was nirgends hinführt: die Überschrift und was von $n der $all gesagt wird. $entries nennt sie.
trace-entry-and-id = { $entry } ({ $id })
trace-challenge-gap = Herausforderungen ohne Lücke
trace-challenge-gap-ends =
    { $n ->
        [one] Ohne Lücke: { $entries }.
       *[other] { $n } von { $all } Herausforderungen haben keine Lücke: { $entries }.
    }
trace-gap-service = Lücken ohne Service
trace-gap-service-ends =
    { $n ->
        [one] Von keinem Service geschlossen: { $entries }.
       *[other] { $n } von { $all } Lücken werden von keinem Service geschlossen: { $entries }.
    }
trace-service-gap = Services ohne Lücke
trace-service-gap-ends =
    { $n ->
        [one] { $entries } schließt keine Lücke.
       *[other] { $n } von { $all } Services schließen keine Lücke: { $entries }.
    }
trace-service-wave = Services ohne Welle
trace-service-wave-ends =
    { $n ->
        [one] { $entries } gehört zu keiner Welle.
       *[other] { $n } von { $all } Services gehören zu keiner Welle: { $entries }.
    }
trace-wave-service = Wellen ohne Service
trace-wave-service-ends =
    { $n ->
        [one] { $entries } bringt keinen Service.
       *[other] { $n } von { $all } Wellen bringen keinen Service: { $entries }.
    }
trace-wave-metric = Wellen ohne Kennzahl
trace-wave-metric-ends =
    { $n ->
        [one] { $entries } soll keine genannte Kennzahl bewegen.
       *[other] { $n } von { $all } Wellen sollen keine genannte Kennzahl bewegen: { $entries }.
    }
trace-metric-story = Kennzahlen ohne Geschichte
trace-metric-story-ends =
    { $n ->
        [one] Noch von keiner Geschichte zitiert: { $entries }.
       *[other] { $n } von { $all } Kennzahlen zitiert noch keine Geschichte: { $entries }.
    }
trace-challenge-story = Herausforderungen ohne Geschichte
trace-challenge-story-ends =
    { $n ->
        [one] Noch ohne Erfolgsgeschichte: { $entries }.
       *[other] { $n } von { $all } Herausforderungen haben noch keine Erfolgsgeschichte: { $entries }.
    }
trace-goal-objective = Ziele der Organisation ohne Ziel des PMO
trace-goal-objective-ends =
    { $n ->
        [one] Kein Ziel des PMO dient: { $entries }.
       *[other] { $n } von { $all } Zielen der Organisation dient kein Ziel des PMO: { $entries }.
    }
trace-objective-goal = Ziele des PMO ohne Ziel der Organisation
trace-objective-goal-ends =
    { $n ->
        [one] Dient keinem Ziel der Organisation: { $entries }.
       *[other] { $n } von { $all } Zielen des PMO dienen keinem Ziel der Organisation: { $entries }.
    }
trace-objective-outcome = Ziele des PMO ohne Ergebnis
trace-objective-outcome-ends =
    { $n ->
        [one] Ohne Ergebnis: { $entries }.
       *[other] { $n } von { $all } Zielen des PMO haben kein Ergebnis: { $entries }.
    }
trace-outcome-objective = Ergebnisse ohne Ziel
trace-outcome-objective-ends =
    { $n ->
        [one] Dient keinem Ziel: { $entries }.
       *[other] { $n } von { $all } Ergebnissen dienen keinem Ziel: { $entries }.
    }
trace-outcome-action = Ergebnisse ohne Maßnahme
trace-outcome-action-ends =
    { $n ->
        [one] Ohne Maßnahme: { $entries }.
       *[other] { $n } von { $all } Ergebnissen haben keine Maßnahme: { $entries }.
    }
trace-action-outcome = Maßnahmen ohne Ergebnis
trace-action-outcome-ends =
    { $n ->
        [one] Dient keinem Ergebnis: { $entries }.
       *[other] { $n } von { $all } Maßnahmen dienen keinem Ergebnis: { $entries }.
    }
trace-label-told = Herausforderungen mit einer Erfolgsgeschichte
trace-label-challenges = Herausforderungen
trace-label-loose-ends = Lose Enden an allen Verbindungen

trace-ways = Herausforderung für Herausforderung
trace-ways-caption = Der Weg von jeder Herausforderung zu dem, was daraus wurde
trace-challenge = Herausforderung
trace-gap = Lücke
trace-service = Service
trace-wave = Welle
trace-story = Geschichte
trace-feedback = Was die Leute dazu sagen
trace-no-gap = noch keine Lücke
trace-no-service = noch kein Service
trace-no-wave = noch keine Welle
trace-no-story = noch keine Erfolgsgeschichte
trace-no-feedback = noch nichts

# Auf jeder Seite, deren Einträge mit anderen verbunden sind.
trace-connections = Was noch hierher führt und was folgt
trace-connections-caption = Verbindungen, die oben nicht genannt sind
trace-entry = Eintrag
trace-from = Kommt von
trace-to = Führt zu
trace-direction = Richtung
trace-what = Was
# „Service: Coaching, Schulung“: $kind ist ein Wort aus `kind`.
trace-of-kind = { $kind }: { $entries }

## upkeep

upkeep-home = Pflege
upkeep-home-text = wer für was verantwortlich ist und was überfällig ist
upkeep-title = Zuständigkeit und Aktualität
upkeep-answer = **Für { $owned } von { $entries } Einträgen ist jemand verantwortlich**, und am { $day } ist nichts überfällig.
upkeep-answer-late = **Für { $owned } von { $entries } Einträgen ist jemand verantwortlich**, und { $late ->
        [one] eine Sache ist überfällig.
       *[other] { $late } Dinge sind überfällig.
    }
upkeep-to-open = Was noch niemand weiß
upkeep-state = Stand
upkeep-up-to-date = Aktuell
upkeep-needs-attention = Es gibt etwas zu tun
upkeep-reviews-due-soon = Bald fällige Überprüfungen
upkeep-label-entries = Einträge, für die jemand verantwortlich sein kann
upkeep-label-owned = Einträge, für die jemand verantwortlich ist
upkeep-label-reviewed = Einträge mit eigenem Tag der Überprüfung
upkeep-label-reviews-overdue = Überfällige Überprüfungen
upkeep-label-owners-left = Einträge, deren Verantwortliche nicht mehr da sind
upkeep-label-stale-metrics = Kennzahlen, die niemand gepflegt hat
upkeep-label-open-values = Noch nicht bekannte Werte
upkeep-label-open-values-overdue = Werte, die schon bekannt sein sollten
upkeep-label-overdue = Überfälliges insgesamt

upkeep-attention = Worum sich jemand kümmern muss
upkeep-attention-caption =
    { $entries ->
        [one] { $entries } Eintrag braucht jemanden
       *[other] { $entries } Einträge brauchen jemanden
    }
upkeep-review-was-due = Überprüfung war am { $day } fällig
upkeep-owner-left = Wer dafür verantwortlich war, ging am { $day }
upkeep-no-value =
    Kein Wert für { $periods ->
        [one] { $periods } Zeitraum
       *[other] { $periods } Zeiträume
    }
upkeep-nobody-answers = Niemand ist dafür verantwortlich
upkeep-nothing-overdue = Nichts ist überfällig
upkeep-nothing-overdue-text = Für jeden Eintrag ist jemand verantwortlich, der da ist, und jede Überprüfung und Kennzahl ist aktuell.
upkeep-soon = Die nächsten Überprüfungen
upkeep-soon-caption =
    { $reviews ->
        [one] { $reviews } Überprüfung kommt als Nächstes
       *[other] { $reviews } Überprüfungen kommen als Nächstes
    }
upkeep-owners = Wer für was verantwortlich ist
upkeep-owners-caption =
    { $owners ->
        [one] { $owners } Verantwortliche oder Verantwortlicher
       *[other] { $owners } Verantwortliche
    }
upkeep-in-chapters =
    { $chapters ->
        [one] { $chapters } Kapitel
       *[other] { $chapters } Kapitel
    }
upkeep-chapters = Kapitel für Kapitel
upkeep-chapters-caption = Kapitel mit ihren Verantwortlichen und Überprüfungen
upkeep-what = Was
upkeep-why = Warum
upkeep-who = Wer
upkeep-owner = Verantwortlich
upkeep-read-by = Durchzulesen bis
upkeep-entries = Einträge
# Die Kapitel, in denen jemand für etwas verantwortlich ist.
upkeep-in = In
upkeep-chapter = Kapitel
upkeep-last-read = Zuletzt durchgelesen
upkeep-next-review = Nächste Überprüfung
upkeep-no-day = kein Tag festgelegt
upkeep-own-owners = je Eintrag verschieden

# Was noch niemand weiß.
upkeep-open-title = Noch nicht bekannt
upkeep-open-answer = **{ $values ->
        [one] { $values } Wert ist
       *[other] { $values } Werte sind
    } noch nicht bekannt**; nichts davon wird als null gezeigt.
upkeep-open-answer-questions = **{ $values ->
        [one] { $values } Wert ist
       *[other] { $values } Werte sind
    } noch nicht bekannt**, und { $questions ->
        [one] { $questions } Frage ist
       *[other] { $questions } Fragen sind
    } offen; nichts davon wird als null gezeigt.
upkeep-open-answer-nothing = Nichts ist offen: Jeder Wert ist geschrieben, und jede Frage hat ihre Antwort.
upkeep-nothing-open = Nichts ist offen
upkeep-nothing-open-text = Jeder Wert ist geschrieben, und jede Frage hat ihre Antwort.
upkeep-overdue = Überfällig
upkeep-overdue-since = Überfällig seit { $day }
upkeep-values = Werte, die fehlen
upkeep-values-caption =
    { $values ->
        [one] { $values } noch nicht bekannter Wert
       *[other] { $values } noch nicht bekannte Werte
    }
upkeep-which-value = Welcher Wert
upkeep-who-finds-out = Wer es herausfindet
upkeep-by = Bis
upkeep-questions = Offene Fragen
upkeep-questions-caption =
    { $questions ->
        [one] { $questions } offene Frage
       *[other] { $questions } offene Fragen
    }
upkeep-question = Frage
# „Gebucht: Dez. 2026“: die Schlüssel eines Werts, vom weitesten zum engsten.
upkeep-value-within = { $place }: { $value }
# Werte, die unbekannt sein können, nach ihren Schlüsseln in den Dateien.
upkeep-value =
    .actual = Ist
    .actual-cost = Istkosten
    .adopted = Umgestellt
    .adoption = Umstellung
    .amount = Betrag
    .attended = Teilgenommen
    .baseline = Ausgangswert
    .baseline-finish = Ende nach Basisplan
    .benchmark = Vergleichswert
    .benefit-owner = Nutzenverantwortung
    .benefits = Nutzen
    .benefits-planned = Geplanter Nutzen
    .booked = Gebucht
    .budget = Budget
    .by = Bis
    .capacity = Kapazität
    .chair = Vorsitz
    .champion = Fürsprache
    .chance = Wahrscheinlichkeit
    .change = Änderung
    .consent = Einverständnis
    .cost-per-year = Kosten pro Jahr
    .date = Datum
    .desired = Gewünschte Haltung
    .detractors = Kritische Stimmen
    .due = Fällig
    .earned-value = Fertigstellungswert
    .engagement = Haltung
    .established = Gegründet
    .forecast-finish = Voraussichtliches Ende
    .fte = VZÄ
    .goals-met = Ziele erreicht
    .hero = Hauptperson
    .holder = Besetzung
    .impact = Auswirkung
    .in-force-from = In Kraft ab
    .interest = Interesse
    .invited = Eingeladen
    .levels = Stufen
    .manager = Leitung
    .maturity = Reifegrad
    .passives = Neutrale Stimmen
    .people = Personen
    .places = Plätze
    .planned = Geplant
    .planned-value = Planwert
    .power = Macht
    .probability = Wahrscheinlichkeit
    .promoters = Empfehlende Stimmen
    .rating = Bewertung
    .reached = Erreicht
    .reports-to = Berichtet an
    .response = Maßnahme
    .responsible = Verantwortlich
    .result = Ergebnis
    .satisfied = Zufrieden
    .scores = Werte
    .sent-to = Verschickt an
    .severity = Schwere
    .size = Größe
    .spent = Ausgegeben
    .sponsor = Sponsor
    .staff = Beschäftigte
    .taken = Belegt
    .target = Ziel
    .team = Team
    .used = Genutzt
    .value = Wert
    .values = Werte
    .who = Wer

## overview

overview-home = Überblick
overview-answer-index = Der gewichtete Index aller Kennzahlen liegt bei **{ $index } von 100**.
overview-answer-gap = **{ $closed }** der Reifegradlücke sind geschlossen.
overview-answer-index-and-gap = Der gewichtete Index aller Kennzahlen liegt bei **{ $index } von 100**. **{ $closed }** der Reifegradlücke sind geschlossen.
overview-answer-nothing = Noch ist nichts geschrieben.
overview-answer-articles =
    { $articles ->
        [one] { $articles } Artikel darüber, wie hier gearbeitet wird.
       *[other] { $articles } Artikel darüber, wie hier gearbeitet wird.
    }
overview-overall = Gesamt
overview-next-update = Nächster Stand

overview-decide = Was zu entscheiden ist
overview-nothing-to-decide = Vor dem nächsten Stand ist keine Entscheidung nötig.
overview-who = Wer
overview-by = Bis
overview-see = Siehe
overview-nobody-named = noch niemand genannt
overview-to-decide = zu entscheiden
overview-to-decide-by = zu entscheiden: { $who }

overview-figures = Die wichtigsten Zahlen
overview-figures-shown =
    { $all ->
        [one] { $shown } von { $all } Kennzahl.
       *[other] { $shown } von { $all } Kennzahlen.
    } Linie: letzte 12 Monate. Gestrichelte Linie oder Band: Ziel.
overview-all-metrics = Alle Kennzahlen
overview-money = Lohnt es sich?
overview-read-case = Zum Business Case

overview-path = Wo wir stehen, wohin wir gehen
overview-here = Wo wir stehen
overview-ahead = Wohin wir gehen
# Jedes steht hinter einer Zahl: „42 %  der Reifegradlücke sind geschlossen“.
overview-here-maturity = gewichteter Reifegrad
overview-here-gap = der Reifegradlücke sind geschlossen
overview-here-on-track = Kennzahlen im Plan
overview-here-spending = Ausgaben gegenüber dem Plan
overview-hear = Nachricht an { $who }: { $what }
overview-talk = Gespräch mit: { $who }
overview-step-begins = { $step } beginnt
overview-step-ends = { $step } endet
# $step ist eines der beiden davor.
overview-step-later =
    { $days ->
        [one] { $step }, { $days } Tag später
       *[other] { $step }, { $days } Tage später
    }
overview-step-earlier =
    { $days ->
        [one] { $step }, { $days } Tag früher
       *[other] { $step }, { $days } Tage früher
    }
overview-with-owner = { $what } ({ $owner })

overview-glance = Was uns Sorgen macht, was gut lief
overview-glance-risks = Was uns Sorgen macht
overview-glance-wins = Was gut lief
overview-worst-risks = Die drei größten Risiken
overview-quick-wins = Quick Wins bisher
overview-score = Score { $score }
overview-not-known = nicht bekannt
overview-nobody-answers = noch niemand verantwortlich
overview-win = { $win }: { $result }

overview-contents = In diesem Playbook
# Ein Kapitel und was es erzählt, aus den Meldungen `…-home` und `…-home-text` eines jeden.
overview-chapter = { $chapter }: { $subject }

## tags

tags-title = Schlagwort: { $tag }
tags-answer =
    Seiten nach Themen: { $tags ->
        [one] ein Schlagwort
       *[other] { $tags } Schlagwörter
    }.
tags-pages =
    { $pages ->
        [one] 1 Seite
       *[other] { $pages } Seiten
    }
tags-tagged =
    { $pages ->
        [one] 1 Seite mit diesem Schlagwort.
       *[other] { $pages } Seiten mit diesem Schlagwort.
    }
