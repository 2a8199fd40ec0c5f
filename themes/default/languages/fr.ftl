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

business-case-title = Business case
business-case-status = Statut
business-case-is-approved = Approuvé
business-case-is-not-approved = Non approuvé
business-case-version = Version
business-case-discount-rate = Taux d’actualisation
business-case-to-charter = Charte : le mandat issu de ce business case

# La réponse en tête de page. { $payback } est « 2,34 ans ».
business-case-answer-nothing = Aucune option n’est encore proposée.
business-case-answer-margin =
    { $repays ->
        [by] Oui, c’est rentable : l’option { $option } a une **valeur actuelle nette de { $npv }** et couvre son coût en { $payback }, d’ici { $month } ; les bénéfices peuvent baisser de { $fall } avant que le calcul ne tienne plus.
        [in] Oui, c’est rentable : l’option { $option } a une **valeur actuelle nette de { $npv }** et couvre son coût en { $payback } ; les bénéfices peuvent baisser de { $fall } avant que le calcul ne tienne plus.
       *[never] Oui, c’est rentable : l’option { $option } a une **valeur actuelle nette de { $npv }**, mais ne couvre jamais son coût ; les bénéfices peuvent baisser de { $fall } avant que le calcul ne tienne plus.
    }
business-case-answer-pays =
    { $repays ->
        [by] Oui, c’est rentable : l’option { $option } a une **valeur actuelle nette de { $npv }** et couvre son coût en { $payback }, d’ici { $month }.
        [in] Oui, c’est rentable : l’option { $option } a une **valeur actuelle nette de { $npv }** et couvre son coût en { $payback }.
       *[never] Oui, c’est rentable : l’option { $option } a une **valeur actuelle nette de { $npv }**, mais ne couvre jamais son coût.
    }
business-case-answer-fails =
    { $repays ->
        [by] Ce n’est pas rentable : l’option { $option } a une **valeur actuelle nette de { $npv }** et couvre son coût en { $payback }, d’ici { $month }.
        [in] Ce n’est pas rentable : l’option { $option } a une **valeur actuelle nette de { $npv }** et couvre son coût en { $payback }.
       *[never] Ce n’est pas rentable : l’option { $option } a une **valeur actuelle nette de { $npv }** et ne couvre jamais son coût.
    }

# Le tampon de l’approbation.
business-case-nobody-approved-title = Pas encore approuvé
business-case-nobody-approved = Personne n’a approuvé ce business case.
business-case-approved = Approuvé le { $day }
business-case-approved-option = Approuvé le { $day } : option { $option }
business-case-approved-conditions =
    Approuvé le { $day }, avec { $conditions ->
        [one] { $conditions } condition
       *[other] { $conditions } conditions
    }
business-case-approved-option-conditions =
    Approuvé le { $day } : option { $option }, avec { $conditions ->
        [one] { $conditions } condition
       *[other] { $conditions } conditions
    }
# L’un de ceux qui ont approuvé, dans la liste des deux messages suivants.
business-case-the-role = { $role }
business-case-by = Approuvé par { $people }.
business-case-version-by = Version { $version }, approuvée par { $people }.
business-case-decision = Décision { $decision }.
business-case-decision-of = Décision { $decision } ({ $board }).
business-case-condition-met = Remplie
business-case-condition-overdue = En retard
business-case-condition-open = Ouverte
business-case-met-on = { $condition } : remplie le { $day }
business-case-met-on-result = { $condition } : remplie le { $day } ; { $result }
business-case-due-on = { $condition } : échéance le { $day }
business-case-due-on-result = { $condition } : échéance le { $day } ; { $result }
business-case-condition-result = { $condition } : { $result }

business-case-need-heading = Pourquoi un PMO est nécessaire
business-case-payback-heading = Quand est-ce rentabilisé ?
business-case-benefits-heading = D’où viennent les bénéfices ?
business-case-sensitivity-heading = Qu’est-ce qui pourrait changer la réponse ?
business-case-options-heading = Quelles options ont été comparées ?
business-case-budget-heading = Le budget est-il tenu ?
business-case-lines-heading = Les lignes derrière les chiffres
business-case-feasibility-heading = Est-ce faisable ?
business-case-assumptions-heading = Ce qui a été tenu pour acquis

assumption-state =
    .open = ouverte
    .confirmed = confirmée
    .refuted = réfutée
business-case-assumption = { $assumption }.
business-case-rests-on = Repose sur : { $evidence }.
business-case-watched-by = Suivi : { $role }.

