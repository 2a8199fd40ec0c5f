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


## stages


## metrics


## assessment


## business-case


## governance

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


## roadmap


## stakeholders

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


## risks


## portfolio


## people

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


## stories


## newsletter


## templates


## glossary


## charter


## library


## trace


## upkeep


## overview
