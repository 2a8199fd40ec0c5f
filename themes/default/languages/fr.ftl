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