# Des noms de bénéfices à la suite.
business-case-and-next = { $before } ; { $next }
business-case-cashable-names = Monétisables, de sorte qu’un budget peut être réduit d’autant : { $names }.
business-case-not-cashable-names = Chiffrés, mais sans réduction d’un budget : { $names }.
business-case-benefits-caption = Bénéfices : qui en répond et ce qui montre qu’ils arrivent
business-case-benefit = Bénéfice
business-case-kind = Nature
business-case-is-cashable = Monétisable
business-case-owner = Responsable
business-case-shown-by = Montré par
business-case-no-metric = rien pour l’instant
business-case-not-said = non précisé
business-case-yes = oui
business-case-no = non
business-case-nobody = personne pour l’instant
business-case-not-split = non ventilé
benefit-kind =
    .cost = coût
    .time = temps
    .revenue = revenu
    .quality = qualité
    .compliance = conformité

business-case-feasibility-caption = L’étude de faisabilité
business-case-question = Question
business-case-found = Ce qui a été constaté
business-case-decided = Ce qui a été décidé
business-case-asked-by = Demandé par
business-case-no-decision = rien pour l’instant

business-case-switching = Le gain disparaît si les bénéfices baissent de **{ $fall }** ou si les coûts augmentent de **{ $rise }**.
business-case-weighted =
    Pondérée sur { $scenarios ->
        [one] { $scenarios } scénario
       *[other] { $scenarios } scénarios
    }, la valeur actuelle nette est de **{ $npv }**.
business-case-scenarios-caption = Scénarios, { $unit }
business-case-scenario = Scénario
business-case-probability = Probabilité
business-case-npv = Valeur actuelle nette
business-case-payback-years = Délai de récupération, années
business-case-ratio = Ratio bénéfices-coûts

# { $terms } est le message suivant, { $unit } une unité monétaire comme kEUR.
business-case-options-caption =
    { $options ->
        [one] { $options } option
       *[other] { $options } options
    }, { $terms } ; ne rien faire sert de référence
business-case-terms =
    { $prices ->
        [constant] { $unit } à { $rate }, prix constants
        [nominal] { $unit } à { $rate }, prix courants
       *[not-said] { $unit } à { $rate }
    }
business-case-option = Option
business-case-npv-short = VAN
business-case-irr-short = TRI
business-case-pv-costs-short = VA des coûts
business-case-pv-benefits-short = VA des bénéfices
business-case-second-caption = Les mêmes options : rendement modifié, délai de récupération actualisé, et ce qui peut changer avant que la valeur soit nulle
business-case-mirr-short = TRI modifié
business-case-discounted-payback = Récupération actualisée
business-case-roi-short = Retour sur investissement, non actualisé
business-case-benefits-may-fall = Baisse possible des bénéfices
business-case-costs-may-rise = Hausse possible des coûts
business-case-loss-title = « { $option } » n’est pas gratuit
business-case-loss = { $loss }. Sur les années de ce business case, cela fait une valeur actuelle de **{ $value }**. Elle est montrée ici et n’est pas ajoutée aux bénéfices.
business-case-loss-source = { $loss } (source : { $source }). Sur les années de ce business case, cela fait une valeur actuelle de **{ $value }**. Elle est montrée ici et n’est pas ajoutée aux bénéfices.

business-case-over-budget = Non : à ce jour, les dépenses s’écartent du plan de **{ $variance }** ({ $share }).
business-case-within-budget = Oui : à ce jour, les dépenses s’écartent du plan de **{ $variance }** ({ $share }).
business-case-budget-caption = Budget au { $day }, { $unit }
business-case-line = Ligne
business-case-plan = Plan
business-case-actual = Réel
business-case-variance = Écart
business-case-variance-percent = Écart, %
business-case-total = Total
business-case-cost-line = Coût : { $line }
business-case-benefit-line = Bénéfice : { $line }
business-case-all-costs = Tous les coûts
business-case-all-benefits = Tous les bénéfices
business-case-net = Net
business-case-lines-caption = Coûts et bénéfices par année, { $unit }

# { $unit } des légendes et sous-titres.
business-case-unit =
    { $prices ->
        [constant] { $unit }, prix constants
        [nominal] { $unit }, prix courants
       *[not-said] { $unit }
    }
business-case-unit-a-year =
    { $prices ->
        [constant] { $unit } par an, prix constants
        [nominal] { $unit } par an, prix courants
       *[not-said] { $unit } par an
    }

