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
business-case-watched-by = Im Blick behält das: { $role }.

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
