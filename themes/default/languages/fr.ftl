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

theme-skip = Aller au contenu
theme-menu = Menu
theme-close-menu = Fermer le menu
theme-all-pages = Toutes les pages
theme-switch-theme = Changer d’apparence
theme-to-light = Passer à l’apparence claire
theme-to-dark = Passer à l’apparence sombre
theme-breadcrumb = Fil d’Ariane
theme-playbook = Playbook
theme-built-with = Réalisé avec pmobook
theme-print-line = { $title }, données au { $day }
theme-copy-for = exemplaire pour { $audience }
theme-owner = Responsable
theme-data-as-of = Données au
theme-data-as-of-day = Données au { $day }
theme-only-for = Réservé à
theme-review = Revue
theme-overdue-since = En retard depuis le { $day }
theme-last-reviewed = Dernière revue
theme-next-review = Prochaine revue
theme-review-overdue = { $day }, en retard
theme-last-edited = Dernière modification
theme-changed-since = { $change } ; modifié depuis, pas encore validé (commit)
theme-not-in-git = pas encore dans git
theme-not-committed = modifié, pas encore validé (commit)
theme-wrong = Faux ou périmé ?
theme-tell-owner = Prévenir le responsable
theme-edit = Modifier cette page
theme-on-this-page = Sur cette page
theme-about-page = À propos de cette page
theme-next-page = Page suivante
theme-next-step = Étape suivante
theme-previous-and-next = Pages précédente et suivante
theme-previous = Précédent
theme-next = Suivant
theme-tags = Mots-clés
theme-filter = Filtrer
theme-filtered = { $shown } sur { $all } lignes
theme-papers = Documents
theme-to-print = À imprimer ou à envoyer
theme-one-page = Une page pour la direction
theme-missing-title = Cette page n’est pas dans le playbook
theme-missing-text = Cette adresse ne mène à aucune page du playbook.
theme-missing-advice = Elle a peut-être été renommée ou retirée, ou elle ne fait pas partie de cette édition. Choisissez une page ci-dessous.
theme-go-home = Aller à la première page
theme-where-to-look = Où chercher
theme-moved = Cette page a changé d’adresse
theme-index-text = Toutes les pages de { $title }, par groupe.
theme-no-pages = Il n’y a pas encore de pages.
theme-no-pages-below = Il n’y a pas encore de pages sous celle-ci.
theme-nothing-here = Rien n’est encore consigné ici.
theme-nothing-written = Rien n’est encore écrit ici.
theme-answers-for = Responsable de cette page : { $owner }.
theme-nothing-recorded = Rien n’est encore consigné.
theme-nothing-of = { $what } : rien n’est encore consigné.
theme-nothing-yet = Encore rien.
theme-origins = D’où viennent les chiffres de cette page
theme-line = ligne { $line }
theme-file-line = { $file }, ligne { $line }
theme-more-places = et { $n } de plus
theme-of = sur { $n }
theme-figure = Figure { $number }.
theme-source = Source : { $source }.
theme-as-of = Au { $day }.
theme-origin = { $source }, au { $day }
theme-origin-day = au { $day }
theme-data = Données
theme-data-of-figure = Données de la figure { $number }. { $subtitle }
theme-show-data-of = Afficher les données de la figure { $number }
theme-show-data-figures = Afficher les données de ces chiffres
theme-show-data = Afficher les données
theme-definition-and-data = Définition et données
theme-for = pour { $name }
theme-last-values = { $name }, dernières valeurs
theme-values-by-period = Valeurs de ces chiffres par période
theme-nothing-to-draw = Pas encore de données : il n’y a rien à dessiner.
theme-no-figures = Pas encore de chiffres.
theme-no-data-yet = Pas encore de données.
theme-no-decision = Aucune décision n’est demandée.
theme-no-voices = Aucun témoignage n’est encore consigné.
theme-quote-open = «{" "}
theme-quote-close = {" "}»
theme-up = En hausse
theme-down = En baisse
theme-level = Stable
theme-marked = Avec les changements marqués
theme-clean-text = Texte net
theme-shown-now = Affiché maintenant :
theme-deleted = supprimé :
theme-deleted-end = fin de la suppression
theme-inserted = inséré :
theme-inserted-end = fin de l’insertion
theme-unchanged = Inchangé :
theme-changes-of = Changements, { $title }
theme-previous-change = Changement précédent
theme-next-change = Changement suivant
theme-table-of = Tableau de { $title }
theme-signed-on = Signé le { $day }
theme-signature = Signature
theme-date = Date
theme-all-lines =
    { $n ->
        [one] La ligne
       *[other] Les { $n } lignes
    }
group =
    .overview = Aperçu
    .journey = Parcours
    .mandate = Mandat
    .delivery = Réalisation
    .people = Personnes
    .results = Résultats
    .library = Bibliothèque
confidentiality-shown =
    .public = Public
    .internal = Usage interne
    .restricted = Diffusion restreinte


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
gantt-state =
    .done = terminé
    .running = en cours
    .planned = prévu

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

tags-title = Mot-clé : { $tag }
tags-answer =
    Pages par sujet: { $tags ->
        [one] un mot-clé
       *[other] { $tags } mots-clés
    }.
tags-pages =
    { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    }
tags-tagged =
    { $pages ->
        [one] 1 page avec ce mot-clé.
       *[other] { $pages } pages avec ce mot-clé.
    }
