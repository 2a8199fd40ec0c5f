# Les mots de l’interface en français. en.ftl explique comment le fichier est fait.

## Jours et énumérations

date-short =
    { $day ->
        [one] { $day }er
       *[other] { $day }
    } { $month } { $year }
date-long =
    { $day ->
        [one] { $day }er
       *[other] { $day }
    } { $month } { $year }
date-without-year =
    { $day ->
        [one] { $day }er
       *[other] { $day }
    } { $month }
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
theme-search = Rechercher dans le playbook
# Les touches qui ouvrent la recherche.
theme-search-keys = Ctrl K
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
theme-origin-figure = { $figure } :
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
# Ce qui suit un nom : « Fin : juin 2028 », aussi comme phrase.
chart-named = { $name } : { $value }
chart-sentence = { $name } : { $value }.
chart-high = élevé
chart-low = faible
gantt-state =
    .done = terminé
    .running = en cours
    .planned = prévu

## papers

papers-on-paper = Sur papier
papers-book = Le livre complet
papers-to-sign = { $title }, à imprimer et à signer
papers-one-pager-title = Synthèse d’une page pour la direction
papers-newsletter = Lettre d’information, { $month }
papers-newsletter-mail = Lettre d’information, { $month }, courriel à envoyer
papers-newsletter-text = Lettre d’information, { $month }, texte brut
papers-poster = Affiche, { $size } (PDF) : { $title }
# The foot of printed pages; the numbers come from the printer.
papers-page = Page { $page } sur { $pages }
papers-quoted = « { $words } »

# The feeds, each named after the playbook.
papers-feed = { $playbook } : { $feed }
papers-feed-stories = Réussites
papers-feed-decisions = Décisions
papers-feed-changes = Ce qui a changé

# Documents to print.
papers-contents = Sommaire
papers-charter-version = Charte, version { $version }
papers-sign-off = Approbation et signatures

# The executive's page: one sheet, so all of it has to be short.
papers-one-pager = Synthèse pour la direction
papers-as-of = Au { $day }
papers-charter = Charte { $version }
papers-asked =
    { $decisions ->
        [one] Décision demandée
       *[other] Décisions demandées
    }
papers-asks-of = Les { $shown } plus urgentes sur { $all }
papers-by = d’ici le **{ $day }**
papers-who-by = { $who }, d’ici le **{ $day }**
papers-where-we-are = Où nous en sommes
papers-where-we-are-going = Où nous allons
papers-the-measure = L’indicateur
papers-measures-of =
    { $all ->
        [one] { $shown } indicateur sur { $all }, le plus loin de la cible d’abord
       *[other] { $shown } indicateurs sur { $all }, les plus loin de la cible d’abord
    }
papers-measures =
    { $shown ->
        [one] { $shown } indicateur, le plus loin de la cible d’abord
       *[other] { $shown } indicateurs, les plus loin de la cible d’abord
    }
papers-measure = Indicateur
papers-newest = Dernière valeur
papers-target = Cible
papers-last-values = Évolution
papers-since = Depuis { $first }
papers-no-values = aucune
papers-last-change = Variation
papers-no-change = aucune encore
papers-up = En hausse
papers-down = En baisse
papers-level = Stable
papers-status = Statut
papers-progress = Progression pondérée
papers-spent = Dépensé à ce jour
# Stands behind the amount that was spent.
papers-of-plan = sur { $plan }
papers-against-plan = { $share } par rapport au plan à ce jour
papers-npv = Valeur actuelle nette
papers-npv-zero = nulle à { $share } de bénéfices en moins
papers-maturity = Maturité pondérée
# Stands behind the newest maturity.
papers-maturity-target = cible { $target }
papers-first-assessment = { $first } à la première évaluation
# Which rows of the roadmap there is room for.
papers-items-critical =
    { $all ->
        [one] { $shown } élément sur { $all } : les plus critiques des { $open } encore ouverts
       *[other] { $shown } éléments sur { $all } : les plus critiques des { $open } encore ouverts
    }
papers-items-open =
    { $all ->
        [one] { $shown } élément sur { $all } : ceux qui sont encore ouverts
       *[other] { $shown } éléments sur { $all } : ceux qui sont encore ouverts
    }
papers-items-latest =
    { $all ->
        [one] { $shown } élément sur { $all } : les derniers
       *[other] { $shown } éléments sur { $all } : les derniers
    }
papers-items-open-and-done =
    { $all ->
        [one] { $shown } élément sur { $all } : ce qui est encore ouvert et ce qui a été fini en dernier
       *[other] { $shown } éléments sur { $all } : ce qui est encore ouvert et ce qui a été fini en dernier
    }
papers-threats =
    { $count ->
        [one] Un risque à surveiller
        [two] Deux risques à surveiller
       *[three] Trois risques à surveiller
    }
papers-threats-score = score = probabilité × impact
papers-threats-of =
    { $threats ->
        [one] sur { $threats } menace ouverte, la pire d’abord ; score = probabilité × impact
       *[other] sur { $threats } menaces ouvertes, les pires d’abord ; score = probabilité × impact
    }
papers-not-known = pas encore connu
papers-score = Score { $score }
# How a score comes about: “4 × 4, leaves 8”.
papers-levels-leave = { $levels }, reste { $residual }
papers-exposure = Exposition { $exposure }
papers-owner = Responsable : { $owner }
papers-no-owner = Responsable : personne encore
papers-sources = Sources : { $sources }.
papers-source =
    .assessment = évaluation
    .metrics = indicateurs
    .roadmap = feuille de route
    .business-case = business case
    .risks = risques
    .charter = charte

# Posters.
papers-poster-source = { $metric } (indicateur { $id })
papers-poster-read = Lire l’histoire
papers-poster-read-at = Lire l’histoire : { $address }
papers-poster-contact = Contact : { $contact }
papers-poster-said = « { $words } » { $by }.
papers-poster-head = { $playbook }, { $month }.
papers-poster-change = { $metric } : { $before } ({ $first }), { $after } ({ $last }) ; une évolution de { $change }.
papers-poster-change-share = { $metric } : { $before } ({ $first }), { $after } ({ $last }) ; une évolution de { $change } ({ $share }).

## search

search-title = Rechercher dans le playbook
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
kind =
    .page = page
    .article = article
    .role = rôle
    .goal-of-the-organisation = but de l’organisation
    .objective = objectif
    .business-area = domaine d’activité
    .region = région
    .stage = étape
    .metric = indicateur
    .dimension = dimension
    .cycle = cycle
    .challenge = défi
    .gap = écart
    .board = instance
    .decision = décision
    .service = service
    .item-of-the-roadmap = élément de la feuille de route
    .wave = vague
    .quick-win = gain rapide
    .lesson = retour d’expérience
    .stakeholder = partie prenante
    .row-of-the-communication-plan = ligne du plan de communication
    .outcome = résultat
    .action = action
    .risk = risque
    .project = projet
    .course = formation
    .skill = compétence
    .feedback = retour
    .review = revue
    .story = réussite
    .template = modèle
    .process = processus
    .tool = outil
    .term = terme


## history

# Nombres dans une phrase ; les plus grands s’écrivent en chiffres. Les deux premiers ne valent que pour les clauses.
history-number =
    .n0 = aucune
    .n1 = une
    .n2 = deux
    .n3 = trois
    .n4 = quatre
    .n5 = cinq
    .n6 = six
    .n7 = sept
    .n8 = huit
    .n9 = neuf
    .n10 = dix
    .n11 = onze
    .n12 = douze
# Une chose et ce qu’on en dit : « Comités de projet : présidence ».
history-of = { $what } : { $says }
# Les mots d’un auteur dans une phrase ; $small est le même texte sans la majuscule du début.
history-within =
    { $words ->
       *[other] { $small }
    }
history-not-there = absent
history-no-longer = supprimé
history-new = nouveau
history-more = et { $more } de plus
history-before = Avant
history-now = Maintenant

# La page des changements. $when est l’un des messages à partir de `history-from-day-to-day` ; $begins vaut
# `number` si le nombre qui suit peut se lire avec l’année.
history-title = Ce qui a changé
history-charter-versions = Versions de la charte
history-from-version-to-today = De { $version } au texte d’aujourd’hui
history-from-version-to-version = De { $from } à { $to }
history-began = Ce playbook a commencé le { $day } ; ce qui change depuis est raconté ici, période par période.
history-nothing-known = On ne sait rien des révisions antérieures de ce playbook.
history-charter-words-changed = Les termes de la charte ont changé.
history-limits = Ce que l’historique ne dit pas
history-week = La semaine du { $day }
history-months = { $first } à { $last } { $year }
history-from-day-to-day = Du { $from } au { $to }
history-since-day = Depuis le { $from }
history-between-versions = Entre les versions { $from } et { $to }
history-since-version = Depuis la version { $version }
history-nothing-changed = { $when }, rien n’a changé.
history-only-further-moved = { $when }, seuls ont bougé des chiffres de peu de poids ou qui dépendent du jour.
history-mandate-changed = { $when }, changements du mandat : { $mandate }.
history-items-changed =
    { $begins ->
       *[other] { $when } : { $items }.
    }
history-items-and-mandate-changed =
    { $begins ->
       *[other] { $when } : { $items } ; changements du mandat : { $mandate }.
    }
# Les parties de cette phrase. La première porte le nom, les suivantes non : « trois entrées ajoutées et une
# supprimée ».
history-figures-moved =
    { $figures ->
        [one] un chiffre modifié
       *[other] { $figures } chiffres modifiés
    }
history-items-added =
    { $items ->
        [one] une entrée ajoutée
       *[other] { $items } entrées ajoutées
    }
history-items-removed =
    { $items ->
        [one] une entrée supprimée
       *[other] { $items } entrées supprimées
    }
history-items-renamed =
    { $items ->
        [one] une entrée renommée
       *[other] { $items } entrées renommées
    }
history-items-moved =
    { $items ->
        [one] une entrée déplacée vers une autre page
       *[other] { $items } entrées déplacées vers une autre page
    }
history-items-rewritten =
    { $items ->
        [one] une entrée réécrite
       *[other] { $items } entrées réécrites
    }
history-also-added =
    { $items ->
        [one] une ajoutée
       *[other] { $items } ajoutées
    }
history-also-removed =
    { $items ->
        [one] une supprimée
       *[other] { $items } supprimées
    }
history-also-renamed =
    { $items ->
        [one] une renommée
       *[other] { $items } renommées
    }
history-also-moved =
    { $items ->
        [one] une déplacée vers une autre page
       *[other] { $items } déplacées vers une autre page
    }
history-also-rewritten =
    { $items ->
        [one] une réécrite
       *[other] { $items } réécrites
    }
# Ce qui a changé dans le mandat ; $small est le nom de l’instance sans sa majuscule.
history-rights-of-board =
    { $small ->
       *[other] les droits de décision ({ $board })
    }
history-mandate-part =
    .scope = le périmètre
    .decision-rights = des droits de décision
    .authority = ce que les rôles peuvent faire sans demander
    .money = l’argent
    .dates = des dates de la feuille de route
    .services = les services proposés
    .objectives = des objectifs
    .charter = ce qui figure au-dessus du texte de la charte
history-further =
    { $figures ->
        [one] En outre, { $figures } autre chiffre a bougé, de peu de poids ou par suite de ceux-ci.
       *[other] En outre, { $figures } autres chiffres ont bougé, de peu de poids ou par suite de ceux-ci.
    }

# Ce qui est venu, parti ou a bougé dans un chapitre.
history-change-kind =
    .new = Nouveau
    .gone = Supprimé
    .renamed = Renommé
    .moved = Déplacé
    .rewritten = Réécrit
    .figure = Chiffre
history-aside = ({ $what })
history-aside-renamed = ({ $what }), auparavant « { $from } »
history-aside-moved = ({ $what }), de { $from } à { $to }
history-figures-that-moved = { $chapter } : chiffres qui ont bougé
history-figure = Chiffre
history-change = Évolution
history-course =
    .better = mieux
    .worse = moins bien
# Un chiffre d’une autre période qu’avant.
history-figure-periods = { $what }, de { $from } à { $to }
history-weeks-later =
    { $weeks ->
        [one] { $weeks } semaine plus tard
       *[other] { $weeks } semaines plus tard
    }
history-weeks-earlier =
    { $weeks ->
        [one] { $weeks } semaine plus tôt
       *[other] { $weeks } semaines plus tôt
    }
history-days-later =
    { $days ->
        [one] { $days } jour plus tard
       *[other] { $days } jours plus tard
    }
history-days-earlier =
    { $days ->
        [one] { $days } jour plus tôt
       *[other] { $days } jours plus tôt
    }
history-status-now = maintenant { $status }
history-remark-status-now = { $remark }, maintenant { $status }
# Comment s’appellent les chiffres ; certains suivent le nom d’une entrée et un deux-points.
history-telling =
    .npv = Valeur actuelle nette de l’option retenue
    .costs = Coûts de l’option retenue, toutes années
    .benefits = Bénéfices de l’option retenue, toutes années
    .payback = Délai de récupération de l’option retenue
    .spent = Dépensé à ce jour
    .planned = Dépenses prévues à ce jour
    .beyond-plan = Dépensé au-delà du plan à ce jour
    .benefits-to-date = Bénéfices à ce jour
    .expected-npv = Valeur actuelle nette sur tous les scénarios
    .end-planned = fin prévue
    .end-foreseen = fin estimée
    .adoption = adoption
    .score = score
    .exposure = exposition
    .open-issues = Problèmes ouverts
    .all-budgets = Budget de tous les projets
    .all-costs = Coût de tous les projets au rythme actuel
    .status-by-figures = statut d’après ses chiffres
    .status-reported = statut déclaré
    .budget = budget
    .cost = coût au rythme actuel
    .end-against-approved = fin par rapport à la date approuvée
    .index = Indice pondéré de tous les indicateurs, sur 100
    .status = statut
    .target = cible
    .progress = avancement
    .maturity-target = Maturité à atteindre
    .maturity = maturité
    .maturity-aimed-at = maturité visée
    .engagement = engagement
    .state = état

# Ce que le mandat recouvre, champ par champ.
history-mandate = Ce que recouvre le mandat
history-mandate-caption = Le mandat, champ par champ
history-about = Sujet
history-what = Quoi
history-meaning =
    .scope = Périmètre
    .decision-rights = Droits de décision
    .authority = Pouvoirs
    .money = Argent
    .dates = Dates
    .services = Services
    .objectives = Objectifs
    .charter = Charte
history-business-area = Domaine d’activité { $id }
history-region = Région { $id }
history-scope-entry = { $part }, { $axis }
history-scope-part =
    .in-scope = Dans le périmètre
    .out-of-scope = Hors périmètre
    .in-scope-later = Plus tard dans le périmètre
history-scope-axis =
    .roles = rôles
    .business-areas = domaines d’activité
    .regions = régions
    .kinds-of-projects = types de projets
history-from = { $what }, à partir du { $day }
history-until = { $what }, jusqu’au { $day }
history-escalation-step = Niveau { $number } de l’escalade
history-step-within = { $what } : { $says }, délai : { $within }
history-role = Rôle { $id }
history-may-do = { $role } : peut faire sans demander
history-board = Instance { $id }
history-board-field =
    .chair = présidence
    .members = membres
    .meets = réunions
    .quorum = quorum
    .escalates-to = remonte à
# Ce qui remplace une limite que personne n’a écrite.
history-decides = décide
history-limit-beyond = { $limit } ; au-delà : { $board }
history-service = Service { $id }
history-not-offered = Non proposé
history-preferred-option = Option retenue
history-by-year = { $amounts } par année
history-budget-of = Budget : { $name }
history-budget = Budget, toutes années
history-benefits = Bénéfices, toutes années
history-npv = Valeur actuelle nette
history-payback = Délai de récupération
history-end-planned = Fin prévue de la feuille de route
history-end-foreseen = Fin estimée de la feuille de route
history-wave = Vague { $id }
history-wave-field =
    .days = dates
    .business-areas = domaines d’activité
    .regions = régions
history-from-to = du { $from } au { $to }
history-objective = Objectif { $id }
history-by-when = échéance
history-target = cible
history-has-to-sign = Doit signer
history-next-version = Prochaine version de la charte
history-purpose =
    .mission = Mission
    .vision = Vision
    .value = Valeur

# Ce que d’autres fichiers insèrent.
history-filled = { $what } : texte repris de { $file }
history-filled-not-yet = { $what } : pas encore écrit dans { $file }
history-chart-of = Un graphique de { $key }
history-chart = un graphique
# Ce qui commence une ligne : « Comités de projet : présidence : ».
history-field-begins = { $what } :
history-filled-not-compared = Ce qui y figure n’est pas comparé ici.
history-filled-compared-outside = C’est comparé à part, en dehors des clauses.
history-filled-same = Rien n’y diffère.
history-filled-others =
    { $lines ->
        [one] L’autre ligne est restée la même.
       *[other] Les { $lines } autres lignes sont restées les mêmes.
    }

# Ce qu’est devenue la charte, en une phrase ou plusieurs. La première prend sa majuscule d’elle-même.
history-clauses-changed =
    { $changed ->
        [one] une clause modifiée
       *[other] { $changed } clauses modifiées
    }, { $added ->
        [one] { $added } ajoutée
       *[other] { $added } ajoutées
    }, { $removed ->
        [one] { $removed } supprimée
       *[other] { $removed } supprimées
    }
history-no-clause-changed =
    aucune clause modifiée, { $added ->
        [one] { $added } ajoutée
       *[other] { $added } ajoutées
    }, { $removed ->
        [one] { $removed } supprimée
       *[other] { $removed } supprimées
    }
history-clauses-renamed =
    { $clauses ->
        [one] une clause renommée
       *[other] { $clauses } clauses renommées
    }
history-clauses-moved =
    { $clauses ->
        [one] une clause déplacée
       *[other] { $clauses } clauses déplacées
    }
history-clauses-also-renamed =
    { $clauses ->
        [one] { $clauses } renommée
       *[other] { $clauses } renommées
    }
history-clauses-also-moved =
    { $clauses ->
        [one] { $clauses } déplacée
       *[other] { $clauses } déplacées
    }
history-clauses-same = Chaque mot des clauses est le même.
history-words-same = Chaque mot est le même.
history-outside-clauses = En dehors des clauses a changé : { $fields }.
history-only-layout-differs =
    { $clauses ->
        [one] Dans une clause, seule la mise en page diffère.
       *[other] Dans { $clauses } clauses, seule la mise en page diffère.
    }
history-only-filled-differs =
    { $clauses ->
        [one] Dans une clause, les mots sont restés, et ce que d’autres fichiers insèrent diffère.
       *[other] Dans { $clauses } clauses, les mots sont restés, et ce que d’autres fichiers insèrent diffère.
    }
# Ce qui figure au-dessus du texte de la charte, comme titre et dans une phrase.
history-field =
    .title = Titre
    .the-charter-in-a-sentence = La charte en une phrase
    .how-the-charter-may-be-changed = Comment la charte peut être modifiée
    .who-has-to-sign = Qui doit signer
history-field-within =
    .title = le titre
    .the-charter-in-a-sentence = la charte en une phrase
    .how-the-charter-may-be-changed = comment la charte peut être modifiée
    .who-has-to-sign = qui doit signer

# Ce qu’est devenue une clause.
history-opening = Début
history-clause-was-number = { $clause } (était §{ $number })
history-clause-layout-only = { $clause } (mise en page seule)
history-only-filled = Mots inchangés ; ce qui est inséré diffère
history-fate =
    .unchanged = inchangée
    .changed = modifiée
    .added = ajoutée
    .removed = supprimée
    .renamed = renommée
    .moved = déplacée
history-split-off = détachée de « { $clause } »
history-merged-into = fondue dans « { $clause } »
history-fate-weight = { $what }, { $weight }
history-weight =
    .layout-only = mise en page seule
    .wording = formulation
    .material = changement substantiel
history-words-unchanged = { $what }, mots inchangés
history-wording-only = { $what }, formulation seule
history-moved-here = déplacé ici ; se trouvait dans « { $clause } »
history-moved-away = n’est plus ici ; se trouve maintenant dans « { $clause } »

# Pourquoi un changement pèse autant.
history-clause-added = une clause a été ajoutée
history-clause-removed = une clause a été supprimée
history-clause-split-off = ce que disait « { $clause } » est devenu une clause à part
history-clause-merged = ce qu’elle disait se trouve maintenant dans « { $clause } »
history-clause-renamed = renommée ; s’appelait « { $before } »
history-clause-moved = déplacée ; se trouvait { $where }
history-stood-after = après « { $clause } »
history-stood-first = au début
history-field-is-signed = les signatures valent aussi pour cela
history-signers-reordered = les signataires sont dans un autre ordre
history-has-to-sign-now = doit signer désormais : { $name }
history-no-longer-has-to-sign = ne doit plus signer : { $name }
history-block-added = ajout : { $form }
history-block-removed = suppression : { $form }
history-block-elsewhere = à un autre endroit : { $form }
history-block-came = venu de « { $clause } » : { $form }
history-block-went = maintenant dans « { $clause } » : { $form }
history-reshaped = changement de forme : { $before } → { $after }
history-form =
    .paragraph = un paragraphe
    .quotation = une citation
    .heading = un titre
    .point = un point de liste
    .numbered-point = un point numéroté
    .point-below = un sous-point
    .paragraph-of-point = un paragraphe d’un point de liste
    .titles = l’en-tête d’un tableau
    .row = une ligne d’un tableau
    .example = un exemple
    .html = du HTML brut
history-table-changed = un tableau a changé
history-example-changed = un exemple ou une formule a changé
history-html-changed = du HTML brut a changé
history-words-added = mots ajoutés : « { $new } »
history-words-removed = mots supprimés : « { $old } »
history-words-replaced = mots remplacés : « { $old } » → « { $new } »
history-sign-added = ajout – { $what } : { $new }
history-sign-removed = suppression – { $what } : { $old }
history-sign-changed = changement – { $what } : { $old } → { $new }
history-sign =
    .number = un nombre
    .time = une durée ou une date
    .duty = une obligation, une limite ou une condition
    .body = une instance, un rôle ou un domaine
    .figure = un chiffre cité
    .filled = ce qui est repris d’un autre fichier
    .mark = un lien ou un signe
    .script = un mot dans une écriture qui ne peut être évaluée
    .name = un nom

