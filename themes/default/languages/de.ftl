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


## governance


## services


## roadmap

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


## communication


## plan

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