# Graphiques. Noms et étiquettes doivent être courts.
business-case-source = business case
business-case-source-version = business case { $version }
business-case-source-and = { $case } ; { $source }
business-case-pays-by = Le PMO est rentabilisé d’ici { $month }
business-case-never-pays = Le PMO n’est pas rentabilisé d’ici { $year }
business-case-flow-subtitle = Flux de trésorerie net cumulé de l’option { $option }, { $unit }, de { $first } à { $last }
business-case-end-of = fin { $year }
business-case-payback-mark = Récupération : { $month }
business-case-approved-plan = plan approuvé
business-case-band = du scénario le plus bas au plus haut
business-case-money-out = argent encore engagé
business-case-actual-flow = réel
business-case-no-payback = Pas de récupération sur ces années
business-case-year = Année
business-case-plan-mark = plan { $value }
business-case-actual-mark = Réel au { $day } : { $value }
business-case-realised = Réalisé
business-case-realised-until = { $value } jusqu’en { $month }
business-case-largest = { $first } : le plus grand bénéfice, puis { $second }
business-case-only = { $only } : le seul bénéfice
business-case-no-benefits = Aucun bénéfice n’est prévu
business-case-benefits-subtitle = Bénéfices prévus par nature, { $unit } ; contour : plan, plein : réalisé
business-case-cashable = monétisable
business-case-not-cashable = non monétisable
# Natures de bénéfices en début de phrase et dans la phrase.
business-case-benefit-name =
    .cost = Coûts évités
    .time = Temps gagné
    .revenue = Revenus
    .quality = Qualité
    .compliance = Conformité
    .not-split = Non ventilé
business-case-benefit-inside =
    .cost = coûts évités
    .time = temps gagné
    .revenue = revenus
    .quality = qualité
    .compliance = conformité
    .not-split = non ventilé
business-case-nothing-fatal = Aucun changement à lui seul ne fait échouer le business case
business-case-one-fatal = « { $change } » effacerait le gain
business-case-several-fatal = { $fatal } changements sur { $changes } effaceraient le gain
business-case-tornado-subtitle = Valeur actuelle nette de l’option { $option } à { $rate }, { $unit }, une hypothèse changée à la fois, plus grand écart en premier
business-case-base = Base { $npv }
business-case-what-changes = Ce qui change
business-case-worse = Défavorable
business-case-better = Favorable
business-case-worse-positive = défavorable, encore positif
business-case-worse-negative = défavorable, négatif
business-case-better-mark = favorable

# Chiffres. { $whose } est l’un des quatre premiers messages.
business-case-of-option = de l’option { $option }
business-case-of-worse = avec « { $change } », défavorable
business-case-of-better = avec « { $change } », favorable
business-case-of-scenario = dans le scénario « { $scenario } »
business-case-npv-label = Valeur actuelle nette { $whose }
business-case-irr-label = Taux de rendement interne { $whose }
business-case-irr-all-label = Tous les taux de rendement interne { $whose }
business-case-mirr-label = Taux de rendement interne modifié { $whose }
business-case-payback-label = Délai de récupération { $whose }
business-case-discounted-payback-label = Délai de récupération actualisé { $whose }
business-case-roi-label = Retour sur investissement, non actualisé, { $whose }
business-case-ratio-label = Ratio bénéfices-coûts { $whose }
business-case-pv-benefits-label = Valeur actuelle des bénéfices { $whose }
business-case-pv-costs-label = Valeur actuelle des coûts { $whose }
business-case-costs-label = Coûts par année { $whose }
business-case-costs-total-label = Coûts par année { $whose }, total
business-case-benefits-label = Bénéfices par année { $whose }
business-case-benefits-total-label = Bénéfices par année { $whose }, total
business-case-net-label = Flux net par année { $whose }
business-case-net-total-label = Flux net par année { $whose }, total
business-case-cumulative-label = Cumul du flux net par année { $whose }
business-case-fall-label = Baisse des bénéfices pour laquelle la valeur de l’option { $option } est nulle
business-case-rise-label = Hausse des coûts pour laquelle la valeur de l’option { $option } est nulle
business-case-loss-label = Valeur actuelle de ce que l’option { $option } continue de coûter
business-case-month-label = Mois où l’option { $option } est rentabilisée
business-case-expected-label = Valeur actuelle nette pondérée par la probabilité de chaque scénario
business-case-costs = Coûts
business-case-line-plan-label = { $line }, plan à ce jour
business-case-line-spent-label = { $line }, dépensé à ce jour
business-case-line-variance-label = { $line }, écart à ce jour
business-case-line-share-label = { $line }, écart à ce jour en part du plan
business-case-gained-label = Bénéfices à ce jour
business-case-net-gained-label = Bénéfices moins coûts à ce jour
business-case-net-planned-label = Bénéfices moins coûts, plan à ce jour
# Ce qui tient lieu d’un taux ou d’un ratio qui n’existe pas, et d’une récupération qui n’arrive jamais.
business-case-none = non déterminable
business-case-never = jamais
business-case-years-unit = ans
business-case-years =
    { $years ->
        [one] { $years } an
       *[other] { $years } ans
    }

## governance


## services


## roadmap


## stakeholders


## communication


## plan


## risks

risks-title = Risques

# La réponse en tête de page ; combien des menaces ouvertes sont élevées.
risks-answer-high =
    { $high ->
        [one] **{ $high } menace ouverte sur { $threats } est élevée** ; la pire est « { $worst } ».
       *[other] **{ $high } menaces ouvertes sur { $threats } sont élevées** ; la pire est « { $worst } ».
    }
