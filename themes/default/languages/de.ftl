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
chart-band = Bereich
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
gantt-state =
    .done = fertig
    .running = läuft
    .planned = geplant

## papers


## search


## history


## section


## playbook


## foundation


## stages


## metrics


## assessment


## business-case


## governance


## services


## roadmap


## stakeholders


## communication


## plan


## risks


## portfolio


## people


## improvement


## stories


## newsletter


## templates


## glossary


## charter


## library


## trace


## upkeep


## overview

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
