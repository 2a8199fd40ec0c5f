# The words of the interface in English: all that pmobook itself says on pages, charts and papers.
#
# A message is its id, `=`, and its words. `{ $name }` is a place that the program fills, and what stands
# between `**` is shown bold. Where words depend on a number, each language chooses as it needs:
#
#   risks-open =
#       { $risks ->
#           [one] one risk is open
#          *[other] { $risks } risks are open
#       }, and nobody knows why
#
# Lines that begin with `.` are the words of a closed list, such as the names of the months.
# The form is that of Project Fluent (projectfluent.org). A theme may change single messages by a file of
# the same name with only these in `themes/<theme>/languages/`, or bring a whole language of its own.

## Days and lists

date-short = { $day } { $month } { $year }
date-long = { $day } { $month } { $year }
date-without-year = { $day } { $month }
date-month = { $month } { $year }
date-quarter = Q{ $quarter } { $year }
month-short =
    .m1 = Jan
    .m2 = Feb
    .m3 = Mar
    .m4 = Apr
    .m5 = May
    .m6 = Jun
    .m7 = Jul
    .m8 = Aug
    .m9 = Sep
    .m10 = Oct
    .m11 = Nov
    .m12 = Dec
month-long =
    .m1 = January
    .m2 = February
    .m3 = March
    .m4 = April
    .m5 = May
    .m6 = June
    .m7 = July
    .m8 = August
    .m9 = September
    .m10 = October
    .m11 = November
    .m12 = December
list-and-more = { $before }, { $next }
list-and-last = { $before } and { $last }

rag =
    .off-track = off track
    .at-risk = at risk
    .on-track = on track
    .no-data = no data
    .stale = stale

## theme

theme-skip = Skip to content
theme-menu = Menu
theme-close-menu = Close menu
theme-all-pages = All pages
theme-switch-theme = Switch theme
theme-to-light = Switch to light theme
theme-to-dark = Switch to dark theme
theme-breadcrumb = Breadcrumb
theme-playbook = Playbook
theme-built-with = Built with pmobook
theme-print-line = { $title }, data as of { $day }
theme-copy-for = copy for { $audience }
theme-owner = Owner
theme-data-as-of = Data as of
theme-data-as-of-day = Data as of { $day }
theme-only-for = Only for
theme-review = Review
theme-overdue-since = Overdue since { $day }
theme-last-reviewed = Last reviewed
theme-next-review = Next review
theme-review-overdue = { $day }, overdue
theme-last-edited = Last edited
theme-changed-since = { $change }; changed since, not committed yet
theme-not-in-git = not in git yet
theme-not-committed = changed, not committed yet
theme-wrong = Wrong or out of date?
theme-tell-owner = Tell the owner
theme-edit = Edit this page
theme-on-this-page = On this page
theme-about-page = About this page
theme-next-page = Next page
theme-next-step = Next step
theme-previous-and-next = Previous and next page
theme-previous = Previous
theme-next = Next
theme-tags = Tags
theme-papers = Papers
theme-to-print = To print or mail
theme-one-page = One page for executives
theme-missing-title = This page is not in the playbook
theme-missing-text = This address leads to no page of the playbook.
theme-missing-advice = It may have been renamed or withdrawn, or it is not part of this edition. Pick a page below.
theme-go-home = Go to the first page
theme-where-to-look = Where to look
theme-moved = This page has moved
theme-index-text = Every page of { $title }, by group.
theme-no-pages = There are no pages yet.
theme-no-pages-below = There are no pages below this one yet.
theme-nothing-here = Nothing is recorded here yet.
theme-nothing-written = Nothing has been written here yet.
theme-answers-for = { $owner } answers for this page.
theme-nothing-recorded = Nothing is recorded yet.
theme-nothing-of = { $what }: nothing is recorded yet.
theme-nothing-yet = Nothing yet.
theme-origins = Where the numbers on this page come from
theme-line = line { $line }
theme-file-line = { $file }, line { $line }
theme-more-places = and { $n } more
theme-of = of { $n }
theme-figure = Figure { $number }.
theme-source = Source: { $source }.
theme-as-of = As of { $day }.
theme-origin = { $source }, as of { $day }
theme-origin-day = as of { $day }
theme-data = Data
theme-data-of-figure = Data of figure { $number }. { $subtitle }
theme-show-data-of = Show the data for figure { $number }
theme-show-data-figures = Show the data for these figures
theme-show-data = Show the data
theme-definition-and-data = Definition and data
theme-for = for { $name }
theme-last-values = { $name }, last values
theme-values-by-period = Values of these figures by period
theme-nothing-to-draw = No data yet: there is nothing to draw.
theme-no-figures = No figures yet.
theme-no-data-yet = No data yet.
theme-no-decision = No decision is asked for.
theme-no-voices = No voices are recorded yet.
theme-quote-open = “
theme-quote-close = ”
theme-up = Up
theme-down = Down
theme-level = Level
theme-marked = With changes marked
theme-clean-text = Clean text
theme-shown-now = Shown now:
theme-deleted = deleted:
theme-deleted-end = end of deletion
theme-inserted = inserted:
theme-inserted-end = end of insertion
theme-unchanged = Unchanged:
theme-changes-of = Changes, { $title }
theme-previous-change = Previous change
theme-next-change = Next change
theme-table-of = Table of { $title }
theme-signed-on = Signed on { $day }
theme-signature = Signature
theme-date = Date
theme-all-lines =
    { $n ->
        [one] The line
       *[other] All { $n } lines
    }
