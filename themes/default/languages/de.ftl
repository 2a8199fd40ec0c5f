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
business-case-pays-by = Das PMO hat sich bis { $month } bezahlt gemacht
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


## services


## roadmap


## stakeholders


## communication


## plan


## risks

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


## people


## improvement


## stories


## newsletter


## templates


## glossary


## charter

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


## trace


## upkeep


## overview