risks-answer-high-exposure =
    { $high ->
        [one] **{ $high } menace ouverte sur { $threats } est élevée** ; la pire est « { $worst } », et l’exposition nette est de { $exposure }.
       *[other] **{ $high } menaces ouvertes sur { $threats } sont élevées** ; la pire est « { $worst } », et l’exposition nette est de { $exposure }.
    }
risks-answer-none-high =
    { $threats ->
        [one] **{ $threats } menace est ouverte et n’est pas élevée** ; la pire est « { $worst } ».
       *[other] **Aucune des { $threats } menaces ouvertes n’est élevée** ; la pire est « { $worst } ».
    }
risks-answer-none-high-exposure =
    { $threats ->
        [one] **{ $threats } menace est ouverte et n’est pas élevée** ; la pire est « { $worst } », et l’exposition nette est de { $exposure }.
       *[other] **Aucune des { $threats } menaces ouvertes n’est élevée** ; la pire est « { $worst } », et l’exposition nette est de { $exposure }.
    }
risks-answer-no-threat = Aucune menace n’est ouverte ; ce qui peut aider figure plus bas.
risks-answer-no-risk = Aucun risque n’est ouvert.

risks-open-threats = Menaces ouvertes
risks-open-opportunities = Opportunités ouvertes
risks-net-exposure = Exposition nette

risks-threats-heading = Ce qui peut nous nuire
risks-opportunities-heading = Ce qui peut nous aider
risks-behind-heading = Cause, effet et signes
risks-closed-heading = Clos ou survenus
risks-more-heading = Ce qui est survenu, et ce que nous attendons
risks-trend = Les scores de toutes les menaces ouvertes s’élèvent au total à { $today } aujourd’hui, et à { $later } quand les réponses auront agi. Une telle somme n’a pas d’unité ; elle ne montre que la tendance.
risks-reserve-title = Ce que devrait couvrir une réserve
risks-reserve = Les menaces coûtent en moyenne { $threats }, et les opportunités changent cela de { $opportunities } : **{ $net }** net. Une réserve de cet ordre couvre la moyenne, pas le jour où tout arrive en même temps.
risks-reserve-unknown = Personne n’a encore estimé la probabilité et le montant d’un risque ; rien ne dit donc combien d’argent garder en réserve.

risk-state =
    .open = ouvert
    .closed = clos
    .happened = survenu
strategy =
    .avoid = éviter
    .mitigate = atténuer
    .transfer = transférer
    .accept = accepter
    .escalate = escalader
    .exploit = exploiter
    .enhance = renforcer
    .share = partager
change-state =
    .asked = demandée
    .accepted = acceptée
    .refused = refusée
    .done = réalisée
# L’importance d’un risque d’après son score.
risk-band =
    .high = élevé
    .medium = moyen
    .low = faible

# Tableaux.
risks-risk = Risque
risks-score = Score
risks-band = Niveau
risks-exposure-in = Exposition, { $unit }
risks-what-is-done = Ce qui est fait
risks-owner = Responsable
risks-top-caption = Les menaces les plus importantes
risks-threats-caption = Menaces ouvertes, la pire d’abord
risks-opportunities-caption = Opportunités ouvertes, la meilleure d’abord
risks-behind-caption = Ce qu’il y a derrière les risques ouverts
risks-because-of = En raison de
risks-then = Alors
risks-shows-by = Se voit à
risks-when = Quand
risks-closed-caption = Risques qui ne comptent plus
risks-on = Le
risks-how-it-ended = Comment cela s’est terminé
risks-ended-issue = { $state } ; devenu le problème { $issue }
risks-ended-response = { $state } : { $response }
risks-ended-issue-response = { $state } ; devenu le problème { $issue } : { $response }
risks-not-said = non précisé
risks-not-known = pas encore connu
risks-not-known-chip = Pas encore connu
# Probabilité × impact, dont l’un n’est pas connu.
risks-impact-unknown = { $probability } × pas encore connu
risks-probability-unknown = pas encore connu × { $impact }
# « 4 × 4 = 16, puis 8 » : le score d’aujourd’hui, et celui qui reste quand la réponse a agi.
risks-score-then = { $score }, puis { $residual }
risks-response = { $strategy } : { $response }
risks-no-response = { $strategy } ; aucune réponse notée

# Problèmes, hypothèses, dépendances et modifications.
risks-raid-title = Problèmes, hypothèses, dépendances et modifications
risks-raid-short-title = Problèmes et hypothèses
risks-issues-heading = Ce qui est survenu
risks-assumptions-heading = Ce que nous tenons pour acquis
risks-dependencies-heading = Ce que nous attendons des autres
risks-changes-heading = Modifications demandées
risks-raid-nothing = Rien n’est ouvert.
# { $open } et { $late } sont des listes des quatre messages suivants ; « one » là où il n’y a qu’une chose.
risks-raid-answer =
    { $things ->
        [one] **Reste à régler : { $open }** ; rien n’est en retard.
       *[several] **Restent à régler : { $open }** ; rien n’est en retard.
    }