group =
    .overview = Overview
    .journey = Journey
    .mandate = Mandate
    .delivery = Delivery
    .people = People
    .results = Results
    .library = Library
confidentiality-shown =
    .public = Public
    .internal = Internal use
    .restricted = Restricted


## chart

no-data = no data
not-shown = not shown here
chart-rows =
    { $n ->
        [one] { $n } row
       *[other] { $n } rows
    }
chart-periods =
    { $n ->
        [one] { $n } period
       *[other] { $n } periods
    }
chart-period-ends =
    { $n ->
        [one] { $n } period end
       *[other] { $n } period ends
    }
chart-parts =
    { $n ->
        [one] { $n } part
       *[other] { $n } parts
    }
chart-points =
    { $n ->
        [one] { $n } point
       *[other] { $n } points
    }
chart-entries =
    { $n ->
        [one] { $n } entry
       *[other] { $n } entries
    }
chart-boxes =
    { $n ->
        [one] { $n } box
       *[other] { $n } boxes
    }
chart-things =
    { $n ->
        [one] { $n } thing
       *[other] { $n } things
    }
chart-columns =
    { $n ->
        [one] { $n } column
       *[other] { $n } columns
    }
chart-assumptions =
    { $n ->
        [one] { $n } assumption
       *[other] { $n } assumptions
    }
chart-bars = Bar chart of { $rows }.
chart-capped-bars = Bar charts of { $rows } over { $periods }, each against its cap.
chart-planned-after = What comes after { $period } is planned.
chart-above-cap = { $row }: above the cap of { $cap } in { $periods }.
chart-above-it = Above it
chart-planned = Planned
chart-no-cap = none
chart-period = Period
chart-stacked-bars = Stacked bar chart of { $parts } over { $periods }.
chart-running-sum = Line chart of a running sum at { $points }.
# Continued by the target and the unit, set off by commas.
chart-line = Line chart of { $periods }
chart-unit = unit { $unit }
chart-sparkline = Line of { $periods }.
chart-sparkline-with-target = Line of { $periods } with target { $target }.
chart-dots = Dot plot of { $rows }.
chart-dots-with-line = Dot plot of { $rows } with a line at { $value }: { $label }.
chart-dumbbell = Dumbbell chart of { $rows }.
chart-dumbbell-on-scale = Dumbbell chart of { $rows } on a scale from { $low } to { $high }.
chart-tornado = Tornado chart of { $assumptions } around { $base } ({ $label }).
chart-quadrants = Grid of { $points }: { $across } from left to right, { $up } from bottom to top.
chart-steps = Steps go from { $low } to { $high }.
chart-quadrant = Quadrant
chart-heat-map = Heat map of { $entries } on a grid of { $size } by { $size }: { $across } from left to right, { $up } from bottom to top.
chart-band = Band
chart-effect = Effect
chart-helps = helps
chart-hurts = hurts
chart-helps-rather = helps rather than hurts
chart-hierarchy = Organisation chart of { $boxes }, each with what stands above it.
chart-nothing-above = nothing above
chart-flow = Drawing of { $things } in { $columns }, with lines between what belongs together.
chart-flow-name = Name
chart-flow-part = Part
chart-flow-leads-to = Leads to
chart-flow-nothing-further = nothing further
chart-gantt =
    Gantt chart of { $rows }{ $shape ->
        [one] {""}
       *[lanes] {" "}in { $lanes } lanes
    }{ $dates ->
        [none] {""}
       *[known] , from { $from } to { $to }
    }.
chart-today-is = Today is { $day }.
chart-today = Today { $day }
chart-quarter = Q{ $quarter }
chart-lane = Lane
chart-from = { $name } from
chart-to = { $name } to
chart-critical = Critical
chart-state = State
chart-no-dates = no dates
chart-as-planned = as planned
chart-yes = yes
chart-no = no
gantt-state =
    .done = done
    .running = running
    .planned = planned

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

