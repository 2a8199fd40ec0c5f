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

foundation-title = Foundation
foundation-next = Charter: what the PMO may do
foundation-serves = Whom the PMO of { $organisation } serves, and who is who.
foundation-serves-somebody = Whom the PMO serves, and who is who.

# What stands for a value that nobody knows yet.
foundation-not-known = not known yet
foundation-not-known-who = not known yet: { $owner } finds out
foundation-not-known-when = not known yet: to be found out by { $day }
foundation-not-known-who-when = not known yet: { $owner } finds out by { $day }
foundation-exempt = exempt: { $reason }

foundation-organisation = Organisation
foundation-name = Name
foundation-sector = Sector
foundation-staff = Staff
foundation-staff-count =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
foundation-year = Year
foundation-year-begins = the financial year begins on { $day } { $month }
foundation-in-brief = In brief
foundation-goals-caption =
    { $goals ->
        [one] { $goals } goal of the organisation
       *[other] { $goals } goals of the organisation
    }
foundation-goal = Goal
foundation-goal-measure = How it is measured
foundation-goal-year = For
foundation-id = Id
foundation-no-measure = no measure given
foundation-no-year = no year given

foundation-pmo = The PMO
# $pmo is the name of the PMO; $type is a word of `pmo-type`, and $office one of the three that follow.
foundation-is-of-type = { $pmo } is { $office } of the **{ $type }** type
foundation-is-of-open-type = { $pmo } is { $office }, its type is { $type }
foundation-office = an office
# $level is the author's: project, department, enterprise, portfolio. $sound says which article English needs.
foundation-office-of-level =
    { $sound ->
        [vowel] an { $level } office
       *[consonant] a { $level } office
    }
# Here the level is a kind of office itself, such as a centre of excellence.
foundation-office-itself =
    { $sound ->
        [vowel] an { $level }
       *[consonant] a { $level }
    }
# $pmo is the beginning of the sentence, from above.
foundation-is-alone = { $pmo }.
foundation-reports = { $pmo }; it reports to the { $boss }.
foundation-sponsored = { $pmo }; it is sponsored by the { $sponsor }.
foundation-reports-and-sponsored = { $pmo }; it reports to the { $boss } and is sponsored by the { $sponsor }.
pmo-type =
    .supportive = supportive
    .controlling = controlling
    .directive = directive
    .managing = managing