risks-raid-answer-late =
    { $things ->
        [one] **Reste à régler : { $open }** ; en retard : { $late }.
       *[several] **Restent à régler : { $open }** ; en retard : { $late }.
    }
risks-count-issues =
    { $count ->
        [one] { $count } problème
       *[other] { $count } problèmes
    }
risks-count-assumptions =
    { $count ->
        [one] { $count } hypothèse
       *[other] { $count } hypothèses
    }
risks-count-dependencies =
    { $count ->
        [one] { $count } dépendance envers d’autres
       *[other] { $count } dépendances envers d’autres
    }
risks-count-changes =
    { $count ->
        [one] { $count } modification
       *[other] { $count } modifications
    }
risks-named-since = **{ $id }** { $title } (depuis le { $day })
risks-done-on = fait le { $day }
risks-no-day = aucun jour fixé
risks-overdue = En retard
risks-open = Ouvert
risks-settled = Réglé
risks-met = Satisfaite
risks-confirmed = Confirmée
risks-wrong = Fausse
risks-issues-caption = Problèmes
risks-issue = Problème
risks-severity = Gravité
risks-what-it-does = Ce que cela entraîne
risks-by = Échéance
risks-state = État
risks-assumptions-caption = Hypothèses
risks-assumption = Hypothèse
risks-if-wrong = Si elle était fausse
risks-evidence = Preuve
risks-known-by = Connue d’ici
risks-more-assumptions = Ce sur quoi reposent les bénéfices et les coûts figure dans le { $case }.
risks-business-case = business case
risks-dependencies-caption = Dépendances envers d’autres
risks-what = Quoi
risks-from = De qui
risks-needed-by = Nécessaire à
risks-if-not = Si cela ne vient pas
risks-changes-caption = Modifications
risks-change = Modification
risks-asked-for = Demandée
risks-asked-by = { $who }, { $day }
risks-decision = Décision
risks-no-decision = aucune pour l’instant

# Graphiques.
risks-register = registre des risques
risks-heat-subtitle = Risques ouverts par probabilité et impact, de 1 à 5, aujourd’hui et après les réponses
risks-impact = Impact
risks-probability = Probabilité
risks-today = Aujourd’hui
risks-later = Après les réponses
risks-heat-none = Aucune menace n’est élevée aujourd’hui
risks-heat-high-none =
    { $today ->
        [one] { $today } menace est élevée aujourd’hui, aucune après les réponses
       *[other] { $today } menaces sont élevées aujourd’hui, aucune après les réponses
    }
risks-heat-high =
    { $today ->
        [one] { $today } menace est élevée aujourd’hui, { $later } après les réponses
       *[other] { $today } menaces sont élevées aujourd’hui, { $later } après les réponses
    }
risks-weighs-most = « { $risk } » pèse le plus lourd : { $exposure } en moyenne
risks-exposure-subtitle = Probabilité × montant de chaque menace ouverte, { $unit } ; en rouge quand le score est élevé
risks-scores-highest = { $risk } a le score le plus élevé
risks-scores = Scores des menaces ouvertes
risks-scores-subtitle = Probabilité × impact de chaque menace ouverte, de 1 à 25, élevé à partir de { $high }

# Chiffres.
risks-score-label = Score de { $id } : { $risk }
risks-residual-label = Score résiduel de { $id } : { $risk }
risks-exposure-label = Exposition de { $id } : { $risk }
risks-open-label = Risques ouverts, menaces et opportunités
risks-closed-label = Risques clos ou survenus
risks-bands-label =
    { $band ->
        [high] Menaces ouvertes au score élevé
        [medium] Menaces ouvertes au score moyen
        [low] Menaces ouvertes au score faible
       *[unknown] Menaces ouvertes sans score
    }
risks-residual-bands-label =
    { $band ->
        [high] Menaces ouvertes au score élevé après les réponses
        [medium] Menaces ouvertes au score moyen après les réponses
        [low] Menaces ouvertes au score faible après les réponses
       *[unknown] Menaces ouvertes sans score après les réponses
    }
risks-threat-exposure-label = Exposition aux menaces ouvertes
risks-opportunity-exposure-label = Exposition aux opportunités ouvertes
risks-net-exposure-label = Exposition nette aux risques ouverts
risks-inherent-label = Somme des scores des menaces ouvertes
risks-residual-sum-label = Somme des scores résiduels des menaces ouvertes
risks-without-estimate =
    { $risks ->
        [one] { $sum }, sans { $risks } risque non estimé
       *[other] { $sum }, sans { $risks } risques non estimés
    }
risks-without-score =
    { $risks ->
        [one] { $sum }, sans { $risks } risque sans score
       *[other] { $sum }, sans { $risks } risques sans score
    }
