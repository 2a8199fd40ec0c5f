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