# La page qui compare deux versions de la charte.
history-compared-title = { $charter } : ce qui a changé de { $from } à { $to }
history-compared-short = { $from } à { $to }
history-differs-title = { $charter } : ce qui diffère de la version approuvée { $version }
history-since = Depuis { $version }
history-version = Version { $version }
history-text-as-it-is = Le texte actuel
history-word-by-word = Mot à mot
history-what-it-means = Ce que cela signifie
history-binding-caption = Ce que recouvre le mandat, avant et maintenant
history-binding-same = Périmètre, droits de décision, pouvoirs, argent, services et objectifs sont les mêmes.
history-moving-caption = Dates et résultats qui ont bougé dans ce temps
history-none-approved = Rien de cela n’est approuvé : la version { $version } est en vigueur.
history-words-unreadable = Le texte de l’une des deux ne peut pas être lu.
history-besides = Ce qui a changé d’autre dans le playbook

# La page d’une version.
history-version-title = { $charter }, version { $version }
history-version-to-come = **La version { $version } est approuvée et entre en vigueur le { $day }.**
history-version-in-force = **La version { $version } est en vigueur depuis le { $day }.**
history-version-was-in-force = **La version { $version } était en vigueur à partir du { $day }.**
history-version-was-in-force-until = **La version { $version } était en vigueur du { $day } au { $until }.**
history-version-draft = **La version { $version } est un projet du { $day } et n’a jamais été approuvée.**
history-revision = Révision
history-revision-of-day = { $revision } du { $day }
history-fingerprint = Empreinte
history-what-it-said = Ce qu’elle disait
history-origin-tag = C’est le texte que désigne l’étiquette { $tag }.
history-origin-fingerprint = C’est le texte dont l’empreinte figure pour elle dans la liste des versions.
history-origin-own-word = C’est le texte de la révision qui s’appelait elle-même cette version ; rien d’autre ne dit quel texte c’était.
history-origin-but = Mais { $why }.
history-origin-then = Ce qui figurait dans d’autres fichiers, comme le périmètre et les instances, est montré tel qu’alors ; ce qui ne relève pas du mandat, comme les risques, n’est que nommé.
history-compare = Comparer avec d’autres versions
history-changed-since = Ce qui a changé depuis la version { $version }
history-changed-in = Ce qui a changé dans la version { $version }
history-today-differs = En quoi le texte d’aujourd’hui diffère
history-approved-by-tag = Approuvée par une étiquette (tag)

# La page de toutes les révisions.
history-revisions-title = { $charter } : toutes les révisions
history-revisions-short = Toutes les révisions
history-revisions-since =
    { $revisions ->
        [one] **{ $revisions } révision depuis le { $first }, la dernière le { $last }.**
       *[other] **{ $revisions } révisions depuis le { $first }, la dernière le { $last }.**
    }
history-revisions-all-words = Chacune en a changé les mots.
history-revisions-some-words = Dans { $revisions } d’entre elles, les mots ont changé ; dans les autres, seulement leur forme ou ce qui figure au-dessus.
history-revisions-caption = Révisions de la charte, les plus récentes d’abord
history-day = Jour
history-called-itself = S’appelait
history-words = Mots
history-message = Ce qui a été fait
history-author = Par
history-words-changed = modifiés
history-words-as-before = comme avant
history-older-revisions =
    { $revisions ->
        [one] { $revisions } révision plus ancienne ne figure pas ici ; git la connaît.
       *[other] { $revisions } révisions plus anciennes ne figurent pas ici ; git les connaît.
    }

# Ce qui contredit le texte d’une version, et pourquoi l’on en sait moins du passé que possible : chaque fois une
# phrase sans majuscule ni point. Entre `…` se trouvent des mots de git.
history-tag-without-charter = l’étiquette `{ $tag }` désigne une révision sans charte lisible
history-tag-against-list = l’étiquette `{ $tag }` désigne un texte dont l’empreinte est { $found }, la liste des versions un texte dont l’empreinte est { $listed }
history-tag-against-itself = l’étiquette `{ $tag }` dit que l’empreinte { $told } a été approuvée, mais désigne un texte dont l’empreinte est { $found }
history-tag-not-annotated = l’étiquette `{ $tag }` ne dit ni de qui ni de quand elle est, et n’est donc pas une approbation ; `git tag --annotate` en crée une qui le dit
history-tag-elsewhere = l’étiquette `{ $tag }` se trouve sur une autre ligne de l’historique et ne compte donc pas ici
history-most-texts = seuls les { $texts } textes les plus récents de la charte ont été lus
history-revision-unreadable = la révision `{ $revision }` ne peut pas être lue : { $why }
history-limit-bare = le dépôt git n’a pas de dossier de travail
history-limit-unborn = rien n’a encore été enregistré dans le dépôt git
history-limit-detached = aucune branche n’est extraite, mais la révision `{ $revision }` elle-même
history-limit-shallow = le dépôt git est un clone superficiel : les révisions plus anciennes n’ont pas été récupérées ; `git fetch --unshallow` les récupère
history-limit-partial = le dépôt git est un clone partiel : certains fichiers de révisions anciennes n’ont pas été récupérés, et rien n’est récupéré pendant la construction
history-limit-broken = ce qui précède n’est pas connu, car git signale « { $why } » ; `git fsck` en dit plus
history-limit-too-long = seules { $revisions } révisions ont été examinées ; ce qui précède n’est pas connu
# What papers tell of a figure that moved, after its name.
history-point = { $from } → { $to }
history-point-and = { $from } → { $to } ; { $remark }

## section

# « un ; deux » : des parties qui ont elles-mêmes des virgules.
list-and-apart = { $before } ; { $next }

## playbook

playbook-nobody-yet = encore personne

## foundation

foundation-home = Fondements
foundation-home-text = qui le PMO sert, ce qu’il est et ce qu’il couvre
foundation-title = Fondements
foundation-next = Charte : ce que le PMO peut faire
foundation-serves = Qui le PMO de { $organisation } sert, et qui est qui.
foundation-serves-somebody = Qui le PMO sert, et qui est qui.

# Ce qui remplace une valeur que personne ne connaît encore.
foundation-not-known = pas encore connu
foundation-not-known-who = pas encore connu : { $owner } se renseigne
foundation-not-known-when = pas encore connu : à éclaircir d’ici le { $day }
foundation-not-known-who-when = pas encore connu : { $owner } se renseigne d’ici le { $day }
foundation-exempt = exempté : { $reason }