risks-issues-open-label = Problèmes ouverts
risks-issues-overdue-label = Problèmes en retard
risks-assumptions-open-label = Hypothèses ouvertes
risks-assumptions-overdue-label = Hypothèses en retard
risks-dependencies-open-label = Dépendances envers d’autres, ouvertes
risks-dependencies-overdue-label = Dépendances envers d’autres, en retard
risks-changes-open-label = Modifications demandées, ouvertes
risks-changes-overdue-label = Modifications demandées, en retard

## portfolio


## people


## improvement


## stories


## newsletter


## templates


## glossary


## charter

charter-title = Charte du PMO
charter-short-title = Charte
charter-to-case = Business case : ce que cela coûte et ce que cela apporte
charter-state = État
charter-version = Version
charter-next-version = Prochaine version
charter-not-written = Pas encore rédigé.
charter-how-changed = Comment cette charte est modifiée
version-state =
    .draft = brouillon
    .in-review = en relecture
    .approved = approuvée
    .superseded = remplacée
    .planned = prévue

# Les sections qu’a une charte là où personne ne les a rédigées.
charter-section =
    .background = Contexte et besoin
    .purpose = Raison d’être, mission, vision et valeurs
    .objectives = Objectifs
    .scope = Périmètre
    .authority = Type et autorité
    .customers = Clients et parties prenantes
    .services = Services
    .structure = Structure et rôles
    .governance = Gouvernance et droits de décision
    .processes = Processus
    .roadmap = Feuille de route et calendrier
    .budget = Budget et financement
    .risks = Risques
    .communication = Communication
    .success-factors = Facteurs clés de succès
    .amendments = Modifications
    .approval = Approbation et signatures
    .versions = Versions
# Débuts des mots auxquels un titre de l’auteur est reconnu comme l’une de ces sections, en minuscules et
# séparés par des virgules. Les mots anglais valent dans toutes les langues.
charter-section-words =
    .background = contexte, besoin, pourquoi, introduction
    .purpose = raison d être, finalité, mission, vision, valeurs
    .objectives = objectif, indicateur, mesure
    .scope = périmètre, champ d application, ce que nous couvrons
    .authority = autorité, mandat, type, pouvoir, droits du pmo
    .customers = client, partie prenante, parties prenantes, attente
    .services = service, prestation, offre, ce que nous proposons
    .structure = structure, rôle, responsabilité, organisation, équipe, qui est qui
    .governance = gouvernance, décision, comité, escalade
    .processes = processus, procédure, méthode, comment nous travaillons
    .roadmap = feuille de route, calendrier, planning, étape, phase, jalon, vague
    .budget = budget, financement, coût, financ
    .risks = risque
    .communication = communicat
    .success-factors = facteur clé, facteurs clés, facteurs de succès, facteur de succès, critères de succès
    .amendments = modification, amendement, révision de la charte
    .approval = approbation, signature, signataire
    .versions = version, historique, maîtrise du document

# Ce qu’apportent d’autres chapitres, au milieu d’une phrase.
charter-slot =
    .need = ce qui rend le PMO nécessaire
    .challenges = les difficultés
    .gaps = les écarts
    .purpose = mission, vision et valeurs
    .objectives = les objectifs
    .metrics = les indicateurs
    .scope = le périmètre
    .authority = quel type de PMO c’est
    .customers = pour qui le PMO travaille
    .stakeholders = les parties prenantes
    .services = les services
    .roles = les rôles
    .people = les personnes et les rôles
    .boards = les comités et ce qu’ils décident
    .escalation = les niveaux d’escalade
    .decisions = les dernières décisions
    .processes = les processus
    .stages = les étapes
    .roadmap = la feuille de route
    .budget = le budget
    .risks = les pires risques ouverts
    .communication = le plan de communication
    .amendments = comment la charte peut être modifiée
    .sign-off = qui doit signer
    .versions = les versions
# Où cela est écrit ; les noms de fichiers et de clés restent tels quels.
charter-slot-file =
    .need = need dans business-case.yaml
    .challenges = challenges dans assessment.yaml
    .gaps = gaps dans assessment.yaml
    .purpose = mission, vision ou values sous pmo dans foundation.yaml
    .objectives = objectives dans foundation.yaml
    .metrics = metrics.yaml
    .scope = scope dans foundation.yaml
    .authority = pmo dans foundation.yaml
    .customers = customers dans foundation.yaml
    .stakeholders = stakeholders.yaml
    .services = services.yaml
    .roles = roles dans governance.yaml
    .people = people dans foundation.yaml
    .boards = boards dans governance.yaml
    .escalation = escalation dans governance.yaml
    .decisions = decisions dans governance.yaml
    .processes = processes dans templates.yaml
    .stages = stages.yaml
    .roadmap = items dans roadmap.yaml
    .budget = les coûts de l’option retenue dans business-case.yaml
    .risks = les menaces ouvertes dans risks.yaml
    .communication = messages dans communication.yaml
    .amendments = amendments en tête de charter.md
    .sign-off = signatories en tête de charter.md
    .versions = versions en tête de charter.md
