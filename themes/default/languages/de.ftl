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
foundation-office-of-level = ein PMO (Ebene: { $level })
foundation-office-itself = ein PMO (Ebene: { $level })
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
metrics-title-inside = { $title }

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
metrics-points-short =
    { $points ->
        [one] { $points } %-Punkt
       *[other] { $points } %-Punkte
    }
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
