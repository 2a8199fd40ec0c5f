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


## papers


## search

search-title = Das Handbuch durchsuchen
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