charter-not-written-in = Pas encore rédigé : { $where }.

# Comment le texte se situe par rapport au texte approuvé. { $differs } est l’un des deux premiers messages et a
# toujours le texte pour sujet ; { $force } est l’un des deux suivants.
charter-differs = diffère de la version approuvée { $approved }
charter-differs-places =
    diffère de la version approuvée { $approved } en { $places ->
        [one] { $places } endroit
       *[other] { $places } endroits
    }
charter-force = la version { $version } est en vigueur
charter-no-force = aucune version n’est en vigueur
charter-stands-approved = version { $version } approuvée, { $day }
charter-stands-changed = brouillon : { $differs }
charter-stands-editorial = brouillon : la version { $version } est plus qu’une modification rédactionnelle
charter-stands-to-come = version { $version } approuvée, en vigueur à partir du { $day }
charter-stands-state-differs = version { $version }, { $state } : { $differs }
charter-stands-state = version { $version }, { $state } ; { $force }

# La réponse en tête de page.
charter-answer-in-force = **La version { $version } est en vigueur depuis le { $day }.**
charter-answer-changed = Ceci est un brouillon : le texte { $differs }.
charter-answer-editorial = Ceci est un brouillon : la version { $version } se dit rédactionnelle, mais plus que l’orthographe a changé.
charter-answer-to-come = La version { $version } est approuvée et entre en vigueur le { $day } ; d’ici là, la version { $force } est en vigueur.
charter-answer-to-come-none = La version { $version } est approuvée et entre en vigueur le { $day } ; d’ici là, aucune version n’est en vigueur.
charter-answer-other =
    { $state ->
        [in-review] Ceci est la version { $version }, en cours de relecture ; { $force }.
        [superseded] Ceci est la version { $version }, qui a été remplacée ; { $force }.
        [approved] Ceci est la version { $version } ; { $force }.
       *[draft] Ceci est un brouillon de la version { $version } ; { $force }.
    }
charter-answer-other-differs =
    { $state ->
        [in-review] Ceci est la version { $version }, en cours de relecture ; le texte { $differs }.
        [superseded] Ceci est la version { $version }, qui a été remplacée ; le texte { $differs }.
        [approved] Ceci est la version { $version } ; le texte { $differs }.
       *[draft] Ceci est un brouillon de la version { $version } ; le texte { $differs }.
    }

# Le tampon de l’approbation.
charter-stamp-in-force = La version { $version } est approuvée et en vigueur
charter-stamp-not-signed = La version { $version } n’est pas signée
charter-stamp-changed = Brouillon : le texte { $differs }
charter-stamp-editorial = Brouillon : la version { $version } est plus qu’une modification rédactionnelle
charter-stamp-to-come = La version { $version } est approuvée
charter-stamp-replaced = La version { $version } a été remplacée
charter-stamp-replaced-differs = La version { $version } a été remplacée : le texte { $differs }
charter-stamp-not-approved = La version { $version } n’est pas approuvée
charter-stamp-not-approved-differs = La version { $version } n’est pas approuvée : le texte { $differs }
charter-said-only = Elle est dite approuvée, mais personne ne l’a signée.
charter-beside-spelling = Elle n’a pas été signée. Outre l’orthographe et la mise en page, elle change :
charter-tag-names-nobody = L’étiquette (tag) ne nomme personne qui l’ait signée.
charter-comes-on = Elle entre en vigueur le { $day }.
charter-nobody-signed = Personne ne l’a signée.
charter-until-then = D’ici là, la version { $version } est en vigueur.
charter-until-then-none = D’ici là, aucune version n’est en vigueur.
charter-is-in-force = La version { $version } est en vigueur.
charter-none-in-force = Aucune version n’est en vigueur.
charter-signed-version = Version { $version } : { $signed }
# Un lien seul dans sa phrase.
charter-see = { $link }.
charter-every-word = Voir chaque mot qui diffère
charter-what-changed-since = Voir ce qui a changé depuis la version { $version }
charter-differences-unknown = On ne sait pas ce qui diffère, car le texte approuvé n’a pas été trouvé dans l’historique.
charter-differences-wording = Seule la formulation diffère ; aucune nouvelle approbation n’est nécessaire une fois le texte inscrit comme version rédactionnelle.
charter-differences-binding = Jusqu’à son approbation, c’est cette version qui est en vigueur, et ces différences ne le sont pas :
charter-wording = Formulation
charter-differing = Diffère
charter-material = Substantiel
charter-more = Autres
charter-place = { $place } : { $what }
charter-other-places =
    { $places ->
        [one] { $places } autre endroit
       *[other] { $places } autres endroits
    }