governance-title = Governance
governance-more = More about it
governance-none = No board has been written down yet.
governance-answer-one = **{ $boards } board decides**; its rights and limits stand below.
governance-answer = **{ $boards } boards decide**, each about its own topics and within its own limits.
# The board that decides last of all.
governance-answer-top = **{ $boards } boards decide**, each about its own topics and within its own limits; the last word is with the { $top }.
governance-next-meeting = Next meeting
# Stands before a number of days.
governance-decisions-took = Decisions in the log took
governance-median = { $days } (median)
governance-rights = Who decides about what
governance-boards = The boards
governance-escalation = What cannot be decided on the spot
governance-newest = What was decided last
governance-not-known = not known yet
governance-not-said = not said
governance-nobody = nobody yet

governance-figure-boards = Boards
governance-figure-role-fte = { $role }, full-time equivalents
governance-figure-roles = Roles of the PMO team
governance-figure-fte = Full-time equivalents of all roles of the PMO team
governance-fte = { $n } FTE
governance-fte-without =
    { $n } FTE, without { $open ->
        [one] { $open } role
       *[other] { $open } roles
    } of unknown size
governance-figure-rows = Activities in the matrix of responsibilities
governance-figure-rows-ok = Activities with exactly one who answers for them and somebody who does them
governance-figure-accountable = Activities that { $who } answers for
governance-figure-responsible = Activities that { $who } does
governance-figure-supports = Activities that { $who } supports
governance-figure-consulted = Activities that { $who } is consulted on
governance-figure-informed = Activities that { $who } is informed of
governance-figure-decisions = Decisions in the log
governance-figure-last = The day of the newest decision
governance-figure-lead-time = Days from request to decision { $id }
governance-figure-lead-time-median = Days from request to decision, median of the log
governance-figure-timed = Decisions of which the day of the request is known
governance-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }

governance-escalation-about = A question that cannot be settled where it arose climbs step by step. Nobody skips a step, and nothing lies longer than the time given.
governance-within = within { $time }
governance-no-time-set = no time set

governance-role = Role
governance-role-fte = FTE
governance-held-by = Held by
governance-duties = Duties
governance-authority = May do without asking
governance-skills = Skills
# Several duties or options, one after the other.
governance-list = { $before }; { $next }
governance-together = Together
governance-roles-caption = Who holds each role, and what it may do
governance-others-caption = Those who work with the PMO
governance-board = Board
governance-chair = Chair
governance-members = Members
governance-meets = Meets
governance-decides-about = Decides about
governance-boards-caption = Who sits on each, and when it meets
# The author's words for how often a board meets, or those of the next message, with what else is known.
governance-meets-next = { $meets }, next on { $day }
governance-meets-quorum = { $meets }; quorum: { $quorum }
governance-meets-next-quorum = { $meets }, next on { $day }; quorum: { $quorum }
governance-meets-not-said = not said how often
governance-rights-not-said = not said yet
governance-topic = Topic
governance-decides = Decides
governance-rights-caption = Each topic with the limit of each board; – where it has no say
governance-limit-beyond = { $limit }; beyond that the { $board }

governance-structure-title = Structure and roles
governance-structure-none = No role of the PMO has been written down yet.
governance-structure-answer = **The PMO has { $n ->
        [one] { $n } role
       *[other] { $n } roles
    }** with { $fte } together.
governance-structure-answer-under = **The PMO has { $n ->
        [one] { $n } role
       *[other] { $n } roles
    }** with { $fte } together; it reports to the { $boss }.
governance-structure-unsized = **The PMO has { $n ->
        [one] { $n } role
       *[other] { $n } roles
    }**, of which nobody has said how many people they take.
governance-structure-unsized-under = **The PMO has { $n ->
        [one] { $n } role
       *[other] { $n } roles
    }**, of which nobody has said how many people they take; it reports to the { $boss }.
governance-structure-finding =
    { $n ->
        [one] { $n } role makes up the PMO
       *[other] { $n } roles make up the PMO
    }
governance-structure-finding-under =
    { $n ->
        [one] { $n } role below the { $boss }
       *[other] { $n } roles below the { $boss }
    }
governance-structure-subtitle = Organisation chart of the PMO: roles with who holds them
governance-structure-source = governance and foundation of this playbook
governance-reports-to = Reports to
governance-roles = The roles of the PMO
governance-others = Roles outside the PMO