foundation-organisation = Organisation
foundation-name = Nom
foundation-sector = Secteur
foundation-staff = Effectif
foundation-staff-count =
    { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
foundation-year = Année
foundation-year-begins = l’exercice commence le { $day } { $month }
foundation-in-brief = En bref
foundation-goals-caption =
    { $goals ->
        [one] { $goals } but de l’organisation
       *[other] { $goals } buts de l’organisation
    }
foundation-goal = But de l’organisation
foundation-goal-measure = Comment il est mesuré
foundation-goal-year = Pour
foundation-id = Id
foundation-no-measure = aucune mesure indiquée
foundation-no-year = aucune année indiquée

foundation-pmo = Le PMO
# $pmo est le nom du PMO, $type un mot de `pmo-type`, $office l’un des trois messages qui suivent.
foundation-is-of-type = { $pmo } est { $office } de type **{ $type }**
foundation-is-of-open-type = { $pmo } est { $office } ; son type : { $type }
foundation-office = un PMO
foundation-office-of-level =
    { $sound ->
       *[consonant] un PMO (niveau : { $level })
    }
foundation-office-itself =
    { $sound ->
       *[consonant] un PMO (niveau : { $level })
    }
foundation-is-alone = { $pmo }.
foundation-reports = { $pmo } ; il rend compte à : { $boss }.
foundation-sponsored = { $pmo } ; sponsor : { $sponsor }.
foundation-reports-and-sponsored = { $pmo } ; il rend compte à : { $boss } ; sponsor : { $sponsor }.
pmo-type =
    .supportive = support
    .controlling = contrôle
    .directive = directif
    .managing = gestion
foundation-type-now = Type actuel
foundation-type-target = Type visé
foundation-type-by = { $type }, d’ici le { $day }
foundation-called = Appelé
foundation-called-by = { $name }, dans le vocabulaire de { $school }
foundation-level = Niveau
foundation-sponsor = Sponsor
foundation-reports-to = Rend compte à
foundation-team = Équipe
foundation-size = Taille
foundation-fte = { $fte } ETP
foundation-existing-since = Depuis
foundation-since = { $since }, soit { $age }
foundation-months = { $months } mois
foundation-offers = Offre
foundation-offered = { $offered } produits et services sur { $all }
foundation-type-scale = À quel point il contrôle, de peu à beaucoup
foundation-type-supportive = Il aide ceux qui le demandent.
foundation-type-controlling = Il fixe la méthode et vérifie qu’elle est suivie.
foundation-type-directive = Il dirige les projets.
foundation-type-managing = Il dirige les projets et répond de plus qu’eux.
foundation-type-is-now = Aujourd’hui
foundation-type-now-and-target = Aujourd’hui, et la cible
foundation-type-now-and-target-by = Aujourd’hui, et la cible d’ici le { $day }
foundation-type-is-target = Cible
foundation-type-is-target-by = Cible d’ici le { $day }
foundation-type-not-aimed-at = Non visé
foundation-why-this-type = Pourquoi ce type
foundation-types-spoken-for =
    { $criteria ->
        [one] Le seul critère : { $types }.
       *[other] Sur { $criteria } critères : { $types }.
    }
foundation-type-is-spoken-for = **{ $criteria }** pour « { $type } »
foundation-criteria-caption = Ce qui parle pour chaque type
foundation-criterion = Critère
foundation-here = Comment c’est ici
foundation-speaks-for = Parle pour
foundation-purpose = À quoi il sert
foundation-mission = Mission
foundation-mission-is = **Mission.** { $words }
foundation-vision = Vision
foundation-vision-is = **Vision.** { $words }
foundation-values-are = **Valeurs.**

foundation-scope = Périmètre
foundation-in-scope = Dans le périmètre
foundation-out-of-scope = Hors périmètre
foundation-later = Plus tard
foundation-roles = Rôles
foundation-areas = Domaines
foundation-regions = Régions
foundation-projects = Projets
foundation-roles-are = **Rôles : **{ $entries }
foundation-areas-are = **Domaines : **{ $entries }
foundation-regions-are = **Régions : **{ $entries }
foundation-projects-are = **Projets : **{ $entries }
foundation-scope-entry = { $entry } ({ $detail })
foundation-from = à partir du { $from }
foundation-until = jusqu’au { $until }
foundation-from-until = du { $from } au { $until }
foundation-dates-and-reason = { $dates } : { $reason }
foundation-asked = Ce que nous avions demandé
foundation-asked-caption = Ce qui a été demandé, convenu et remis à plus tard
foundation-of-what = De quoi
foundation-asked-for = Demandé
foundation-agreed = Convenu

foundation-objectives = Objectifs
foundation-objectives-caption =
    { $objectives ->
        [one] { $objectives } objectif, au service d’un but
       *[other] { $objectives } objectifs, chacun au service d’un but
    }
foundation-objective = Objectif
foundation-kind = Nature
foundation-measure = Mesure
foundation-by = Échéance
foundation-challenges = Difficultés
foundation-owner = Responsable
foundation-maturity = Maturité pondérée
foundation-not-said = non précisé
foundation-none-named = aucun indiqué
foundation-nobody-yet = encore personne

foundation-customers = Clients
foundation-customers-caption = Pour qui travaille le PMO, et ce qu’ils attendent
foundation-customer = Client
foundation-expects = Attend
foundation-not-asked = pas encore demandé

foundation-people = Qui est qui
foundation-people-caption =
    { $people ->
        [one] { $people } personne ou rôle
       *[other] { $people } personnes et rôles
    }
foundation-role = Rôle
foundation-person = Nom
foundation-note = Remarque
foundation-no-name = aucun nom indiqué
foundation-consent = accord pour le nom et la photo depuis le { $day }
foundation-left = départ le { $day }
foundation-consent-and-left = { $consent } ; { $left }

foundation-questions = Questions ouvertes
foundation-questions-open = { $open } sans réponse.
foundation-questions-overdue = { $open } sans réponse, dont **{ $overdue } en retard**.
foundation-questions-caption = Ce que nous voulons savoir, de qui et d’ici quand
foundation-question = Question
foundation-question-answered = { $question } **Réponse :** { $answer }
foundation-who = Qui
foundation-state = État
foundation-overdue = En retard
foundation-open = Ouverte
foundation-answered = Résolue

# Les noms des valeurs calculées à partir des fondements.
foundation-figure-objectives = Objectifs du PMO
foundation-figure-open = Questions sans réponse
foundation-figure-overdue = Questions sans réponse, délai dépassé
foundation-figure-fte = Équivalents temps plein du PMO
foundation-figure-age = Âge du PMO
foundation-figure-criteria = Critères pour le type du PMO
foundation-figure-speaks-for = Critères qui parlent pour un PMO de type « { $type } »

## stages

stages-home = Les étapes
stages-home-text = comment le PMO est mis en place, et où il en est
# Le titre de la page ; $number est un mot de `stages-number`, ou des chiffres au-delà de dix.
stages-title = Les { $number } étapes
stages-title-of-one = L’étape
stages-number =
    .n2 = deux
    .n3 = trois
    .n4 = quatre
    .n5 = cinq
    .n6 = six
    .n7 = sept
    .n8 = huit
    .n9 = neuf
    .n10 = dix
stages-next = État actuel : d’où nous sommes partis
stages-none = Aucune étape n’a encore été écrite.
# $words disent où en est l’étape, avec les mots de l’auteur ou ceux de `stages-standing`.
stages-answer = **{ $place }** – { $words }
stages-state = État
stages-foreseen-end = Fin prévue
stages-place = Étape { $number } sur { $count } : { $stage }
stages-place-before = Avant l’étape { $number } sur { $count } : { $stage }
stages-place-over =
    { $stages ->
        [one] L’étape est terminée
       *[other] Les { $stages } étapes sont terminées
    }
stages-begins = Commence le { $day }.
stages-ended = Terminé.
stages-ended-on = Terminé depuis le { $day }.
# $status est un mot de `stage-status`, ou « en cours ».
stages-standing = { $status }.
stages-standing-until = { $status }, fin prévue le { $day }.
stage-state =
    .done = terminée
    .in-progress = en cours
    .planned = prévue
stage-status =
    .on-track = en bonne voie
    .at-risk = à risque
    .off-track = hors trajectoire
stages-complete = Terminée
stages-not-started = Pas commencée
stages-in-progress-and = En cours, { $status }
# Les mois sous une étape : du premier au dernier, ou sans fin.
stages-months = { $first } – { $last }
stages-from-month = à partir de { $month }
stages-since-month = depuis { $month }

stages-stage = Étape { $number } : { $stage }
stages-all = Toutes les étapes
stages-more = Ce qui est fait à l’étape { $number }, par qui et d’ici quand
stages-about = De quoi il s’agit
stages-summary-and-dates = **{ $summary }** : { $dates }
# $begins distingue une étape à venir (« from ») d’une étape commencée (« since »).
stages-days = Du { $start } au { $finish }.
stages-days-later =
    { $days ->
        [one] Du { $start } au { $finish }, fin prévue le { $forecast }, { $days } jour plus tard.
       *[other] Du { $start } au { $finish }, fin prévue le { $forecast }, { $days } jours plus tard.
    }
stages-days-earlier =
    { $days ->
        [one] Du { $start } au { $finish }, fin prévue le { $forecast }, { $days } jour plus tôt.
       *[other] Du { $start } au { $finish }, fin prévue le { $forecast }, { $days } jours plus tôt.
    }
stages-days-foreseen =
    { $begins ->
        [from] À partir du { $start }, fin prévue le { $forecast }.
       *[since] Depuis le { $start }, fin prévue le { $forecast }.
    }
stages-days-without-end =
    { $begins ->
        [from] À partir du { $start }, sans fin.
       *[since] Depuis le { $start }, sans fin.
    }
stages-share-done = **{ $share }** sont faits.
stages-time-passed = **{ $share }** du temps est écoulé.
stages-without-end = sans fin

stages-activities = Activités clés
stages-activities-done = Activités terminées
stages-activities-are-done = { $finished } activités clés terminées sur { $all }, soit **{ $share }**.
stages-activity = Activité
stages-owner = Responsable
stages-due = Échéance
stages-done-on = Terminée le
stages-evidence = Preuve
stages-done = Fait
stages-overdue = En retard
stages-open = Ouvert
stages-not-yet = pas encore
stages-no-day = pas de date
stages-no-evidence = pas encore

stages-decisions = Ce qui a été décidé
stages-decisions-caption = Décisions de cette étape
stages-day = Jour
stages-decision = Décision
stages-board = Instance
stages-result = Résultat
stages-no-board = aucune instance

stages-items = Sur la feuille de route
stages-items-caption = Éléments de la feuille de route
stages-item = Élément
stages-begun = Commencé
stages-finished = Terminé

stages-areas = Où en est chaque domaine
stages-areas-about = Une organisation peut être à plusieurs stades à la fois. L’exploration cherche ce qui convient, l’installation réunit les personnes et les moyens, la mise en œuvre initiale l’essaie avec quelques-uns, à la mise en œuvre complète tout le monde travaille ainsi, et l’extension le porte plus loin.
stages-areas-caption = Le mois où commence chaque stade de mise en œuvre, par domaine
stages-area = Domaine
stages-today = Aujourd’hui
# Où en est un domaine dans les stades de mise en œuvre.
area-stage =
    .not-begun = Pas commencé
    .exploration = Exploration
    .installation = Installation
    .initial = Initiale
    .full = Complète
    .expansion = Extension
    .complete = Terminé
stages-month-until = { $first }, jusqu’à { $last }
stages-all-until = pas de date ; tout jusqu’à { $last }
stages-area-note = **{ $area } : **{ $note }

stages-approaches = Ce que d’autres enseignent, et où nous en sommes
stages-approach-caption = { $approach }, pas à pas
stages-source = Source : { $source }.
stages-step = Pas
stages-what-is-done = Ce qui est fait
stages-our-stage = Notre étape
stages-see = Où le voir
stages-none-of-ours = aucune des nôtres
stages-no-page = pas encore de page

# Les noms des valeurs calculées à partir des étapes.
stages-figure-progress = { $stage }, avancement
stages-figure-activities = { $stage }, activités clés
stages-figure-finished = { $stage }, activités clés terminées
stages-figure-done = { $stage }, part des activités clés terminées
stages-figure-current = L’étape actuelle
stages-figure-finish = Le jour où la dernière étape qui a une fin devrait se terminer
stages-figure-area = { $area }, stade de mise en œuvre

## metrics

metrics-home = Indicateurs
metrics-home-text = ce qui est mesuré, et où cela en est
metrics-title = Indicateurs
metrics-next = Business case : ce que valent ces chiffres

# Les mots d’un état sont ceux de `rag`.
metrics-status = État
metrics-no-target = Pas encore de cible
metrics-not-known = pas encore connu
metrics-exempt = exempté : { $reason }

metrics-index = Indice
metrics-of-hundred = { $number } sur 100
metrics-answer-index = L’indice pondéré est de **{ $index } sur 100**.
metrics-answer-count =
    { $metrics ->
        [one] { $metrics } indicateur est mesuré.
       *[other] { $metrics } indicateurs sont mesurés.
    }
metrics-answer-none-off = Aucun indicateur ne manque sa cible.
metrics-answer-off =
    { $off ->
        [one] Un indicateur sur { $total } manque sa cible : { $metrics }.
       *[other] { $off } indicateurs sur { $total } manquent leur cible : { $metrics }.
    }
# Un titre perd sa majuscule dans une phrase : `lower`.
metrics-title-inside = lower

metrics-worst-first = Les moins bons d’abord
metrics-tally-red = { $metrics } hors trajectoire
metrics-tally-amber = { $metrics } à risque
metrics-tally-green = { $metrics } en bonne voie
metrics-tally-stale =
    { $metrics ->
        [one] { $metrics } périmé
       *[other] { $metrics } périmés
    }
metrics-tally-no-data = { $metrics } sans donnée
metrics-left-out-title = Certains indicateurs n’ont pas de valeur actuelle
metrics-left-out-stale = Pas mesurés récemment : { $metrics }.
metrics-left-out-missing = Jamais mesurés, ou sans cible : { $metrics }.
metrics-left-out = L’indice ne les compte pas.
metrics-ungrouped = Tous les indicateurs

metrics-ranking-none-off = Aucun indicateur n’est hors trajectoire
metrics-ranking-furthest =
    { $count ->
        [one] { $metrics } : le plus loin de la cible
       *[other] { $metrics } : le plus loin de la cible
    }
metrics-ranking-off =
    { $metrics ->
        [one] { $metrics } indicateur est hors trajectoire
       *[other] { $metrics } indicateurs sont hors trajectoire
    }
metrics-ranking-subtitle = Part du chemin parcourue de la valeur de départ à la cible, en %, dernière valeur de chaque indicateur
metrics-ranking-metric = Indicateur
metrics-ranking-share = Part du chemin, %
metrics-ranking-text = { $share }, { $status }
metrics-ranking-source = indicateurs de ce playbook ; valeurs limitées à 0–100 %

metrics-unit-of-one =
    { $unit ->
        [mois] mois
        [fois] fois
        [people] person
       *[other] { $stripped }
    }
metrics-unit-per-cent = pour cent
metrics-unit-ratio = ratio
metrics-points =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
metrics-points-short =
    { $points ->
        [one] { $points } pt
       *[other] { $points } pts
    }
metrics-unchanged = inchangé depuis { $since }
metrics-better = { $distance }, mieux qu’en { $since }
metrics-worse = { $distance }, moins bien qu’en { $since }
metrics-with-target = cible { $target }

metrics-course = L’évolution
metrics-course-span = { $first } à { $last }
metrics-course-no-values = pas encore de valeurs
metrics-course-subtitle = { $metric }, { $unit }, { $span }
metrics-course-finding = { $value } pour une cible de { $target }
metrics-course-source = indicateurs de ce playbook
metrics-not-measured = Pas encore mesuré
metrics-target-line = cible
metrics-period = Période

metrics-stands-nowhere = L’indicateur n’a pas encore été mesuré.
metrics-stands = Dernière valeur ({ $period }) : **{ $value }**, pour une cible de { $target }.
metrics-stands-and-began = Dernière valeur ({ $period }) : **{ $value }**, pour une cible de { $target } ; valeur de départ : { $baseline }.
metrics-forecast = Au rythme des six dernières valeurs, la cible serait atteinte dans environ **{ $away }**.
metrics-months = { $periods } mois
metrics-quarters =
    { $periods ->
        [one] { $periods } trimestre
       *[other] { $periods } trimestres
    }
metrics-years =
    { $periods ->
        [one] { $periods } an
       *[other] { $periods } ans
    }
metrics-periods =
    { $periods ->
        [one] { $periods } période
       *[other] { $periods } périodes
    }
metrics-trend-label = Tendance
metrics-trend =
    .too-early-to-say = trop tôt pour le dire
    .flat = stable
    .improving = en amélioration
    .worsening = en dégradation
metrics-way-covered = Chemin parcouru
metrics-last-change = Dernière variation

metrics-meaning = Ce qu’il signifie
metrics-definition-of = Définition de « { $metric } »
metrics-part = Élément
metrics-definition = Définition
metrics-id = Id
metrics-question = Question
metrics-formula = Mode de calcul
metrics-thresholds = Seuils
metrics-baseline = Valeur de départ
metrics-weight = Poids
metrics-measured = Mesuré
metrics-owner = Responsable
metrics-keeper = Données tenues par
metrics-source = Source
frequency =
    .monthly = chaque mois
    .quarterly = chaque trimestre
    .yearly = chaque année
metrics-on-track =
    { $better ->
        [higher] en bonne voie à partir de { $target }
        [lower] en bonne voie jusqu’à { $target }
       *[inside] en bonne voie dans { $target }
    }
metrics-on-track-by =
    { $better ->
        [higher] en bonne voie à partir de { $target } (au { $day })
        [lower] en bonne voie jusqu’à { $target } (au { $day })
       *[inside] en bonne voie dans { $target } (au { $day })
    }
metrics-at-risk =
    { $better ->
        [higher] à risque à partir de { $limit }
        [lower] à risque jusqu’à { $limit }
       *[inside] à risque dans { $limit }
    }
metrics-both-limits = { $green } ; { $amber }

metrics-values = Toutes les valeurs
metrics-newest-first = { $metric }, la plus récente d’abord
metrics-value = Valeur
metrics-against-target = Par rapport à la cible
metrics-remark = Remarque

# Les noms des valeurs calculées à partir des indicateurs.
metrics-figure-count = Indicateurs dont l’état est « { $status } »
metrics-figure-index = Indice pondéré de tous les indicateurs, de 0 à 100
metrics-figure-covered = Part des poids que couvre l’indice
metrics-figure-value = { $metric }, { $period }
metrics-figure-period = { $metric }, période de la dernière valeur
metrics-figure-change = { $metric }, variation depuis { $period }
metrics-figure-baseline = { $metric }, valeur de départ
metrics-figure-target = { $metric }, cible
metrics-figure-status = { $metric }, état
metrics-figure-achievement = { $metric }, part du chemin de la valeur de départ à la cible
metrics-figure-trend = { $metric }, tendance
metrics-figure-slope = { $metric }, variation par période
metrics-figure-periods = { $metric }, périodes jusqu’à la cible à ce rythme

## assessment

assessment-home = État actuel
assessment-home-text = où en est l’organisation, et où sont les écarts
assessment-title = État actuel
assessment-next = Les quatre étapes : comment les écarts sont comblés
assessment-status = État
assessment-not-assessed = Pas encore évalué
assessment-cycle-done = { $cycle } : terminé
assessment-method = Méthode
# Le nom d’un cycle pour lequel personne n’en a écrit.
assessment-cycle = Cycle { $number }
assessment-not-said = non précisé
assessment-nobody-yet = encore personne

assessment-not-finished = Aucune évaluation n’est encore terminée.
# $maturity est l’une des cinq phrases qui suivent, sans sa fin.
assessment-answer = { $maturity }.
assessment-answer-and-furthest =
    { $count ->
        [one] { $maturity } ; le plus loin de la cible : { $dimensions }.
       *[other] { $maturity } ; le plus loin de la cible : { $dimensions }.
    }
assessment-went = La maturité est passée de **{ $first } à { $now }**
assessment-went-and-closed = La maturité est passée de **{ $first } à { $now }** et { $closed } de l’écart jusqu’à { $target } est comblé
assessment-went-against-target = La maturité est passée de **{ $first } à { $now }**, pour une cible de { $target }
assessment-stands = La maturité est de **{ $now }**
assessment-stands-against-target = La maturité est de **{ $now }**, pour une cible de { $target }

assessment-dimension = Dimension
assessment-dimensions = Dimensions
assessment-score = Note
assessment-target = Cible
assessment-benchmark = Référence
assessment-gap = Écart
assessment-weight = Poids
assessment-by = Échéance
assessment-weighted-gap = Écart pondéré
assessment-gap-closed = Écart comblé
assessment-no-date = pas de date
assessment-gaps = Où l’écart est le plus grand
assessment-gaps-finding = À quelle distance de sa cible est chaque dimension
assessment-furthest =
    { $count ->
        [one] { $dimensions } : le plus loin de la cible
       *[other] { $dimensions } : le plus loin de la cible
    }
assessment-furthest-many =
    { $dimensions ->
        [one] { $dimensions } dimension est le plus loin de la cible
       *[other] { $dimensions } dimensions sont le plus loin de la cible
    }
assessment-gaps-subtitle = Maturité par dimension, le plus grand écart d’abord
assessment-gaps-subtitle-on-scale = Maturité par dimension, échelle de { $first } à { $last }, le plus grand écart d’abord
assessment-gaps-source = évaluation de ce playbook
assessment-dimensions-caption = Dimensions par priorité : poids × écart, la plus urgente d’abord
assessment-cycle-then = { $cycle }, { $month }

assessment-lenses = Sous différents angles
assessment-lens = Angle
lens =
    .processes = processus
    .collaboration = collaboration
    .business-goals = objectifs métier
    .decision-making = prise de décision
assessment-lenses-caption = Ce que regarde chaque angle
assessment-lenses-finding = L’organisation vue sous chaque angle
assessment-widest-lens = Sous l’angle « { $lens } », l’écart est le plus grand
assessment-lenses-subtitle = Maturité pondérée par angle, le plus grand écart d’abord
assessment-lenses-subtitle-on-scale = Maturité pondérée par angle, échelle de { $first } à { $last }, le plus grand écart d’abord
assessment-lenses-source = évaluation de ce playbook ; un angle est la moyenne pondérée de ses dimensions

assessment-cycles = Cycle par cycle
assessment-cycles-caption = Les cycles comparés ; selon la règle de la dimension la plus faible, une organisation est aussi mature que sa dimension la plus faible
assessment-round = Cycle
assessment-date = Date
assessment-weighted-maturity = Maturité pondérée
assessment-mean = Moyenne
assessment-lowest = Dimension la plus faible

assessment-comparison = Comment nous nous situons
# Sans nom, l’organisation parle d’elle-même : « nous ».
assessment-organisation-then = { $organisation }, { $cycle }
assessment-we-then = Nous, { $cycle }
assessment-has-passed =
    { $peers ->
        [one] { $organisation } devance { $passed } organisation comparable sur { $peers }
       *[other] { $organisation } devance { $passed } des { $peers } organisations comparables
    }
assessment-we-have-passed =
    { $peers ->
        [one] Nous devançons { $passed } organisation comparable sur { $peers }
       *[other] Nous devançons { $passed } des { $peers } organisations comparables
    }
assessment-comparison-subtitle = Maturité pondérée ; trait : médiane des références
assessment-comparison-subtitle-on-scale = Maturité pondérée, échelle de { $first } à { $last } ; trait : médiane des références
assessment-median = médiane { $median }
assessment-organisation = Organisation
assessment-maturity-and-age = Maturité et âge du PMO
assessment-comparison-source = références de ce playbook ; le texte à côté de chaque point donne l’âge du PMO

assessment-challenges = Ce qui pèse, d’après les personnes interrogées
assessment-challenges-caption =
    { $challenges ->
        [one] { $challenges } difficulté, la plus grave d’abord ; gravité de 1 à 5
       *[other] { $challenges } difficultés, la plus grave d’abord ; gravité de 1 à 5
    }
assessment-challenge = Difficulté
assessment-severity = Gravité
assessment-id = Id

assessment-future = D’aujourd’hui à l’état cible
assessment-future-about = Chaque écart dit ce qui existe aujourd’hui, ce qui existera et ce qui le comble.
assessment-future-caption =
    { $gaps ->
        [one] Analyse des écarts, { $gaps } écart
       *[other] Analyse des écarts, { $gaps } écarts
    }
assessment-current-state = État actuel
assessment-future-state = État cible
assessment-closed-by = Comblé par
assessment-owner = Responsable
assessment-state = État
assessment-closed-on = Comblé le { $day }
assessment-open = Ouvert

assessment-start = Comment nous commençons
start-level =
    .elementary-first = d’abord l’essentiel
    .mature-at-once = mature d’emblée
assessment-start-decided = { $start }, décidé le { $day }
# $decision est l’id d’une décision.
assessment-start-decision = { $reason } (décision { $decision })

assessment-voices = Avec leurs mots
assessment-anonymous = Anonyme
assessment-said-by = { $who }, { $day }
# $challenge est l’id de la difficulté dont il était question.
assessment-said-by-of = { $who }, { $day } · { $challenge }
assessment-asked =
    { $conversations ->
        [one] { $conversations } entretien. L’enquête de préparation du { $day } a recueilli { $responses } réponses sur { $invited } personnes ({ $rate }).
       *[other] { $conversations } entretiens. L’enquête de préparation du { $day } a recueilli { $responses } réponses sur { $invited } personnes ({ $rate }).
    }
assessment-survey-caption = Enquête de préparation : combien ont donné chaque réponse
assessment-question = Question
assessment-worst-answer = 1 (la pire)
assessment-best-answer = { $answer } (la meilleure)
assessment-areas-caption = Préparation par domaine, le moins prêt d’abord
assessment-area = Domaine
assessment-answered = Réponses
assessment-mean-answer = Réponse moyenne
assessment-two-best = Les deux meilleures réponses
assessment-least-ready = Le moins prêt : **{ $area }**, avec une réponse moyenne de { $score }.
assessment-nobody-answered = personne n’a répondu

assessment-evidence = Sur quoi reposent les notes
evidence-kind =
    .document = document
    .data = données
    .observation = observation
assessment-evidence-of-no-kind = preuve
assessment-evidence-finding = { $evidence } : { $finding }
assessment-evidence-from = { $evidence } ({ $from })
assessment-evidence-source-and-day = { $source }, { $day }
confidence =
    .low = faible
    .medium = moyenne
    .high = élevée
assessment-confidence = Fiabilité
assessment-confidence-caption = À quel point les dernières notes sont sûres
assessment-rests-on = Repose sur
assessment-remark = Remarque

# Les noms des valeurs de l’évaluation ; $of est un cycle, la cible ou la référence.
assessment-figure-weighted = { $of }, maturité pondérée ({ $scored } dimensions notées sur { $dimensions })
assessment-figure-simple = { $of }, moyenne des dimensions ({ $scored } dimensions notées sur { $dimensions })
assessment-figure-lowest = { $of }, niveau de la dimension la plus faible ({ $scored } dimensions notées sur { $dimensions })
assessment-figure-date = { $of }, date
assessment-figure-now = { $dimension }, dernière note
assessment-figure-target = { $dimension }, cible
assessment-figure-gap = { $dimension }, écart
assessment-figure-weighted-gap = { $dimension }, part dans l’écart pondéré
assessment-figure-closed = { $dimension }, part de l’écart comblée
assessment-figure-priority = Dimensions par poids × écart, la plus urgente d’abord
assessment-figure-whole-gap = Écart pondéré à la cible
assessment-figure-gap-closed = Part de l’écart pondéré comblée depuis le premier cycle
assessment-figure-median = Médiane des références
assessment-figure-mean = Moyenne des références
assessment-figure-passed = Références dépassées, sur { $benchmarks }
assessment-figure-lens-first = Angle « { $lens } », première note
assessment-figure-lens-now = Angle « { $lens } », dernière note
assessment-figure-lens-target = Angle « { $lens } », cible
assessment-figure-lens-gap = Angle « { $lens } », écart
assessment-figure-response-rate = Enquête de préparation, taux de réponse
assessment-figure-mean-answer = Enquête de préparation, { $area }, réponse moyenne
assessment-figure-two-best = Enquête de préparation, { $area }, part des deux meilleures réponses

## business-case

business-case-home = Business case
business-case-home-text = ce que le PMO coûte et ce qu’il apporte
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

governance-home = Gouvernance
governance-home-text = qui décide de quoi, et ce qui a été décidé
governance-title = Gouvernance
governance-more = En savoir plus
governance-none = Aucune instance n’a encore été décrite.
governance-answer-one = **{ $boards } instance décide** ; ses droits et ses limites figurent ci-dessous.
governance-answer = **{ $boards } instances décident**, chacune de ses propres sujets et dans ses propres limites.
# L’instance qui décide en dernier ressort.
governance-answer-top = **{ $boards } instances décident**, chacune de ses propres sujets et dans ses propres limites ; le dernier mot revient à : { $top }.
governance-next-meeting = Prochaine réunion
# Précède un nombre de jours.
governance-decisions-took = Délai des décisions du journal
governance-median = { $days } (médiane)
governance-rights = Qui décide de quoi
governance-boards = Les instances
governance-escalation = Ce qui ne peut pas être décidé sur place
governance-newest = Les dernières décisions
governance-not-known = pas encore connu
governance-not-said = non précisé
governance-nobody = personne pour l’instant

governance-figure-boards = Instances
governance-figure-role-fte = { $role }, équivalents temps plein
governance-figure-roles = Rôles de l’équipe PMO
governance-figure-fte = Équivalents temps plein de tous les rôles de l’équipe PMO
governance-fte = { $n } ETP
governance-fte-without =
    { $n } ETP, sans { $open ->
        [one] { $open } rôle
       *[other] { $open } rôles
    } de taille inconnue
governance-figure-rows = Activités de la matrice des responsabilités
governance-figure-rows-ok = Activités dont un seul répond et que quelqu’un réalise
governance-figure-accountable = Activités dont répond { $who }
governance-figure-responsible = Activités que réalise { $who }
governance-figure-supports = Activités que soutient { $who }
governance-figure-consulted = Activités pour lesquelles on consulte { $who }
governance-figure-informed = Activités dont on informe { $who }
governance-figure-decisions = Décisions du journal
governance-figure-last = Le jour de la décision la plus récente
governance-figure-lead-time = Jours entre la demande et la décision { $id }
governance-figure-lead-time-median = Jours entre la demande et la décision, médiane du journal
governance-figure-timed = Décisions dont le jour de la demande est connu
governance-days =
    { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }

governance-escalation-about = Une question qui ne peut pas être réglée là où elle est apparue remonte échelon par échelon. Personne ne saute d’échelon, et rien n’attend plus longtemps que prévu.
governance-within = Délai : { $time }
governance-no-time-set = aucun délai fixé

governance-role = Rôle
governance-role-fte = ETP
governance-held-by = Titulaire
governance-duties = Missions
governance-authority = Peut faire sans demander
governance-skills = Compétences
governance-list = { $before } ; { $next }
governance-together = Ensemble
governance-roles-caption = Qui tient chaque rôle, et ce qu’il peut faire
governance-others-caption = Ceux qui travaillent avec le PMO
governance-board = Instance
governance-chair = Présidence
governance-members = Membres
governance-meets = Se réunit
governance-decides-about = Décide de
governance-boards-caption = Qui siège dans chacune, et quand elle se réunit
# Les mots de l’auteur pour la fréquence des réunions, avec ce que l’on sait d’autre.
governance-meets-next = { $meets }, prochaine réunion le { $day }
governance-meets-quorum = { $meets } ; quorum : { $quorum }
governance-meets-next-quorum = { $meets }, prochaine réunion le { $day } ; quorum : { $quorum }
governance-meets-not-said = fréquence non précisée
governance-rights-not-said = pas encore précisé
governance-topic = Sujet
governance-decides = Décide
governance-rights-caption = Chaque sujet avec la limite de chaque instance ; – là où elle n’a pas à décider
governance-limit-beyond = { $limit } ; au-delà : { $board }

governance-structure-title = Structure et rôles
governance-structure-none = Aucun rôle du PMO n’a encore été décrit.
governance-structure-answer = **Le PMO compte { $n ->
        [one] { $n } rôle
       *[other] { $n } rôles
    }**, soit { $fte } au total.
governance-structure-answer-under = **Le PMO compte { $n ->
        [one] { $n } rôle
       *[other] { $n } rôles
    }**, soit { $fte } au total ; il est rattaché à : { $boss }.
governance-structure-unsized = **Le PMO compte { $n ->
        [one] { $n } rôle
       *[other] { $n } rôles
    }** ; personne n’a encore dit combien de postes cela représente.
governance-structure-unsized-under = **Le PMO compte { $n ->
        [one] { $n } rôle
       *[other] { $n } rôles
    }** ; personne n’a encore dit combien de postes cela représente ; il est rattaché à : { $boss }.
governance-structure-finding =
    { $n ->
        [one] { $n } rôle constitue le PMO
       *[other] { $n } rôles constituent le PMO
    }
governance-structure-finding-under =
    { $n ->
        [one] { $n } rôle rattaché à : { $boss }
       *[other] { $n } rôles rattachés à : { $boss }
    }
governance-structure-subtitle = Organigramme du PMO : les rôles et leurs titulaires
governance-structure-source = gouvernance et fondations de ce playbook
governance-reports-to = Rattaché à
governance-roles = Les rôles du PMO
governance-others = Rôles hors du PMO

governance-who-title = Qui fait quoi
governance-who-answer-all =
    { $n ->
        [one] **{ $n }** activité a **un seul responsable qui en répond**, et quelqu’un qui la réalise.
       *[other] Chacune des **{ $n }** activités a **un seul responsable qui en répond**, et quelqu’un qui la réalise.
    }
governance-who-answer = **{ $ok } activités sur { $n }** ont un seul responsable qui en répond et quelqu’un qui les réalise.
governance-matrix = Matrice { $scheme }
governance-activity = Activité
governance-letter-accountable = autorité : en répond ; une seule par ligne
governance-letter-responsible = réalisation : le fait
governance-letter-supports = soutien : aide à le faire
governance-letter-consulted = consultation : donne son avis avant
governance-letter-informed = information : est informé après
governance-load = Ce qui revient à chacun
governance-load-most = **{ $who }** répond du plus grand nombre : { $some } sur { $n }. Qui répond de beaucoup et réalise aussi beaucoup est le premier à devenir un goulot d’étranglement.
governance-load-nobody = Personne ne répond encore de rien.
governance-load-caption = Activités par personne et par lettre
governance-who = Qui
governance-accountable = En répond
governance-responsible = Réalise
governance-supports = Soutient
governance-consulted = Est consulté
governance-informed = Est informé

governance-log-title = Journal des décisions
governance-log-next = Ce qui a été décidé
governance-log-answer = **{ $n ->
        [one] { $n } décision figure
       *[other] { $n } décisions figurent
    } dans le journal** ; la plus récente, du { $day } : { $title }.
governance-log-about = Les jours sont comptés de la demande à la décision. Une décision reste dans le journal même si une autre la remplace.
governance-request-to-decision = De la demande à la décision
governance-request-to-decision-of =
    { $days }, médiane de { $n ->
        [one] { $n } décision
       *[other] { $n } décisions
    }
governance-log-caption = Ce qui a été décidé, le plus récent d’abord
governance-newest-caption = Les décisions les plus récentes
governance-decision = Décision
governance-on = Le
governance-by = Par
governance-result = Résultat
governance-why = Pourquoi, et ce qui était possible
governance-days-title = Jours
governance-days-not-known = non connu
governance-options = **Options :** { $options }.
governance-replaces = Remplace { $id }.
governance-replaced-by = **Remplacée par **{ $id }.
governance-overview = Ce qu’il faut décider ensuite

## services

services-home = Services
services-home-text = ce que le PMO fait, pour qui, et comment le demander
services-title = Produits et services
services-short-title = Services
services-next = État actuel : les écarts qu’ils comblent
# La réponse en tête de page : combien il y en a, et combien sont proposés aujourd’hui.
services-answer =
    { $count ->
        [one] Le PMO a **{ $count }** produit ou service ; sa page dit à qui il s’adresse et comment le demander.
       *[other] Le PMO a **{ $count }** produits et services ; la page de chacun dit à qui il s’adresse et comment le demander.
    }
services-answer-offered =
    { $count ->
        [one] Le PMO propose aujourd’hui **{ $offered } produit ou service sur { $count }** ; sa page dit à qui il s’adresse et comment le demander.
       *[other] Le PMO propose aujourd’hui **{ $offered } de ses { $count }** produits et services ; la page de chacun dit à qui il s’adresse et comment le demander.
    }
services-products = Produits
services-services = Services
services-core = Offre de base
services-advanced = Offre avancée
services-mean-maturity = Maturité moyenne
services-mean-and-target = { $mean }, cible { $target }

service-kind =
    .product = produit
    .service = service
tier =
    .core = offre de base
    .advanced = offre avancée
service-function =
    .standards-and-quality = standards et qualité
    .strategic-project-management = gestion stratégique des projets
    .operative-assistance = assistance opérationnelle
    .coordination-of-projects-and-resources = coordination des projets et des ressources
    .effectiveness-and-efficiency = efficacité et efficience
    .coaching-and-training = coaching et formation
# L’objet de chaque fonction, au-dessus du tableau de ce qu’elle propose.
services-function-about =
    .standards-and-quality = Comment les projets sont menés, et avec quelle qualité
    .strategic-project-management = Choisir les bons projets et décider à temps
    .operative-assistance = De l’aide pendant le projet
    .coordination-of-projects-and-resources = Une vue d’ensemble des projets et de leurs équipes
    .effectiveness-and-efficiency = Obtenir ce qui était promis, et en tirer des leçons
    .coaching-and-training = Des personnes qui savent faire
# Si un service continue.
verdict =
    .keep = à maintenir
    .change = à modifier
    .stop = à arrêter

services-ask = Comment demander
services-catalogue = Ce que vous pouvez obtenir
services-product-or-service = Produit ou service
services-kind = Type
services-kind-and-tier = { $kind }, { $tier }
services-for-whom = Pour qui
services-response-time = Délai de réponse
services-state = État
services-being-stopped = En cours d’arrêt
services-offered = Proposé
services-not-yet = Pas encore
services-not-known = Inconnu
services-not-said = pas encore précisé
services-all-areas = tous les domaines
services-kinds-products = Produits : vous recevez quelque chose
services-kinds-services = Services : quelqu’un fait quelque chose
services-and-summary = { $service } : { $summary }
services-limits = Ce que nous faisons, et ce que nous ne faisons pas
services-we-do = Nous le faisons
services-we-do-not = Nous ne le faisons pas
services-function-has = **{ $function }** : { $services }
# Une liste de choses dont les noms peuvent contenir des virgules.
services-more = { $before } ; { $next }

services-maturity-heading = À quel niveau nous en sommes
services-all-reached = Tous les produits et services ont atteint leur cible
services-furthest = Le plus loin de sa cible : { $service }
services-furthest-several =
    { $levels ->
        [one] Il manque { $levels } niveau à { $services } services pour atteindre la cible
       *[other] Il manque { $levels } niveaux à { $services } services pour atteindre la cible
    }
services-maturity-subtitle = Maturité de 0, non proposé, à 5, optimisé ; le plus loin de la cible d’abord
services-level-lowest = Non proposé
services-level-highest = Optimisé
services-target = Cible
services-gap = Écart
services-maturity-source = services de ce playbook, notés à chaque évaluation

services-gaps-heading = Quels écarts ils comblent
services-gaps-caption = Écarts de l’évaluation, et ce qui les comble
services-gap-name = **{ $id }** { $gap }
# $gaps est une liste du message précédent.
services-gap-names = { $gaps }.
services-gaps-all-meet = Chaque écart a un service, et chaque service un écart.
services-gaps-loose = Écarts et services qui ne se rejoignent pas
services-gaps-open = Aucun service ne comble : { $gaps }.
services-gaps-nothing-asks = Aucun écart n’appelle : { $services }.
services-customers = Qui peut obtenir quoi
services-customers-caption = Les domaines métier, et ce que chacun peut obtenir
services-besides = En outre
services-yes = oui

services-needed = Encore nécessaire ?
services-needed-about = Un service que personne n’utilise ni ne souhaite est modifié ou arrêté, pour laisser du temps aux autres.
services-needed-caption = Utilisation et revues de chaque produit et service
services-last-used = Dernière utilisation
services-last-review = Dernière revue
services-verdict = Verdict
services-next-review = Prochaine revue
services-not-recorded = non enregistré
services-times =
    { $times ->
        [one] { $times } fois
       *[other] { $times } fois
    }
# On ne sait pas combien de fois il a servi ; $open dit qui s’en informe.
services-times-open = nombre { $open }
services-last-and-times = { $day }, { $times }
services-review-found = { $day } : { $finding }
services-no-review = aucune pour l’instant
services-nobody-uses-it = Personne ne l’utilise
services-not-asked = Pas encore examiné
services-no-day = pas encore de date

# La page d’un produit ou d’un service.
services-a-product = Un produit du PMO.
services-a-service = Un service du PMO.
services-all = Tous les produits et services
services-kind-tangible = { $kind }, tangible
services-kind-intangible = { $kind }, immatériel
services-tier = Offre
services-maturity = Maturité
services-of-five = { $level } sur 5
services-no-way-to-ask = Personne n’a encore écrit comment le demander.
services-how-soon = Dans quel délai
services-who-answers = Qui en répond
services-function = Fonction
services-group = Groupe dans un autre référentiel
services-in-short = En bref
services-what = Quoi
services-what-answer = Réponse
services-why = Pourquoi nous l’avons
services-why-caption = De ce qui faisait mal à ce qui le montre
services-reason = Raison
services-where = Où en lire plus
services-what-hurt = Ce qui faisait mal
services-instead = Ce qu’il y aura à la place
services-comes-with = Arrive avec
services-shows-in = Se voit dans
services-maturity-caption = Maturité, de 0, non proposé, à 5, optimisé
services-when = Quand
services-papers = Ce qui l’accompagne
services-papers-caption = Modèles et processus
services-name = Nom
services-what-for = À quoi il sert
services-template = Modèle
services-process = Processus
services-used =
    { $times ->
        [one] Utilisé { $times } fois.
       *[other] Utilisé { $times } fois.
    }
services-used-last =
    { $times ->
        [one] Utilisé { $times } fois, la dernière le { $day }.
       *[other] Utilisé { $times } fois, la dernière le { $day }.
    }
services-last-used-on = Utilisé pour la dernière fois le { $day }.
services-asked-next = La question de son utilité sera reposée le { $day }.
services-reviews-caption = Revues, les plus récentes d’abord
services-day = Date
services-what-was-found = Constat

# Le catalogue dans la charte.
services-offers-caption = Ce que propose le PMO
services-not-offered-yet = pas encore proposé
services-not-known-yet = pas encore connu
# $round est un cycle de l’évaluation.
services-since = proposé depuis { $round } ; maturité { $level } sur 5
services-since-stopping = proposé depuis { $round }, en cours d’arrêt ; maturité { $level } sur 5

# Le nom des chiffres des services.
services-figure-count = Produits et services
services-figure-products = Produits
services-figure-services = Services
services-figure-core = Produits et services de base
services-figure-advanced = Produits et services avancés
services-figure-unused = Produits et services que personne n’utilise
services-figure-offered = Produits et services proposés, { $round }
services-figure-mean = Maturité moyenne des produits et services, { $round }
services-figure-mean-target = Maturité moyenne visée
services-figure-maturity = { $service }, maturité
services-figure-maturity-then = { $service }, maturité, { $round }
services-figure-target = { $service }, maturité visée
services-figure-gap = { $service }, niveaux manquants
services-figure-used = { $service }, nombre d’utilisations

## roadmap

roadmap-home = Feuille de route
roadmap-home-text = ce qui vient quand, ce qui est en retard, à qui le tour
roadmap-title = Feuille de route
roadmap-waves-title = Vagues de déploiement
roadmap-learning-title = Ce que nous avons appris
roadmap-source = feuille de route de ce playbook
roadmap-source-waves = vagues de ce playbook

work-state =
    .done = terminé
    .in-progress = en cours
    .planned = prévu
lesson-kind =
    .worked = a fonctionné
    .did-not-work = n’a pas fonctionné
    .surprise = surprise
implementation-stage =
    .exploration = exploration
    .installation = installation
    .initial-implementation = mise en œuvre initiale
    .full-implementation = mise en œuvre complète
    .expansion-and-scale-up = extension à grande échelle

roadmap-days = { $number ->
        [one] { $number } jour
       *[other] { $number } jours
    }
roadmap-weeks = { $number ->
        [one] { $number } semaine
       *[other] { $number } semaines
    }
roadmap-slip-none = comme prévu
roadmap-slip-later = { $length } plus tard
roadmap-slip-earlier = { $length } plus tôt
roadmap-not-known-yet = pas encore connu
roadmap-clauses = { $before } ; { $next }
roadmap-sentence = { $clauses }.

roadmap-item = Activité
roadmap-wave = Vague
roadmap-area = Domaine
roadmap-state = État
roadmap-owner = Responsable
roadmap-planned = Prévu
roadmap-foreseen = Prévision
roadmap-as-planned = comme prévu

roadmap-summary-caption = Vagues et jalons, par fin prévue
roadmap-wave-or-milestone = Vague ou jalon
roadmap-summary-end = Le plan se termine le { $planned } ; la prévision actuelle est le **{ $foreseen }**, { $slip }.
roadmap-summary-end-kept = Le plan se termine le { $planned }, et rien de ce que l’on prévoit aujourd’hui n’y change quoi que ce soit.
roadmap-told-ends = Fin : { $item }
roadmap-told-begins = Début : { $item }
roadmap-told-later-by = { $days ->
        [one] { $days } jour plus tard que prévu
       *[other] { $days } jours plus tard que prévu
    }
roadmap-told-later = plus tard que prévu
roadmap-told-earlier = plus tôt que prévu
roadmap-told-people = { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }

roadmap-answer-none = La feuille de route ne contient encore aucune activité.
roadmap-answer-over = Il n’y a plus rien à venir : la feuille de route s’est terminée le **{ $end }**, { $plan ->
        [kept] { $slip }
       *[moved] { $slip } que prévu
    }.
roadmap-answer = Prochaine étape : { $event ->
        [ends] fin de { $item }
       *[begins] début de { $item }
    } le **{ $date }**{ $timing ->
        [late] { $days ->
            [one] , avec { $days } jour de retard
           *[other] , avec { $days } jours de retard
        }
        [early] { $days ->
            [one] , avec { $days } jour d’avance
           *[other] , avec { $days } jours d’avance
        }
       *[planned] {""}
    } ; la fin de toute la feuille de route est prévue le **{ $end }**, { $plan ->
        [kept] { $slip }
       *[moved] { $slip } que prévu
    }.
roadmap-forecast = Prévision
roadmap-deadline-missed = Échéance manquée
roadmap-late = En retard
roadmap-chip-as-planned = Comme prévu
roadmap-planned-end = Fin planifiée
roadmap-foreseen-end = Fin prévisible
roadmap-length = Durée
roadmap-length-value = { $planned } selon le plan, { $foreseen } selon la prévision
roadmap-next-title = Ce qui vient ensuite
roadmap-next-entry = { $event ->
        [ends] fin de { $item }
       *[begins] début de { $item }
    }{ $timing ->
        [late] { $days ->
            [one] , { $days } jour plus tard
           *[other] , { $days } jours plus tard
        }
        [early] { $days ->
            [one] , { $days } jour plus tôt
           *[other] , { $days } jours plus tôt
        }
       *[planned] , comme prévu
    }
roadmap-critical-title = Ce que tout attend
roadmap-then = { $before }, puis { $next }
roadmap-critical-one = Un jour perdu ici est un jour perdu pour toute la feuille de route : { $items }.
roadmap-critical-many = Un jour perdu sur l’un de ces chemins est un jour perdu pour toute la feuille de route, ou une échéance manquée : { $items }.
roadmap-critical-path = Le chemin critique depuis le premier jour, en gras dans le graphique et signalé dans les tableaux ci-dessous : { $path }.
roadmap-critical-path-planned = Tel qu’il était prévu : { $path }.
roadmap-items-title = Toutes les activités
roadmap-items-lead = Les retards sont en jours calendaires ; la marge se compte en jours ouvrés, cinq par semaine. Ce qui est critique n’en a pas.
roadmap-items-caption = Plan, prévision et marge
roadmap-items-caption-of = { $stage } : plan, prévision et marge
roadmap-deployment-caption = Activités du seul plan de déploiement
roadmap-deployment-caption-of = { $stage } : activités du seul plan de déploiement
roadmap-plan = Plan
roadmap-days-late = Jours de retard
roadmap-slack = Marge
roadmap-slack-critical = { $slack }, **critique**
roadmap-slack-planned = { $slack } (prévu : { $planned })
roadmap-item-with-note = { $item } ({ $note })
roadmap-note-done = { $progress } fait
roadmap-note-time = { $progress } du temps écoulé
roadmap-note-not-before = pas avant le { $date }
roadmap-note-deadline = au plus tard le { $date }
roadmap-other-stage = Autres
roadmap-deployment-title = Le plan de déploiement
roadmap-deployment-lead = La feuille de route est un extrait du plan de déploiement : celui-ci contient aussi le travail que seuls ceux qui le font ont besoin de voir. Le graphique montre les étapes qui en comportent.
roadmap-contents-waves = Qui travaille déjà ainsi, qui vient ensuite, et combien de changement un domaine peut absorber.
roadmap-contents-learning = Gains rapides, résultat du pilote, et retours d’expérience repris par les vagues suivantes.
roadmap-next-waves = Vagues de déploiement : qui travaille déjà ainsi
roadmap-chart-kept = La feuille de route se déroule comme prévu
roadmap-chart-moved = La feuille de route se termine { $slip }
roadmap-chart-deployment = { $items ->
        [one] { $items } activité de plus derrière la feuille de route
       *[other] { $items } activités de plus derrière la feuille de route
    }
roadmap-chart-subtitle = Plan et prévision par étape, du { $first } au { $last }
roadmap-chart-stage = Étape
roadmap-chart-slack = Avec marge
roadmap-chart-foreseen = Réalisé ou prévision
roadmap-chart-critical = Chemin critique
roadmap-chart-note-late = { $days ->
        [one] { $state }, { $days } jour de retard
       *[other] { $state }, { $days } jours de retard
    }
roadmap-chart-note-early = { $days ->
        [one] { $state }, { $days } jour d’avance
       *[other] { $state }, { $days } jours d’avance
    }
roadmap-chart-note-critical = { $state }, critique
roadmap-chart-note-slack = { $state }, { $slack } de marge

roadmap-waves-done = **{ $done ->
        [one] { $done } vague
       *[other] { $done } vagues
    } sur { $all } { $done ->
        [one] est terminée
       *[other] sont terminées
    }**
roadmap-waves-running = { $wave } est en cours
roadmap-waves-running-until = { $wave } est en cours jusqu’au { $date }
roadmap-waves-runs = { $wave } est en cours
roadmap-waves-runs-until = { $wave } est en cours jusqu’au { $date }
roadmap-waves-begins = { $wave } commence ensuite
roadmap-waves-begins-on = { $wave } commence le { $date }
roadmap-waves-adoption-partly = l’adoption est de **{ $share }**, pour autant qu’on le sache
roadmap-waves-adoption = **{ $share }** des { $people } personnes travaillent de la nouvelle manière
roadmap-adoption = Adoption
roadmap-people-in-reach = Personnes concernées
roadmap-waves-caption = Vagues de déploiement, avec leurs dates prévues à ce jour
roadmap-waves-days = Dates
roadmap-waves-where = Où
roadmap-people = Personnes
roadmap-not-begun = pas commencé
roadmap-not-planned-yet = pas encore planifié
roadmap-areas-in-regions = { $areas } dans { $regions }
roadmap-services-title = Ce que chaque vague apporte
roadmap-services-caption = Services par vague, avec les domaines que chacune atteint
roadmap-service = Service
roadmap-yes = oui
roadmap-effect-title = Où en sont les personnes
roadmap-effect-caption = Où en sont les personnes de chaque vague, en cinq étapes, et ce que la vague doit faire évoluer
roadmap-implementation = Étape de mise en œuvre
roadmap-metrics = Indicateurs
roadmap-criteria-title = Critères d’entrée et de sortie
roadmap-criteria-caption = Ce qui doit être là avant qu’une vague commence, et avant qu’elle se termine
roadmap-criteria-when = Quand
roadmap-criterion = Critère
roadmap-criterion-entry = Entrée
roadmap-criterion-exit = Sortie
roadmap-criterion-met = Rempli le { $date }
roadmap-criterion-not-met = Non rempli
roadmap-criterion-open = Ouvert
roadmap-blockers-title = Ce qui nous freine en ce moment
roadmap-load-title = Combien de changement un domaine peut absorber
roadmap-load-lead = La charge d’un domaine pour un mois est le nombre de personnes de toutes les vagues qui y sont en cours ce mois-là. Une vague au-dessus du plafond est déplacée ou divisée.
roadmap-load-subtitle = Personnes en changement par domaine et par mois, de { $first } à { $last }, par rapport au maximum que chaque domaine peut absorber
roadmap-load-month = Mois
roadmap-load-value = Personnes en changement
roadmap-load-cap = Maximum du domaine
roadmap-load-chart-no-caps = Combien de personnes sont en changement en même temps
roadmap-load-chart-none = Aucun domaine n’a plus de changement qu’il ne peut absorber
roadmap-load-chart-one = { $area } a plus de changement que le domaine ne peut absorber
roadmap-load-chart-several = { $areas } ont plus de changement qu’ils ne peuvent absorber
roadmap-load-chart-many = { $count ->
        [one] { $count } domaine a plus de changement qu’il ne peut absorber
       *[other] { $count } domaines ont plus de changement qu’ils ne peuvent absorber
    }
roadmap-adoption-bar = { $share } de { $people }
roadmap-adoption-chart = { $share } des personnes concernées travaillent de la nouvelle manière
roadmap-adoption-chart-partly = L’adoption est de { $share }, pour autant qu’on le sache
roadmap-adoption-subtitle = Part des personnes de chaque vague qui travaillent de la nouvelle manière, et de combien de personnes
roadmap-adoption-value = Adoption, en pour cent
roadmap-adoption-text = Sur combien de personnes
roadmap-coverage-title = Où le changement est arrivé
roadmap-coverage-caption = Domaines par région, avec les vagues qui atteignent chaque lieu
roadmap-coverage = Les domaines et les régions forment { $places ->
        [one] { $places } lieu
       *[other] { $places } lieux
    } : les vagues en ont atteint **{ $reached }**, et { $planned } selon le plan.
roadmap-coverage-wave = { $wave } ({ $state })
roadmap-next-learning = Ce que nous avons appris en chemin
roadmap-next-roadmap = Retour à la feuille de route

roadmap-learning-next = Vagues de déploiement : où vont les retours d’expérience
roadmap-learning-wins = { $done ->
        [one] { $done } gain rapide
       *[other] { $done } gains rapides
    } sur { $all } { $done ->
        [one] est réalisé
       *[other] sont réalisés
    }
roadmap-learning-pilot = le pilote a rempli **{ $met ->
        [one] { $met } critère
       *[other] { $met } critères
    } sur { $criteria }**
roadmap-learning-lessons = { $done ->
        [one] { $done } retour d’expérience
       *[other] { $done } retours d’expérience
    } sur { $all } { $done ->
        [one] est mis en pratique
       *[other] sont mis en pratique
    }
roadmap-wins-title = Gains rapides
roadmap-wins-caption = Ce qui a été fait tôt, et ce que cela a apporté
roadmap-win = Gain rapide
roadmap-win-date = Date
roadmap-win-result = Ce que cela a apporté
roadmap-win-answers = Répond à
roadmap-win-worth = Valeur
roadmap-wins-worth = Valeur des gains rapides
roadmap-pilot-place = Sur la feuille de route : { $places }.
roadmap-pilot-projects = { $count ->
        [one] { $count } projet : { $projects }.
       *[other] { $count } projets : { $projects }.
    }
roadmap-pilot-verdict = **Go ou no-go : **{ $met ->
        [one] { $met } critère
       *[other] { $met } critères
    } sur { $all } { $met ->
        [one] a été rempli.
       *[other] ont été remplis.
    } { $decision }
roadmap-pilot-decision = Décision { $id } : { $title }
roadmap-pilot-decision-unknown = Décision { $id }
roadmap-pilot-undecided = Personne n’a encore décidé.
roadmap-pilot-caption = Critères du pilote, convenus avant son début
roadmap-pilot-target = Cible
roadmap-pilot-actual = Réel
roadmap-pilot-result = Résultat
roadmap-pilot-met = Rempli
roadmap-pilot-missed = Manqué
roadmap-pilot-no-target = aucune
roadmap-lessons-title = Retours d’expérience et vagues qui les reprennent
roadmap-lessons-caption = Ce qui a été appris, ce que nous en faisons, et depuis quand
roadmap-lesson = Retour d’expérience
roadmap-lesson-learned = Appris
roadmap-lesson-learned-from = { $kind }, { $wave }
roadmap-lesson-why = Pourquoi
roadmap-lesson-action = Ce que nous faisons
roadmap-lesson-into = Repris dans
roadmap-lesson-into-since = { $waves }, depuis le { $date }
roadmap-lesson-no-action = Aucune action

roadmap-label-start = { $item }, début planifié
roadmap-label-finish = { $item }, fin planifiée
roadmap-label-foreseen-start = { $item }, début prévisible
roadmap-label-foreseen-finish = { $item }, fin prévisible
roadmap-label-slack = { $item }, marge planifiée
roadmap-label-foreseen-slack = { $item }, marge prévisible
roadmap-label-late = { $item }, jours de retard sur le plan
roadmap-label-progress = { $item }, avancement
roadmap-label-first-day = Premier jour de la feuille de route
roadmap-label-length = Durée planifiée de la feuille de route
roadmap-label-foreseen-length = Durée prévisible de la feuille de route
roadmap-label-end = Fin planifiée de la feuille de route
roadmap-label-foreseen-end = Fin prévisible de la feuille de route
roadmap-label-path = Chemin critique planifié
roadmap-label-foreseen-path = Chemin critique prévisible
roadmap-label-slip = Décalage de toute la feuille de route
roadmap-label-people = { $wave }, personnes
roadmap-label-adoption = { $wave }, adoption
roadmap-label-all-adoption = Adoption, pondérée par le nombre de personnes
roadmap-label-of-waves = { $label } ({ $known } sur { $all ->
        [one] { $all } vague
       *[other] { $all } vagues
    })
roadmap-label-load = { $area }, personnes en changement, { $month }
roadmap-label-peak = { $area }, nombre maximal de personnes en changement en un mois
roadmap-label-cap = { $area }, nombre maximal de personnes que le domaine peut accompagner en même temps
roadmap-label-pilot-met = Critères du pilote remplis
roadmap-label-pilot-criteria = Critères du pilote
roadmap-label-pilot-judged = Critères du pilote avec un résultat
roadmap-label-lessons = Retours d’expérience
roadmap-label-lessons-done = Retours d’expérience mis en pratique
roadmap-label-worth = { $win }, valeur
roadmap-label-places = Domaines par région
roadmap-label-places-planned = Domaines par région qu’une vague atteint selon le plan
roadmap-label-places-reached = Domaines par région qu’une vague a atteints


## stakeholders

stakeholders-home = Parties prenantes
stakeholders-home-text = qui nous devons convaincre, et la suite
stakeholders-title = Parties prenantes
stakeholders-none = Aucune partie prenante n’a encore été décrite.
stakeholders-answer-who =
    { $pmo } travaille avec { $n ->
        [one] { $n } partie prenante
       *[other] { $n } parties prenantes
    }.
stakeholders-answer-who-groups =
    { $pmo } travaille avec { $n ->
        [one] { $n } partie prenante
       *[other] { $n } parties prenantes
    } dans { $groups ->
        [one] { $groups } groupe
       *[other] { $groups } groupes
    }.
stakeholders-the-pmo = Le PMO
stakeholders-answer-not-judged =
    { $n ->
        [one] { $n } partie prenante au registre ; sa position n’a pas encore été évaluée.
       *[other] { $n } parties prenantes au registre ; leur position n’a pas encore été évaluée.
    }
# $some se lit « 6 sur 12 » (voir stakeholders-of).
stakeholders-answer-won = Parmi les parties prenantes, **{ $some } sont là où nous en avons besoin**.
# $some se lit « 6 sur 12 » ; $n est le nombre de noms dans $who.
stakeholders-answer-open =
    { $n ->
        [one] Parmi les parties prenantes, **{ $some } sont là où nous en avons besoin** ; prochaine à convaincre : { $who }.
       *[other] Parmi les parties prenantes, **{ $some } sont là où nous en avons besoin** ; prochaines à convaincre : { $who }.
    }
stakeholders-answer-contact =
    { $n ->
        [one] Parmi les parties prenantes, **{ $some } sont là où nous en avons besoin** ; prochaine à convaincre : { $who }. Prochain entretien : { $with }, le { $day }.
       *[other] Parmi les parties prenantes, **{ $some } sont là où nous en avons besoin** ; prochaines à convaincre : { $who }. Prochain entretien : { $with }, le { $day }.
    }
stakeholders-index = Indice d’engagement
# $known se lit « 11 sur 12 ».
stakeholders-index-of = { $index }, pour { $known }
stakeholders-at-desired = Là où nous en avons besoin
stakeholders-aim = Cible
stakeholders-aim-by = { $index } d’ici au { $day }
stakeholders-communication = Communication : qui apprend quoi, et quand
stakeholders-what-changes = Ce qui change
stakeholders-change-summary = Parmi les nouvelles pratiques, { $some } sont déjà une habitude.
stakeholders-confidence = Confidentiel
stakeholders-confidence-for = Cette page dit comment les personnes se positionnent. Elle est réservée à : { $whom }. Merci de ne pas la transmettre.
stakeholders-hidden = Tout n’est pas montré ici
stakeholders-hidden-for = La position de chacun n’est montrée qu’à : { $whom }.
stakeholders-hidden-for-keepers = La position de chacun n’est montrée qu’à ceux qui tiennent le playbook.

engagement =
    .unaware = non informé
    .resistant = opposé
    .neutral = neutre
    .supportive = favorable
    .leading = moteur
stakeholder-group =
    .executive = direction générale
    .director = directions
    .regional = régions
    .delivery = équipes projet
    .representative = représentants
    .external = externes
stakeholders-quadrant =
    .keep-satisfied = satisfaire
    .manage-closely = gérer de près
    .monitor = surveiller
    .keep-informed = tenir informé
stakeholders-of = { $some } sur { $all }
stakeholders-not-judged = pas encore évalué
stakeholders-not-known = pas encore connu
stakeholders-no-desired-level = pas encore de niveau souhaité
stakeholders-not-measured = pas encore mesuré
stakeholders-now = Aujourd’hui
stakeholders-when-now = aujourd’hui

stakeholders-figure-heard = Parties prenantes entendues en entretien
stakeholders-figure-group = Groupe « { $group } », parties prenantes
stakeholders-figure-group-heard = Groupe « { $group } », entendues en entretien
# $when est un mois, ou stakeholders-when-now.
stakeholders-figure-index = Indice d’engagement, { $when }
stakeholders-figure-group-index = Groupe « { $group } », indice d’engagement, { $when }
stakeholders-figure-known = Parties prenantes dont toutes les valeurs de l’indice sont connues
stakeholders-figure-aim = Indice d’engagement à atteindre
stakeholders-figure-at-desired = Parties prenantes au niveau souhaité, ou au-dessus, { $when }
stakeholders-figure-gap = { $who }, niveaux restants
stakeholders-figure-engagement = { $who }, engagement
stakeholders-figure-quadrant = { $who }, ce que demande la grille
stakeholders-figure-adopted = Part de ceux qui suivent la nouvelle pratique : { $what }
stakeholders-figure-habit = Nouvelles pratiques adoptées par au moins la moitié des personnes concernées
stakeholders-figure-changes = Changements de comportement
stakeholders-changes =
    { $n ->
        [one] { $n } changement
       *[other] { $n } changements
    }

stakeholders-grid = Pouvoir et intérêt
stakeholders-grid-nobody = Personne n’a à la fois beaucoup de pouvoir et beaucoup d’intérêt
stakeholders-grid-won = Tous ceux à gérer de près sont convaincus
stakeholders-grid-open =
    { $n ->
        [one] { $n } sur { $all } à gérer de près reste à convaincre
       *[other] { $n } sur { $all } à gérer de près restent à convaincre
    }
stakeholders-grid-subtitle = Pouvoir et intérêt de chaque partie prenante, de 1 à 5 ; sa position, et celle qu’elle devrait avoir
stakeholders-grid-source = registre des parties prenantes de ce playbook ; élevé : 4 ou 5
stakeholders-interest = Intérêt
stakeholders-power = Pouvoir
stakeholders-desired = Souhaité
stakeholders-engagement = Leur position
# $some se lit « 6 sur 12 ».
stakeholders-index-stands = L’indice d’engagement est à **{ $index }** ; { $some } sont là où nous en avons besoin.
# $then est le nombre de celles qui y étaient en $month.
stakeholders-index-stands-after = L’indice d’engagement est à **{ $index }**, contre { $before } en { $month } ; { $some } sont là où nous en avons besoin, contre { $then }.
stakeholders-index-about = Les niveaux sont un ordre, pas des mesures : lire d’abord la matrice, puis l’indice. L’indice pondère chacun par pouvoir × intérêt ; à 100 %, tous sont exactement là où ils devraient être.
stakeholders-index-known = Toutes les valeurs sont connues pour { $known } ; les autres ne sont pas comptées.
# Les lettres de la matrice : A pour actuel, S pour souhaité ; stakeholders-matrix-caption les explique.
stakeholders-letter-now = A
stakeholders-letter-desired = S
stakeholders-matrix-caption = A : position actuelle ; S : souhaitée
stakeholders-levels-to-go = Niveaux restants
stakeholders-course-caption = Leur position à chaque évaluation
stakeholders-course-newest =
    { $n ->
        [one] Leur position : le premier mois et le plus récent
       *[other] Leur position : le premier mois et les { $n } plus récents
    }
stakeholders-buy-in = Adhésion par groupe
stakeholders-buy-in-least = Le moins convaincu : { $group }, à { $index }
stakeholders-buy-in-subtitle = Indice d’engagement par groupe, % ; 100 : là où nous en avons besoin ; entre parenthèses, leur nombre
stakeholders-group = Groupe
stakeholders-source = registre des parties prenantes de ce playbook

stakeholders-register = Qui elles sont, et la suite
stakeholders-register-bare = Qui elles sont
stakeholders-counted =
    { $n ->
        [one] { $n } partie prenante
       *[other] { $n } parties prenantes
    }
stakeholders-stakeholder = Partie prenante
stakeholders-group-and-grid = Groupe et grille
stakeholders-needs = Attend de nous
stakeholders-what-we-do = Ce que nous faisons
stakeholders-next-contact = Prochain contact
stakeholders-who = Qui
stakeholders-heard = Entendu
# $some se lit « 8 sur 12 ».
stakeholders-heard-answer = **{ $some } ont été entendues en entretien**. Ce qu’elles ont dit figure sous { $link }.
# $groups énumère stakeholders-heard-group.
stakeholders-heard-answer-groups = **{ $some } ont été entendues en entretien** : { $groups }. Ce qu’elles ont dit figure sous { $link }.
stakeholders-heard-group = { $group } { $some }
stakeholders-current-state = État actuel
stakeholders-heard-in = { $who } ; entretien : { $when }
stakeholders-heard-not-yet = pas encore
stakeholders-needs-not-asked = pas encore demandé
stakeholders-no-name = aucun nom indiqué
stakeholders-no-group = pas encore de groupe
stakeholders-people =
    { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }
# $open dit pourquoi le nombre n’est pas connu.
stakeholders-people-open = nombre de personnes { $open }
stakeholders-place = { $quadrant } (pouvoir { $power }, intérêt { $interest })
# L’un des deux n’est pas connu ; sa place dit pourquoi.
stakeholders-place-open = Pouvoir { $power } ; intérêt { $interest }
stakeholders-nothing-yet = rien pour l’instant
stakeholders-no-day = pas encore de date
stakeholders-contact-nobody = { $day }, par personne pour l’instant
# Un groupe avec les noms de ses parties prenantes.
stakeholders-group-names = **{ $group }** : { $names }
stakeholders-others = Autres

stakeholders-change-title = Ce que les gens font autrement
stakeholders-change-short = Changement de comportement
# $some se lit « 2 sur 3 » ; $n est le nombre de nouvelles pratiques.
stakeholders-change-answer =
    { $n ->
        [one] Parmi les nouvelles pratiques, **{ $some }** est une habitude pour au moins la moitié des personnes concernées.
       *[other] Parmi les nouvelles pratiques, **{ $some }** sont une habitude pour au moins la moitié des personnes concernées.
    }
# $what est une phrase de l’auteur avec son point.
stakeholders-change-answer-slowest =
    { $n ->
        [one] Parmi les nouvelles pratiques, **{ $some }** est une habitude pour au moins la moitié des personnes concernées ; la plus lente, avec { $share } : { $what }
       *[other] Parmi les nouvelles pratiques, **{ $some }** sont une habitude pour au moins la moitié des personnes concernées ; la plus lente, avec { $share } : { $what }
    }
stakeholders-from-to = De quoi à quoi
stakeholders-change-caption =
    { $n ->
        [one] { $n } changement de comportement
       *[other] { $n } changements de comportement
    }
stakeholders-from = De
stakeholders-to = À
stakeholders-lever = Ce qui aide
stakeholders-adopted = Le font déjà
stakeholders-owner = Responsable
stakeholders-adopted-in = { $share } ({ $month })
stakeholders-adopted-shown = { $share } ; montré par { $metric }
stakeholders-adopted-in-shown = { $share } ({ $month }) ; montré par { $metric }
stakeholders-everybody = tous
stakeholders-adoption = Combien le font déjà
stakeholders-adoption-finding = Parmi les nouvelles pratiques, { $some } sont une habitude
stakeholders-adoption-subtitle = Part des personnes concernées qui suivent la nouvelle pratique, %, dernier comptage de chacune
stakeholders-adoption-source = comptages et indicateurs de ce playbook ; une habitude est ce que fait au moins la moitié
stakeholders-new-way = Nouvelle pratique
stakeholders-adopted-percent = Le font déjà, %
stakeholders-course = À quelle vitesse cela se répand
stakeholders-habit = Une habitude
stakeholders-no-habit = Pas encore une habitude
stakeholders-per-cent = pour cent
stakeholders-course-finding = { $start } au départ, { $share } aujourd’hui
stakeholders-course-subtitle = Part des personnes concernées qui le font, pour cent, { $first } – { $last }
stakeholders-course-source = comptages de ce playbook
stakeholders-month = Mois

## communication

communication-home = Communication
communication-home-text = qui apprend quoi, quand, et si c’est bien arrivé
communication-title = Communication
communication-none = Aucune ligne du plan de communication n’a encore été écrite.
communication-answer =
    { $n ->
        [one] **{ $n } public reçoit des messages du PMO selon le plan** ; prochain message, le { $day } : { $who }.
       *[other] **{ $n } publics reçoivent des messages du PMO selon le plan** ; prochain message, le { $day } : { $who }.
    }
communication-answer-undated =
    { $n ->
        [one] **{ $n } public reçoit des messages du PMO selon le plan** ; aucun jour n’est fixé pour le prochain message.
       *[other] **{ $n } publics reçoivent des messages du PMO selon le plan** ; aucun jour n’est fixé pour le prochain message.
    }
communication-strategy = Stratégie
# $steps se lit « 6 sur 7 » (voir communication-of).
communication-strategy-fact = étapes écrites : { $steps }
communication-newest-reached = Touchés par les derniers envois
communication-plan = Qui apprend quoi, et comment
communication-calendar = Quand ils l’apprennent
communication-reach = Le message est-il arrivé ?
communication-behind = Derrière le plan
communication-strategy-summary = Étapes écrites : { $steps }.
communication-reach-summary =
    { $n ->
        [one] { $n } envoi, et qui il a touché.
       *[other] { $n } envois, et qui chacun a touché.
    }
communication-strategy-next = Stratégie de communication : pourquoi nous communiquons ainsi
communication-plan-next = Le plan : qui apprend quoi, et quand
communication-not-everybody = Nous ne touchons pas tout le monde
communication-nobody =
    { $n ->
        [one] { $n } partie prenante n’apparaît dans aucune ligne du plan : { $who }.
       *[other] { $n } parties prenantes n’apparaissent dans aucune ligne du plan : { $who }.
    }

objective =
    .inform = informer
    .involve = impliquer
    .decide = décider
    .change = changer
rhythm =
    .weekly = chaque semaine
    .every-2-weeks = toutes les 2 semaines
    .monthly = chaque mois
    .every-6-weeks = toutes les 6 semaines
    .every-2-months = tous les 2 mois
    .quarterly = chaque trimestre
    .every-6-months = tous les 6 mois
    .yearly = chaque année
    .once = une fois
    .as-needed = au besoin
communication-of = { $some } sur { $all }
communication-not-known = pas encore connu

communication-figure-messages = Lignes du plan de communication
communication-figure-audiences = Publics du plan de communication
communication-figure-steps = Étapes écrites de la stratégie
communication-figure-row-sent = { $who }, nombre d’envois
communication-figure-row-next = { $who }, le prochain jour
communication-figure-reach = { $who }, part touchée, tous les envois
communication-figure-reach-on = { $who }, part touchée le { $day }
communication-figure-channel-reach = { $channel }, part touchée, tous les envois
communication-figure-sent = Nombre d’envois
communication-figure-newest = Part touchée par le dernier envoi de chaque ligne
communication-figure-next = Le jour du prochain message du PMO
communication-figure-unreached = Parties prenantes qu’aucune ligne du plan ne cite

communication-plan-rows =
    { $n ->
        [one] { $n } ligne du plan
       *[other] { $n } lignes du plan
    }
communication-audience = Public
communication-what-they-hear = Ce qu’ils apprennent
communication-what-for = But
communication-channel = Canal
communication-when = Quand
communication-measure = Visible à
communication-owner = Responsable
communication-no-measure = pas encore de mesure
communication-not-said = pas encore précisé
communication-audience-names = **{ $audience }** : { $who }
communication-purpose = **{ $objective }** : { $purpose }
# $language est le nom que l’auteur donne à la langue d’un message.
communication-channel-in = { $channel }, langue : { $language }
communication-rhythm-from = { $rhythm }, dès { $from }
communication-rhythm-until = { $rhythm }, jusqu’à { $until }
communication-rhythm-from-until = { $rhythm }, dès { $from }, jusqu’à { $until }
communication-rhythm-next = { $rhythm } ; { $next }
communication-next = prochain : { $day }
communication-next-about = prochain : vers le { $day }
communication-over = terminé
communication-no-next = pas encore de prochaine date
communication-summary-caption = Qui apprend quoi, et de qui
communication-to-whom = Pour qui
communication-what = Quoi
communication-how-often = Fréquence
communication-who = Par qui

communication-letter-sent = E
communication-letter-due = P
communication-calendar-caption = E : envoyé, P : prévu ; { $first } – { $last }

communication-strategy-title = Stratégie de communication
# Les étapes de la stratégie, comme titres.
communication-step =
    .situation = La situation
    .audiences = Les publics
    .objectives = Ce qu’il faut atteindre
    .approaches = Les approches
    .positioning = Ce que nous représentons
    .implementation = La mise en œuvre
    .evaluation = Le suivi et l’évaluation
# Les mêmes au milieu d’une phrase : « à écrire encore : la situation et les publics ».
communication-step-within =
    .situation = la situation
    .audiences = les publics
    .objectives = ce qu’il faut atteindre
    .approaches = les approches
    .positioning = ce que nous représentons
    .implementation = la mise en œuvre
    .evaluation = le suivi et l’évaluation
communication-strategy-answer = Parmi les étapes de la stratégie, **{ $steps } sont écrites** : ce que nous savons de nos publics, ce que nous voulons atteindre, et à quoi nous voyons que cela fonctionne.
communication-strategy-answer-open = Parmi les étapes de la stratégie, **{ $steps } sont écrites** ; à écrire encore : { $missing }.
communication-not-written = Pas encore écrit.

communication-reach-title = Ce qui est arrivé
communication-reach-uncounted = Des messages ont été envoyés, mais personne n’a compté qui ils ont touché.
communication-reach-answer = Le dernier envoi de chaque ligne a touché **{ $share } de ses destinataires**.
communication-reach-answer-least = Le dernier envoi de chaque ligne a touché **{ $share } de ses destinataires** ; la plus petite part : { $who }, { $least }.
communication-course = Évolution de la portée
communication-by-channel = Par canal
communication-log = Ce qui a été envoyé
communication-bars-finding = Le moins touché : { $who }, { $share }
communication-bars-subtitle = Part des destinataires qui l’ont ouvert ou sont venus, %, dernier envoi de chaque ligne
communication-bars-source = journal des envois de ce playbook
communication-plan-row = Ligne du plan
communication-reached-percent = Touchés, %
communication-newest = Dernier : { $share }
communication-per-cent = pour cent
communication-course-finding = { $share } sur tous les envois
communication-course-subtitle = Part touchée, pour cent, { $first } – { $last }
communication-course-source = journal des envois
communication-day = Jour
communication-by-channel-caption = Tout ce qui a été envoyé, par canal
communication-sendings = Envois
communication-went-to = Destinataires
communication-reached = Touchés
communication-share = Part
communication-log-caption =
    { $n ->
        [one] { $n } envoi
       *[other] { $n } envois
    }
communication-log-caption-newest =
    { $all ->
        [one] Les { $n } derniers de { $all } envoi
       *[other] Les { $n } derniers de { $all } envois
    }

## plan

plan-home = Plan de mise en œuvre
plan-home-text = ce qui doit en sortir, qui fait quoi, d’ici quand, avec quoi
plan-title = Plan de mise en œuvre
plan-source = plan de mise en œuvre
plan-source-chain = fondements et plan de mise en œuvre

outcome-state =
    .done = atteint
    .on-track = en bonne voie
    .at-risk = à risque
    .off-track = hors trajectoire
    .not-started = pas commencé

plan-clauses = { $before } ; { $next }
plan-sentence = { $clauses }.
plan-not-known = pas encore connu
plan-of = { $part } sur { $whole }
plan-fte = { $number ->
        [one] { $number } ETP
       *[other] { $number } ETP
    }

plan-state-done = fait
plan-state-done-late-by = { $days ->
        [one] fait avec { $days } jour de retard
       *[other] fait avec { $days } jours de retard
    }
plan-state-done-late = fait en retard
plan-state-overdue-by = { $days ->
        [one] en retard de { $days } jour
       *[other] en retard de { $days } jours
    }
plan-state-in-progress = en cours
plan-state-planned = prévu
plan-state-open = ouvert

plan-answer-none = Le plan ne contient encore aucune action.
plan-answer-done = **{ $done ->
        [one] { $done } action
       *[other] { $done } actions
    } sur { $all } { $done ->
        [one] est faite
       *[other] sont faites
    }**
plan-answer-done-on-time = **{ $done ->
        [one] { $done } action
       *[other] { $done } actions
    } sur { $all } { $done ->
        [one] est faite
       *[other] sont faites
    }**, dont { $on-time } à temps
plan-answer-overdue = **{ $overdue ->
        [one] { $overdue } est en retard
       *[other] { $overdue } sont en retard
    }**
plan-answer-next-due = prochaine échéance : { $action }, le { $date }
plan-answer-next-was-due = prochaine action : { $action }, attendue le { $date }
plan-fact-delivery = Fait à temps, sur ce qui était dû
plan-fact-budget = Budget des actions
plan-fact-elements = Éléments du plan
plan-next-portfolio = Portefeuille : où en sont les projets
plan-next-risks = Risques : ce qui peut nous nuire le plus

plan-outcomes-title = Ce qui doit en sortir
plan-outcomes-caption = Résultats et leurs porteurs
plan-outcome = Résultat
plan-champion = Porteur
plan-stated = Déclaré
plan-shown-by = Visible par
plan-metric-says = Selon l’indicateur
plan-actions-done = Actions faites
plan-no-metric = aucun indicateur
plan-no-data = aucune donnée
plan-metric-value = { $metric } : { $value }
plan-done-of-actions = { $done } : { $actions }
plan-told-better-title = Déclaré mieux que ne le montre l’indicateur
plan-told-better = { $outcomes }. L’indicateur est hors trajectoire.
plan-chain-whole = Chaque objectif a un résultat qui le sert
plan-chain-loose = { $count ->
        [one] Un objectif n’a aucun résultat dans le plan
       *[other] { $count } objectifs n’ont aucun résultat dans le plan
    }
plan-chain-subtitle = À quoi sert chaque action, des buts de l’organisation jusqu’au travail
plan-chain-goals = Buts de l’organisation
plan-chain-objectives = Objectifs
plan-chain-outcomes = Résultats
plan-chain-actions = Actions
plan-chain-nowhere = Ne mène encore nulle part

plan-actions-title = Qui fait quoi pour quand
plan-actions-caption = Actions
plan-action = Action
plan-responsible = Responsable
plan-due = Échéance
plan-done = Fait
plan-state = État
plan-budget = Budget, { $unit }
plan-spent = Dépensé, { $unit }
plan-not-yet = pas encore
plan-cost = Ensemble, les actions peuvent coûter **{ $budget }**.
plan-cost-to-date = Ensemble, les actions peuvent coûter **{ $budget }** ; à ce jour, elles ont coûté { $spent }.
plan-purpose-caption = À quoi sert chaque action
plan-begins = Début
plan-done-when = Fait quand
plan-no-outcome = aucun indiqué
plan-no-day = aucun jour
plan-no-measure = non indiqué
plan-on-time-due = À temps, sur les actions arrivées à échéance : { $on-time } sur { $due } (**{ $share }**) ; ce qui est en retard et encore ouvert compte comme en retard.
plan-on-time-done = À temps, sur les actions faites : { $on-time } sur { $done } (**{ $share }**).
plan-chart-actions-none-overdue = { $done ->
        [one] { $done } action
       *[other] { $done } actions
    } sur { $all } { $done ->
        [one] est faite
       *[other] sont faites
    }, aucune n’est en retard
plan-chart-actions = { $done ->
        [one] { $done } action
       *[other] { $done } actions
    } sur { $all } { $done ->
        [one] est faite
       *[other] sont faites
    }, { $overdue ->
        [one] une est en retard
       *[other] { $overdue } sont en retard
    }
plan-chart-actions-subtitle = Actions dues jusqu’à la fin de chaque période, cumulées, et ce qu’elles sont devenues
plan-chart-actions-subtitle-without = Actions dues jusqu’à la fin de chaque période, cumulées, et ce qu’elles sont devenues, { $count ->
        [one] sans celle qui n’a pas de date
       *[other] sans les { $count } qui n’ont pas de date
    }
plan-chart-done = Fait
plan-chart-overdue = En retard
plan-chart-to-come = À venir
plan-chart-until = Jusqu’à fin
plan-chart-due = Dues au total

plan-resources-title = Avec quoi
plan-budget-line = Au { $date }, le PMO a dépensé **{ $actual }** sur les { $plan } prévus à cette date, soit un écart de { $variance }. Poste par poste : { $budget }.
plan-budget-link = le budget dans le business case
plan-times-caption = Temps de travail jusqu’à { $period }, équivalents temps plein
plan-times-who = Qui
plan-times-plan = { $period }, plan
plan-times-actual = { $period }, réel
plan-times-total = Total
plan-exempt = exempté
plan-times-chart = Temps de travail dont le plan a besoin
plan-times-chart-kept = { $period } : autant de temps que prévu
plan-times-chart-less = { $period } : { $fte } ETP de moins que prévu
plan-times-chart-more = { $period } : { $fte } ETP de plus que prévu
plan-times-subtitle = Équivalents temps plein par période : prévus par rôle, et réels au total
plan-times-period = Période
plan-times-planned = Prévu
plan-times-planned-total = Prévu au total
plan-times-chart-actual = Réel
plan-quality-title = À quoi nous voyons que c’est bon
plan-quality-caption = Contrôle qualité
plan-quality-what = Quoi
plan-quality-passes = Réussi quand
plan-quality-who = Qui et quand
plan-quality-newest = Dernier résultat
plan-quality-passed = Réussis
plan-quality-method = { $criterion } ({ $method })
plan-quality-who-when = { $who }, { $when }
plan-quality-result = { $date } : { $note }
plan-quality-share = { $passed } ({ $share })
plan-quality-not-checked = pas encore contrôlé
plan-quality-not-counted = non compté
plan-quality-chip-not-checked = Pas encore contrôlé
plan-quality-chip-was-due = Était dû le { $date }
plan-quality-chip-next = Prochain d’ici le { $date }
plan-quality-chip-checked = Contrôlé

plan-elements-title = Le plan est-il complet ?
plan-elements = Sur les cinq éléments d’un plan, **{ $there }** sont présents.
plan-elements-caption = Les cinq éléments du plan
plan-element = Élément
plan-element-holds = Ce qu’il contient
plan-element-where = Où
plan-element-nowhere = encore nulle part
plan-element-there = Présent
plan-element-partly = En partie
plan-element-missing = Manquant
plan-element-work-plan = Plan de travail
plan-element-resources = Ressources et budget
plan-element-stakeholders = Parties prenantes
plan-element-risks = Évaluation des risques
plan-element-quality = Contrôle qualité
plan-holds-nothing = encore rien
plan-holds-items = { $count ->
        [one] { $count } activité de la feuille de route
       *[other] { $count } activités de la feuille de route
    }
plan-holds-stakeholders = { $count ->
        [one] { $count } partie prenante
       *[other] { $count } parties prenantes
    }
plan-holds-risks = { $count ->
        [one] { $count } risque
       *[other] { $count } risques
    }
plan-holds-checks = { $count ->
        [one] { $count } contrôle
       *[other] { $count } contrôles
    }
plan-holds-roles = { $count ->
        [one] { $count } rôle avec son temps
       *[other] { $count } rôles avec leur temps
    }
plan-holds-budget = un budget des actions
plan-holds-costs = des coûts dans le business case
plan-link-roadmap = Feuille de route
plan-link-stakeholders = Parties prenantes
plan-link-risks = Risques
plan-link-resources = Ressources
plan-link-business-case = Business case

plan-label-elements = Éléments du plan présents
plan-label-actions-done = Actions faites
plan-label-actions-open = Actions non faites
plan-label-actions-judged = Actions faites qui avaient une date
plan-label-actions-overdue = Actions en retard
plan-label-actions-on-time = Actions faites à temps
plan-label-actions-due = Actions arrivées à échéance
plan-label-actions-due-on-time = Actions arrivées à échéance et faites à temps
plan-label-on-time-share = Part des actions faites qui l’ont été à temps
plan-label-delivery = Part des actions arrivées à échéance faites à temps
plan-label-spent = Ce que les actions ont coûté
plan-none-yet = aucune encore
plan-sum-partly = { $sum } et { $count } pas encore connus
plan-label-state = { $action }, état
plan-label-action-budget = { $action }, budget
plan-label-action-spent = { $action }, coût à ce jour
plan-label-outcome-done = { $outcome }, actions faites
plan-label-quality-passed = { $control }, réussis au dernier contrôle
plan-label-quality-share = { $control }, part réussie au dernier contrôle
plan-label-time-planned = { $resource }, prévu, { $period }
plan-label-time-actual = { $resource }, réel, { $period }
plan-label-times-planned = Équivalents temps plein, prévus, { $period }
plan-label-times-actual = Équivalents temps plein, réels, { $period }


## risks

risks-home = Risques
risks-home-text = ce qui peut le plus nous nuire, et ce qui peut nous aider
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

portfolio-home = Portefeuille
portfolio-home-text = où en sont les projets, et ce que disent leurs chiffres
portfolio-title = Portefeuille
portfolio-value-title = Valeur acquise
portfolio-source = registre des projets
portfolio-source-ledger = registre des projets et comptabilité

portfolio-project = Projet
portfolio-state = État
portfolio-reported = Déclaré
portfolio-by-figures = Selon ses chiffres
portfolio-delay = Retard
portfolio-what = Quoi

portfolio-not-known-yet = pas encore connu
portfolio-no-data = aucune donnée
portfolio-no-day = aucune date
portfolio-nobody-yet = encore personne
portfolio-clauses = { $before } ; { $next }
portfolio-of = { $part } sur { $whole }
portfolio-sum-partly = { $sum } et { $count } pas encore connus
portfolio-delay-none = à temps
portfolio-delay-late = { $days ->
        [one] { $days } jour de retard
       *[other] { $days } jours de retard
    }
portfolio-delay-early = { $days ->
        [one] { $days } jour d’avance
       *[other] { $days } jours d’avance
    }

portfolio-answer-nothing = Aucun projet n’est en cours.
portfolio-answer-none-better = Selon leurs chiffres, sur { $count ->
        [one] { $count } projet
       *[other] { $count } projets
    }, { $parts } ; aucun n’est déclaré meilleur qu’il n’est.
portfolio-answer-better = Selon leurs chiffres, sur { $count ->
        [one] { $count } projet
       *[other] { $count } projets
    }, { $parts } ; **{ $better }** { $better ->
        [one] est déclaré meilleur qu’il n’est.
       *[other] sont déclarés meilleurs qu’ils ne sont.
    }
portfolio-answer-red = **{ $count }** { $count ->
        [one] est hors trajectoire
       *[other] sont hors trajectoire
    }
portfolio-answer-amber = **{ $count }** { $count ->
        [one] est à risque
       *[other] sont à risque
    }
portfolio-answer-green = **{ $count }** { $count ->
        [one] est en bonne voie
       *[other] sont en bonne voie
    }
portfolio-answer-no-data = **{ $count }** { $count ->
        [one] est sans données
       *[other] sont sans données
    }
portfolio-fact-worst = Projet le plus en difficulté
portfolio-fact-budget = Budget
portfolio-fact-spi = Indice de délai (SPI)
portfolio-fact-cpi = Indice de coût (CPI)
portfolio-fact-success = Réussis, parmi les projets terminés
portfolio-next-value = Valeur acquise : où mènent coûts et délais
portfolio-next-risks = Risques : ce qui peut nous nuire le plus
portfolio-watermelons-title = Déclaré mieux que ne le disent les chiffres
portfolio-watermelons-caption = Projets déclarés meilleurs que ne le disent leurs chiffres
portfolio-its-figures = Ses chiffres
portfolio-reason-given = Raison indiquée
portfolio-indices = SPI { $spi }, CPI { $cpi }
portfolio-no-reason = aucune raison indiquée
portfolio-projects-title = Où en sont les projets
portfolio-projects-caption = Projets, les plus en difficulté d’abord
portfolio-approved-end = Fin approuvée
portfolio-foreseen-end = Fin prévisible
portfolio-ended = terminé le { $date }
portfolio-not-reported = non déclaré
portfolio-limits = Un projet est jugé d’après ses jours : { $days }.
portfolio-limits-value = Les chiffres d’un projet valent ce que vaut le plus mauvais de ses indices de délai et de coût : en bonne voie à partir d’un indice de { $green }, hors trajectoire en dessous de { $red }. Sans valeur acquise, et une fois le projet terminé, son délai est jugé en jours : { $days }.
portfolio-limits-days = en bonne voie si la fin prévisible est au plus tard { $green }, hors trajectoire si elle est plus tard que { $red }
portfolio-limits-that-day = le jour approuvé
portfolio-limits-after = { $days ->
        [one] { $days } jour après le jour approuvé
       *[other] { $days } jours après le jour approuvé
    }
portfolio-reports-caption = Ce que déclarent les chefs de projet
portfolio-report-time = Délais
portfolio-report-cost = Coûts
portfolio-report-scope = Périmètre
portfolio-report-why = Pourquoi
portfolio-given-above = indiqué ci-dessus
portfolio-schedule-late = { $project } : fin prévisible avec { $delay }
portfolio-schedule-none-late = Aucun projet ne devrait se terminer en retard
portfolio-schedule-subtitle = Projets par domaine : tels qu’approuvés, et tels qu’ils sont ou sont prévus
portfolio-schedule-area = Domaine
portfolio-schedule-no-area = Sans domaine
portfolio-schedule-approved = Approuvé
portfolio-schedule-foreseen = Prévision

portfolio-profiles-title = Qui les dirige, et pour quoi
portfolio-profiles-caption = Qui dirige les projets
portfolio-profile-where = Où
portfolio-profile-kind = Type
portfolio-profile-stage = Phase
portfolio-profile-sponsor = Sponsor
portfolio-profile-manager = Chef de projet
portfolio-benefits-caption = Ce que les projets doivent apporter
portfolio-benefits-what = Ce qu’il doit apporter
portfolio-benefits-who = Qui en répond

portfolio-success-title = Nos projets réussissent-ils ?
portfolio-over-caption = Projets terminés
portfolio-over-ended = Terminé
portfolio-over-on-time = À temps
portfolio-over-within-budget = Dans le budget
portfolio-over-goals-met = Objectifs atteints
portfolio-over-all = Les trois
portfolio-verdict-yes = Oui
portfolio-verdict-no = Non
portfolio-verdict-late = En retard
portfolio-verdict-over = Dépassé
portfolio-verdict-success = Réussi
portfolio-verdict-no-success = Non réussi
portfolio-verdict-not-known = Non connu
portfolio-success-rates = **{ $all }** étaient à temps, dans le budget et ont atteint leurs objectifs (**{ $share }**). À temps : { $on-time } ; dans le budget : { $within-budget } ; objectifs atteints : { $goals-met }.
portfolio-success-tolerance = Dans le budget veut dire au plus { $share } au-dessus.
portfolio-success-left-out-title = Non compris dans le taux
portfolio-success-left-out = Pas encore connu : { $projects }.

portfolio-dependencies-title = Qui attend qui
portfolio-dependencies-caption = Ce que les projets attendent
portfolio-dependencies-waits = Attend
portfolio-dependencies-delivers = Livre
portfolio-dependencies-by = Pour le
portfolio-dependencies-came = Livré le
portfolio-dependencies-overdue = **{ $open }** { $open ->
        [one] dépendance
       *[other] dépendances
    } sur { $all } { $open ->
        [one] est
       *[other] sont
    } encore à venir, dont **{ $overdue }** en retard.
portfolio-dependencies-none-overdue = **{ $open }** { $open ->
        [one] dépendance
       *[other] dépendances
    } sur { $all } { $open ->
        [one] est
       *[other] sont
    } encore à venir, aucune en retard.
portfolio-circle-title = Des projets s’attendent en cercle
portfolio-circle = { $projects }. Quelqu’un doit livrer le premier.
portfolio-dependency-came = Livré
portfolio-dependency-came-late = Livré, { $delay }
portfolio-dependency-overdue = En retard, { $delay }
portfolio-dependency-to-come = À venir
portfolio-dependency-not-yet = pas encore
portfolio-matrix-caption = Comment les projets sont liés : ce qu’une ligne attend d’une colonne, et ce que les deux partagent
portfolio-matrix-overdue = attend, en retard
portfolio-matrix-waits = attend
portfolio-matrix-came = livré
portfolio-matrix-shares = partage { $resource }
portfolio-shared-title = Ce que les projets partagent
portfolio-shared-caption = Ce dont plusieurs projets ont besoin
portfolio-shared-what = Ce qui est partagé
portfolio-shared-who = Qui en a besoin
portfolio-shared-now = Maintenant
portfolio-shared-how = Comment c’est partagé
portfolio-shared-free = Pas de concurrence
portfolio-shared-compete = { $count ->
        [one] { $count } en concurrence
       *[other] { $count } en concurrence
    }
portfolio-shared-not-agreed = pas encore convenu
portfolio-discovery-title = Ce que nous avons trouvé avant de commencer
portfolio-discovery-caption = Les projets avant le début du PMO
portfolio-discovery-found = Ce que nous avons trouvé
portfolio-discovery-where = Où
portfolio-discovery-when = Quand
portfolio-discovery-no-source = aucune source
portfolio-discovery-no-date = aucune date

portfolio-bac = BAC
portfolio-pv = PV
portfolio-ev = EV
portfolio-ac = AC
portfolio-sv = SV
portfolio-cv = CV
portfolio-spi = SPI
portfolio-cpi = CPI
portfolio-vac = VAC
portfolio-etc = ETC
portfolio-tcpi = TCPI
portfolio-value-nothing = Rien ne peut encore être calculé : aucun projet n’a les quatre valeurs.
portfolio-value-over = Au rythme de coût actuel, les projets coûteront **{ $estimate }**, plus que leur budget de { $budget } (indice de coût (CPI) { $cpi }, indice de délai (SPI) { $spi }).
portfolio-value-within = Au rythme de coût actuel, les projets coûteront **{ $estimate }**, pas plus que leur budget de { $budget } (indice de coût (CPI) { $cpi }, indice de délai (SPI) { $spi }).
portfolio-value-no-estimate = On ne peut pas encore dire ce que coûteront les projets : indice de coût (CPI) { $cpi }, indice de délai (SPI) { $spi }.
portfolio-value-complete = Travail fait
portfolio-value-sv = Écart de délai
portfolio-value-cv = Écart de coût
portfolio-value-now = Où en sont les projets
portfolio-value-end = Où cela mène
portfolio-value-terms = Ce que veulent dire les termes
portfolio-value-next = Portefeuille : où en sont les projets
portfolio-left-out-title = Les totaux laissent de côté certains projets
portfolio-left-out = { $projects }. Rien n’est estimé à leur place.
portfolio-left-out-project = { $project } (inconnu : { $values })
portfolio-left-out-budget = budget
portfolio-left-out-pv = valeur planifiée
portfolio-left-out-ev = valeur acquise
portfolio-left-out-ac = coût réel
portfolio-two-estimates = Au rythme de coût de tous les projets ensemble, le portefeuille coûtera **{ $together }**. Chaque projet à son propre rythme donne au total **{ $alone }**. Les deux diffèrent, car dans le premier les projets peu coûteux compensent les projets chers. Partout ailleurs dans ce playbook, l’estimation du portefeuille est la première.
portfolio-to-date-caption = Valeur acquise au { $date }, { $unit }
portfolio-to-date-done = Fait
portfolio-all-projects = Tous les projets
portfolio-to-the-end-caption = Estimations à l’achèvement, { $unit }
portfolio-eac-cost-pace = EAC au rythme de coût
portfolio-eac-as-budgeted = EAC, reste comme budgété
portfolio-eac-both-paces = EAC aux deux rythmes
portfolio-sum-of-estimates = Somme des estimations propres aux projets
portfolio-all-from-totals = Tous les projets, d’après leurs totaux
portfolio-index-with-state = { $index }, { $state }
portfolio-index-one = { $one }, comme prévu
portfolio-index-words = En toutes lettres
portfolio-cpi-subtitle = Indice de performance des coûts (CPI) : valeur du travail fait, par unité d’argent dépensée
portfolio-cpi-worst = { $project } obtient le moins pour son argent : { $index }
portfolio-cpi-all-well = Chaque projet obtient au moins ce qu’il paie
portfolio-spi-subtitle = Indice de performance des délais (SPI) : travail fait par rapport au travail prévu à ce jour
portfolio-spi-worst = { $project } est le plus en retard sur son plan : { $index }
portfolio-spi-all-well = Chaque projet a fait au moins ce qui était prévu à ce jour
portfolio-forecast-over = { $project } devrait dépasser son budget de { $amount }
portfolio-forecast-within = Chaque projet devrait rester dans son budget
portfolio-forecast-subtitle = Écart à l’achèvement (VAC), { $unit } : budget moins estimation ; en dessous de zéro, le budget est dépassé
portfolio-forecast-value = VAC, { $unit }
portfolio-term-bac = Budget à l’achèvement (Budget at completion) : ce que tout le travail peut coûter.
portfolio-term-pv = Valeur planifiée (Planned value) : le budget du travail qui devrait être fait à ce jour.
portfolio-term-ev = Valeur acquise (Earned value) : le budget du travail fait à ce jour.
portfolio-term-ac = Coût réel (Actual cost) : ce que le travail a coûté à ce jour.
portfolio-term-variances-lead = SV, CV
portfolio-term-variances = Écart de délai EV − PV et écart de coût EV − AC ; en dessous de zéro, le projet est en retard ou plus cher que prévu.
portfolio-term-indices-lead = SPI, CPI
portfolio-term-indices = Indice de délai EV ÷ PV et indice de coût EV ÷ AC ; { $one } est conforme au plan, en dessous c’est moins bien.
portfolio-term-eac-lead = EAC
portfolio-term-eac = Estimation à l’achèvement (Estimate at completion) : BAC ÷ CPI si le reste coûte comme le travail fait jusqu’ici ; AC + BAC − EV si le reste coûte ce qui était budgété ; AC + (BAC − EV) ÷ (CPI × SPI) si coûts et délais continuent tous deux comme jusqu’ici.
portfolio-term-rest-lead = ETC, VAC
portfolio-term-rest = Coût restant estimé (Estimate to complete) EAC − AC, et écart à l’achèvement BAC − EAC, à partir du premier EAC.
portfolio-term-tcpi = Indice à atteindre (BAC − EV) ÷ (BAC − AC) : l’indice de coût dont le reste du travail a besoin pour tenir le budget ; hors d’atteinte une fois le budget dépensé alors qu’il reste du travail.
portfolio-term-source-lead = Source
portfolio-term-source = Les termes et les formules suivent le Practice Standard for Earned Value Management du PMI.

portfolio-label-days-late = { $project }, jours après le jour approuvé ; en dessous de zéro, avant
portfolio-label-rag = { $project }, statut selon ses chiffres
portfolio-label-reported = { $project }, statut déclaré
portfolio-label-budget = { $project }, budget
portfolio-label-cost = { $project }, coût réel
portfolio-label-bac = { $subject }, budget à l’achèvement (BAC)
portfolio-label-pv = { $subject }, valeur planifiée (PV)
portfolio-label-ev = { $subject }, valeur acquise (EV)
portfolio-label-ac = { $subject }, coût réel (AC)
portfolio-label-sv = { $subject }, écart de délai (SV)
portfolio-label-cv = { $subject }, écart de coût (CV)
portfolio-label-vac = { $subject }, écart à l’achèvement (VAC)
portfolio-label-eac = { $subject }, estimation à l’achèvement au rythme de coût actuel (EAC)
portfolio-label-eac-as-budgeted = { $subject }, estimation à l’achèvement, reste comme budgété
portfolio-label-eac-both-paces = { $subject }, estimation à l’achèvement aux rythmes de coût et de délai actuels
portfolio-label-etc = { $subject }, coût restant estimé (ETC)
portfolio-label-spi = { $subject }, indice de performance des délais (SPI)
portfolio-label-cpi = { $subject }, indice de performance des coûts (CPI)
portfolio-label-tcpi = { $subject }, indice de coût à atteindre (TCPI)
portfolio-label-complete = { $subject }, part du travail fait
portfolio-not-applicable = s. o.
portfolio-tcpi-complete = achevé
portfolio-tcpi-not-reachable = hors d’atteinte
portfolio-label-sum-of-eac = Somme des estimations à l’achèvement propres aux projets
portfolio-label-incomplete = Projets auxquels il manque une valeur pour la valeur acquise
portfolio-label-count = Projets dans les totaux
portfolio-label-count-of = { $colour ->
        [red] Projets hors trajectoire selon leurs chiffres
        [amber] Projets à risque selon leurs chiffres
        [green] Projets en bonne voie selon leurs chiffres
       *[no-data] Projets sans données
    }
portfolio-label-watermelons = Projets déclarés meilleurs que ne le disent leurs chiffres
portfolio-label-total-budget = Budget des projets dans les totaux
portfolio-label-closed = Projets terminés
portfolio-label-success-share = Part des projets terminés et jugés qui étaient à temps, dans le budget et ont atteint leurs objectifs
portfolio-label-success-count = Projets terminés qui étaient à temps, dans le budget et ont atteint leurs objectifs
portfolio-label-on-time-share = Part des projets terminés et jugés qui ont fini à temps
portfolio-label-on-time-count = Projets terminés qui ont fini à temps
portfolio-label-within-budget-share = Part des projets terminés et jugés restés dans le budget
portfolio-label-within-budget-count = Projets terminés restés dans le budget
portfolio-label-goals-met-share = Part des projets terminés et jugés qui ont atteint leurs objectifs
portfolio-label-goals-met-count = Projets terminés qui ont atteint leurs objectifs
portfolio-label-dependencies = Dépendances entre projets
portfolio-label-dependencies-open = Dépendances encore à venir
portfolio-label-dependencies-overdue = Dépendances en retard


## people

people-home = Personnes
people-home-text = qui sait faire quoi, qui apprend quoi, et qui a du temps
people-title = Formation, compétences et charge
people-short = Formation et compétences
people-answer-training = **{ $taken } places de formation sur { $planned } sont prises**.
people-answer-workload = L’équipe PMO était engagée à { $share } de ses heures en { $month }.
people-answer = **{ $taken } places de formation sur { $planned } sont prises**, et l’équipe PMO était engagée à { $share } de ses heures en { $month }.
people-answer-none = Rien n’a encore été écrit sur la formation et les compétences.
people-answer-skills = Qui sait faire quoi, et ce que l’on apprend ensuite.
people-places-taken = Places prises
people-team-booked = Équipe PMO : heures engagées
people-services = Ce que le PMO peut faire pour vous
people-not-known = pas encore connu
people-not-said = non précisé

people-figure-planned = { $course }, places prévues
people-figure-taken = { $course }, places prises
people-figure-share = { $course }, part des places prises
people-figure-rating = { $course }, note sur 5
people-figure-training-planned = Formation, places prévues
people-figure-training-taken = Formation, places prises
people-figure-training-share = Formation, part des places prises
people-of = { $some } sur { $all }
people-figure-below = { $skill }, personnes ou groupes sous la cible, parmi ceux dont le niveau est connu
people-figure-gap = { $skill }, niveaux manquants jusqu’à la cible, tous ensemble
people-figure-utilisation = { $who }, part des heures engagées, { $month }
people-figure-team-utilisation = Équipe PMO, part des heures engagées, { $month }
people-figure-month = Mois de la charge la plus récente de l’équipe PMO

people-training = Formation
people-training-finding = { $course } : seulement { $taken } places sur { $planned } sont prises
people-training-unknown = Le taux d’occupation des formations n’est pas encore connu
people-training-subtitle = Part des places prévues qui sont prises, %, par formation, la plus faible d’abord
people-training-source = registre des formations de ce playbook
# À côté d’une barre : places prises, places prévues, et leur part.
people-training-bar = { $taken } sur { $planned }, { $share }
people-course = Formation
people-places-taken-percent = Places prises, %
people-taken-of-planned = Prises sur prévues
people-for-whom = Pour qui
people-form = Forme
people-teaches = Enseigne
people-taken = Prises
people-places = Places
people-share = Part
people-rating = Note sur 5
people-courses = Formations
people-all-courses = Toutes les formations
people-no-one-service = aucun service en particulier
people-not-rated = pas encore notée
people-dates = La suite
people-dates-caption = Prochaines dates
people-day = Jour
people-what = Quoi
# La forme de ce qui vient, là où l’auteur n’en donne pas.
people-form-course = formation
people-form-coaching = coaching
people-everybody = tous
people-everybody-held-by = tous ; animation : { $coach }

people-skills = Compétences
people-skills-furthest = Le plus loin de ce que nous voulons : { $skills }.
people-skills-all-reached = Personne dont le niveau est connu n’est sous une cible.
people-skills-levels = Niveaux : 0 aucun, 1 en a entendu parler, 2 le fait avec de l’aide, 3 le fait seul, 4 peut l’enseigner. Les plus grands écarts à la cible viennent d’abord.
people-skill = Compétence
people-target = Cible
people-below-target = Sous la cible
people-none-set = aucune fixée
people-no-target = aucune cible
people-not-needed = pas nécessaire
people-skills-caption = Compétences par personne ou groupe, plus grands écarts d’abord
# Un niveau que personne ne connaît encore ; $open dit qui le cherche.
people-skills-open = { $skill }, { $who } : { $open }.
people-learning = Ce que l’on apprend ensuite
people-learning-caption = Par compétence, plus grands écarts d’abord
people-by-the-course = par la formation
people-no-course = aucune

people-coaching = Coaching et permanences
people-coaching-caption = Coaching et permanences qui ont eu lieu, le plus récent d’abord
people-held-by = Animation
people-came = Venus
people-result = Ce qui en est sorti
people-not-counted = non compté
people-nothing-written = rien de noté

people-workload = Charge de l’équipe PMO
people-workload-answer = L’équipe PMO était engagée à { $share } en { $month }
people-workload-above = L’équipe PMO était engagée à { $share } en { $month }, au-dessus des { $limit } jugés sains
people-workload-below = L’équipe PMO était engagée à { $share } en { $month }, au-dessous des { $limit } jugés sains
people-workload-healthy = L’équipe PMO était engagée à { $share } en { $month }, ce qui est sain
people-workload-unknown = La part engagée du temps de l’équipe n’est pas encore connue
people-overbooked-was = { $who } : { $share } des heures disponibles étaient engagées en { $month }, plus qu’il n’y en a.
people-overbooked-is = { $who } : { $share } des heures disponibles sont engagées en { $month }, plus qu’il n’y en a.
people-workload-subtitle = Heures engagées ÷ disponibles de toute l’équipe, %
people-workload-subtitle-month = Heures engagées ÷ disponibles de toute l’équipe, %, { $first }
people-workload-subtitle-month-planned = Heures engagées ÷ disponibles de toute l’équipe, %, { $first } ; dès { $ahead } : prévision
people-workload-subtitle-months = Heures engagées ÷ disponibles de toute l’équipe, %, { $first } – { $last }
people-workload-subtitle-months-planned = Heures engagées ÷ disponibles de toute l’équipe, %, { $first } – { $last } ; dès { $ahead } : prévision
people-workload-source = affectations de l’équipe dans ce playbook ; heures disponibles hors congés
# Nomme la bande de charge qui est saine.
people-healthy = sain
people-per-cent = pour cent
people-booked-percent = Engagé, %
people-month = Mois
people-month-planned = { $month }, prévu
people-person-or-role = Personne ou rôle
people-what-fills = Ce qui remplit le temps
people-workload-caption = Part des heures disponibles qui est engagée, par mois
people-whole-team = Toute l’équipe

people-trends = Ce que le métier apprend
people-trends-caption = Ce que nous voyons et ce que nous en faisons, le plus récent d’abord
people-trend = Ce que nous voyons
people-seen-where = Vu où
people-response = Ce que nous en faisons
people-nothing-yet = rien pour l’instant

## improvement

improvement-home = Amélioration
improvement-home-text = ce que nous avons entendu, ce que nous avons changé, la suite
improvement-title = Ce que nous avons appris et changé
improvement-short-title = Amélioration
improvement-nothing = Rien n’a encore été écrit sur ce que nous avons appris.
# $parts est une liste de certains des quatre messages suivants.
improvement-answer = { $parts }.
improvement-answer-risen = **La maturité pondérée est passée de { $first } à { $last }**
improvement-answer-went = **La maturité pondérée est allée de { $first } à { $last }**
# $done est de la forme « 4 sur 5 » et compte pour 4 ; $all est 5.
improvement-answer-changes =
    { $done } { $all ->
        [one] changement demandé par les revues est fait
       *[other] des changements demandés par les revues { $done ->
            [one] est fait
           *[other] sont faits
        }
    }
improvement-answer-voices =
    { $done } { $all ->
        [one] retour a une réponse
       *[other] des retours { $done ->
            [one] a une réponse
           *[other] ont une réponse
        }
    }
improvement-of = { $some } sur { $all }
improvement-way = Chemin vers la cible
improvement-satisfied = Satisfaits
improvement-nps = Net promoter score
improvement-target = Cible
improvement-target-line = cible
improvement-none = aucune

improvement-cycles = De cycle en cycle
improvement-cycles-done = { $share } du chemin vers la cible est fait
improvement-cycles-unknown = On ne sait pas encore à quelle distance est la cible
improvement-cycles-subtitle = Maturité pondérée à chaque évaluation, sur son échelle, avec la cible
improvement-level = niveau
improvement-weighted-maturity = Maturité pondérée
improvement-assessment = Évaluation
improvement-cycles-source = évaluation de ce playbook
improvement-cycles-caption = Toutes les évaluations, la plus ancienne d’abord
improvement-day = Date
improvement-distance = Distance à la cible

improvement-benefits = Ce que cela a apporté
improvement-benefits-lead = Plus de maturité doit se voir dans les bénéfices, sinon ce n’est que plus de méthode. L’indicateur qui le dit : { $metric }.
improvement-benefits-now = { $metric } : { $value } aujourd’hui
improvement-benefits-subtitle = { $metric }, { $unit }, par période, avec la cible
improvement-period = Période
improvement-benefits-source = indicateurs de ce playbook

improvement-feedback = Vous l’avez dit, nous l’avons fait
improvement-feedback-caption = Ce qui a été dit et ce que nous avons fait, le plus récent d’abord
improvement-you-said = Vous avez dit
# Autour de ce que quelqu’un a dit.
improvement-said = « { $words } »
improvement-who-when = Qui, quand
improvement-said-by = { $who }, { $day }
improvement-tone = Ton
feedback-tone =
    .positive = positif
    .negative = négatif
    .mixed = mitigé
    .neutral = neutre
improvement-about = À propos de
improvement-whole-pmo = le PMO dans son ensemble
improvement-we-did = Nous avons fait
improvement-did-on = { $what } ({ $day })
improvement-no-answer = pas encore de réponse

improvement-reviews = Revues et changements
improvement-reviews-caption = Revues et ce qui a changé ensuite, les plus récentes d’abord
improvement-review-of = Revue du
improvement-found = Constat
improvement-change = Ce que nous changeons
improvement-made = Fait
improvement-brought = Ce que cela a apporté
improvement-change-and-decision = { $change } · Décision : { $decision }
improvement-result-and-metric = { $result } · Se voit dans : { $metric }
improvement-was-due = était prévu le { $day }
improvement-due = prévu le { $day }
improvement-no-date = pas encore de date
improvement-not-looked-at = pas encore examiné
improvement-to-be-seen = à voir

improvement-next-step = La prochaine étape
improvement-next-is = **{ $step }**.
improvement-next-is-on = **{ $step }** : { $day }.
improvement-criteria-met = Critères d’entrée remplis : { $met }.
improvement-criteria-caption = Critères d’entrée de la prochaine étape
improvement-criterion = Ce qu’il faut d’abord
improvement-state = État
improvement-why = Pourquoi
improvement-met = Rempli
improvement-not-met = Non rempli
improvement-met-on = rempli le { $day }
improvement-not-met-yet = pas encore rempli
# $status est un mot de `rag`.
improvement-metric-is = { $metric } : { $status }
improvement-metric-was = { $metric } : { $status }, { $period }

improvement-problems = Problèmes connus
improvement-problems-caption = Problèmes que connaissent de nombreux PMO
improvement-problem = Problème
improvement-sign = À quoi on le voit
improvement-remedy = Ce qui aide
improvement-read-more = En savoir plus
improvement-not-written = pas encore écrit
improvement-nothing-yet = rien pour l’instant

improvement-surveys = Enquêtes
improvement-surveys-title = Ce qu’en pensent ceux pour qui nous travaillons
improvement-surveys-short-title = Satisfaction
improvement-surveys-too-few = Aucune enquête n’a encore assez de réponses pour être montrée.
# $period est un mois ou un trimestre, $nps un net promoter score et $margin sa marge (« ±22,0 points »).
improvement-surveys-satisfied = Enquête { $period } : **{ $satisfied } étaient satisfaits de nous**.
improvement-surveys-nps = Enquête { $period } : le net promoter score était de { $nps } { $margin }.
improvement-surveys-both = Enquête { $period } : **{ $satisfied } étaient satisfaits de nous**, et le net promoter score était de { $nps } { $margin }.
improvement-answers = Réponses
improvement-response-rate = Taux de réponse
improvement-csat = Part des satisfaits
improvement-unit-points = points
improvement-unit-per-cent = pour cent
# $measure est le net promoter score ou la part des satisfaits.
improvement-measure-once = { $measure } : { $value }, { $period }
improvement-measure-risen = { $measure } : en hausse, de { $first } à { $last }
improvement-measure-fallen = { $measure } : en baisse, de { $first } à { $last }
improvement-measure-moved = { $measure } : de { $first } à { $last }
improvement-measure-subtitle = { $measure }, { $unit }, de { $first } à { $last }
improvement-measure-and-unit = { $measure }, { $unit }
improvement-survey = Enquête
improvement-surveys-source = enquêtes de ce playbook
improvement-surveys-caption = Toutes les enquêtes, la plus récente d’abord
improvement-response-rate-percent = Taux de réponse, %
improvement-satisfied-percent = Satisfaits, %
improvement-nps-points = Net promoter score, points
improvement-margin-points = Marge à 95 %, points
improvement-remark = Remarque
improvement-reading = Comment lire ces chiffres
improvement-reading-text = Les satisfaits ont choisi 4 ou 5 sur 5. Le net promoter score est la part de ceux qui nous recommanderaient (9 ou 10 sur 10) moins la part de ceux qui ne le feraient pas (0 à 6). Avec un autre échantillon, il resterait dans la marge dans 95 cas sur 100. Les résultats de moins de cinq réponses ne sont pas montrés.

# Le nom des chiffres de l’amélioration, et pourquoi il n’y en a pas.
improvement-figure-nps = Net promoter score, { $period }
improvement-figure-margin = Net promoter score, marge à 95 %, { $period }
improvement-figure-csat = Part des satisfaits, { $period }
improvement-figure-response-rate = Taux de réponse, { $period }
improvement-figure-answers = Réponses, { $period }
improvement-points = { $points } points
improvement-too-few = trop peu de réponses
improvement-not-asked = pas demandé
improvement-figure-answered = Retours qui ont une réponse
improvement-figure-done = Changements faits après des revues
improvement-figure-met = Critères d’entrée de la prochaine étape qui sont remplis
improvement-figure-distance = Distance de la maturité pondérée à sa cible, { $day }

## stories

stories-title = Réussites
stories-home = Réussites
stories-home-text = ce que cela a apporté, raconté par ceux que cela a aidés
stories-answer =
    { $stories ->
        [one] **{ $result }** : la seule réussite racontée à ce jour.
       *[other] **{ $result }** : la plus récente des { $stories } réussites racontées à ce jour.
    }
stories-answer-none = Aucune réussite n’est encore racontée.
stories-told = Réussites
stories-read = Lire l’histoire
stories-next = Ce qui mène à quoi
stories-teller = { $teller }, { $day }

stories-caption = Les réussites et ce qu’elles citent
stories-all = Toutes les réussites et leurs chiffres
stories-story = Réussite
stories-figures = Chiffres
stories-hero = Protagoniste
stories-date = Date
stories-no-hero = personne n’est nommé

stories-before = **Avant. **{ $words }
stories-what = **Ce que nous avons fait. **{ $words }
stories-goes-into = Racontée dans
stories-into-newsletter = lettre d’information
stories-into-poster = affiche
stories-into-both = lettre d’information, affiche
stories-shown-until = Affichée jusqu’au

stories-from-to = De { $before } à { $after }
stories-chart-subtitle = { $metric }, { $first } et { $last }
stories-chart-source = indicateur { $metric }
stories-month = Mois

stories-numbers = D’où viennent les chiffres
stories-numbers-caption = Les chiffres de cette réussite, chacun vérifié à sa source
stories-says = Elle dit
stories-comes-from = Source
stories-source = { $metric }, { $period }

stories-way = Comment on y est arrivé
stories-way-caption = Du défi à cette réussite
stories-step = Étape
stories-which = Laquelle
stories-challenge = Défi
stories-gap = Écart
stories-service = Service
stories-wave = Vague
stories-metric = Indicateur
stories-no-way-title = Rien ne mène encore ici
stories-no-way = La réussite ne nomme ni défi, ni écart, ni service, ni vague, ni indicateur.

# What the figures of the stories are called.
stories-figure-count = Réussites racontées
stories-figure-value = { $metric }, { $period }
stories-figure-change = Évolution : { $metric }, { $first } à { $last }
stories-figure-change-in-percent = Évolution en pour cent : { $metric }, { $first } à { $last }
# How far a share went, in points of a hundred. It stands on posters as large as the sheet is wide, so it
# has to be short. $points has its sign.
stories-points =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }

