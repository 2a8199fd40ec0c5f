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

no-data = aucune donnée
not-shown = non affiché ici
chart-rows =
    { $n ->
        [one] { $n } ligne
       *[other] { $n } lignes
    }
chart-periods =
    { $n ->
        [one] { $n } période
       *[other] { $n } périodes
    }
chart-period-ends =
    { $n ->
        [one] { $n } fin de période
       *[other] { $n } fins de période
    }
chart-parts =
    { $n ->
        [one] { $n } partie
       *[other] { $n } parties
    }
chart-points =
    { $n ->
        [one] { $n } point
       *[other] { $n } points
    }
chart-entries =
    { $n ->
        [one] { $n } entrée
       *[other] { $n } entrées
    }
chart-boxes =
    { $n ->
        [one] { $n } case
       *[other] { $n } cases
    }
chart-things =
    { $n ->
        [one] { $n } élément
       *[other] { $n } éléments
    }
chart-columns =
    { $n ->
        [one] { $n } colonne
       *[other] { $n } colonnes
    }
chart-assumptions =
    { $n ->
        [one] { $n } hypothèse
       *[other] { $n } hypothèses
    }
chart-bars = Diagramme à barres de { $rows }.
chart-capped-bars = Diagrammes à barres de { $rows } sur { $periods }, chacune face à son plafond.
chart-planned-after = Ce qui suit { $period } est prévu.
chart-above-cap = { $row } : au-dessus du plafond de { $cap } en { $periods }.
chart-above-it = Au-dessus
chart-planned = Prévu
chart-no-cap = aucun
chart-period = Période
chart-stacked-bars = Diagramme à barres empilées de { $parts } sur { $periods }.
chart-running-sum = Courbe d’une somme cumulée à { $points }.
chart-line = Courbe sur { $periods }
chart-unit = unité { $unit }
chart-sparkline = Courbe sur { $periods }.
chart-sparkline-with-target = Courbe sur { $periods }, cible { $target }.
chart-dots = Diagramme à points de { $rows }.
chart-dots-with-line = Diagramme à points de { $rows } avec une ligne à { $value } : { $label }.
chart-dumbbell = Diagramme en haltères de { $rows }.
chart-dumbbell-on-scale = Diagramme en haltères de { $rows } sur une échelle de { $low } à { $high }.
chart-tornado = Diagramme en tornade de { $assumptions } autour de { $base } ({ $label }).
chart-quadrants = Grille de { $points } : { $across } de gauche à droite, { $up } de bas en haut.
chart-steps = Les échelons vont de { $low } à { $high }.
chart-quadrant = Quadrant
chart-heat-map = Carte de chaleur de { $entries } sur une grille de { $size } par { $size } : { $across } de gauche à droite, { $up } de bas en haut.
chart-band = Niveau
chart-effect = Effet
chart-helps = aide
chart-hurts = nuit
chart-helps-rather = aide plutôt que de nuire
chart-hierarchy = Organigramme de { $boxes }, chacune avec ce qui se trouve au-dessus.
chart-nothing-above = rien au-dessus
chart-flow = Dessin de { $things } en { $columns }, avec des lignes entre ce qui va ensemble.
chart-flow-name = Nom
chart-flow-part = Partie
chart-flow-leads-to = Mène à
chart-flow-nothing-further = rien de plus
chart-gantt =
    Diagramme de Gantt de { $rows }{ $shape ->
        [one] {""}
       *[lanes] {" "}en { $lanes } couloirs
    }{ $dates ->
        [none] {""}
       *[known] , du { $from } au { $to }
    }.
chart-today-is = Nous sommes le { $day }.
chart-today = Aujourd’hui, { $day }
chart-quarter = T{ $quarter }
chart-lane = Couloir
chart-from = { $name }, du
chart-to = { $name }, au
chart-critical = Critique
chart-state = État
chart-no-dates = sans dates
chart-as-planned = comme prévu
chart-yes = oui
chart-no = non


## papers


## search

search-title = Rechercher dans le guide
search-label = Recherche
search-hint = Pages, indicateurs, termes, rôles
search-close = Fermer
search-results = Résultats
search-type = Saisissez un mot pour chercher dans toutes les pages.
search-move = ↑ ↓ pour choisir
search-open = Entrée pour ouvrir
search-escape = Échap pour fermer
search-loading = Chargement de l’index …
search-failed = L’index n’a pas pu être chargé.
search-partly = certains textes n’ont pas pu être chargés
# The script of the search fills in what begins with a per cent sign: words of the reader, numbers.
search-texts = les textes se chargent encore : %n %
search-zero = Aucun résultat
search-one = 1 résultat
search-many = %n résultats
search-first = %n résultats, voici les %m meilleurs
search-instead = Rien ne contient « %a ». Voici ce qui contient « %b ».
search-without = Aucune page ne contient « %a ».
search-none = Rien trouvé pour « %q ».
search-advice = Essayez avec moins de mots, ou avec d’autres.
search-all = Toutes les pages


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
