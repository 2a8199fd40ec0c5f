# Les mots de l’interface en français. en.ftl explique comment le fichier est fait.

## Jours et énumérations

date-short = { $day } { $month } { $year }
date-long = { $day } { $month } { $year }
date-without-year = { $day } { $month }
date-month = { $month } { $year }
date-quarter = T{ $quarter } { $year }
month-short =
    .m1 = janv.
    .m2 = févr.
    .m3 = mars
    .m4 = avr.
    .m5 = mai
    .m6 = juin
    .m7 = juil.
    .m8 = août
    .m9 = sept.
    .m10 = oct.
    .m11 = nov.
    .m12 = déc.
month-long =
    .m1 = janvier
    .m2 = février
    .m3 = mars
    .m4 = avril
    .m5 = mai
    .m6 = juin
    .m7 = juillet
    .m8 = août
    .m9 = septembre
    .m10 = octobre
    .m11 = novembre
    .m12 = décembre
list-and-more = { $before }, { $next }
list-and-last = { $before } et { $last }

rag =
    .off-track = hors trajectoire
    .at-risk = à risque
    .on-track = en bonne voie
    .no-data = aucune donnée
    .stale = périmé

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