## newsletter

newsletter-title = Lettre d’information
newsletter-home = Lettre d’information
newsletter-home-text = ce qui part chaque mois, et qui l’a écrit
newsletter-answer-written =
    { $issues ->
        [one] La lettre d’information raconte chaque mois ce qui a été obtenu ; pour **{ $month }**, sa rédaction l’a écrite comme ci-dessous. À ce jour, { $issues } numéro est écrit.
       *[other] La lettre d’information raconte chaque mois ce qui a été obtenu ; pour **{ $month }**, sa rédaction l’a écrite comme ci-dessous. À ce jour, { $issues } numéros sont écrits.
    }
newsletter-answer-made =
    { $issues ->
        [one] La lettre d’information raconte chaque mois ce qui a été obtenu ; pour **{ $month }**, personne n’a encore écrit de numéro, elle est donc faite de ce que le mois a apporté. À ce jour, { $issues } numéro est écrit.
       *[other] La lettre d’information raconte chaque mois ce qui a été obtenu ; pour **{ $month }**, personne n’a encore écrit de numéro, elle est donc faite de ce que le mois a apporté. À ce jour, { $issues } numéros sont écrits.
    }
newsletter-issues = Tous les numéros
newsletter-issues-caption = Numéros de la lettre d’information, le plus récent d’abord
newsletter-month = Mois
newsletter-lead-and-stories = À la une et autres réussites
newsletter-metric = Indicateur du mois
newsletter-next = Toutes les réussites
newsletter-subject = Objet
newsletter-preheader = À côté de l’objet
newsletter-contact = Contact
newsletter-days-caption = Dates annoncées par ce numéro
newsletter-day = Jour
newsletter-what = Quoi
newsletter-newest-stories = les plus récentes
newsletter-metric-of-lead = celui de la réussite à la une