governance-who-title = Who does what
governance-who-answer-all =
    { $n ->
        [one] **{ $n }** activity has **exactly one who answers for it**, and somebody who does it.
       *[other] Each of **{ $n }** activities has **exactly one who answers for it**, and somebody who does it.
    }
governance-who-answer = **{ $ok } of { $n } activities** have exactly one who answers for them and somebody who does them.
governance-matrix = { $scheme } matrix
governance-activity = Activity
governance-letter-accountable = accountable: answers for it; exactly one in each row
governance-letter-responsible = responsible: does it
governance-letter-supports = supports: helps to do it
governance-letter-consulted = consulted: is asked before
governance-letter-informed = informed: is told after
governance-load = How much falls to whom
governance-load-most = **{ $who }** answers for most: { $some } of { $n }. Whoever answers for much and also does much is the first to become a bottleneck.
governance-load-nobody = Nobody answers for anything yet.
governance-load-caption = Activities by who and letter
governance-who = Who
governance-accountable = Accountable
governance-responsible = Responsible
governance-supports = Supports
governance-consulted = Consulted
governance-informed = Informed

governance-log-title = Decision log
governance-log-next = What was decided
governance-log-answer = **{ $n ->
        [one] { $n } decision is
       *[other] { $n } decisions are
    } in the log**; the newest, of { $day }, is: { $title }.
governance-log-about = Days are counted from the request to the decision. A decision stays in the log when a later one replaces it.
governance-request-to-decision = From request to decision
governance-request-to-decision-of =
    { $days }, median of { $n ->
        [one] { $n } decision
       *[other] { $n } decisions
    }
governance-log-caption = What was decided, newest first
governance-newest-caption = The newest decisions
governance-decision = Decision
governance-on = On
governance-by = By
governance-result = Result
governance-why = Why, and what could be chosen
governance-days-title = Days
governance-days-not-known = not known
governance-options = **Options:** { $options }.
governance-replaces = Replaces { $id }.
governance-replaced-by = **Replaced by **{ $id }.
governance-overview = What has to be decided next

## services


## roadmap


## stakeholders

stakeholders-title = Stakeholders
stakeholders-none = No stakeholder has been written yet.
stakeholders-answer-who =
    { $pmo } works with { $n ->
        [one] { $n } stakeholder
       *[other] { $n } stakeholders
    }.
stakeholders-answer-who-groups =
    { $pmo } works with { $n ->
        [one] { $n } stakeholder
       *[other] { $n } stakeholders
    } in { $groups ->
        [one] { $groups } group
       *[other] { $groups } groups
    }.
stakeholders-the-pmo = The PMO
stakeholders-answer-not-judged =
    { $n ->
        [one] { $n } stakeholder
       *[other] { $n } stakeholders
    } in the register; how they stand has not been judged yet.
# $some reads “6 of 12” (see stakeholders-of).
stakeholders-answer-won = **{ $some } stakeholders stand where we need them**.
# $some reads “6 of 12”; $n is how many $who names.
stakeholders-answer-open =
    { $n ->
        [one] **{ $some } stakeholders stand where we need them**; next to win is { $who }.
       *[other] **{ $some } stakeholders stand where we need them**; next to win are { $who }.
    }
stakeholders-answer-contact =
    { $n ->
        [one] **{ $some } stakeholders stand where we need them**; next to win is { $who }, and the next talk is with { $with } on { $day }.
       *[other] **{ $some } stakeholders stand where we need them**; next to win are { $who }, and the next talk is with { $with } on { $day }.
    }
stakeholders-index = Engagement index
# $known reads “11 of 12”.
stakeholders-index-of = { $index }, of { $known }
stakeholders-at-desired = Where we need them
stakeholders-aim = Aim
stakeholders-aim-by = { $index } by { $day }
stakeholders-communication = Communication: who hears what, and when
stakeholders-what-changes = What changes
stakeholders-change-summary = { $some } new ways are a habit already.
stakeholders-confidence = In confidence
stakeholders-confidence-for = This page says how people stand. It is for { $whom } only; please do not pass it on.
stakeholders-hidden = Not all is shown here
stakeholders-hidden-for = How each stands is shown to { $whom } only.
stakeholders-hidden-for-keepers = How each stands is shown to those who keep the playbook only.

engagement =
    .unaware = unaware
    .resistant = resistant
    .neutral = neutral
    .supportive = supportive
    .leading = leading
# Groups of stakeholders; shown with a capital at the beginning of a cell.
stakeholder-group =
    .executive = executive
    .director = director
    .regional = regional
    .delivery = delivery
    .representative = representative
    .external = external