charter-bound-tag = Cette page correspond au texte signé, que désigne l’étiquette { $tag }.
charter-bound-tag-revision = Cette page correspond au texte signé, que désigne l’étiquette { $tag } (révision { $revision }).
charter-bound-fingerprint = Cette page correspond au texte signé, d’après son empreinte { $fingerprint }.
charter-bound-fingerprint-revision = Cette page correspond au texte signé, d’après son empreinte { $fingerprint }, révision { $revision }.
charter-bound-word = Le texte n’a pas changé depuis la révision où il a été dit approuvé pour la première fois ; rien d’autre ne lui rattache les signatures.
charter-bound-word-revision = Le texte n’a pas changé depuis la révision { $revision }, où il a été dit approuvé pour la première fois ; rien d’autre ne lui rattache les signatures.
charter-bound-by-nothing = Rien ne rattache les signatures à un texte ; personne ne peut donc dire si c’est celui-ci.

# Qui a signé. Les noms accompagnés d’un rôle contiennent une virgule : « Ilse Maring, directrice générale ».
charter-signed =
    { $names-are ->
        [with-roles] Signé par { $names }, le { $day }.
       *[plain] Signé par { $names } le { $day }.
    }
charter-signed-decision =
    { $names-are ->
        [with-roles] Signé par { $names }, le { $day } (décision { $decision }).
       *[plain] Signé par { $names } le { $day } (décision { $decision }).
    }
charter-signed-editorial = La version { $version } n’a changé que l’orthographe et la mise en page, le { $day }. Version { $earlier } : { $signed }
charter-names-two =
    { $names-are ->
        [with-roles] { $first }, et { $last }
       *[plain] { $first } et { $last }
    }
charter-names-more = { $before } ; { $next }
charter-names-last = { $before } ; et { $last }
charter-sign-what = { $title }, version { $version }

# Les versions.
charter-versions-caption = Versions de la charte, la plus récente d’abord
charter-date = Date
charter-what-changed = Ce qui a changé
charter-author = Auteur
charter-signed-by = Signé par
charter-no-author = non nommé
charter-every-revision = Chaque révision du texte, avec son jour
charter-redline = Modifications par rapport à { $version }
charter-change-redline = { $change }. { $redline }
charter-change-class =
    { $class ->
        [editorial] { $change } (modification rédactionnelle)
        [clarification] { $change } (clarification)
       *[material] { $change } (modification substantielle)
    }
charter-not-signed-yet = pas encore
charter-not-needed = pas nécessaire
charter-not-signed = non signé
charter-signers-decision = { $names } ({ $decision })

# Tableaux de ce que savent d’autres chapitres.
charter-objectives-caption =
    { $objectives ->
        [one] { $objectives } objectif avec mesure, valeur de départ, dernière valeur et cible
       *[other] { $objectives } objectifs avec mesure, valeur de départ, dernière valeur et cible
    }
charter-metrics-caption =
    { $metrics ->
        [one] { $metrics } indicateur auquel le PMO se mesure
       *[other] { $metrics } indicateurs auxquels le PMO se mesure
    }
charter-challenges-caption =
    { $challenges ->
        [one] { $challenges } difficulté ; gravité de 1 à 5
       *[other] { $challenges } difficultés, la plus grave d’abord ; gravité de 1 à 5
    }
charter-gaps-caption =
    { $gaps ->
        [one] { $gaps } écart entre aujourd’hui et l’état cible
       *[other] { $gaps } écarts entre aujourd’hui et l’état cible
    }
charter-objective = Objectif
charter-measure = Mesure
charter-baseline = Valeur de départ
charter-now = Aujourd’hui
charter-target = Cible
charter-by = Échéance
charter-owner = Responsable
charter-metric = Indicateur
charter-challenge = Difficulté
charter-severity = Gravité
charter-gap = Écart
charter-current-state = État actuel
charter-future-state = État cible
charter-gap-closed = comblé le { $day }
charter-gap-open = ouvert
charter-no-measure = aucune indiquée
charter-no-day = aucun jour fixé
charter-maturity = Maturité pondérée
charter-not-known = pas encore connu
charter-not-given = non indiqué

charter-option = Option
charter-value = Valeur
charter-payback = Délai de récupération
charter-npv = { $value } de valeur actuelle nette
charter-costs = Coûts
charter-all-costs = Tous les coûts
charter-costs-caption = Coûts de l’option { $option } par année, en { $unit }

# Chiffres.
charter-version-label = Version du texte de la charte
charter-standing-label = Situation du texte de la charte
charter-in-force-label = Version de la charte en vigueur
charter-since-label = Jour depuis lequel la charte est en vigueur
charter-costs-label = Coûts de l’option { $option } en { $year }

## library


## trace


## upkeep


## overview
