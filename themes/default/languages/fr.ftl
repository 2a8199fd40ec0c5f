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