# What the grid of power and interest asks for; shown with a capital in the chart.
stakeholders-quadrant =
    .keep-satisfied = keep satisfied
    .manage-closely = manage closely
    .monitor = monitor
    .keep-informed = keep informed
stakeholders-of = { $some } of { $all }
stakeholders-not-judged = not judged yet
stakeholders-not-known = not known yet
stakeholders-no-desired-level = no desired level yet
stakeholders-not-measured = not measured yet
stakeholders-now = Now
stakeholders-when-now = now

stakeholders-figure-heard = Stakeholders heard in conversations
stakeholders-figure-group = { $group } group, stakeholders
stakeholders-figure-group-heard = { $group } group, heard in conversations
# $when is a month, or stakeholders-when-now.
stakeholders-figure-index = Engagement index, { $when }
stakeholders-figure-group-index = { $group } group, engagement index, { $when }
stakeholders-figure-known = Stakeholders of whom all values of the index are known
stakeholders-figure-aim = Engagement index to be reached
stakeholders-figure-at-desired = Stakeholders who stand where they should, or above, { $when }
stakeholders-figure-gap = { $who }, levels still to go
stakeholders-figure-engagement = { $who }, engagement
stakeholders-figure-quadrant = { $who }, what the grid asks for
stakeholders-figure-adopted = Share of those who do it the new way: { $what }
stakeholders-figure-habit = New ways that at least half of those concerned have taken up
stakeholders-figure-changes = Changes in behaviour
stakeholders-changes =
    { $n ->
        [one] { $n } change
       *[other] { $n } changes
    }

stakeholders-grid = Power and interest
stakeholders-grid-nobody = Nobody has both much power and much interest
stakeholders-grid-won = All who must be managed closely are won
stakeholders-grid-open =
    { $n ->
        [one] { $n } of { $all } to be managed closely is still to be won
       *[other] { $n } of { $all } to be managed closely are still to be won
    }
stakeholders-grid-subtitle = Power and interest of each stakeholder, 1 to 5; how each stands, and how it should stand
stakeholders-grid-source = stakeholder register of this playbook; high is 4 or 5
stakeholders-interest = Interest
stakeholders-power = Power
stakeholders-desired = Desired
stakeholders-engagement = How they stand
# $some reads “6 of 12”.
stakeholders-index-stands = The engagement index stands at **{ $index }**; { $some } stand where we need them.
# $then is how many stood there in $month.
stakeholders-index-stands-after = The engagement index stands at **{ $index }**, after { $before } in { $month }; { $some } stand where we need them, after { $then }.
stakeholders-index-about = Levels are labels in an order, not measured quantities: read the matrix first, then the index. The index weighs each by power × interest; at 100 % all stand exactly where they should.
stakeholders-index-known = All values are known of { $known }; the others are left out.
# The letters of the matrix: C for current, D for desired; stakeholders-matrix-caption explains them.
stakeholders-letter-now = C
stakeholders-letter-desired = D
# Short, since it stands above a table that scrolls on a phone.
stakeholders-matrix-caption = C is where each stands, D where we need them
stakeholders-levels-to-go = Levels to go
stakeholders-course-caption = How they stood each time we asked ourselves
stakeholders-course-newest =
    { $n ->
        [one] How they stood: the first month and the newest
       *[other] How they stood: the first month and the newest { $n }
    }
stakeholders-buy-in = Buy-in by group
stakeholders-buy-in-least = Least won: { $group }, at { $index }
stakeholders-buy-in-subtitle = Engagement index by group, %; 100 is where we need them; in brackets how many they are
stakeholders-group = Group
stakeholders-source = stakeholder register of this playbook

stakeholders-register = Who they are, and what comes next
stakeholders-register-bare = Who they are
stakeholders-counted =
    { $n ->
        [one] { $n } stakeholder
       *[other] { $n } stakeholders
    }
