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
foundation-office-of-level = un PMO (niveau : { $level })
foundation-office-itself = un PMO (niveau : { $level })
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
metrics-title-inside =
    { $kind ->
        [abbreviation] { $title }
       *[word] { $lowered }
    }

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


## governance


## services


## roadmap

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


## communication


## plan

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


## portfolio

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