# From here on: the letter itself. At its top stands the name of the playbook, without the word playbook.
newsletter-masthead = { $name } – actualités
newsletter-subject-story = { $month } : { $title }
newsletter-subject-month = { $masthead }, { $month }
# What a list of mails shows beside the subject: 40 to 90 characters.
newsletter-beside-subject = { $month } : chiffres, décisions et dates, en cinq minutes.
newsletter-figures-as-of = { $month }. Données au { $day }.
newsletter-read-story = Lire l’histoire
newsletter-before = Avant.
newsletter-changed = Ce qui a changé.
newsletter-from-to = De { $before } à { $after }
newsletter-two-values = { $metric }, { $before } et { $after }
newsletter-at-the-start = Au départ
newsletter-target = Cible
# What a picture shows, for who does not see it: “Decision lead time: 34 days in July 2025 and 10 days in
# October 2026; target 10 days.”
newsletter-picture = { $metric } : { $values }.
newsletter-picture-target = { $metric } : { $values } ; cible { $target }.
newsletter-value-at-the-start = { $value } (au départ)
newsletter-value-in = { $value } ({ $period })
newsletter-figures =
    { $count ->
        [one] { $month } en un chiffre
        [two] { $month } en deux chiffres
        [three] { $month } en trois chiffres
       *[four] { $month } en quatre chiffres
    }