stakeholders-stakeholder = Stakeholder
stakeholders-group-and-grid = Group and grid
stakeholders-needs = Needs from us
stakeholders-what-we-do = What we do
stakeholders-next-contact = Next contact
stakeholders-who = Who
stakeholders-heard = Heard
# $some reads “8 of 12”.
stakeholders-heard-answer = **{ $some } were heard in conversations**. What they said stands under { $link }.
# $groups lists stakeholders-heard-group.
stakeholders-heard-answer-groups = **{ $some } were heard in conversations**: { $groups }. What they said stands under { $link }.
stakeholders-heard-group = { $group } { $some }
stakeholders-current-state = Current state
stakeholders-heard-in = { $who }; heard in { $when }
stakeholders-heard-not-yet = not yet
stakeholders-needs-not-asked = not asked yet
stakeholders-no-name = no name given
stakeholders-no-group = no group yet
stakeholders-people =
    { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
# $open says why the number is not known.
stakeholders-people-open = number of people { $open }
stakeholders-place = { $quadrant } (power { $power }, interest { $interest })
# One of the two is not known; its place says why.
stakeholders-place-open = Power { $power }; interest { $interest }
stakeholders-nothing-yet = nothing yet
stakeholders-no-day = no day yet
stakeholders-contact-nobody = { $day }, by nobody yet
# A group of stakeholders with their names.
stakeholders-group-names = **{ $group }**: { $names }
stakeholders-others = Others

stakeholders-change-title = What people do differently
stakeholders-change-short = Change in behaviour
# $some reads “2 of 3”; $n is the number of new ways.
stakeholders-change-answer =
    { $n ->
        [one] **{ $some }** new way is the habit of at least half of those concerned.
       *[other] **{ $some }** new ways are the habit of at least half of those concerned.
    }
# $what is a sentence of the author with its full stop.
stakeholders-change-answer-slowest =
    { $n ->
        [one] **{ $some }** new way is the habit of at least half of those concerned; the slowest, with { $share }: { $what }
       *[other] **{ $some }** new ways are the habit of at least half of those concerned; the slowest, with { $share }: { $what }
    }
stakeholders-from-to = From what to what
stakeholders-change-caption =
    { $n ->
        [one] { $n } change in behaviour
       *[other] { $n } changes in behaviour
    }
stakeholders-from = From
stakeholders-to = To
stakeholders-lever = What helps
stakeholders-adopted = Do so already
stakeholders-owner = Owner
stakeholders-adopted-in = { $share } in { $month }
stakeholders-adopted-shown = { $share }; shown by { $metric }
stakeholders-adopted-in-shown = { $share } in { $month }; shown by { $metric }
stakeholders-everybody = everybody
stakeholders-adoption = How many do so already
stakeholders-adoption-finding = { $some } new ways are a habit
stakeholders-adoption-subtitle = Share of those concerned who do it the new way, %, newest count of each
stakeholders-adoption-source = counts and metrics of this playbook; a habit is what at least half do
stakeholders-new-way = New way
stakeholders-adopted-percent = Do so already, %
stakeholders-course = How fast it spreads
stakeholders-habit = A habit
stakeholders-no-habit = Not a habit yet
stakeholders-per-cent = per cent
stakeholders-course-finding = { $start } at first, { $share } now
stakeholders-course-subtitle = Share of those concerned who do so, per cent, { $first } to { $last }
stakeholders-course-source = counts of this playbook
stakeholders-month = Month

## communication

communication-title = Communication
communication-none = No row of the communication plan has been written yet.
communication-answer =
    { $n ->
        [one] **{ $n } audience hears from the PMO by plan**; next, on { $day }: { $who }.
       *[other] **{ $n } audiences hear from the PMO by plan**; next, on { $day }: { $who }.
    }
communication-answer-undated =
    { $n ->
        [one] **{ $n } audience hears from the PMO by plan**; no day is set for the next message.
       *[other] **{ $n } audiences hear from the PMO by plan**; no day is set for the next message.
    }
communication-strategy = Strategy
# $steps reads “6 of 7” (see communication-of).
communication-strategy-fact = { $steps } steps written
communication-newest-reached = Newest sendings reached
communication-plan = Who hears what, and how
communication-calendar = When they hear it
communication-reach = Whether it arrived
communication-behind = Behind the plan
communication-strategy-summary = { $steps } steps are written.
communication-reach-summary =
    { $n ->
        [one] { $n } sending, and whom each reached.
       *[other] { $n } sendings, and whom each reached.
    }
communication-strategy-next = Communication strategy: why we talk the way we do
communication-plan-next = The plan: who hears what, and when
communication-not-everybody = Not everybody hears from us
communication-nobody =
    { $n ->
        [one] No row of the plan names { $n } stakeholder: { $who }.
       *[other] No row of the plan names { $n } stakeholders: { $who }.
    }

objective =
    .inform = inform
    .involve = involve
    .decide = decide
    .change = change
# How often something comes; shown with a capital at the beginning of a cell.
rhythm =
    .weekly = weekly
    .every-2-weeks = every 2 weeks
    .monthly = monthly
    .every-6-weeks = every 6 weeks
    .every-2-months = every 2 months
    .quarterly = quarterly
    .every-6-months = every 6 months
    .yearly = yearly
    .once = once
    .as-needed = as needed
communication-of = { $some } of { $all }
communication-not-known = not known yet

communication-figure-messages = Rows of the communication plan
communication-figure-audiences = Audiences of the communication plan
communication-figure-steps = Steps of the strategy that are written
communication-figure-row-sent = { $who }, how often something was sent
communication-figure-row-next = { $who }, the next day
communication-figure-reach = { $who }, share reached, all sendings
communication-figure-reach-on = { $who }, share reached on { $day }
communication-figure-channel-reach = { $channel }, share reached, all sendings
communication-figure-sent = How often something was sent
communication-figure-newest = Share reached by the newest sending of each row
communication-figure-next = The day on which somebody hears from the PMO next
communication-figure-unreached = Stakeholders that no row of the plan names

communication-plan-rows =
    { $n ->
        [one] { $n } row of the plan
       *[other] { $n } rows of the plan
    }
communication-audience = Audience
communication-what-they-hear = What they hear
communication-what-for = What for
communication-channel = Channel
communication-when = When
communication-measure = Shown by
communication-owner = Owner
communication-no-measure = no measure yet
communication-not-said = not said yet
# An audience with the stakeholders among it.
communication-audience-names = **{ $audience }**: { $who }
communication-purpose = **{ $objective }**: { $purpose }
# $language is the author's name for the language of a message.
communication-channel-in = { $channel }, in { $language }
communication-rhythm-from = { $rhythm }, from { $from }
communication-rhythm-until = { $rhythm }, until { $until }
communication-rhythm-from-until = { $rhythm }, from { $from }, until { $until }
# How often, and when next: “Monthly; next 6 Nov 2026”.
communication-rhythm-next = { $rhythm }; { $next }
communication-next = next { $day }
communication-next-about = next about { $day }
communication-over = over
communication-no-next = no next day yet
communication-summary-caption = Who hears what, and from whom
communication-to-whom = To whom
communication-what = What
communication-how-often = How often
communication-who = Who

communication-letter-sent = S
communication-letter-due = D
communication-calendar-caption = S was sent, D is due; { $first } to { $last }

communication-strategy-title = Communication strategy
# The steps of the strategy, as headings.
communication-step =
    .situation = The situation
    .audiences = The audiences
    .objectives = What is to be reached
    .approaches = The approaches
    .positioning = What we stand for
    .implementation = Carrying it out
    .evaluation = Watching and judging it
# The same in the middle of a sentence: “still to be written: the situation and what we stand for”.
communication-step-within =
    .situation = the situation
    .audiences = the audiences
    .objectives = what is to be reached
    .approaches = the approaches
    .positioning = what we stand for
    .implementation = carrying it out
    .evaluation = watching and judging it
communication-strategy-answer = **{ $steps } steps of the strategy are written**: what we know of our audiences, what we want to reach, and how we see whether it works.
communication-strategy-answer-open = **{ $steps } steps of the strategy are written**; still to be written: { $missing }.
communication-not-written = Not written yet.

communication-reach-title = What arrived
communication-reach-uncounted = Something was sent, but nobody counted whom it reached.
communication-reach-answer = The newest sending of each row reached **{ $share } of those it went to**.
communication-reach-answer-least = The newest sending of each row reached **{ $share } of those it went to**; the smallest share, of { $who }, is { $least }.
communication-course = How reach changed
communication-by-channel = By channel
communication-log = What was sent
communication-bars-finding = Least reached: { $who }, { $share }
communication-bars-subtitle = Share of those it went to who opened it or came, %, newest sending of each row
communication-bars-source = log of what was sent, in this playbook
communication-plan-row = Row of the plan
communication-reached-percent = Reached, %
communication-newest = Newest: { $share }
communication-per-cent = per cent
communication-course-finding = { $share } over all sendings
communication-course-subtitle = Share reached, per cent, { $first } to { $last }
communication-course-source = log of what was sent
communication-day = Day
communication-by-channel-caption = Everything that was sent, by channel
communication-sendings = Sendings
communication-went-to = Went to
communication-reached = Reached
communication-share = Share
communication-log-caption =
    { $n ->
        [one] { $n } sending
       *[other] { $n } sendings
    }
communication-log-caption-newest =
    { $all ->
        [one] The newest { $n } of { $all } sending
       *[other] The newest { $n } of { $all } sendings
    }

## plan


## risks


## portfolio


## people

people-title = Training, skills and workload
people-short = Training and skills
people-answer-training = **{ $taken } of { $planned } training places are taken**.
people-answer-workload = The PMO team was booked at { $share } of its hours in { $month }.
people-answer = **{ $taken } of { $planned } training places are taken**, and the PMO team was booked at { $share } of its hours in { $month }.
people-answer-none = Nothing has been written about training and skills yet.
people-answer-skills = Who can do what, and what is learned next.
people-places-taken = Places taken
people-team-booked = PMO team booked
people-services = What the PMO can do for you
people-not-known = not known yet
people-not-said = not said

people-figure-planned = { $course }, places planned
people-figure-taken = { $course }, places taken
people-figure-share = { $course }, share of the places taken
people-figure-rating = { $course }, rating of 5
people-figure-training-planned = Training, places planned
people-figure-training-taken = Training, places taken
people-figure-training-share = Training, share of the places taken
people-of = { $some } of { $all }
people-figure-below = { $skill }, people or groups below the target, of those whose level is known
people-figure-gap = { $skill }, levels missing to the target, all together
people-figure-utilisation = { $who }, share of the hours that is booked, { $month }
people-figure-team-utilisation = PMO team, share of the hours that is booked, { $month }
people-figure-month = Month of the newest load of the PMO team

people-training = Training
people-training-finding = { $course }: only { $taken } of { $planned } places are taken
people-training-unknown = How much of each course is taken is not known yet
people-training-subtitle = Share of the planned places that are taken, %, by course, least first
people-training-source = training records of this playbook
# Beside a bar: places taken, places planned, and their share.
people-training-bar = { $taken } of { $planned }, { $share }
people-course = Course
people-places-taken-percent = Places taken, %
people-taken-of-planned = Taken of planned
people-for-whom = For whom
people-form = Form
people-teaches = Teaches
people-taken = Taken
people-places = Places
people-share = Share
people-rating = Rating of 5
people-courses = Courses
people-all-courses = All courses
people-no-one-service = no one service
people-not-rated = not rated yet
people-dates = What comes next
people-dates-caption = Next dates
people-day = Day
people-what = What
# The form of what comes next, where the author gives none.
people-form-course = course
people-form-coaching = coaching
people-everybody = everybody
people-everybody-held-by = everybody; held by { $coach }

people-skills = Skills
people-skills-furthest = Furthest from what we want: { $skills }.
people-skills-all-reached = Nobody whose level is known is below a target.
people-skills-levels = Levels: 0 none, 1 has heard of it, 2 does it with help, 3 does it alone, 4 can teach it. The widest gaps to the target come first.
people-skill = Skill
people-target = Target
people-below-target = Below target
people-none-set = none set
people-no-target = no target
people-not-needed = not needed
people-skills-caption = Skills by person or group, widest gaps first
# A level that nobody knows yet; $open says who finds it out.
people-skills-open = { $skill }, { $who }: { $open }.
people-learning = What is learned next
people-learning-caption = By skill, widest gaps first
people-by-the-course = by the course
people-no-course = none

people-coaching = Coaching and clinics
people-coaching-caption = Coaching and clinics that were held, newest first
people-held-by = Held by
people-came = Came
people-result = What came of it
people-not-counted = not counted
people-nothing-written = nothing written

people-workload = Workload of the PMO team
people-workload-answer = The PMO team was booked at { $share } in { $month }
people-workload-above = The PMO team was booked at { $share } in { $month }, above the healthy { $limit }
people-workload-below = The PMO team was booked at { $share } in { $month }, below the healthy { $limit }
people-workload-healthy = The PMO team was booked at { $share } in { $month }, which is healthy
people-workload-unknown = How much of the team's time is booked is not known yet
people-overbooked-was = { $who } was booked at { $share } of the available hours in { $month }, more than there are.
people-overbooked-is = { $who } is booked at { $share } of the available hours in { $month }, more than there are.
people-workload-subtitle = Booked ÷ available hours of the whole team, %
people-workload-subtitle-month = Booked ÷ available hours of the whole team, %, { $first }
people-workload-subtitle-month-planned = Booked ÷ available hours of the whole team, %, { $first }; from { $ahead } as planned
people-workload-subtitle-months = Booked ÷ available hours of the whole team, %, { $first } to { $last }
people-workload-subtitle-months-planned = Booked ÷ available hours of the whole team, %, { $first } to { $last }; from { $ahead } as planned
people-workload-source = bookings of the team in this playbook; available hours are without leave
# Names the band of load that is healthy.
people-healthy = healthy
people-per-cent = per cent
people-booked-percent = Booked, %
people-month = Month
people-month-planned = { $month }, planned
people-person-or-role = Person or role
people-what-fills = What fills the time
people-workload-caption = Share of the available hours that is booked, by month
people-whole-team = Whole team

people-trends = What the field is learning
people-trends-caption = What we see and what we do about it, newest first
people-trend = What we see
people-seen-where = Seen where
people-response = What we do about it
people-nothing-yet = nothing yet

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