foundation-type-now = Type now
foundation-type-target = Target type
foundation-type-by = { $type }, by { $day }
foundation-called = Called
foundation-called-by = { $name }, in the words of { $school }
foundation-level = Level
foundation-sponsor = Sponsor
foundation-reports-to = Reports to
foundation-team = Team
foundation-size = Size
foundation-fte = { $fte } FTE
foundation-existing-since = Since
foundation-since = { $since }, that is { $age }
foundation-months =
    { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
foundation-offers = Offers
foundation-offered = { $offered } of { $all } products and services
foundation-type-scale = How much it controls, from little to much
foundation-type-supportive = It helps those who ask.
foundation-type-controlling = It sets the method and checks that it is kept.
foundation-type-directive = It runs the projects.
foundation-type-managing = It runs the projects, and answers for more than them.
foundation-type-is-now = Now
foundation-type-now-and-target = Now, and the target
foundation-type-now-and-target-by = Now, and the target by { $day }
foundation-type-is-target = Target
foundation-type-is-target-by = Target by { $day }
foundation-type-not-aimed-at = Not aimed at
foundation-why-this-type = Why this type
# $types is a list of the message that follows.
foundation-types-spoken-for = Of { $criteria } criteria, { $types }.
foundation-type-is-spoken-for =
    { $criteria ->
        [one] **{ $criteria }** speaks for { $type }
       *[other] **{ $criteria }** speak for { $type }
    }
foundation-criteria-caption = What speaks for which type
foundation-criterion = Criterion
foundation-here = How it is here
foundation-speaks-for = Speaks for
foundation-purpose = What it is there for
foundation-mission = Mission
foundation-mission-is = **Mission.** { $words }
foundation-vision = Vision
foundation-vision-is = **Vision.** { $words }
foundation-values-are = **Values.**

foundation-scope = Scope
foundation-in-scope = In scope
foundation-out-of-scope = Out of scope
foundation-later = Later
foundation-roles = Roles
foundation-areas = Areas
foundation-regions = Regions
foundation-projects = Projects
foundation-roles-are = **Roles: **{ $entries }
foundation-areas-are = **Areas: **{ $entries }
foundation-regions-are = **Regions: **{ $entries }
foundation-projects-are = **Projects: **{ $entries }
# $detail is one of the four that follow, or a reason alone.
foundation-scope-entry = { $entry } ({ $detail })
foundation-from = from { $from }
foundation-until = until { $until }
foundation-from-until = from { $from } until { $until }
foundation-dates-and-reason = { $dates }: { $reason }
foundation-asked = What we asked for
foundation-asked-caption = What was asked for, agreed, and left for later
foundation-of-what = Of what
foundation-asked-for = Asked for
foundation-agreed = Agreed

foundation-objectives = Objectives
foundation-objectives-caption =
    { $objectives ->
        [one] { $objectives } objective, each for a goal
       *[other] { $objectives } objectives, each for a goal
    }
foundation-objective = Objective
foundation-kind = Kind
foundation-measure = Measure
foundation-by = By
foundation-challenges = Challenges
foundation-owner = Owner
foundation-maturity = Weighted maturity
foundation-not-said = not said
foundation-none-named = none named
foundation-nobody-yet = nobody yet

foundation-customers = Customers
foundation-customers-caption = Whom the PMO works for, and what they expect
foundation-customer = Customer
foundation-expects = Expects
foundation-not-asked = not asked yet

foundation-people = Who is who
foundation-people-caption =
    { $people ->
        [one] { $people } person or role
       *[other] { $people } persons and roles
    }
foundation-role = Role
foundation-person = Name
foundation-note = Note
foundation-no-name = no name given
foundation-consent = may be named and pictured since { $day }
foundation-left = left on { $day }
foundation-consent-and-left = { $consent }; { $left }

foundation-questions = Open questions
foundation-questions-open = { $open } open.
foundation-questions-overdue = { $open } open, of which **{ $overdue } overdue**.
foundation-questions-caption = What we want to know, from whom, by when
foundation-question = Question
foundation-question-answered = { $question } **Answer:** { $answer }
foundation-who = Who
foundation-state = State
foundation-overdue = Overdue
foundation-open = Open
foundation-answered = Answered

# What the figures of the foundation are called.
foundation-figure-objectives = Objectives of the PMO
foundation-figure-open = Questions without an answer
foundation-figure-overdue = Questions without an answer, past their day
foundation-figure-fte = Full-time equivalents of the PMO
foundation-figure-age = Age of the PMO
foundation-figure-criteria = Criteria for the type of the PMO
foundation-figure-speaks-for = Criteria that speak for a { $type } PMO

## stages

# The title of the page; $number is a word of `stages-number`, or digits above ten.
stages-title = The { $number } stages
stages-title-of-one = The stage
stages-number =
    .n2 = two
    .n3 = three
    .n4 = four
    .n5 = five
    .n6 = six
    .n7 = seven
    .n8 = eight
    .n9 = nine
    .n10 = ten
stages-next = Current state: where we began
stages-none = No stage has been written yet.
# $words say how the stage stands, in the author's words or in those of `stages-standing`.
stages-answer = **{ $place }** – { $words }
stages-state = State
stages-foreseen-end = Foreseen end
stages-place = Stage { $number } of { $count }: { $stage }
stages-place-before = Before stage { $number } of { $count }: { $stage }
stages-place-over =
    { $stages ->
        [one] The stage is over
       *[other] All { $stages } stages are over
    }
stages-begins = Begins on { $day }.
stages-ended = Complete.
stages-ended-on = Complete since { $day }.
# $status is a word of `stage-status`, or “in progress”.
stages-standing = { $status }.
stages-standing-until = { $status }, foreseen to end on { $day }.
stage-state =
    .done = done
    .in-progress = in progress
    .planned = planned
stage-status =
    .on-track = on track
    .at-risk = at risk
    .off-track = off track
stages-complete = Complete
stages-not-started = Not started
stages-in-progress-and = In progress, { $status }
# The months below a stage: from the first to the last, or without an end.
stages-months = { $first } – { $last }
stages-from-month = from { $month }
stages-since-month = since { $month }

stages-stage = Stage { $number }: { $stage }
stages-all = All stages
stages-more = What is done in stage { $number }, by whom and by when
stages-about = What it is about
stages-summary-and-dates = **{ $summary }**: { $dates }
# $begins tells a stage that is to come, “from”, from one that has begun, “since”.
stages-days = { $start } to { $finish }.
stages-days-later =
    { $days ->
        [one] { $start } to { $finish }, foreseen to end on { $forecast }, { $days } day later.
       *[other] { $start } to { $finish }, foreseen to end on { $forecast }, { $days } days later.
    }
stages-days-earlier =
    { $days ->
        [one] { $start } to { $finish }, foreseen to end on { $forecast }, { $days } day earlier.
       *[other] { $start } to { $finish }, foreseen to end on { $forecast }, { $days } days earlier.
    }
stages-days-foreseen =
    { $begins ->
        [from] From { $start }, foreseen to end on { $forecast }.
       *[since] Since { $start }, foreseen to end on { $forecast }.
    }
stages-days-without-end =
    { $begins ->
        [from] From { $start }, without an end.
       *[since] Since { $start }, without an end.
    }
stages-share-done = **{ $share }** is done.
stages-time-passed = **{ $share }** of its time has passed.
stages-without-end = without an end

stages-activities = Key activities
stages-activities-done = Activities done
stages-activities-are-done = { $finished } of { $all } key activities are done, **{ $share }**.
stages-activity = Activity
stages-owner = Owner
stages-due = Due
stages-done-on = Done
stages-evidence = Evidence
stages-done = Done
stages-overdue = Overdue
stages-open = Open
stages-not-yet = not yet
stages-no-day = no day
stages-no-evidence = none yet

stages-decisions = What was decided
stages-decisions-caption = Decisions of this stage
stages-day = Day
stages-decision = Decision
stages-board = Board
stages-result = Result
stages-no-board = no board

stages-items = On the roadmap
stages-items-caption = Items of the roadmap
stages-item = Item
stages-begun = Begun
stages-finished = Finished

stages-areas = How far each area is
stages-areas-about = An organisation can be in several stages at once. Exploration looks at what fits, installation gets people and means, initial implementation tries it with a few, full implementation is when everybody works so, and expansion takes it further.
stages-areas-caption = The month in which each implementation stage begins, by business area
stages-area = Area
stages-today = Today
# Where a business area is on its way through the implementation stages.
area-stage =
    .not-begun = Not begun
    .exploration = Exploration
    .installation = Installation
    .initial = Initial
    .full = Full
    .expansion = Expansion
    .complete = Complete
stages-month-until = { $first }, until { $last }
stages-all-until = no day; all until { $last }
stages-area-note = **{ $area }: **{ $note }

stages-approaches = What others teach, and where we are in it
stages-approach-caption = { $approach }, step by step
stages-source = Source: { $source }.
stages-step = Step
stages-what-is-done = What is done
stages-our-stage = Our stage
stages-see = Where to see it
stages-none-of-ours = none of ours
stages-no-page = no page yet

# What the figures of the stages are called.
stages-figure-progress = { $stage }, progress
stages-figure-activities = { $stage }, key activities
stages-figure-finished = { $stage }, key activities that are done
stages-figure-done = { $stage }, share of key activities done
stages-figure-current = The current stage
stages-figure-finish = The day on which the last stage with an end is foreseen to end
stages-figure-area = { $area }, implementation stage

## metrics

metrics-title = Metrics
metrics-next = Business case: what these figures are worth

# The words of a status are those of `rag`.
metrics-status = Status
metrics-no-target = No target yet
metrics-not-known = not known yet
metrics-exempt = exempt: { $reason }

metrics-index = Index
metrics-of-hundred = { $number } of 100
metrics-answer-index = The weighted index stands at **{ $index } of 100**.
metrics-answer-count =
    { $metrics ->
        [one] { $metrics } metric is measured.
       *[other] { $metrics } metrics are measured.
    }
metrics-answer-none-off = No measure is off target.
metrics-answer-off =
    { $off ->
        [one] One measure of { $total } is off target: { $metrics }.
       *[other] { $off } of { $total } measures are off target: { $metrics }.
    }
# How the title of a metric stands inside a sentence: a language that writes nouns with capitals takes
# $title for both.
metrics-title-inside =
    { $kind ->
        [abbreviation] { $title }
       *[word] { $lowered }
    }

metrics-worst-first = Worst first
metrics-tally-red = { $metrics } off track
metrics-tally-amber = { $metrics } at risk
metrics-tally-green = { $metrics } on track
metrics-tally-stale = { $metrics } stale
metrics-tally-no-data = { $metrics } no data
metrics-left-out-title = Some metrics have no current value
metrics-left-out-stale = Not measured lately: { $metrics }.
metrics-left-out-missing = Never measured, or without a target: { $metrics }.
metrics-left-out = The index leaves them out.
metrics-ungrouped = All metrics

metrics-ranking-none-off = No measure is off track
metrics-ranking-furthest =
    { $count ->
        [one] { $metrics } is furthest from target
       *[other] { $metrics } are furthest from target
    }
metrics-ranking-off =
    { $metrics ->
        [one] { $metrics } measure is off track
       *[other] { $metrics } measures are off track
    }
metrics-ranking-subtitle = Share of the way from baseline to target, %, newest value of each metric
metrics-ranking-metric = Metric
metrics-ranking-share = Share of the way, %
metrics-ranking-text = { $share } { $status }
metrics-ranking-source = metrics of this playbook; values are limited to 0–100 %

# How a unit of the author stands beside 1; $stripped is the unit without its last s. Units may be named
# here in any language that authors write in.
metrics-unit-of-one =
    { $unit ->
        [people] person
       *[other] { $stripped }
    }
metrics-unit-per-cent = per cent
metrics-unit-ratio = ratio
# Points of a hundred, between two shares.
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
metrics-unchanged = no change since { $since }
# $since is a month, a quarter or a year.
metrics-better = { $distance }, better than { $since }
metrics-worse = { $distance }, worse than { $since }
metrics-with-target = target { $target }

metrics-course = How it has gone
metrics-course-span = { $first } to { $last }
metrics-course-no-values = no values yet
metrics-course-subtitle = { $metric }, { $unit }, { $span }
metrics-course-finding = { $value } against a target of { $target }
metrics-course-source = metrics of this playbook
metrics-not-measured = Not measured yet
metrics-target-line = target
metrics-period = Period

metrics-stands-nowhere = It has not been measured yet.
metrics-stands = It stands at **{ $value }** in { $period } against a target of { $target }.
metrics-stands-and-began = It stands at **{ $value }** in { $period } against a target of { $target }; it began at { $baseline }.
# $away is a length of time, such as 2.1 months.
metrics-forecast = At the pace of the last six values, the target is about **{ $away }** away.
metrics-months =
    { $periods ->
        [one] { $periods } month
       *[other] { $periods } months
    }
metrics-quarters =
    { $periods ->
        [one] { $periods } quarter
       *[other] { $periods } quarters
    }
metrics-years =
    { $periods ->
        [one] { $periods } year
       *[other] { $periods } years
    }
metrics-periods =
    { $periods ->
        [one] { $periods } period
       *[other] { $periods } periods
    }
metrics-trend-label = Trend
metrics-trend =
    .too-early-to-say = too early to say
    .flat = flat
    .improving = improving
    .worsening = worsening
metrics-way-covered = Way covered
metrics-last-change = Last change

metrics-meaning = What it means
metrics-definition-of = Definition of { $metric }
metrics-part = Part
metrics-definition = Definition
metrics-id = Id
metrics-question = Question
metrics-formula = How it is counted
metrics-thresholds = Thresholds
metrics-baseline = Baseline
metrics-weight = Weight
metrics-measured = Measured
metrics-owner = Owner
metrics-keeper = Data kept by
metrics-source = Source
frequency =
    .monthly = monthly
    .quarterly = quarterly
    .yearly = yearly
metrics-on-track =
    { $better ->
        [higher] at least { $target } on track
        [lower] at most { $target } on track
       *[inside] inside { $target } on track
    }
metrics-on-track-by =
    { $better ->
        [higher] at least { $target } on track, by { $day }
        [lower] at most { $target } on track, by { $day }
       *[inside] inside { $target } on track, by { $day }
    }
metrics-at-risk =
    { $better ->
        [higher] at least { $limit } at risk
        [lower] at most { $limit } at risk
       *[inside] inside { $limit } at risk
    }
metrics-both-limits = { $green }; { $amber }

metrics-values = All values
metrics-newest-first = { $metric }, newest first
metrics-value = Value
metrics-against-target = Against the target
metrics-remark = Remark

# What the figures of the metrics are called.
metrics-figure-count = Metrics that are { $status }
metrics-figure-index = Weighted index of all metrics, 0 to 100
metrics-figure-covered = Share of the weights that the index covers
metrics-figure-value = { $metric }, { $period }
metrics-figure-period = { $metric }, period of the newest value
metrics-figure-change = { $metric }, change since { $period }
metrics-figure-baseline = { $metric }, baseline
metrics-figure-target = { $metric }, target
metrics-figure-status = { $metric }, status
metrics-figure-achievement = { $metric }, share of the way from baseline to target
metrics-figure-trend = { $metric }, trend
metrics-figure-slope = { $metric }, change per period
metrics-figure-periods = { $metric }, periods until the target at this pace

## assessment

assessment-title = Current state
assessment-next = The four stages: how the gaps are closed
assessment-status = Status
assessment-not-assessed = Not assessed yet
assessment-cycle-done = { $cycle } done
assessment-method = Method
# The name of a cycle where its author gave none.
assessment-cycle = Cycle { $number }
assessment-not-said = not said
assessment-nobody-yet = nobody yet

assessment-not-finished = No assessment has been finished yet.
# $maturity is one of the five sentences that follow, without their end.
assessment-answer = { $maturity }.
assessment-answer-and-furthest =
    { $count ->
        [one] { $maturity }; { $dimensions } is furthest from target.
       *[other] { $maturity }; { $dimensions } are furthest from target.
    }
assessment-went = Maturity went from **{ $first } to { $now }**
assessment-went-and-closed = Maturity went from **{ $first } to { $now }** and closed { $closed } of the gap to { $target }
assessment-went-against-target = Maturity went from **{ $first } to { $now }** against a target of { $target }
assessment-stands = Maturity stands at **{ $now }**
assessment-stands-against-target = Maturity stands at **{ $now }** against a target of { $target }

assessment-dimension = Dimension
assessment-dimensions = Dimensions
assessment-score = Score
assessment-target = Target
assessment-benchmark = Benchmark
assessment-gap = Gap
assessment-weight = Weight
assessment-by = By
assessment-weighted-gap = Weighted gap
assessment-gap-closed = Gap closed
assessment-no-date = no date
assessment-gaps = Where the gap is widest
assessment-gaps-finding = How far each dimension is from its target
assessment-furthest =
    { $count ->
        [one] { $dimensions } is furthest from target
       *[other] { $dimensions } are furthest from target
    }
assessment-furthest-many =
    { $dimensions ->
        [one] { $dimensions } dimension is furthest from target
       *[other] { $dimensions } dimensions are furthest from target
    }
assessment-gaps-subtitle = Maturity by dimension, widest gap first
assessment-gaps-subtitle-on-scale = Maturity by dimension, scale { $first } to { $last }, widest gap first
assessment-gaps-source = assessment of this playbook
assessment-dimensions-caption = Dimensions in order of priority: weight × gap, most urgent first
assessment-cycle-then = { $cycle }, { $month }

assessment-lenses = Under the lens
assessment-lens = Lens
lens =
    .processes = processes
    .collaboration = collaboration
    .business-goals = business goals
    .decision-making = decision making
assessment-lenses-caption = What each lens looks at
assessment-lenses-finding = How the organisation looks through each lens
assessment-widest-lens = Through the lens of { $lens }, the gap is widest
assessment-lenses-subtitle = Weighted maturity by lens, widest gap first
assessment-lenses-subtitle-on-scale = Weighted maturity by lens, scale { $first } to { $last }, widest gap first
assessment-lenses-source = assessment of this playbook; a lens is the mean of its dimensions, by weight

assessment-cycles = Cycle by cycle
assessment-cycles-caption = Cycles compared; by the lowest-dimension rule, an organisation is as mature as its weakest dimension
assessment-round = Cycle
assessment-date = Date
assessment-weighted-maturity = Weighted maturity
assessment-mean = Mean
assessment-lowest = Lowest dimension

assessment-comparison = How we compare
# Without a name of the organisation it speaks of itself as “we”.
assessment-organisation-then = { $organisation }, { $cycle }
assessment-we-then = We, { $cycle }
assessment-has-passed =
    { $peers ->
        [one] { $organisation } has passed { $passed } of { $peers } peer
       *[other] { $organisation } has passed { $passed } of { $peers } peers
    }
assessment-we-have-passed =
    { $peers ->
        [one] We have passed { $passed } of { $peers } peer
       *[other] We have passed { $passed } of { $peers } peers
    }
assessment-comparison-subtitle = Weighted maturity; line: median of the benchmarks
assessment-comparison-subtitle-on-scale = Weighted maturity, scale { $first } to { $last }; line: median of the benchmarks
assessment-median = median { $median }
assessment-organisation = Organisation
assessment-maturity-and-age = Maturity and age of the PMO
assessment-comparison-source = benchmarks of this playbook; the text beside each dot gives the age of that PMO

assessment-challenges = What people told us hurts
assessment-challenges-caption =
    { $challenges ->
        [one] { $challenges } challenge, most severe first; severity 1 to 5
       *[other] { $challenges } challenges, most severe first; severity 1 to 5
    }
assessment-challenge = Challenge
assessment-severity = Severity
assessment-id = Id

assessment-future = From today to the future state
assessment-future-about = Each gap names what exists now, what will exist, and what closes it.
assessment-future-caption =
    { $gaps ->
        [one] Gap analysis, { $gaps } gap
       *[other] Gap analysis, { $gaps } gaps
    }
assessment-current-state = Current state
assessment-future-state = Future state
assessment-closed-by = Closed by
assessment-owner = Owner
assessment-state = State
assessment-closed-on = Closed { $day }
assessment-open = Open

assessment-start = How we start
start-level =
    .elementary-first = elementary first
    .mature-at-once = mature at once
assessment-start-decided = { $start }, decided { $day }
# $decision is the id of a decision.
assessment-start-decision = { $reason } (decision { $decision })

assessment-voices = In their words
assessment-anonymous = Anonymous
assessment-said-by = { $who }, { $day }
# $challenge is the id of the challenge that was spoken of.
assessment-said-by-of = { $who }, { $day } · { $challenge }
assessment-asked =
    { $conversations ->
        [one] { $conversations } conversation. The readiness survey of { $day } reached { $responses } of { $invited } people ({ $rate }).
       *[other] { $conversations } conversations. The readiness survey of { $day } reached { $responses } of { $invited } people ({ $rate }).
    }
assessment-survey-caption = Readiness survey: how many gave each answer
assessment-question = Question
assessment-worst-answer = 1 (worst)
assessment-best-answer = { $answer } (best)
assessment-areas-caption = Readiness by business area, least ready first
assessment-area = Area
assessment-answered = Answered
assessment-mean-answer = Mean answer
assessment-two-best = The two best answers
assessment-least-ready = Least ready: **{ $area }**, with a mean answer of { $score }.
assessment-nobody-answered = nobody answered

assessment-evidence = What the scores rest on
evidence-kind =
    .document = document
    .data = data
    .observation = observation
assessment-evidence-of-no-kind = evidence
assessment-evidence-finding = { $evidence }: { $finding }
assessment-evidence-from = { $evidence } ({ $from })
assessment-evidence-source-and-day = { $source }, { $day }
confidence =
    .low = low
    .medium = medium
    .high = high
assessment-confidence = Confidence
assessment-confidence-caption = How sure the newest scores are
assessment-rests-on = Rests on
assessment-remark = Remark

# What the figures of the assessment are called; $of is a cycle, the target or the benchmark.
assessment-figure-weighted = { $of }, weighted maturity ({ $scored } of { $dimensions } dimensions scored)
assessment-figure-simple = { $of }, mean of the dimensions ({ $scored } of { $dimensions } dimensions scored)
assessment-figure-lowest = { $of }, level of the lowest dimension ({ $scored } of { $dimensions } dimensions scored)
assessment-figure-date = { $of }, date
assessment-figure-now = { $dimension }, newest score
assessment-figure-target = { $dimension }, target
assessment-figure-gap = { $dimension }, gap
assessment-figure-weighted-gap = { $dimension }, part in the weighted gap
assessment-figure-closed = { $dimension }, share of the gap closed
assessment-figure-priority = Dimensions by weight × gap, most urgent first
assessment-figure-whole-gap = Weighted gap to the target
assessment-figure-gap-closed = Share of the weighted gap that is closed since the first cycle
assessment-figure-median = Median of the benchmarks
assessment-figure-mean = Mean of the benchmarks
assessment-figure-passed = Benchmarks that are passed, of { $benchmarks }
assessment-figure-lens-first = Lens of { $lens }, first score
assessment-figure-lens-now = Lens of { $lens }, newest score
assessment-figure-lens-target = Lens of { $lens }, target
assessment-figure-lens-gap = Lens of { $lens }, gap
assessment-figure-response-rate = Readiness survey, response rate
assessment-figure-mean-answer = Readiness survey, { $area }, mean answer
assessment-figure-two-best = Readiness survey, { $area }, share of the two best answers

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