newsletter-figures-note = Au { $day } ; évolution depuis la valeur précédente.
newsletter-measure-target = Cible { $target }
newsletter-no-change = ▬ sans changement
# $step is an arrow and how far the value went.
newsletter-step =
    { $better ->
        [yes] { $step }, mieux
        [no] { $step }, moins bien
       *[unknown] { $step }
    }
newsletter-decided = Ce qui a été décidé
newsletter-all-decisions = Toutes les décisions
newsletter-who-works = Qui travaille de la nouvelle façon
newsletter-who-works-note = Part des personnes concernées qui utilisent la méthode et les rapports.
newsletter-not-moving = Ce qui ne bouge pas encore
newsletter-stuck = { $value } ; tendance : { $trend }.
newsletter-stuck-target = { $value } pour une cible de { $target } ; tendance : { $trend }.
newsletter-all-measures = Tous les indicateurs
newsletter-changes = Changements depuis le dernier numéro
newsletter-all-changes = Ce qui a changé, en détail
newsletter-dates = Dates
newsletter-day-note = { $what } ({ $note })
# Name and address of somebody follow, as newsletter-named has them.
newsletter-write-to = Quelque chose à nous dire ? Écrivez à
# A board and what it decided, a measure and its value, a person and their address.
newsletter-named = { $name } : { $words }
newsletter-details = { $before } ; { $next }
# In plain text, before the address of a page.
newsletter-link = { $words } :
newsletter-source = Tous les chiffres viennent de { $playbook }, données au { $day }.
newsletter-for = Cette lettre est destinée à : { $audience }.
newsletter-confidentiality = Confidentialité : { $level }
confidentiality =
    .public = publique
    .internal = interne
    .restricted = restreinte
