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


## governance

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


## roadmap


## stakeholders

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


## risks


## portfolio


## people

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


## stories


## newsletter


## templates


## glossary


## charter


## library


## trace


## upkeep


## overview