newsletter-definitions = Définitions et données

## templates

templates-home = Modèles et processus
templates-home-text = quoi utiliser, dans quelle version, depuis quand
templates-title = Modèles, processus et outils
templates-short-title = Modèles et outils
templates-services = Produits et services : ce que le PMO fait pour vous
templates-nothing = Aucun modèle, processus ou outil n’est encore écrit.
# $parts est une liste des trois messages suivants.
templates-answer = { $parts } : chacun avec son responsable, et avec la version et la date qui font foi.
templates-count-templates =
    { $count ->
        [one] **{ $count }** modèle
       *[other] **{ $count }** modèles
    }
templates-count-processes =
    { $count ->
        [one] **{ $count }** processus en vigueur
       *[other] **{ $count }** processus en vigueur
    }
templates-count-tools =
    { $count ->
        [one] **{ $count }** outil
       *[other] **{ $count }** outils
    }
templates-tools-in-a-year = Outils par an
templates-owner = Responsable
templates-what-for = À quoi il sert
templates-not-said = non précisé
templates-not-said-yet = pas encore précisé
templates-not-known = pas encore connu

templates-templates = Modèles
templates-templates-caption = Modèles, avec la version qui fait foi
templates-template = Modèle
# $details est une liste du format, par exemple Word, et de la version.
templates-named = **{ $template }** ({ $details })
templates-version = version { $version }
templates-in-force = En vigueur depuis
templates-not-yet-from = pas encore, à partir du { $day }
templates-no-day = pas encore de date
templates-get-it = L’obtenir
templates-file = Fichier
templates-guide = guide
templates-ask-owner = demander au responsable
templates-use = Sont-ils bons ?
templates-use-caption = Combien de fois chacun sert, et ce qu’on en pense
templates-part-of = Fait partie de
templates-no-service = aucun service
templates-used = Utilisé
templates-not-counted = non compté
templates-rating = Note sur 5
templates-not-rated = non noté
templates-read-through = Relu
templates-not-read = pas encore

templates-processes = Processus en vigueur
# À côté d’un processus ; en minuscule quand une version précède.
templates-in-force-since = en vigueur depuis le { $day }
templates-in-force-from = en vigueur à partir du { $day }, pas encore
templates-in-force-open = en vigueur depuis : { $open }
templates-version-in-force = Version { $version }, { $state }
templates-rules = { $process } : les règles
templates-what = Quoi
templates-rule = Règle
templates-applies-to = S’applique à
templates-exceptions = Exceptions
templates-no-exceptions = aucune n’est prévue
templates-what-to-use = Ce qu’il faut utiliser
templates-the-guide = le guide qui montre comment faire
# Les processus dans la charte.
templates-processes-caption = Processus
templates-process = Processus
templates-settles = Ce qu’il règle
templates-settles-and-how = { $settles } { $guide }.
templates-how = Comment s’y prendre
templates-from = En vigueur à partir de

templates-tools = Outils
templates-tools-caption = Outils, les obligatoires d’abord
templates-tool = Outil
templates-standing = Statut
standing =
    .required = obligatoire
    .recommended = recommandé
    .offered = proposé
    .on-trial = à l’essai
    .being-retired = en cours de retrait
templates-cost-until = Coût par an, jusqu’à quand
templates-cost-unknown = Ce que coûtent les outils par an n’est pas encore connu.
templates-cost-sum = Ensemble, ils coûtent **{ $sum }** par an.
# $tools est une liste de $count noms.
templates-cost-sum-without =
    { $count ->
        [one] Ensemble, ils coûtent **{ $sum }** par an, sans { $tools }, dont le coût n’est pas encore connu.
       *[other] Ensemble, ils coûtent **{ $sum }** par an, sans { $tools }, dont les coûts ne sont pas encore connus.
    }
templates-owner-and-keeper = { $owner } ; données : { $keeper }
templates-licence-ended = { $cost }**, échue le { $day }**
templates-licence-ends = { $cost }**, prend fin le { $day }**
templates-licence-runs = { $cost }, jusqu’au { $day }

# Le nom des chiffres des modèles et des outils.
templates-figure-count = Modèles
templates-figure-processes = Processus en vigueur
templates-figure-tools = Outils
templates-figure-used = { $template }, nombre d’utilisations
templates-figure-rating = { $template }, note sur 5
templates-figure-cost = { $tool }, coût par an
templates-figure-all-costs = Coût annuel de tous les outils, pour autant qu’il soit connu

## glossary

glossary-home = Glossaire
glossary-home-text = ce que nos mots veulent dire
glossary-count-label = Termes du glossaire
glossary-nothing = Aucun terme n’a encore été écrit.
glossary-answer =
    Ce que nous entendons par { $terms ->
        [one] { $terms } terme
       *[other] { $terms } termes
    } de ce playbook.
glossary-answer-linked =
    { $terms ->
        [one] Ce que nous entendons par { $terms } terme ; les autres pages y renvoient là où il apparaît pour la première fois.
       *[other] Ce que nous entendons par { $terms } termes ; les autres pages renvoient à chacun là où il apparaît pour la première fois.
    }
glossary-caption = Les termes, par ordre alphabétique
glossary-term = Terme
glossary-meaning = Sens
glossary-see = Voir aussi
# « Valeur actuelle nette (VAN) » : $also sont les autres mots qui la désignent.
glossary-name = { $term } ({ $also })
glossary-meaning-source = { $meaning } Source : { $source }.

## charter

charter-home = Charte
charter-home-text = ce que le PMO peut faire, et qui l’a signé
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

library-home = Bibliothèque
library-home-text = comment on travaille ici
library-title = Bibliothèque
library-short-title = Tous les articles
library-answer =
    { $articles ->
        [one] { $articles } article qui dit comment on travaille ici.
       *[other] { $articles } articles qui disent comment on travaille ici.
    }
library-articles = Articles et dossiers
library-in-this-folder = Dans ce dossier
library-status = État
library-draft = Brouillon
library-review-overdue = Revue en retard
library-reviewed = Revu
library-not-reviewed = Pas encore revu
library-last-changed = Dernière modification

# Ce qui entoure le texte d’un auteur, où qu’il paraisse : titres d’encadrés et mots lus à voix haute.
markdown-note = Note
markdown-tip = Astuce
markdown-important = Important
markdown-warning = Avertissement
markdown-caution = Attention
markdown-done = Fait
markdown-to-do = À faire
markdown-table = Tableau
markdown-footnotes = Notes de bas de page
markdown-back = Retour au texte

## trace

trace-home = Fil conducteur
trace-home-text = ce qui mène à quoi, et où le chemin s’arrête
trace-title = Ce qui mène à quoi
trace-answer =
    { $told ->
        [one] **Sur { $challenges } défis, { $told } a sa réussite**
       *[other] **Sur { $challenges } défis, { $told } ont leur réussite**
    } ; où s’arrêtent les autres est dit plus bas.
trace-answer-ends =
    { $ways ->
        [one] **{ $ways } chemin s’arrête en route** ; il est nommé plus bas, et tous les autres continuent.
       *[other] **{ $ways } chemins s’arrêtent en route** ; chacun est nommé plus bas, et tous les autres continuent.
    }
trace-nothing-loose = Tout mène quelque part, et quelque chose mène à tout.
trace-no-loose-ends = Aucun bout libre
trace-loose-ends = Bouts libres
trace-where-ends = Où le chemin s’arrête
trace-to-stories = Les réussites

# Les deux dessins. $told sont les défis qui vont jusqu’au bout.
trace-value = D’un défi à sa réussite
trace-value-subtitle = Défis, écarts, services, vagues, indicateurs et réussites
trace-plan = D’un but à une action
trace-plan-subtitle = Buts de l’organisation, objectifs, résultats et actions
trace-finding-through = Chaque chemin va jusqu’au bout
trace-finding-told =
    { $told ->
        [one] { $told } défi sur { $challenges } va jusqu’à une réussite
       *[other] { $told } défis sur { $challenges } vont jusqu’à une réussite
    }
trace-finding-ends =
    { $ways ->
        [one] { $ways } chemin s’arrête avant la dernière colonne
       *[other] { $ways } chemins s’arrêtent avant la dernière colonne
    }
trace-source = les renvois entre les entrées de ce playbook
trace-missing-story = Pas encore de réussite
trace-missing-something = Il manque quelque chose avant ou après
# Les titres des colonnes.
kinds =
    .challenge = Défis
    .gap = Écarts
    .service = Services
    .wave = Vagues
    .metric = Indicateurs
    .story = Réussites
    .goal-of-the-organisation = Buts
    .objective = Objectifs
    .outcome = Résultats
    .action = Actions

# Ce qui ne mène nulle part : le titre, et ce qui est dit de $n sur $all. $entries les nomme.
trace-entry-and-id = { $entry } ({ $id })
trace-challenge-gap = Défis sans écart
trace-challenge-gap-ends =
    { $n ->
        [one] { $entries } n’a aucun écart.
       *[other] { $n } défis sur { $all } n’ont aucun écart : { $entries }.
    }
trace-gap-service = Écarts sans service
trace-gap-service-ends =
    { $n ->
        [one] Aucun service ne comble : { $entries }.
       *[other] { $n } écarts sur { $all } ne sont comblés par aucun service : { $entries }.
    }
trace-service-gap = Services sans écart
trace-service-gap-ends =
    { $n ->
        [one] { $entries } ne comble aucun écart.
       *[other] { $n } services sur { $all } ne comblent aucun écart : { $entries }.
    }
trace-service-wave = Services sans vague
trace-service-wave-ends =
    { $n ->
        [one] { $entries } ne fait partie d’aucune vague.
       *[other] { $n } services sur { $all } ne font partie d’aucune vague : { $entries }.
    }
trace-wave-service = Vagues sans service
trace-wave-service-ends =
    { $n ->
        [one] { $entries } n’apporte aucun service.
       *[other] { $n } vagues sur { $all } n’apportent aucun service : { $entries }.
    }
trace-wave-metric = Vagues sans indicateur
trace-wave-metric-ends =
    { $n ->
        [one] { $entries } ne nomme aucun indicateur à faire évoluer.
       *[other] { $n } vagues sur { $all } ne nomment aucun indicateur à faire évoluer : { $entries }.
    }
trace-metric-story = Indicateurs sans réussite
trace-metric-story-ends =
    { $n ->
        [one] Aucune réussite ne cite encore : { $entries }.
       *[other] { $n } indicateurs sur { $all } ne sont encore cités par aucune réussite : { $entries }.
    }
trace-challenge-story = Défis sans réussite
trace-challenge-story-ends =
    { $n ->
        [one] { $entries } n’a pas encore de réussite.
       *[other] { $n } défis sur { $all } n’ont pas encore de réussite : { $entries }.
    }
trace-goal-objective = Buts sans objectif
trace-goal-objective-ends =
    { $n ->
        [one] Aucun objectif ne sert : { $entries }.
       *[other] { $n } buts sur { $all } ne sont servis par aucun objectif : { $entries }.
    }
trace-objective-goal = Objectifs sans but
trace-objective-goal-ends =
    { $n ->
        [one] { $entries } ne sert aucun but.
       *[other] { $n } objectifs sur { $all } ne servent aucun but : { $entries }.
    }
trace-objective-outcome = Objectifs sans résultat
trace-objective-outcome-ends =
    { $n ->
        [one] { $entries } n’a aucun résultat.
       *[other] { $n } objectifs sur { $all } n’ont aucun résultat : { $entries }.
    }
trace-outcome-objective = Résultats sans objectif
trace-outcome-objective-ends =
    { $n ->
        [one] { $entries } ne sert aucun objectif.
       *[other] { $n } résultats sur { $all } ne servent aucun objectif : { $entries }.
    }
trace-outcome-action = Résultats sans action
trace-outcome-action-ends =
    { $n ->
        [one] { $entries } n’a aucune action.
       *[other] { $n } résultats sur { $all } n’ont aucune action : { $entries }.
    }
trace-action-outcome = Actions sans résultat
trace-action-outcome-ends =
    { $n ->
        [one] { $entries } ne sert aucun résultat.
       *[other] { $n } actions sur { $all } ne servent aucun résultat : { $entries }.
    }
trace-label-told = Défis qui ont leur réussite
trace-label-challenges = Défis
trace-label-loose-ends = Bouts libres à tous les raccords

trace-ways = Défi par défi
trace-ways-caption = Le chemin de chaque défi à ce qui en est sorti
trace-challenge = Défi
trace-gap = Écart
trace-service = Service
trace-wave = Vague
trace-story = Réussite
trace-feedback = Ce qu’on en dit
trace-no-gap = pas encore d’écart
trace-no-service = pas encore de service
trace-no-wave = pas encore de vague
trace-no-story = pas encore de réussite
trace-no-feedback = encore rien

# Sur chaque page dont les entrées sont liées à d’autres.
trace-connections = Ce qui mène encore ici, et ce qui suit
trace-connections-caption = Liens qui ne sont pas dits plus haut
trace-entry = Entrée
trace-from = Vient de
trace-to = Mène à
trace-direction = Sens
trace-what = Quoi
# « Service : Coaching, Formation » : $kind est un mot de `kind`.
trace-of-kind = { $kind } : { $entries }

## upkeep

upkeep-home = Entretien
upkeep-home-text = qui répond de quoi, et ce qui est en retard
upkeep-title = Responsabilités et fraîcheur
upkeep-answer = **{ $owned ->
        [one] { $owned } entrée sur { $entries } a un responsable
       *[other] { $owned } entrées sur { $entries } ont un responsable
    }**, et rien n’est en retard au { $day }.
upkeep-answer-late = **{ $owned ->
        [one] { $owned } entrée sur { $entries } a un responsable
       *[other] { $owned } entrées sur { $entries } ont un responsable
    }**, et { $late ->
        [one] { $late } chose est en retard.
       *[other] { $late } choses sont en retard.
    }
upkeep-to-open = Ce que personne ne sait encore
upkeep-state = État
upkeep-up-to-date = À jour
upkeep-needs-attention = Demande attention
upkeep-reviews-due-soon = Revues à faire bientôt
upkeep-label-entries = Entrées dont quelqu’un peut répondre
upkeep-label-owned = Entrées qui ont un responsable
upkeep-label-reviewed = Entrées qui ont leur propre date de revue
upkeep-label-reviews-overdue = Revues en retard
upkeep-label-owners-left = Entrées dont le responsable est parti
upkeep-label-stale-metrics = Indicateurs que personne n’a tenus à jour
upkeep-label-open-values = Valeurs pas encore connues
upkeep-label-open-values-overdue = Valeurs qui devraient déjà être connues
upkeep-label-overdue = Choses en retard, au total

upkeep-attention = Ce qui demande attention
upkeep-attention-caption =
    { $entries ->
        [one] { $entries } entrée a besoin de quelqu’un
       *[other] { $entries } entrées ont besoin de quelqu’un
    }
upkeep-review-was-due = La revue était due le { $day }
upkeep-owner-left = Le responsable est parti le { $day }
upkeep-no-value =
    Aucune valeur pour { $periods ->
        [one] { $periods } période
       *[other] { $periods } périodes
    }
upkeep-nobody-answers = Personne n’en répond
upkeep-nothing-overdue = Rien n’est en retard
upkeep-nothing-overdue-text = Chaque entrée a un responsable présent, et chaque revue et chaque indicateur est à jour.
upkeep-soon = Les prochaines revues
upkeep-soon-caption =
    { $reviews ->
        [one] { $reviews } revue à venir
       *[other] { $reviews } revues à venir
    }
upkeep-owners = Qui répond de quoi
upkeep-owners-caption =
    { $owners ->
        [one] { $owners } responsable
       *[other] { $owners } responsables
    }
upkeep-in-chapters =
    { $chapters ->
        [one] { $chapters } chapitre
       *[other] { $chapters } chapitres
    }
upkeep-chapters = Chapitre par chapitre
upkeep-chapters-caption = Les chapitres, avec leur responsable et leurs revues
upkeep-what = Quoi
upkeep-why = Pourquoi
upkeep-who = Qui
upkeep-owner = Responsable
upkeep-read-by = À relire d’ici le
upkeep-entries = Entrées
# Les chapitres où quelqu’un répond de quelque chose.
upkeep-in = Dans
upkeep-chapter = Chapitre
upkeep-last-read = Dernière relecture
upkeep-next-review = Prochaine revue
upkeep-no-day = aucun jour fixé
upkeep-own-owners = selon l’entrée

# Ce que personne ne sait encore.
upkeep-open-title = Pas encore connu
upkeep-open-answer = **{ $values ->
        [one] { $values } valeur n’est pas encore connue
       *[other] { $values } valeurs ne sont pas encore connues
    }** ; rien de cela n’est montré comme zéro.
upkeep-open-answer-questions = **{ $values ->
        [one] { $values } valeur n’est pas encore connue
       *[other] { $values } valeurs ne sont pas encore connues
    }**, et { $questions ->
        [one] { $questions } question est ouverte
       *[other] { $questions } questions sont ouvertes
    } ; rien de cela n’est montré comme zéro.
upkeep-open-answer-nothing = Rien n’est ouvert : chaque valeur est écrite, et chaque question a sa réponse.
upkeep-nothing-open = Rien n’est ouvert
upkeep-nothing-open-text = Chaque valeur est écrite, et chaque question a sa réponse.
upkeep-overdue = En retard
upkeep-overdue-since = En retard depuis le { $day }
upkeep-values = Les valeurs qui manquent
upkeep-values-caption =
    { $values ->
        [one] { $values } valeur pas encore connue
       *[other] { $values } valeurs pas encore connues
    }
upkeep-which-value = Quelle valeur
upkeep-who-finds-out = Qui la cherche
upkeep-by = Échéance
upkeep-questions = Les questions ouvertes
upkeep-questions-caption =
    { $questions ->
        [one] { $questions } question ouverte
       *[other] { $questions } questions ouvertes
    }
upkeep-question = Question
# « Réservé : déc. 2026 » : les clés d’une valeur, de la plus large à la plus étroite.
upkeep-value-within = { $place } : { $value }
# Les valeurs qui peuvent être inconnues, par leurs clés dans les fichiers.
upkeep-value =
    .actual = réel
    .actual-cost = coût réel
    .adopted = adopté
    .adoption = adoption
    .amount = montant
    .attended = présents
    .baseline = valeur de départ
    .baseline-finish = fin selon le planning de référence
    .benchmark = valeur de comparaison
    .benefit-owner = responsable du bénéfice
    .benefits = bénéfices
    .benefits-planned = bénéfices prévus
    .booked = réservé
    .budget = budget
    .by = échéance
    .capacity = capacité
    .chair = présidence
    .champion = porteur
    .chance = probabilité
    .change = changement
    .consent = accord
    .cost-per-year = coût par an
    .date = date
    .desired = engagement souhaité
    .detractors = détracteurs
    .due = échéance
    .earned-value = valeur acquise
    .engagement = engagement
    .established = création
    .forecast-finish = fin prévue
    .fte = ETP
    .goals-met = objectifs atteints
    .hero = personne à l’honneur
    .holder = titulaire
    .impact = impact
    .in-force-from = en vigueur depuis
    .interest = intérêt
    .invited = invités
    .levels = niveaux
    .manager = chef de projet
    .maturity = maturité
    .passives = passifs
    .people = personnes
    .places = places
    .planned = prévu
    .planned-value = valeur planifiée
    .power = pouvoir
    .probability = probabilité
    .promoters = promoteurs
    .rating = note
    .reached = touchés
    .reports-to = rattachement
    .response = réponse
    .responsible = responsable
    .result = résultat
    .satisfied = satisfaits
    .scores = notes
    .sent-to = envoyé à
    .severity = gravité
    .size = taille
    .spent = dépensé
    .sponsor = sponsor
    .staff = effectif
    .taken = places prises
    .target = cible
    .team = équipe
    .used = utilisations
    .value = valeur
    .values = valeurs
    .who = qui

## overview

overview-home = Aperçu
overview-answer-index = L’indice pondéré de tous les indicateurs est à **{ $index } sur 100**.
overview-answer-gap = **{ $closed }** de l’écart de maturité est comblé.
overview-answer-index-and-gap = L’indice pondéré de tous les indicateurs est à **{ $index } sur 100**. **{ $closed }** de l’écart de maturité est comblé.
overview-answer-nothing = Rien n’est encore écrit.
overview-answer-articles =
    { $articles ->
        [one] { $articles } article sur la façon de travailler ici.
       *[other] { $articles } articles sur la façon de travailler ici.
    }
overview-overall = Ensemble
overview-next-update = Prochain point

overview-decide = Ce qu’il faut décider
overview-nothing-to-decide = Aucune décision n’est nécessaire avant le prochain point.
overview-who = Qui
overview-by = Échéance
overview-see = Voir
overview-nobody-named = personne pour l’instant
overview-to-decide = à décider
overview-to-decide-by = à décider : { $who }

overview-figures = Chiffres clés
overview-figures-shown =
    { $all ->
        [one] { $shown } indicateur sur { $all }.
       *[other] { $shown } indicateurs sur { $all }.
    } Ligne : 12 derniers mois. Ligne ou bande en tirets : cible.
overview-all-metrics = Tous les indicateurs
overview-money = Est-ce rentable ?
overview-read-case = Lire le business case

overview-path = Où nous en sommes, où nous allons
overview-here = Où nous en sommes
overview-ahead = Où nous allons
# Chacun suit un chiffre : « 42 %  de l’écart de maturité est comblé ».
overview-here-maturity = maturité pondérée
overview-here-gap = de l’écart de maturité est comblé
overview-here-on-track = indicateurs en bonne voie
overview-here-spending = dépenses par rapport au plan
overview-hear = Message pour { $who } : { $what }
overview-talk = Entretien avec : { $who }
overview-step-begins = { $step } commence
overview-step-ends = { $step } se termine
# $step est l’un des deux qui précèdent.
overview-step-later =
    { $days ->
        [one] { $step }, { $days } jour plus tard
       *[other] { $step }, { $days } jours plus tard
    }
overview-step-earlier =
    { $days ->
        [one] { $step }, { $days } jour plus tôt
       *[other] { $step }, { $days } jours plus tôt
    }
overview-with-owner = { $what } ({ $owner })

overview-glance = Ce qui nous inquiète, ce qui s’est bien passé
overview-glance-risks = Ce qui nous inquiète
overview-glance-wins = Ce qui s’est bien passé
overview-worst-risks = Les trois pires risques
overview-quick-wins = Gains rapides à ce jour
overview-score = score { $score }
overview-not-known = pas connu
overview-nobody-answers = personne n’en répond encore
overview-win = { $win } : { $result }

overview-contents = Dans ce playbook
# Un chapitre et ce qu’il dit, d’après les messages `…-home` et `…-home-text` de chacun.
overview-chapter = { $chapter } : { $subject }

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
