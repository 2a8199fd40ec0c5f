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
theme-search = Search the playbook
# The keys that open the search.
theme-search-keys = Ctrl K
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
theme-filter = Filter
theme-filtered = { $shown } of { $all } rows
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
theme-origin-figure = { $figure }:
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
# What stands behind a name: “Finish: June 2028”, and in a sentence of its own.
chart-named = { $name }: { $value }
chart-sentence = { $name }: { $value }.
chart-high = high
chart-low = low
gantt-state =
    .done = done
    .running = running
    .planned = planned

## papers

papers-on-paper = On paper
papers-book = The whole book
papers-to-sign = { $title }, to print and sign
papers-one-pager-title = One-pager for executives
papers-newsletter = Newsletter of { $month }
papers-newsletter-mail = Newsletter of { $month }, mail to send
papers-newsletter-text = Newsletter of { $month }, plain text
papers-poster = Poster, { $size } (PDF): { $title }
# The foot of printed pages; the numbers come from the printer.
papers-page = Page { $page } of { $pages }
papers-quoted = “{ $words }”

# The feeds, each named after the playbook.
papers-feed = { $playbook }: { $feed }
papers-feed-stories = Success stories
papers-feed-decisions = Decisions
papers-feed-changes = What changed

# Documents to print.
papers-contents = Contents
papers-charter-version = Charter version { $version }
papers-sign-off = Approval and sign-off

# The executive's page: one sheet, so all of it has to be short.
papers-one-pager = Executive one-pager
papers-as-of = As of { $day }
papers-charter = Charter { $version }
papers-asked =
    { $decisions ->
        [one] Decision asked
       *[other] Decisions asked
    }
papers-asks-of = The { $shown } needed first of { $all }
papers-by = by **{ $day }**
papers-who-by = { $who }, by **{ $day }**
papers-where-we-are = Where we are
papers-where-we-are-going = Where we are going
papers-the-measure = The measure
papers-measures-of =
    { $all ->
        [one] { $shown } of { $all } measure, furthest from target first
       *[other] { $shown } of { $all } measures, furthest from target first
    }
papers-measures =
    { $shown ->
        [one] { $shown } measure, furthest from target first
       *[other] { $shown } measures, furthest from target first
    }
papers-measure = Measure
papers-newest = Newest
papers-target = Target
papers-last-values = Last values
papers-since = Since { $first }
papers-no-values = none
papers-last-change = Last change
papers-no-change = none yet
papers-up = Up
papers-down = Down
papers-level = Level
papers-status = Status
papers-progress = Progress to targets, weighted
papers-spent = Spent to date
# Stands behind the amount that was spent.
papers-of-plan = of { $plan }
papers-against-plan = { $share } against the plan to date
papers-npv = Net present value
papers-npv-zero = zero if benefits fall by { $share }
papers-maturity = Weighted maturity
# Stands behind the newest maturity.
papers-maturity-target = target { $target }
papers-first-assessment = { $first } at the first assessment
# Which rows of the roadmap there is room for.
papers-items-critical =
    { $all ->
        [one] { $shown } of { $all } item: the most critical of { $open } that are still open
       *[other] { $shown } of { $all } items: the most critical of { $open } that are still open
    }
papers-items-open =
    { $all ->
        [one] { $shown } of { $all } item: those that are still open
       *[other] { $shown } of { $all } items: those that are still open
    }
papers-items-latest =
    { $all ->
        [one] { $shown } of { $all } item: the latest
       *[other] { $shown } of { $all } items: the latest
    }
papers-items-open-and-done =
    { $all ->
        [one] { $shown } of { $all } item: what is still open, and what was done last
       *[other] { $shown } of { $all } items: what is still open, and what was done last
    }
papers-threats =
    { $count ->
        [one] One risk to watch
        [two] Two risks to watch
       *[three] Three risks to watch
    }
papers-threats-score = score = probability × impact
papers-threats-of =
    { $threats ->
        [one] of { $threats } open threat, the worst first; score = probability × impact
       *[other] of { $threats } open threats, the worst first; score = probability × impact
    }
papers-not-known = not known yet
papers-score = Score { $score }
# How a score comes about: “4 × 4, leaves 8”.
papers-levels-leave = { $levels }, leaves { $residual }
papers-exposure = Exposure { $exposure }
papers-owner = Owner: { $owner }
papers-no-owner = Owner: nobody yet
papers-sources = Sources: { $sources }.
papers-source =
    .assessment = assessment
    .metrics = metrics
    .roadmap = roadmap
    .business-case = business case
    .risks = risks
    .charter = charter

# Posters.
papers-poster-source = { $metric } (metric { $id })
papers-poster-read = Read the story
papers-poster-read-at = Read the story: { $address }
papers-poster-contact = Contact: { $contact }
papers-poster-said = “{ $words }” { $by }.
papers-poster-head = { $playbook }, { $month }.
papers-poster-change = { $metric }: { $before } in { $first }, { $after } in { $last }; a change of { $change }.
papers-poster-change-share = { $metric }: { $before } in { $first }, { $after } in { $last }; a change of { $change } ({ $share }).

## search

search-title = Search the playbook
search-label = Search
search-hint = Pages, measures, terms, roles
search-close = Close
search-results = Results
search-type = Type to search all pages.
search-move = ↑ ↓ to move
search-open = Enter to open
search-escape = Esc to close
search-loading = Loading the index …
search-failed = The index could not be loaded.
search-partly = some texts could not be loaded
# The script of the search fills in what begins with a per cent sign: words of the reader, numbers.
search-texts = texts are still loading: %n %
search-zero = No results
search-one = 1 result
search-many = %n results
search-first = %n results, the best %m of them here
search-instead = Nothing holds “%a”. These hold “%b”.
search-without = No page holds “%a”.
search-none = Nothing found for “%q”.
search-advice = Try fewer words, or other ones.
search-all = All pages
kind =
    .page = page
    .article = article
    .role = role
    .goal-of-the-organisation = goal of the organisation
    .objective = objective
    .business-area = business area
    .region = region
    .stage = stage
    .metric = metric
    .dimension = dimension
    .cycle = cycle
    .challenge = challenge
    .gap = gap
    .board = board
    .decision = decision
    .service = service
    .item-of-the-roadmap = item of the roadmap
    .wave = wave
    .quick-win = quick win
    .lesson = lesson
    .stakeholder = stakeholder
    .row-of-the-communication-plan = row of the communication plan
    .outcome = outcome
    .action = action
    .risk = risk
    .project = project
    .course = course
    .skill = skill
    .feedback = feedback
    .review = review
    .story = story
    .template = template
    .process = process
    .tool = tool
    .term = term


## history

# Numbers within sentences; greater ones are written with digits. The first two are said of clauses alone.
history-number =
    .n0 = none
    .n1 = one
    .n2 = two
    .n3 = three
    .n4 = four
    .n5 = five
    .n6 = six
    .n7 = seven
    .n8 = eight
    .n9 = nine
    .n10 = ten
    .n11 = eleven
    .n12 = twelve
# A thing and what is said of it: `Project boards: chair`.
history-of = { $what }: { $says }
# An author's words within a sentence; $small is the same without the capital that began them.
history-within =
    { $words ->
       *[other] { $small }
    }
history-not-there = not there
history-no-longer = no longer
history-new = new
history-more = and { $more } more
history-before = Before
history-now = Now

# The page of what changed. $when is one of the messages from `history-from-day-to-day` on; $begins is
# `number` where a number follows it that could be read as one with the year.
history-title = What changed
history-charter-versions = Versions of the charter
history-from-version-to-today = From { $version } to the text of today
history-from-version-to-version = From { $from } to { $to }
history-began = This playbook began on { $day }; what changes from then on is told here, span by span.
history-nothing-known = Nothing is known of earlier revisions of this playbook.
history-charter-words-changed = The words of the charter changed.
history-limits = What the history does not tell
history-week = The week from { $day }
history-months = { $first } to { $last } { $year }
history-from-day-to-day = From { $from } to { $to }
history-since-day = Since { $from }
history-between-versions = Between versions { $from } and { $to }
history-since-version = Since version { $version }
history-nothing-changed = { $when } nothing changed.
history-only-further-moved = { $when } only figures moved that weigh little or follow from the day.
history-mandate-changed = { $when } { $mandate } changed.
history-items-changed =
    { $begins ->
        [number] { $when }, { $items }.
       *[word] { $when } { $items }.
    }
history-items-and-mandate-changed =
    { $begins ->
        [number] { $when }, { $items }; { $mandate } changed.
       *[word] { $when } { $items }; { $mandate } changed.
    }
# The parts of that sentence. What came first has the noun, others follow it: `three items were added and
# one was removed`.
history-figures-moved =
    { $figures ->
        [one] one figure moved
       *[other] { $figures } figures moved
    }
history-items-added =
    { $items ->
        [one] one item was added
       *[other] { $items } items were added
    }
history-items-removed =
    { $items ->
        [one] one item was removed
       *[other] { $items } items were removed
    }
history-items-renamed =
    { $items ->
        [one] one item was renamed
       *[other] { $items } items were renamed
    }
history-items-moved =
    { $items ->
        [one] one item was moved to another page
       *[other] { $items } items were moved to another page
    }
history-items-rewritten =
    { $items ->
        [one] one item was rewritten
       *[other] { $items } items were rewritten
    }
history-also-added =
    { $items ->
        [one] one was added
       *[other] { $items } were added
    }
history-also-removed =
    { $items ->
        [one] one was removed
       *[other] { $items } were removed
    }
history-also-renamed =
    { $items ->
        [one] one was renamed
       *[other] { $items } were renamed
    }
history-also-moved =
    { $items ->
        [one] one was moved to another page
       *[other] { $items } were moved to another page
    }
history-also-rewritten =
    { $items ->
        [one] one was rewritten
       *[other] { $items } were rewritten
    }
# What of the mandate changed; $small is the name of the board without its capital.
history-rights-of-board =
    { $board ->
       *[other] the decision rights of the { $small }
    }
history-mandate-part =
    .scope = the scope
    .decision-rights = decision rights
    .authority = what roles may do without asking
    .money = the money
    .dates = dates of the roadmap
    .services = the services on offer
    .objectives = objectives
    .charter = what stands above the text of the charter
history-further =
    { $figures ->
        [one] Besides, { $figures } further figure moved, of little weight or because of these.
       *[other] Besides, { $figures } further figures moved, of little weight or because of these.
    }

# What came, went and moved in a chapter.
history-change-kind =
    .new = New
    .gone = Gone
    .renamed = Renamed
    .moved = Moved
    .rewritten = Rewritten
    .figure = Figure
history-aside = ({ $what })
history-aside-renamed = ({ $what }), before “{ $from }”
history-aside-moved = ({ $what }), from { $from } to { $to }
history-figures-that-moved = { $chapter }: figures that moved
history-figure = Figure
history-change = Change
history-course =
    .better = better
    .worse = worse
# A figure that is of another period than before.
history-figure-periods = { $what }, { $from } to { $to }
history-weeks-later =
    { $weeks ->
        [one] { $weeks } week later
       *[other] { $weeks } weeks later
    }
history-weeks-earlier =
    { $weeks ->
        [one] { $weeks } week earlier
       *[other] { $weeks } weeks earlier
    }
history-days-later =
    { $days ->
        [one] { $days } day later
       *[other] { $days } days later
    }
history-days-earlier =
    { $days ->
        [one] { $days } day earlier
       *[other] { $days } days earlier
    }
history-status-now = now { $status }
history-remark-status-now = { $remark }, now { $status }
# What figures are called; those with a small letter stand after the name of an entry.
history-telling =
    .npv = Net present value of the preferred option
    .costs = Costs of the preferred option, all years
    .benefits = Benefits of the preferred option, all years
    .payback = Payback of the preferred option
    .spent = Spent to date
    .planned = Planned to have been spent
    .beyond-plan = Spent beyond the plan to date
    .benefits-to-date = Benefits to date
    .expected-npv = Net present value over all scenarios
    .end-planned = end as planned
    .end-foreseen = end as foreseen
    .adoption = adoption
    .score = score
    .exposure = exposure
    .open-issues = Open issues
    .all-budgets = Budget of all projects
    .all-costs = What all projects will cost at the pace so far
    .status-by-figures = status by its figures
    .status-reported = status as reported
    .budget = budget
    .cost = cost at the pace so far
    .end-against-approved = end against the approved day
    .index = Weighted index of all metrics, of 100
    .status = status
    .target = target
    .progress = progress
    .maturity-target = Maturity to be reached
    .maturity = maturity
    .maturity-aimed-at = maturity aimed at
    .engagement = engagement
    .state = state

# What a mandate stands for, field by field.
history-mandate = What the mandate stands for
history-mandate-caption = The mandate, field by field
history-about = About
history-what = What
history-meaning =
    .scope = Scope
    .decision-rights = Decision rights
    .authority = Authority
    .money = Money
    .dates = Dates
    .services = Services
    .objectives = Objectives
    .charter = Charter
history-business-area = Business area { $id }
history-region = Region { $id }
history-scope-entry = { $part }, { $axis }
history-scope-part =
    .in-scope = In scope
    .out-of-scope = Out of scope
    .in-scope-later = In scope later
history-scope-axis =
    .roles = roles
    .business-areas = business areas
    .regions = regions
    .kinds-of-projects = kinds of projects
history-from = { $what }, from { $day }
history-until = { $what }, until { $day }
history-escalation-step = Step { $number } of the escalation
history-step-within = { $what }: { $says }, within { $within }
history-role = Role { $id }
history-may-do = { $role }: may do without asking
history-board = Board { $id }
history-board-field =
    .chair = chair
    .members = members
    .meets = meets
    .quorum = quorum
    .escalates-to = escalates to
# What stands for a limit that nobody wrote.
history-decides = decides
history-limit-beyond = { $limit }; beyond that the { $board }
history-service = Service { $id }
history-not-offered = Not offered
history-preferred-option = Preferred option
history-by-year = { $amounts } by year
history-budget-of = Budget: { $name }
history-budget = Budget, all years
history-benefits = Benefits, all years
history-npv = Net present value
history-payback = Payback
history-end-planned = End of the roadmap as planned
history-end-foreseen = End of the roadmap as foreseen
history-wave = Wave { $id }
history-wave-field =
    .days = days
    .business-areas = business areas
    .regions = regions
history-from-to = { $from } to { $to }
history-objective = Objective { $id }
history-by-when = by when
history-target = target
history-has-to-sign = Has to sign
history-next-version = Next version of the charter
history-purpose =
    .mission = Mission
    .vision = Vision
    .value = Value

# What other files fill in.
history-filled = { $what }, filled in from { $file }
history-filled-not-yet = { $what }: not written yet in { $file }
history-chart-of = A chart of { $key }
history-chart = a chart
# What begins a line of it: `Project boards, chair:`.
history-field-begins = { $what }:
history-filled-not-compared = What it says there is not compared here.
history-filled-compared-outside = It is compared on its own, outside the clauses.
history-filled-same = Nothing of it differs.
history-filled-others =
    { $lines ->
        [one] The other line of it stayed as it was.
       *[other] The other { $lines } lines of it stayed as they were.
    }

# What became of the charter, in a sentence or a few. The first begins with a capital on its own.
history-clauses-changed =
    { $changed ->
        [one] one clause changed
       *[other] { $changed } clauses changed
    }, { $added } added, { $removed } removed
history-no-clause-changed = no clause changed, { $added } added, { $removed } removed
history-clauses-renamed =
    { $clauses ->
        [one] one clause renamed
       *[other] { $clauses } clauses renamed
    }
history-clauses-moved =
    { $clauses ->
        [one] one clause moved
       *[other] { $clauses } clauses moved
    }
history-clauses-also-renamed = { $clauses } renamed
history-clauses-also-moved = { $clauses } moved
history-clauses-same = Every word of the clauses is the same.
history-words-same = Every word is the same.
history-outside-clauses = Outside the clauses this changed: { $fields }.
history-only-layout-differs =
    { $clauses ->
        [one] In one clause only the layout differs.
       *[other] In { $clauses } clauses only the layout differs.
    }
history-only-filled-differs =
    { $clauses ->
        [one] In one clause the words stayed, and what other files fill in differs.
       *[other] In { $clauses } clauses the words stayed, and what other files fill in differs.
    }
# What stands above the text of the charter, as a heading and within a sentence.
history-field =
    .title = Title
    .the-charter-in-a-sentence = The charter in a sentence
    .how-the-charter-may-be-changed = How the charter may be changed
    .who-has-to-sign = Who has to sign
history-field-within =
    .title = title
    .the-charter-in-a-sentence = the charter in a sentence
    .how-the-charter-may-be-changed = how the charter may be changed
    .who-has-to-sign = who has to sign

# What became of a clause.
history-opening = Opening
history-clause-was-number = { $clause } (was §{ $number })
history-clause-layout-only = { $clause } (layout only)
history-only-filled = Words unchanged; what is filled in differs
history-fate =
    .unchanged = unchanged
    .changed = changed
    .added = added
    .removed = removed
    .renamed = renamed
    .moved = moved
history-split-off = split off from “{ $clause }”
history-merged-into = merged into “{ $clause }”
history-fate-weight = { $what }, { $weight }
history-weight =
    .layout-only = layout only
    .wording = wording
    .material = material
history-words-unchanged = { $what }, words unchanged
history-wording-only = { $what }, wording only
history-moved-here = moved here; it stood in “{ $clause }”
history-moved-away = no longer here; it stands in “{ $clause }” now

# Why a change weighs as much as it does.
history-clause-added = a clause was added
history-clause-removed = a clause was removed
history-clause-split-off = what “{ $clause }” said became a clause of its own
history-clause-merged = what it said stands in “{ $clause }” now
history-clause-renamed = renamed; it was “{ $before }”
history-clause-moved = moved; it stood { $where }
history-stood-after = after “{ $clause }”
history-stood-first = at the beginning
history-field-is-signed = the signatures stand for this too
history-signers-reordered = those who have to sign stand in another order
history-has-to-sign-now = has to sign now: { $name }
history-no-longer-has-to-sign = no longer has to sign: { $name }
history-block-added = { $form } was added
history-block-removed = { $form } was removed
history-block-elsewhere = { $form } stands in another place
history-block-came = { $form } came here from “{ $clause }”
history-block-went = { $form } stands in “{ $clause }” now
history-reshaped = { $before } became { $after }
history-form =
    .paragraph = a paragraph
    .quotation = a quotation
    .heading = a heading
    .point = a point
    .numbered-point = a numbered point
    .point-below = a point below a point
    .paragraph-of-point = a paragraph of a point
    .titles = the titles of a table
    .row = a row of a table
    .example = an example
    .html = raw HTML
history-table-changed = a table changed
history-example-changed = an example or a formula changed
history-html-changed = raw HTML changed
history-words-added = words were added: “{ $new }”
history-words-removed = words were removed: “{ $old }”
history-words-replaced = words were replaced: “{ $old }” → “{ $new }”
history-sign-added = { $what } was added: { $new }
history-sign-removed = { $what } was removed: { $old }
history-sign-changed = { $what } changed: { $old } → { $new }
history-sign =
    .number = a number
    .time = a time or a date
    .duty = a duty, a limit or a condition
    .body = a body, a role or an area
    .figure = a quoted figure
    .filled = what is filled in from another file
    .mark = a link or a mark
    .script = a word in a script that cannot be weighed
    .name = a name

# The page that compares two versions of the charter.
history-compared-title = { $charter }: what changed from { $from } to { $to }
history-compared-short = { $from } to { $to }
history-differs-title = { $charter }: how it differs from approved { $version }
history-since = Since { $version }
history-version = Version { $version }
history-text-as-it-is = The text as it is
history-word-by-word = Word by word
history-what-it-means = What it means
history-binding-caption = What the mandate stands for, before and after
history-binding-same = Scope, decision rights, authority, money, services and objectives are the same.
history-moving-caption = Dates and results that moved in this time
history-none-approved = None of it is approved: version { $version } is in force.
history-words-unreadable = The words of one of the two cannot be read.
history-besides = What else changed in the playbook

# The page of one version.
history-version-title = { $charter }, version { $version }
history-version-to-come = **Version { $version } is approved and comes into force on { $day }.**
history-version-in-force = **Version { $version } has been in force since { $day }.**
history-version-was-in-force = **Version { $version } was in force from { $day }.**
history-version-was-in-force-until = **Version { $version } was in force from { $day } until { $until }.**
history-version-draft = **Version { $version } is a draft of { $day } and was never approved.**
history-revision = Revision
history-revision-of-day = { $revision } of { $day }
history-fingerprint = Fingerprint
history-what-it-said = What it said
history-origin-tag = This is the text that the tag { $tag } names.
history-origin-fingerprint = This is the text with the fingerprint that the list of versions names for it.
history-origin-own-word = This is the text of the revision that called itself this version; nothing else says which text it was.
history-origin-but = But { $why }.
history-origin-then = What stood in other files, such as scope and boards, is shown as it was then; what is no part of the mandate, such as risks, is only named.
history-compare = Compare with other versions
history-changed-since = What changed since version { $version }
history-changed-in = What changed in version { $version }
history-today-differs = How the text of today differs
history-approved-by-tag = Approved by a tag

# The page of all revisions.
history-revisions-title = { $charter }: every revision
history-revisions-short = Every revision
history-revisions-since =
    { $revisions ->
        [one] **{ $revisions } revision since { $first }, the last on { $last }.**
       *[other] **{ $revisions } revisions since { $first }, the last on { $last }.**
    }
history-revisions-all-words = Each of them changed its words.
history-revisions-some-words = In { $revisions } of them the words changed, in the others only how they are written or what stands above them.
history-revisions-caption = Revisions of the charter, newest first
history-day = Day
history-called-itself = Called itself
history-words = Words
history-message = What was done
history-author = By
history-words-changed = changed
history-words-as-before = as before
history-older-revisions =
    { $revisions ->
        [one] { $revisions } older revision is not listed here; git knows them.
       *[other] { $revisions } older revisions are not listed here; git knows them.
    }

# What contradicts the text of a version, and why less is known of the past than could be: each a sentence
# without its capital and its end. Between `…` stand words of git.
history-tag-without-charter = the tag `{ $tag }` names a revision without a charter that can be read
history-tag-against-list = the tag `{ $tag }` names a text with the fingerprint { $found }, the list of versions one with { $listed }
history-tag-against-itself = the tag `{ $tag }` says that the fingerprint { $told } was approved, but names a text with { $found }
history-tag-not-annotated = the tag `{ $tag }` says neither who made it nor when, so it is no approval; `git tag --annotate` makes one that does
history-tag-elsewhere = the tag `{ $tag }` lies on another line of history, so it does not count here
history-most-texts = only the newest { $texts } texts of the charter were read
history-revision-unreadable = the revision `{ $revision }` cannot be read: { $why }
history-limit-bare = the git repository is bare: it has no folder of files beside it
history-limit-unborn = nothing has been committed to the git repository yet
history-limit-detached = no branch is checked out, but the revision `{ $revision }` itself
history-limit-shallow = the git repository is a shallow clone: older revisions were not fetched; `git fetch --unshallow` fetches them
history-limit-partial = the git repository is a partial clone: some files of older revisions were not fetched, and nothing is fetched while building
history-limit-broken = { $why }, so what came before is not known; `git fsck` says more
history-limit-too-long = only { $revisions } revisions were looked at, so what came before is not known
# What papers tell of a figure that moved, after its name.
history-point = { $from } → { $to }
history-point-and = { $from } → { $to }; { $remark }

## section

# “one; two”: parts that have commas of their own.
list-and-apart = { $before }; { $next }

## playbook

playbook-nobody-yet = nobody yet

## foundation

foundation-home = Foundation
foundation-home-text = whom the PMO serves, what it is and what it covers
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

stages-home = The stages
stages-home-text = how the PMO is set up, and how far it is
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

metrics-home = Metrics
metrics-home-text = what is measured and where it stands
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
# How the title of a metric begins inside a sentence: `lower` for small letters as in English, `keep` in a
# language that writes nouns with capitals.
metrics-title-inside = lower

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

assessment-home = Current state
assessment-home-text = where the organisation stands and where the gaps are
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

business-case-home = Business case
business-case-home-text = what the PMO costs and what it brings
business-case-title = Business case
business-case-status = Status
business-case-is-approved = Approved
business-case-is-not-approved = Not approved
business-case-version = Version
business-case-discount-rate = Discount rate
business-case-to-charter = Charter: the mandate this case bought

# The answer at the top. { $payback } is `2.34 years`.
business-case-answer-nothing = No option is proposed yet.
business-case-answer-margin =
    { $repays ->
        [by] Yes, it pays: option { $option } has a **net present value of { $npv }** and repays its cost in { $payback }, by { $month }, and benefits may fall by { $fall } before the case fails.
        [in] Yes, it pays: option { $option } has a **net present value of { $npv }** and repays its cost in { $payback }, and benefits may fall by { $fall } before the case fails.
       *[never] Yes, it pays: option { $option } has a **net present value of { $npv }** and never repays its cost, and benefits may fall by { $fall } before the case fails.
    }
business-case-answer-pays =
    { $repays ->
        [by] Yes, it pays: option { $option } has a **net present value of { $npv }** and repays its cost in { $payback }, by { $month }.
        [in] Yes, it pays: option { $option } has a **net present value of { $npv }** and repays its cost in { $payback }.
       *[never] Yes, it pays: option { $option } has a **net present value of { $npv }** and never repays its cost.
    }
business-case-answer-fails =
    { $repays ->
        [by] It does not pay: option { $option } has a **net present value of { $npv }** and repays its cost in { $payback }, by { $month }.
        [in] It does not pay: option { $option } has a **net present value of { $npv }** and repays its cost in { $payback }.
       *[never] It does not pay: option { $option } has a **net present value of { $npv }** and never repays its cost.
    }

# The stamp of the approval.
business-case-nobody-approved-title = Not approved yet
business-case-nobody-approved = Nobody has approved this business case.
business-case-approved = Approved { $day }
business-case-approved-option = Approved { $day }: option { $option }
business-case-approved-conditions =
    Approved { $day }, with { $conditions ->
        [one] { $conditions } condition
       *[other] { $conditions } conditions
    }
business-case-approved-option-conditions =
    Approved { $day }: option { $option }, with { $conditions ->
        [one] { $conditions } condition
       *[other] { $conditions } conditions
    }
# One of those who approved, in the list of the next two messages.
business-case-the-role = the { $role }
business-case-by = By { $people }.
business-case-version-by = Version { $version }, by { $people }.
business-case-decision = Decision { $decision }.
business-case-decision-of = Decision { $decision } of the { $board }.
business-case-condition-met = Met
business-case-condition-overdue = Overdue
business-case-condition-open = Open
business-case-met-on = { $condition }: met on { $day }
business-case-met-on-result = { $condition }: met on { $day }; { $result }
business-case-due-on = { $condition }: due { $day }
business-case-due-on-result = { $condition }: due { $day }; { $result }
business-case-condition-result = { $condition }: { $result }

business-case-need-heading = Why a PMO is needed
business-case-payback-heading = When does it pay?
business-case-benefits-heading = Where do the benefits come from?
business-case-sensitivity-heading = What could change the answer?
business-case-options-heading = Which options were compared?
business-case-budget-heading = Is the budget kept?
business-case-lines-heading = The lines behind the figures
business-case-feasibility-heading = Can it be done?
business-case-assumptions-heading = What was taken for granted

assumption-state =
    .open = open
    .confirmed = confirmed
    .refuted = refuted
business-case-assumption = { $assumption }.
business-case-rests-on = Rests on: { $evidence }.
business-case-watched-by = Watched by the { $role }.

# Names of benefits in a row.
business-case-and-next = { $before }; { $next }
business-case-cashable-names = Cashable, so that a budget can be cut for it: { $names }.
business-case-not-cashable-names = Valued, but no budget is cut for it: { $names }.
business-case-benefits-caption = Benefits: who answers for them and what shows that they come
business-case-benefit = Benefit
business-case-kind = Kind
business-case-is-cashable = Cashable
business-case-owner = Owner
business-case-shown-by = Shown by
business-case-no-metric = none yet
business-case-not-said = not said
business-case-yes = yes
business-case-no = no
business-case-nobody = nobody yet
business-case-not-split = not split
benefit-kind =
    .cost = cost
    .time = time
    .revenue = revenue
    .quality = quality
    .compliance = compliance

business-case-feasibility-caption = The feasibility study
business-case-question = Question
business-case-found = What was found
business-case-decided = What was decided
business-case-asked-by = Asked by
business-case-no-decision = none yet

business-case-switching = The return disappears when benefits fall by **{ $fall }** or costs rise by **{ $rise }**.
business-case-weighted =
    Weighted over { $scenarios ->
        [one] { $scenarios } scenario
       *[other] { $scenarios } scenarios
    }, the net present value is **{ $npv }**.
business-case-scenarios-caption = Scenarios, { $unit }
business-case-scenario = Scenario
business-case-probability = Probability
business-case-npv = Net present value
business-case-payback-years = Payback, years
business-case-ratio = Benefit–cost ratio

# { $terms } is one of the next message, { $unit } a unit of money such as kEUR.
business-case-options-caption =
    { $options ->
        [one] { $options } option
       *[other] { $options } options
    }, { $terms }; doing nothing is the reference
business-case-terms =
    { $prices ->
        [constant] { $unit } at { $rate }, constant prices
        [nominal] { $unit } at { $rate }, nominal prices
       *[not-said] { $unit } at { $rate }
    }
business-case-option = Option
business-case-npv-short = NPV
business-case-irr-short = IRR
business-case-pv-costs-short = PV costs
business-case-pv-benefits-short = PV benefits
business-case-second-caption = The same options: modified return, discounted payback, and what may change before the value is 0
business-case-mirr-short = MIRR
business-case-discounted-payback = Discounted payback
business-case-roi-short = ROI, not discounted
business-case-benefits-may-fall = Benefits may fall
business-case-costs-may-rise = Costs may rise
business-case-loss-title = { $option } is not free
business-case-loss = { $loss }. Over the years of this case that is a present value of **{ $value }**. It is shown here and not added to the benefits.
business-case-loss-source = { $loss } (source: { $source }). Over the years of this case that is a present value of **{ $value }**. It is shown here and not added to the benefits.

business-case-over-budget = No: to date, spending differs from the plan by **{ $variance }** ({ $share }).
business-case-within-budget = Yes: to date, spending differs from the plan by **{ $variance }** ({ $share }).
business-case-budget-caption = Budget to { $day }, { $unit }
business-case-line = Line
business-case-plan = Plan
business-case-actual = Actual
business-case-variance = Variance
business-case-variance-percent = Variance, %
business-case-total = Total
business-case-cost-line = Cost: { $line }
business-case-benefit-line = Benefit: { $line }
business-case-all-costs = All costs
business-case-all-benefits = All benefits
business-case-net = Net
business-case-lines-caption = Costs and benefits by year, { $unit }

# { $unit } of captions and subtitles.
business-case-unit =
    { $prices ->
        [constant] { $unit }, constant prices
        [nominal] { $unit }, nominal prices
       *[not-said] { $unit }
    }
business-case-unit-a-year =
    { $prices ->
        [constant] { $unit } a year, constant prices
        [nominal] { $unit } a year, nominal prices
       *[not-said] { $unit } a year
    }

# Charts. Their names and labels should be short.
business-case-source = business case
business-case-source-version = business case { $version }
business-case-source-and = { $case }; { $source }
business-case-pays-by = The PMO pays for itself by { $month }
business-case-never-pays = The PMO does not pay for itself by { $year }
business-case-flow-subtitle = Cumulative net cash flow of option { $option }, { $unit }, { $first } to { $last }
business-case-end-of = end { $year }
business-case-payback-mark = Payback: { $month }
business-case-approved-plan = approved plan
business-case-band = lowest to highest scenario
business-case-money-out = money still out
business-case-actual-flow = actual
business-case-no-payback = No payback in these years
business-case-year = Year
business-case-plan-mark = plan { $value }
business-case-actual-mark = Actual { $day }: { $value }
business-case-realised = Realised
business-case-realised-until = { $value } to { $month }
business-case-largest = { $first } is the largest benefit, then { $second }
business-case-only = { $only } is the only benefit
business-case-no-benefits = No benefits are planned
business-case-benefits-subtitle = Planned benefits by kind, { $unit }; outlined: plan, solid: realised
business-case-cashable = cashable
business-case-not-cashable = not cashable
# Kinds of benefits at the beginning of a sentence and inside of one.
business-case-benefit-name =
    .cost = Avoided cost
    .time = Time released
    .revenue = Revenue
    .quality = Quality
    .compliance = Compliance
    .not-split = Not split
business-case-benefit-inside =
    .cost = avoided cost
    .time = time released
    .revenue = revenue
    .quality = quality
    .compliance = compliance
    .not-split = not split
business-case-nothing-fatal = No single change makes the case fail
business-case-one-fatal = { $change } would wipe out the return
business-case-several-fatal = { $fatal } of { $changes } changes would wipe out the return
business-case-tornado-subtitle = Net present value of option { $option } at { $rate }, { $unit }, one assumption changed at a time, widest swing first
business-case-base = Base { $npv }
business-case-what-changes = What changes
business-case-worse = Worse
business-case-better = Better
business-case-worse-positive = worse, still positive
business-case-worse-negative = worse, negative
business-case-better-mark = better

# Figures. { $whose } is one of the first four messages.
business-case-of-option = of option { $option }
business-case-of-worse = of { $change }, worse
business-case-of-better = of { $change }, better
business-case-of-scenario = of scenario { $scenario }
business-case-npv-label = Net present value { $whose }
business-case-irr-label = Internal rate of return { $whose }
business-case-irr-all-label = Every internal rate of return { $whose }
business-case-mirr-label = Modified internal rate of return { $whose }
business-case-payback-label = Payback { $whose }
business-case-discounted-payback-label = Discounted payback { $whose }
business-case-roi-label = Return on investment, not discounted, { $whose }
business-case-ratio-label = Benefit–cost ratio { $whose }
business-case-pv-benefits-label = Present value of the benefits { $whose }
business-case-pv-costs-label = Present value of the costs { $whose }
business-case-costs-label = Costs by year { $whose }
business-case-costs-total-label = Costs by year { $whose }, total
business-case-benefits-label = Benefits by year { $whose }
business-case-benefits-total-label = Benefits by year { $whose }, total
business-case-net-label = Net flow by year { $whose }
business-case-net-total-label = Net flow by year { $whose }, total
business-case-cumulative-label = Running sum of the net flow by year { $whose }
business-case-fall-label = Fall of the benefits at which the value of option { $option } is 0
business-case-rise-label = Rise of the costs at which the value of option { $option } is 0
business-case-loss-label = Present value of what option { $option } goes on to cost
business-case-month-label = Month in which option { $option } has paid for itself
business-case-expected-label = Net present value weighted by the probability of each scenario
business-case-costs = Costs
business-case-line-plan-label = { $line }, plan to date
business-case-line-spent-label = { $line }, spent to date
business-case-line-variance-label = { $line }, variance to date
business-case-line-share-label = { $line }, variance to date as a share of the plan
business-case-gained-label = Benefits to date
business-case-net-gained-label = Benefits minus costs to date
business-case-net-planned-label = Benefits minus costs, plan to date
# What stands for a rate or a ratio that does not exist, and for a payback that never comes.
business-case-none = none
business-case-never = never
business-case-years-unit = years
business-case-years = { $years } years

## governance

governance-home = Governance
governance-home-text = who decides what, and what was decided
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

services-home = Services
services-home-text = what the PMO does for whom, and how to ask for it
services-title = Products and services
services-short-title = Services
services-next = Current state: the gaps that these close
# The answer at the top: how many there are, and how many of them one can have today.
services-answer =
    { $count ->
        [one] The PMO has **{ $count }** product or service; its page says for whom it is and how to ask for it.
       *[other] The PMO has **{ $count }** products and services; each one's page says for whom it is and how to ask for it.
    }
services-answer-offered =
    { $count ->
        [one] The PMO offers **{ $offered } of { $count }** product or service today; its page says for whom it is and how to ask for it.
       *[other] The PMO offers **{ $offered } of { $count }** products and services today; each one's page says for whom it is and how to ask for it.
    }
services-products = Products
services-services = Services
services-core = Core
services-advanced = Advanced
services-mean-maturity = Mean maturity
services-mean-and-target = { $mean }, target { $target }

service-kind =
    .product = product
    .service = service
tier =
    .core = core
    .advanced = advanced
service-function =
    .standards-and-quality = standards and quality
    .strategic-project-management = strategic project management
    .operative-assistance = operative assistance
    .coordination-of-projects-and-resources = coordination of projects and resources
    .effectiveness-and-efficiency = effectiveness and efficiency
    .coaching-and-training = coaching and training
# What each function is about, above the table of what it offers.
services-function-about =
    .standards-and-quality = How projects are run, and how well
    .strategic-project-management = Choosing the right projects, and deciding in time
    .operative-assistance = Help while a project runs
    .coordination-of-projects-and-resources = One view of all projects and their people
    .effectiveness-and-efficiency = Getting out what was promised, and learning from it
    .coaching-and-training = People who know how
# Whether a service goes on.
verdict =
    .keep = keep
    .change = change
    .stop = stop

services-ask = How to ask
services-catalogue = What you can have
services-product-or-service = Product or service
services-kind = Kind
services-kind-and-tier = { $kind }, { $tier }
services-for-whom = For whom
services-response-time = Response time
services-state = State
services-being-stopped = Being stopped
services-offered = Offered
services-not-yet = Not yet
services-not-known = Not known
services-not-said = not said yet
services-all-areas = all areas
services-kinds-products = Products: you get something
services-kinds-services = Services: somebody does something
services-and-summary = { $service }: { $summary }
services-limits = What we do, and what we do not
services-we-do = We do
services-we-do-not = We do not
services-function-has = **{ $function }**: { $services }
# A list of things whose names may hold commas themselves.
services-more = { $before }; { $next }

services-maturity-heading = How good we are at it
services-all-reached = Every product and service has reached its target
services-furthest = Furthest from its target: { $service }
services-furthest-several =
    { $levels ->
        [one] { $services } services lack { $levels } level to the target
       *[other] { $services } services lack { $levels } levels to the target
    }
services-maturity-subtitle = Maturity from 0, not offered, to 5, optimised; furthest from target first
services-level-lowest = Not offered
services-level-highest = Optimised
services-target = Target
services-gap = Gap
services-maturity-source = services of this playbook, scored with each assessment

services-gaps-heading = Which gaps they close
services-gaps-caption = Gaps of the assessment, and what closes them
services-gap-name = **{ $id }** { $gap }
# $gaps is a list of the message before.
services-gap-names = { $gaps }.
services-gaps-all-meet = Every gap has a service, and every service a gap.
services-gaps-loose = Gaps and services that do not meet
services-gaps-open = No service closes: { $gaps }.
services-gaps-nothing-asks = No gap asks for: { $services }.
services-customers = Who can have what
services-customers-caption = Business areas, and what each can have
services-besides = Besides
services-yes = yes

services-needed = Still needed?
services-needed-about = A service that nobody uses or wants is changed or stopped, so that there is time for the others.
services-needed-caption = Use and reviews of each product and service
services-last-used = Last used
services-last-review = Last review
services-verdict = Verdict
services-next-review = Next review
services-not-recorded = not recorded
services-times =
    { $times ->
        [one] { $times } time
       *[other] { $times } times
    }
# How often it was used is not known; $open says who finds it out.
services-times-open = number { $open }
services-last-and-times = { $day }, { $times }
services-review-found = { $day }: { $finding }
services-no-review = none yet
services-nobody-uses-it = Nobody uses it
services-not-asked = Not asked yet
services-no-day = no day yet

# The page of one product or service.
services-a-product = A product of the PMO.
services-a-service = A service of the PMO.
services-all = All products and services
services-kind-tangible = { $kind }, tangible
services-kind-intangible = { $kind }, intangible
services-tier = Tier
services-maturity = Maturity
services-of-five = { $level } of 5
services-no-way-to-ask = Nobody has written down yet how to ask for it.
services-how-soon = How soon
services-who-answers = Who answers for it
services-function = Function
services-group = Group in another framework
services-in-short = In short
services-what = What
services-what-answer = Answer
services-why = Why we have it
services-why-caption = From what hurt to what shows it
services-reason = Reason
services-where = Where to read on
services-what-hurt = What hurt
services-instead = What will be there instead
services-comes-with = Comes with
services-shows-in = Shows in
services-maturity-caption = Maturity, from 0, not offered, to 5, optimised
services-when = When
services-papers = What comes with it
services-papers-caption = Templates and processes
services-name = Name
services-what-for = What it is for
services-template = Template
services-process = Process
services-used =
    { $times ->
        [one] Used { $times } time.
       *[other] Used { $times } times.
    }
services-used-last =
    { $times ->
        [one] Used { $times } time, the last time on { $day }.
       *[other] Used { $times } times, the last time on { $day }.
    }
services-last-used-on = Last used on { $day }.
services-asked-next = Whether it is still needed is asked next on { $day }.
services-reviews-caption = Reviews, newest first
services-day = Day
services-what-was-found = What was found

# The catalogue inside the charter.
services-offers-caption = What the PMO offers
services-not-offered-yet = not offered yet
services-not-known-yet = not known yet
# $round is a cycle of the assessment.
services-since = offered since { $round }; maturity { $level } of 5
services-since-stopping = offered since { $round }, being stopped; maturity { $level } of 5

# What the figures of the services are called.
services-figure-count = Products and services
services-figure-products = Products
services-figure-services = Services
services-figure-core = Core products and services
services-figure-advanced = Advanced products and services
services-figure-unused = Products and services that nobody uses
services-figure-offered = Products and services offered, { $round }
services-figure-mean = Mean maturity of products and services, { $round }
services-figure-mean-target = Mean maturity aimed at
services-figure-maturity = { $service }, maturity
services-figure-maturity-then = { $service }, maturity, { $round }
services-figure-target = { $service }, maturity aimed at
services-figure-gap = { $service }, levels that are lacking
services-figure-used = { $service }, times used

## roadmap

roadmap-home = Roadmap
roadmap-home-text = what comes when, what is late, who is next
roadmap-title = Roadmap
roadmap-waves-title = Deployment waves
roadmap-learning-title = What we learned
roadmap-source = roadmap of this playbook
roadmap-source-waves = waves of this playbook

work-state =
    .done = done
    .in-progress = in progress
    .planned = planned
lesson-kind =
    .worked = worked
    .did-not-work = did not work
    .surprise = surprise
# How far people are with a new way of working; after NIRN (National Implementation Research Network).
implementation-stage =
    .exploration = exploration
    .installation = installation
    .initial-implementation = initial implementation
    .full-implementation = full implementation
    .expansion-and-scale-up = expansion and scale-up

# Lengths of work: working days, five to a week. $number may be below zero.
roadmap-days = { $number ->
        [one] { $number } day
       *[other] { $number } days
    }
roadmap-weeks = { $number ->
        [one] { $number } week
       *[other] { $number } weeks
    }
# How far the end of the roadmap has moved; $length is "3 weeks". Stands in the sentences below as $slip.
roadmap-slip-none = as planned
roadmap-slip-later = { $length } later
roadmap-slip-earlier = { $length } earlier
roadmap-not-known-yet = not known yet
roadmap-clauses = { $before }; { $next }
roadmap-sentence = { $clauses }.

# Heads of columns, in several tables.
roadmap-item = Item
roadmap-wave = Wave
roadmap-area = Area
roadmap-state = State
roadmap-owner = Owner
roadmap-planned = Planned
roadmap-foreseen = Foreseen
roadmap-as-planned = as planned

# What other pages and papers tell of the roadmap.
roadmap-summary-caption = Waves and milestones, by their planned end
roadmap-wave-or-milestone = Wave or milestone
roadmap-summary-end = The plan ends on { $planned }; the forecast is **{ $foreseen }**, { $slip }.
roadmap-summary-end-kept = The plan ends on { $planned }, and nothing foreseen today changes that.
roadmap-told-ends = { $item } ends
roadmap-told-begins = { $item } begins
roadmap-told-later-by = { $days ->
        [one] { $days } day later than planned
       *[other] { $days } days later than planned
    }
roadmap-told-later = later than planned
roadmap-told-earlier = earlier than planned
roadmap-told-people = { $people ->
        [one] { $people } person
       *[other] { $people } people
    }

# The page of the roadmap.
roadmap-answer-none = No item of the roadmap has been written yet.
# $plan is "kept" where the end has not moved; $slip is then "as planned", otherwise "3 weeks later".
roadmap-answer-over = Nothing is to come: the roadmap ended on **{ $end }**, { $plan ->
        [kept] { $slip }
       *[moved] { $slip } than planned
    }.
# $event is "ends" or "begins"; $timing is "late", "early" or "planned", and $days says by how many days.
roadmap-answer = Next, { $item } { $event ->
        [ends] ends
       *[begins] begins
    } on **{ $date }**{ $timing ->
        [late] { $days ->
            [one] , { $days } day late
           *[other] , { $days } days late
        }
        [early] { $days ->
            [one] , { $days } day early
           *[other] , { $days } days early
        }
       *[planned] {""}
    }; the whole roadmap is foreseen to end on **{ $end }**, { $plan ->
        [kept] { $slip }
       *[moved] { $slip } than planned
    }.
roadmap-forecast = Forecast
roadmap-deadline-missed = Deadline missed
roadmap-late = Late
roadmap-chip-as-planned = As planned
roadmap-planned-end = Planned end
roadmap-foreseen-end = Foreseen end
roadmap-length = Length
roadmap-length-value = { $planned } planned, { $foreseen } foreseen
roadmap-next-title = What comes next
roadmap-next-entry = { $item } { $event ->
        [ends] ends
       *[begins] begins
    }{ $timing ->
        [late] { $days ->
            [one] , { $days } day later
           *[other] , { $days } days later
        }
        [early] { $days ->
            [one] , { $days } day earlier
           *[other] , { $days } days earlier
        }
       *[planned] , as planned
    }
roadmap-critical-title = What everything waits for
roadmap-then = { $before }, then { $next }
roadmap-critical-one = A day lost here is a day lost for the whole roadmap: { $items }.
roadmap-critical-many = A day lost on any of these paths is a day lost for the whole roadmap, or a deadline missed: { $items }.
roadmap-critical-path = The critical path from the first day, bold in the chart and named in the tables below: { $path }.
roadmap-critical-path-planned = As it was planned: { $path }.
roadmap-items-title = All items
roadmap-items-lead = Days late are calendar days; slack is counted in working days, five to a week. What is critical has none.
roadmap-items-caption = Plan, forecast and slack
roadmap-items-caption-of = { $stage }: plan, forecast and slack
roadmap-deployment-caption = Items of the deployment plan alone
roadmap-deployment-caption-of = { $stage }: items of the deployment plan alone
roadmap-plan = Plan
roadmap-days-late = Days late
roadmap-slack = Slack
roadmap-slack-critical = { $slack }, **critical**
roadmap-slack-planned = { $slack } (planned { $planned })
roadmap-item-with-note = { $item } ({ $note })
roadmap-note-done = { $progress } done
roadmap-note-time = { $progress } of its time has passed
roadmap-note-not-before = not before { $date }
roadmap-note-deadline = deadline { $date }
roadmap-other-stage = Other
roadmap-deployment-title = The deployment plan
roadmap-deployment-lead = The roadmap is an excerpt of the deployment plan: the plan also holds the work that only those who do it need to see. Drawn are the stages that hold such work.
roadmap-contents-waves = Who is live, who is next, and how much change an area can take.
roadmap-contents-learning = Quick wins, the result of the pilot, and the lessons that later waves carry.
roadmap-next-waves = Deployment waves: who is live
roadmap-chart-kept = The roadmap runs as planned
roadmap-chart-moved = The roadmap ends { $slip }
roadmap-chart-deployment = { $items ->
        [one] { $items } more item behind the roadmap
       *[other] { $items } more items behind the roadmap
    }
roadmap-chart-subtitle = Plan and forecast by stage, { $first } to { $last }
roadmap-chart-stage = Stage
roadmap-chart-slack = Has slack
roadmap-chart-foreseen = As it is or is foreseen
roadmap-chart-critical = Critical path
# Beside a bar; $state is "in progress".
roadmap-chart-note-late = { $days ->
        [one] { $state }, { $days } day late
       *[other] { $state }, { $days } days late
    }
roadmap-chart-note-early = { $days ->
        [one] { $state }, { $days } day early
       *[other] { $state }, { $days } days early
    }
roadmap-chart-note-critical = { $state }, critical
roadmap-chart-note-slack = { $state }, { $slack } of slack

# The page of the waves.
roadmap-waves-done = **{ $done } of { $all ->
        [one] { $all } wave
       *[other] { $all } waves
    } { $done ->
        [one] is done
       *[other] are done
    }**
roadmap-waves-running = { $wave } is running
roadmap-waves-running-until = { $wave } is running until { $date }
# One of several that run.
roadmap-waves-runs = { $wave } runs
roadmap-waves-runs-until = { $wave } runs until { $date }
roadmap-waves-begins = { $wave } begins
roadmap-waves-begins-on = { $wave } begins on { $date }
roadmap-waves-adoption-partly = adoption is **{ $share }**, as far as it is known
roadmap-waves-adoption = **{ $share }** of { $people } people work in the new way
roadmap-adoption = Adoption
roadmap-people-in-reach = People in reach
roadmap-waves-caption = Waves of deployment, with their days as foreseen now
roadmap-waves-days = Days
roadmap-waves-where = Where
roadmap-people = People
roadmap-not-begun = not begun
roadmap-not-planned-yet = not planned yet
roadmap-areas-in-regions = { $areas } in { $regions }
roadmap-services-title = What each wave brings
roadmap-services-caption = Services by wave, with the areas that each reaches
roadmap-service = Service
roadmap-yes = yes
roadmap-effect-title = How far the people are
roadmap-effect-caption = How far the people of each wave are, in five stages, and what it is to move
roadmap-implementation = Implementation stage
roadmap-metrics = Metrics
roadmap-criteria-title = Entry and exit criteria
roadmap-criteria-caption = What has to be there before a wave begins, and before it ends
roadmap-criteria-when = When
roadmap-criterion = Criterion
roadmap-criterion-entry = Entry
roadmap-criterion-exit = Exit
roadmap-criterion-met = Met { $date }
roadmap-criterion-not-met = Not met
roadmap-criterion-open = Open
roadmap-blockers-title = What hinders us now
roadmap-load-title = How much change an area can take
roadmap-load-lead = The load of an area in a month is the number of people of all waves that run there in that month. A wave over the cap is moved or split.
roadmap-load-subtitle = People in change by area and month, { $first } to { $last }, against the most each area can take
roadmap-load-month = Month
roadmap-load-value = People in change
roadmap-load-cap = Most the area can take
roadmap-load-chart-no-caps = How many people are in change at once
roadmap-load-chart-none = No area has more change than it can take
roadmap-load-chart-one = { $area } has more change than it can take
roadmap-load-chart-several = { $areas } have more change than they can take
roadmap-load-chart-many = { $count ->
        [one] { $count } area has more change than it can take
       *[other] { $count } areas have more change than they can take
    }
# Beside a bar: the share of the people of a wave, and how many these are.
roadmap-adoption-bar = { $share } of { $people }
roadmap-adoption-chart = { $share } of the people in reach work in the new way
roadmap-adoption-chart-partly = Adoption is { $share }, as far as it is known
roadmap-adoption-subtitle = Share of the people of each wave who work in the new way, and of how many people
roadmap-adoption-value = Adoption, per cent
roadmap-adoption-text = Of how many people
roadmap-coverage-title = Where it has arrived
roadmap-coverage-caption = Areas by region, with the waves that reach each place
# A place is an area in a region.
roadmap-coverage = Areas and regions make { $places ->
        [one] { $places } place
       *[other] { $places } places
    }: the waves have reached **{ $reached }** of them, and by plan { $planned }.
roadmap-coverage-wave = { $wave } ({ $state })
roadmap-next-learning = What we learned on the way
roadmap-next-roadmap = Back to the roadmap

# The page of what was learned.
roadmap-learning-next = Deployment waves: where the lessons go
# The next three are listed in one sentence.
roadmap-learning-wins = { $done } of { $all ->
        [one] { $all } quick win is
       *[other] { $all } quick wins are
    } done
roadmap-learning-pilot = the pilot met **{ $met } of { $criteria ->
        [one] { $criteria } criterion
       *[other] { $criteria } criteria
    }**
roadmap-learning-lessons = { $done } of { $all ->
        [one] { $all } lesson is
       *[other] { $all } lessons are
    } carried out
roadmap-wins-title = Quick wins
roadmap-wins-caption = What was done early, and what it brought
roadmap-win = Quick win
roadmap-win-date = Date
roadmap-win-result = What it brought
# The challenge that a quick win answers.
roadmap-win-answers = Answers
roadmap-win-worth = Worth
roadmap-wins-worth = Worth of the quick wins
roadmap-pilot-place = On the roadmap: { $places }.
roadmap-pilot-projects = { $count ->
        [one] { $count } project: { $projects }.
       *[other] { $count } projects: { $projects }.
    }
roadmap-pilot-verdict = **Go or no-go: **{ $met } of { $all ->
        [one] { $all } criterion was met.
       *[other] { $all } criteria were met.
    } { $decision }
roadmap-pilot-decision = Decision { $id }: { $title }
roadmap-pilot-decision-unknown = Decision { $id }
roadmap-pilot-undecided = Nobody has decided yet.
roadmap-pilot-caption = Criteria of the pilot, agreed before it began
roadmap-pilot-target = Target
roadmap-pilot-actual = Actual
roadmap-pilot-result = Result
roadmap-pilot-met = Met
roadmap-pilot-missed = Missed
roadmap-pilot-no-target = none
roadmap-lessons-title = Lessons and the waves they go into
roadmap-lessons-caption = What was learned, what we do about it, and since when
roadmap-lesson = Lesson
roadmap-lesson-learned = Learned
roadmap-lesson-learned-from = { $kind }, { $wave }
roadmap-lesson-why = Why
roadmap-lesson-action = What we do
roadmap-lesson-into = Goes into
roadmap-lesson-into-since = { $waves }, since { $date }
roadmap-lesson-no-action = No action

# What the figures are called.
roadmap-label-start = { $item }, planned start
roadmap-label-finish = { $item }, planned finish
roadmap-label-foreseen-start = { $item }, foreseen start
roadmap-label-foreseen-finish = { $item }, foreseen finish
roadmap-label-slack = { $item }, slack as planned
roadmap-label-foreseen-slack = { $item }, slack as foreseen
roadmap-label-late = { $item }, days later than planned
roadmap-label-progress = { $item }, progress
roadmap-label-first-day = First day of the roadmap
roadmap-label-length = Length of the roadmap as planned
roadmap-label-foreseen-length = Length of the roadmap as foreseen
roadmap-label-end = End of the roadmap as planned
roadmap-label-foreseen-end = End of the roadmap as foreseen
roadmap-label-path = Critical path as planned
roadmap-label-foreseen-path = Critical path as foreseen
roadmap-label-slip = Slip of the whole roadmap
roadmap-label-people = { $wave }, people
roadmap-label-adoption = { $wave }, adoption
roadmap-label-all-adoption = Adoption, weighted by people
# $label is "People in reach"; of some waves it is not known.
roadmap-label-of-waves = { $label } ({ $known } of { $all ->
        [one] { $all } wave
       *[other] { $all } waves
    })
roadmap-label-load = { $area }, people in change in { $month }
roadmap-label-peak = { $area }, most people in change in a month
roadmap-label-cap = { $area }, most people it can take along at once
roadmap-label-pilot-met = Criteria of the pilot that were met
roadmap-label-pilot-criteria = Criteria of the pilot
roadmap-label-pilot-judged = Criteria of the pilot with a result
roadmap-label-lessons = Lessons
roadmap-label-lessons-done = Lessons that were carried out
roadmap-label-worth = { $win }, worth
roadmap-label-places = Areas by region
roadmap-label-places-planned = Areas by region that a wave reaches by plan
roadmap-label-places-reached = Areas by region that a wave has reached


## stakeholders

stakeholders-home = Stakeholders
stakeholders-home-text = whom we must win, and what comes next
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

communication-home = Communication
communication-home-text = who hears what, when, and whether it arrived
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

plan-home = Implementation plan
plan-home-text = what is to come out, who does what by when, with what
plan-title = Implementation plan
plan-source = plan
plan-source-chain = foundation and plan

outcome-state =
    .done = done
    .on-track = on track
    .at-risk = at risk
    .off-track = off track
    .not-started = not started

plan-clauses = { $before }; { $next }
plan-sentence = { $clauses }.
plan-not-known = not known yet
# A part of a number of things: 2 of 5.
plan-of = { $part } of { $whole }
# Full-time equivalents.
plan-fte = { $number ->
        [one] { $number } FTE
       *[other] { $number } FTE
    }

# How an action stands.
plan-state-done = done
plan-state-done-late-by = { $days ->
        [one] done { $days } day late
       *[other] done { $days } days late
    }
plan-state-done-late = done late
plan-state-overdue-by = { $days ->
        [one] overdue by { $days } day
       *[other] overdue by { $days } days
    }
plan-state-in-progress = in progress
plan-state-planned = planned
plan-state-open = open

# The answer of the page is made of these, one after the other, parted by semicolons.
plan-answer-none = No action has been written yet.
plan-answer-done = **{ $done } of { $all ->
        [one] { $all } action
       *[other] { $all } actions
    } { $done ->
        [one] is
       *[other] are
    } done**
plan-answer-done-on-time = **{ $done } of { $all ->
        [one] { $all } action
       *[other] { $all } actions
    } { $done ->
        [one] is
       *[other] are
    } done**, { $on-time } of them on time
plan-answer-overdue = **{ $overdue ->
        [one] { $overdue } is overdue
       *[other] { $overdue } are overdue
    }**
plan-answer-next-due = next, { $action } is due on { $date }
plan-answer-next-was-due = next, { $action } was due on { $date }
plan-fact-delivery = Done by its day, of what was due
plan-fact-budget = Budget of the actions
plan-fact-elements = Elements of the plan
plan-next-portfolio = Portfolio: how the projects stand
plan-next-risks = Risks: what can hurt us most

# Outcomes.
plan-outcomes-title = What is to come out
plan-outcomes-caption = Outcomes with their champions
plan-outcome = Outcome
# Who stands for an outcome.
plan-champion = Champion
# How its champion says that an outcome stands.
plan-stated = Stated
plan-shown-by = Shown by
plan-metric-says = The metric says
plan-actions-done = Actions done
plan-no-metric = no metric
plan-no-data = no data
plan-metric-value = { $metric }: { $value }
plan-done-of-actions = { $done }: { $actions }
plan-told-better-title = Told better than the metric shows
plan-told-better = { $outcomes }. The metric is off track.
plan-chain-whole = Every objective has an outcome that serves it
plan-chain-loose = { $count ->
        [one] One objective has no outcome in the plan
       *[other] { $count } objectives have no outcome in the plan
    }
plan-chain-subtitle = What each action is good for, from the goals of the organisation to the work
plan-chain-goals = Goals of the organisation
plan-chain-objectives = Objectives
plan-chain-outcomes = Outcomes
plan-chain-actions = Actions
plan-chain-nowhere = Leads nowhere yet

# Actions.
plan-actions-title = Who does what by when
plan-actions-caption = Action steps
plan-action = Action
plan-responsible = Responsible
plan-due = Due
plan-done = Done
plan-state = State
# $unit is that of the money, such as kEUR.
plan-budget = Budget, { $unit }
plan-spent = Spent, { $unit }
plan-not-yet = not yet
plan-cost = Together the actions may cost **{ $budget }**.
plan-cost-to-date = Together the actions may cost **{ $budget }**; to date they have cost { $spent }.
plan-purpose-caption = What each action is for
plan-begins = Begins
plan-done-when = Done when
plan-no-outcome = none named
plan-no-day = no day
plan-no-measure = not written
plan-on-time-due = On time, of the actions whose day has come: { $on-time } of { $due } (**{ $share }**); what is late and still open counts as late.
plan-on-time-done = On time, of the actions that are done: { $on-time } of { $done } (**{ $share }**).
plan-chart-actions-none-overdue = { $done } of { $all ->
        [one] { $all } action
       *[other] { $all } actions
    } { $done ->
        [one] is
       *[other] are
    } done, none is overdue
plan-chart-actions = { $done } of { $all ->
        [one] { $all } action
       *[other] { $all } actions
    } { $done ->
        [one] is
       *[other] are
    } done, { $overdue ->
        [one] one is overdue
       *[other] { $overdue } are overdue
    }
plan-chart-actions-subtitle = Actions due until the end of each period, added up, and what became of them
plan-chart-actions-subtitle-without = Actions due until the end of each period, added up, and what became of them, { $count ->
        [one] without one that has no day
       *[other] without { $count } that have no day
    }
plan-chart-done = Done
plan-chart-overdue = Overdue
plan-chart-to-come = To come
plan-chart-until = Until the end of
plan-chart-due = Due in all

# People, money and quality.
plan-resources-title = With what
plan-budget-line = To { $date }, the PMO has spent **{ $actual }** of the { $plan } planned to date, a variance of { $variance }. Line by line: { $budget }.
plan-budget-link = the budget in the business case
plan-times-caption = Working time to { $period }, full-time equivalents
plan-times-who = Who
plan-times-plan = { $period }, plan
plan-times-actual = { $period }, actual
plan-times-total = Total
plan-exempt = exempt
plan-times-chart = Working time that the plan needs
plan-times-chart-kept = In { $period }, people had the time that was planned
plan-times-chart-less = In { $period }, { $fte } FTE less than planned
plan-times-chart-more = In { $period }, { $fte } FTE more than planned
plan-times-subtitle = Full-time equivalents by period: planned by role, and as it was in all
plan-times-period = Period
plan-times-planned = Planned
plan-times-planned-total = Planned in all
plan-times-chart-actual = Actual
plan-quality-title = How we know that it is good
plan-quality-caption = Quality control
plan-quality-what = What
plan-quality-passes = Passes when
plan-quality-who = Who and when
plan-quality-newest = Newest result
plan-quality-passed = Passed
plan-quality-method = { $criterion } ({ $method })
plan-quality-who-when = { $who }, { $when }
plan-quality-result = { $date }: { $note }
plan-quality-share = { $passed } ({ $share })
plan-quality-not-checked = not checked yet
plan-quality-not-counted = not counted
plan-quality-chip-not-checked = Not checked yet
plan-quality-chip-was-due = Was due { $date }
plan-quality-chip-next = Next by { $date }
plan-quality-chip-checked = Checked

# The five elements of a plan.
plan-elements-title = Is the plan whole?
plan-elements = Of the five elements of a plan, **{ $there }** are written.
plan-elements-caption = The five elements of the plan
plan-element = Element
plan-element-holds = What is in it
plan-element-where = Where
plan-element-nowhere = nowhere yet
plan-element-there = There
plan-element-partly = In part
plan-element-missing = Missing
plan-element-work-plan = Work plan
plan-element-resources = Resources and budget
plan-element-stakeholders = Stakeholders
plan-element-risks = Risk assessment
plan-element-quality = Quality control
plan-holds-nothing = nothing yet
plan-holds-items = { $count ->
        [one] { $count } item of the roadmap
       *[other] { $count } items of the roadmap
    }
plan-holds-stakeholders = { $count ->
        [one] { $count } stakeholder
       *[other] { $count } stakeholders
    }
plan-holds-risks = { $count ->
        [one] { $count } risk
       *[other] { $count } risks
    }
plan-holds-checks = { $count ->
        [one] { $count } check
       *[other] { $count } checks
    }
plan-holds-roles = { $count ->
        [one] { $count } role with its time
       *[other] { $count } roles with their time
    }
plan-holds-budget = a budget of the actions
plan-holds-costs = costs in the business case
# Links to where the elements are.
plan-link-roadmap = Roadmap
plan-link-stakeholders = Stakeholders
plan-link-risks = Risks
plan-link-resources = Resources
plan-link-business-case = Business case

# What the figures are called.
plan-label-elements = Elements of the plan that are there
plan-label-actions-done = Actions that are done
plan-label-actions-open = Actions that are not done
plan-label-actions-judged = Actions that are done and had a day
plan-label-actions-overdue = Actions that are overdue
plan-label-actions-on-time = Actions that were done by their day
plan-label-actions-due = Actions whose day has come
plan-label-actions-due-on-time = Actions whose day has come and that were done by it
plan-label-on-time-share = Share of the done actions that were done by their day
plan-label-delivery = Share of the actions whose day has come that were done by it
plan-label-spent = What the actions have cost
plan-none-yet = none yet
# Some amounts of a sum are not known.
plan-sum-partly = { $sum } and { $count } not known yet
plan-label-state = { $action }, state
plan-label-action-budget = { $action }, budget
plan-label-action-spent = { $action }, cost to date
plan-label-outcome-done = { $outcome }, actions that are done
plan-label-quality-passed = { $control }, passed in the newest check
plan-label-quality-share = { $control }, share that passed in the newest check
plan-label-time-planned = { $resource }, as planned, { $period }
plan-label-time-actual = { $resource }, as it was, { $period }
plan-label-times-planned = Full-time equivalents, as planned, { $period }
plan-label-times-actual = Full-time equivalents, as it was, { $period }


## risks

risks-home = Risks
risks-home-text = what can hurt us most, and what can help
risks-title = Risks

# The answer at the top; the number of threats that are high, of all that are open.
risks-answer-high =
    { $high ->
        [one] **{ $high } of { $threats } open threats is high**; the worst is “{ $worst }”.
       *[other] **{ $high } of { $threats } open threats are high**; the worst is “{ $worst }”.
    }
risks-answer-high-exposure =
    { $high ->
        [one] **{ $high } of { $threats } open threats is high**; the worst is “{ $worst }”, and the net exposure is { $exposure }.
       *[other] **{ $high } of { $threats } open threats are high**; the worst is “{ $worst }”, and the net exposure is { $exposure }.
    }
risks-answer-none-high =
    { $threats ->
        [one] **{ $threats } threat is open and not high**; the worst is “{ $worst }”.
       *[other] **None of { $threats } open threats is high**; the worst is “{ $worst }”.
    }
risks-answer-none-high-exposure =
    { $threats ->
        [one] **{ $threats } threat is open and not high**; the worst is “{ $worst }”, and the net exposure is { $exposure }.
       *[other] **None of { $threats } open threats is high**; the worst is “{ $worst }”, and the net exposure is { $exposure }.
    }
risks-answer-no-threat = No threat is open; what may help stands below.
risks-answer-no-risk = No risk is open.

risks-open-threats = Open threats
risks-open-opportunities = Open opportunities
risks-net-exposure = Net exposure

risks-threats-heading = What can hurt us
risks-opportunities-heading = What can help us
risks-behind-heading = Cause, effect and signs
risks-closed-heading = Closed, or happened
risks-more-heading = What has come, and what we wait for
risks-trend = The scores of all open threats add up to { $today } today, and to { $later } when the responses have worked. Such a sum has no unit; it is for the trend only.
risks-reserve-title = What a reserve should hold
risks-reserve = Threats cost { $threats } on average, and opportunities change that by { $opportunities }: **{ $net }** net. A reserve of about that size covers the average, not the day on which everything happens at once.
risks-reserve-unknown = Nobody has estimated chance and amount of a risk yet, so nothing says how much money should lie ready.

risk-state =
    .open = open
    .closed = closed
    .happened = happened
strategy =
    .avoid = avoid
    .mitigate = mitigate
    .transfer = transfer
    .accept = accept
    .escalate = escalate
    .exploit = exploit
    .enhance = enhance
    .share = share
change-state =
    .asked = asked
    .accepted = accepted
    .refused = refused
    .done = done
# How much a risk matters by its score.
risk-band =
    .high = high
    .medium = medium
    .low = low

# Tables.
risks-risk = Risk
risks-score = Score
risks-band = Band
risks-exposure-in = Exposure, { $unit }
risks-what-is-done = What is done
risks-owner = Owner
risks-top-caption = The threats that matter most
risks-threats-caption = Open threats, the worst first
risks-opportunities-caption = Open opportunities, the best first
risks-behind-caption = What lies behind the open risks
risks-because-of = Because of
risks-then = Then
risks-shows-by = Shows by
risks-when = When
risks-closed-caption = Risks that count no more
risks-on = On
risks-how-it-ended = How it ended
risks-ended-issue = { $state }; now the issue { $issue }
risks-ended-response = { $state }: { $response }
risks-ended-issue-response = { $state }; now the issue { $issue }: { $response }
risks-not-said = not said
risks-not-known = not known yet
risks-not-known-chip = Not known yet
# Probability × impact, of which one is not known.
risks-impact-unknown = { $probability } × not known yet
risks-probability-unknown = not known yet × { $impact }
# `4 × 4 = 16, then 8`: the score of today, and the one that stays when the response has worked.
risks-score-then = { $score }, then { $residual }
risks-response = { $strategy }: { $response }
risks-no-response = { $strategy }; no response written

# Issues, assumptions, dependencies and changes.
risks-raid-title = Issues, assumptions, dependencies and changes
risks-raid-short-title = Issues and assumptions
risks-issues-heading = What has come
risks-assumptions-heading = What we take for granted
risks-dependencies-heading = What we wait for from others
risks-changes-heading = Changes that were asked for
risks-raid-nothing = Nothing is open.
# { $open } and { $late } are lists of the next four messages; `one` where they are a single thing.
risks-raid-answer =
    { $things ->
        [one] **{ $open } is open**; none is overdue.
       *[several] **{ $open } are open**; none is overdue.
    }
risks-raid-answer-late =
    { $things ->
        [one] **{ $open } is open**; overdue: { $late }.
       *[several] **{ $open } are open**; overdue: { $late }.
    }
risks-count-issues =
    { $count ->
        [one] { $count } issue
       *[other] { $count } issues
    }
risks-count-assumptions =
    { $count ->
        [one] { $count } assumption
       *[other] { $count } assumptions
    }
risks-count-dependencies =
    { $count ->
        [one] { $count } dependency on others
       *[other] { $count } dependencies on others
    }
risks-count-changes =
    { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
risks-named-since = **{ $id }** { $title } (since { $day })
risks-done-on = done { $day }
risks-no-day = no day set
risks-overdue = Overdue
risks-open = Open
risks-settled = Settled
risks-met = Met
risks-confirmed = Confirmed
risks-wrong = Wrong
risks-issues-caption = Issues
risks-issue = Issue
risks-severity = Severity
risks-what-it-does = What it does
risks-by = By
risks-state = State
risks-assumptions-caption = Assumptions
risks-assumption = Assumption
risks-if-wrong = If it were wrong
risks-evidence = Evidence
risks-known-by = Known by
risks-more-assumptions = What the benefits and costs rest on stands in the { $case }.
risks-business-case = business case
risks-dependencies-caption = Dependencies on others
risks-what = What
risks-from = From
risks-needed-by = Needed by
risks-if-not = If it does not come
risks-changes-caption = Changes
risks-change = Change
risks-asked-for = Asked for
risks-asked-by = { $who }, { $day }
risks-decision = Decision
risks-no-decision = none yet

# Charts.
risks-register = register of risks
risks-heat-subtitle = Open risks by probability and impact, 1 to 5, today and when the responses have worked
risks-impact = Impact
risks-probability = Probability
risks-today = Today
risks-later = When the responses have worked
risks-heat-none = No threat is high today
risks-heat-high-none =
    { $today ->
        [one] { $today } threat is high today, none when the responses have worked
       *[other] { $today } threats are high today, none when the responses have worked
    }
risks-heat-high =
    { $today ->
        [one] { $today } threat is high today, { $later } when the responses have worked
       *[other] { $today } threats are high today, { $later } when the responses have worked
    }
risks-weighs-most = “{ $risk }” weighs most: { $exposure } on average
risks-exposure-subtitle = Chance × amount of each open threat, { $unit }; red where the score is high
risks-scores-highest = { $risk } scores highest
risks-scores = Scores of the open threats
risks-scores-subtitle = Probability × impact of each open threat, 1 to 25, high from { $high }

# Figures.
risks-score-label = Score of { $id }: { $risk }
risks-residual-label = Residual score of { $id }: { $risk }
risks-exposure-label = Exposure of { $id }: { $risk }
risks-open-label = Open risks, threats and opportunities
risks-closed-label = Risks that are closed or have happened
risks-bands-label =
    { $band ->
        [high] Open threats with a high score
        [medium] Open threats with a medium score
        [low] Open threats with a low score
       *[unknown] Open threats without a score
    }
risks-residual-bands-label =
    { $band ->
        [high] Open threats with a high score when the responses have worked
        [medium] Open threats with a medium score when the responses have worked
        [low] Open threats with a low score when the responses have worked
       *[unknown] Open threats without a score when the responses have worked
    }
risks-threat-exposure-label = Exposure to open threats
risks-opportunity-exposure-label = Exposure to open opportunities
risks-net-exposure-label = Net exposure to open risks
risks-inherent-label = Sum of the scores of open threats
risks-residual-sum-label = Sum of the residual scores of open threats
risks-without-estimate =
    { $risks ->
        [one] { $sum }, without { $risks } risk that has no estimate
       *[other] { $sum }, without { $risks } risks that have no estimate
    }
risks-without-score =
    { $risks ->
        [one] { $sum }, without { $risks } risk that has no score
       *[other] { $sum }, without { $risks } risks that have no score
    }
risks-issues-open-label = Issues, open
risks-issues-overdue-label = Issues, past their day
risks-assumptions-open-label = Assumptions, open
risks-assumptions-overdue-label = Assumptions, past their day
risks-dependencies-open-label = Dependencies on others, open
risks-dependencies-overdue-label = Dependencies on others, past their day
risks-changes-open-label = Changes asked for, open
risks-changes-overdue-label = Changes asked for, past their day

## portfolio

portfolio-home = Portfolio
portfolio-home-text = how the projects stand, and what their figures say
portfolio-title = Portfolio
portfolio-value-title = Earned value
portfolio-source = project register
portfolio-source-ledger = project register and ledger

# Heads of columns, in several tables.
portfolio-project = Project
portfolio-state = State
portfolio-reported = Reported
portfolio-by-figures = By its figures
portfolio-delay = Delay
portfolio-what = What

portfolio-not-known-yet = not known yet
portfolio-no-data = no data
portfolio-no-day = no day
portfolio-nobody-yet = nobody yet
portfolio-clauses = { $before }; { $next }
# A part of a number of things: 2 of 5.
portfolio-of = { $part } of { $whole }
# Some amounts of a sum are not known.
portfolio-sum-partly = { $sum } and { $count } not known yet
# By how many days something comes after or before its day.
portfolio-delay-none = on the day
portfolio-delay-late = { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    }
portfolio-delay-early = { $days ->
        [one] { $days } day early
       *[other] { $days } days early
    }

# The page of the portfolio. $parts lists the next four, such as "1 is off track and 3 are on track".
portfolio-answer-nothing = No project is running.
portfolio-answer-none-better = By their figures, of { $count ->
        [one] { $count } project
       *[other] { $count } projects
    } { $parts }; none is reported better than that.
portfolio-answer-better = By their figures, of { $count ->
        [one] { $count } project
       *[other] { $count } projects
    } { $parts }; **{ $better }** { $better ->
        [one] is
       *[other] are
    } reported better than that.
portfolio-answer-red = **{ $count }** { $count ->
        [one] is off track
       *[other] are off track
    }
portfolio-answer-amber = **{ $count }** { $count ->
        [one] is at risk
       *[other] are at risk
    }
portfolio-answer-green = **{ $count }** { $count ->
        [one] is on track
       *[other] are on track
    }
portfolio-answer-no-data = **{ $count }** { $count ->
        [one] is without data
       *[other] are without data
    }
portfolio-fact-worst = Worst project
portfolio-fact-budget = Budget
portfolio-fact-spi = Schedule index (SPI)
portfolio-fact-cpi = Cost index (CPI)
portfolio-fact-success = Successful, of those that are over
portfolio-next-value = Earned value: where cost and time lead
portfolio-next-risks = Risks: what can hurt us most
portfolio-watermelons-title = Reported better than the figures say
portfolio-watermelons-caption = Projects reported better than their figures say
portfolio-its-figures = Its figures
portfolio-reason-given = The reason given
portfolio-indices = SPI { $spi }, CPI { $cpi }
portfolio-no-reason = no reason given
portfolio-projects-title = How the projects stand
portfolio-projects-caption = Projects, worst first
portfolio-approved-end = Approved end
portfolio-foreseen-end = Foreseen end
portfolio-ended = ended { $date }
portfolio-not-reported = not reported
# $days is "on track when it is foreseen …, off track …" below.
portfolio-limits = A project is judged by its days: { $days }.
portfolio-limits-value = A project's figures are as bad as the worse of its schedule and cost index: on track from an index of { $green }, off track below { $red }. Without earned value, and once it is over, its time is judged by days: { $days }.
# $green and $red are one of the next two.
portfolio-limits-days = on track when it is foreseen to end { $green } or before, off track later than { $red }
portfolio-limits-that-day = on the approved day
portfolio-limits-after = { $days ->
        [one] { $days } day after the approved one
       *[other] { $days } days after the approved one
    }
portfolio-reports-caption = What the project managers report
portfolio-report-time = Time
portfolio-report-cost = Cost
portfolio-report-scope = Scope
portfolio-report-why = Why
portfolio-given-above = given above
portfolio-schedule-late = { $project } is foreseen { $delay }
portfolio-schedule-none-late = No project is foreseen to end late
portfolio-schedule-subtitle = Projects by area: as approved, and as they are or are foreseen
portfolio-schedule-area = Area
portfolio-schedule-no-area = No area
portfolio-schedule-approved = Approved
portfolio-schedule-foreseen = Foreseen

# Who runs the projects.
portfolio-profiles-title = Who runs them, and what for
portfolio-profiles-caption = Who runs the projects
portfolio-profile-where = Where
portfolio-profile-kind = Kind
portfolio-profile-stage = Stage
portfolio-profile-sponsor = Sponsor
portfolio-profile-manager = Manager
portfolio-benefits-caption = What the projects are to bring
portfolio-benefits-what = What it is to bring
portfolio-benefits-who = Who answers for it

# Projects that are over.
portfolio-success-title = Do our projects succeed?
portfolio-over-caption = Projects that are over
portfolio-over-ended = Ended
portfolio-over-on-time = On time
portfolio-over-within-budget = Within budget
portfolio-over-goals-met = Goals met
portfolio-over-all = All three
portfolio-verdict-yes = Yes
portfolio-verdict-no = No
portfolio-verdict-late = Late
portfolio-verdict-over = Over
portfolio-verdict-success = Success
portfolio-verdict-no-success = No success
portfolio-verdict-not-known = Not known
portfolio-success-rates = **{ $all }** were on time, within budget and met their goals (**{ $share }**). On time: { $on-time }; within budget: { $within-budget }; goals met: { $goals-met }.
portfolio-success-tolerance = Within budget means at most { $share } over it.
portfolio-success-left-out-title = Left out of the rate
portfolio-success-left-out = Not known yet: { $projects }.

# What connects the projects.
portfolio-dependencies-title = Who waits for whom
portfolio-dependencies-caption = What projects wait for
portfolio-dependencies-waits = Waits
portfolio-dependencies-delivers = Delivers
portfolio-dependencies-by = By
portfolio-dependencies-came = Came
portfolio-dependencies-overdue = **{ $open }** of { $all ->
        [one] { $all } dependency is
       *[other] { $all } dependencies are
    } still to come, **{ $overdue }** of them overdue.
portfolio-dependencies-none-overdue = **{ $open }** of { $all ->
        [one] { $all } dependency is
       *[other] { $all } dependencies are
    } still to come, none of them overdue.
portfolio-circle-title = Projects wait for each other in a circle
portfolio-circle = { $projects }. Somebody has to deliver first.
portfolio-dependency-came = Came
# $delay is "12 days late".
portfolio-dependency-came-late = Came { $delay }
portfolio-dependency-overdue = Overdue, { $delay }
portfolio-dependency-to-come = To come
portfolio-dependency-not-yet = not yet
portfolio-matrix-caption = How the projects hang together: what a row waits for from a column, and what both share
portfolio-matrix-overdue = waits, overdue
portfolio-matrix-waits = waits
portfolio-matrix-came = came
portfolio-matrix-shares = shares { $resource }
portfolio-shared-title = What projects share
portfolio-shared-caption = What several projects need
portfolio-shared-what = What is shared
portfolio-shared-who = Who needs it
portfolio-shared-now = Now
portfolio-shared-how = How it is shared
portfolio-shared-free = No competition now
portfolio-shared-compete = { $count ->
        [one] { $count } competes
       *[other] { $count } compete
    }
portfolio-shared-not-agreed = not agreed yet
portfolio-discovery-title = What we found before we began
portfolio-discovery-caption = The projects before the PMO began
portfolio-discovery-found = What we found
portfolio-discovery-where = Where
portfolio-discovery-when = When
portfolio-discovery-no-source = no source
portfolio-discovery-no-date = no date

# The page of earned value. The abbreviations are those of the PMI.
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
portfolio-value-nothing = Nothing can be worked out yet: no project has all four values.
portfolio-value-over = At today's cost pace the projects come to **{ $estimate }**, more than their budget of { $budget } (cost index (CPI) { $cpi }, schedule index (SPI) { $spi }).
portfolio-value-within = At today's cost pace the projects come to **{ $estimate }**, no more than their budget of { $budget } (cost index (CPI) { $cpi }, schedule index (SPI) { $spi }).
portfolio-value-no-estimate = Nothing can be said yet of what the projects come to: cost index (CPI) { $cpi }, schedule index (SPI) { $spi }.
portfolio-value-complete = Work done
portfolio-value-sv = Schedule variance
portfolio-value-cv = Cost variance
portfolio-value-now = Where the projects stand
portfolio-value-end = Where that leads
portfolio-value-terms = What the terms mean
portfolio-value-next = Portfolio: how the projects stand
portfolio-left-out-title = The totals leave some projects out
# $projects lists projects, each with what is missing.
portfolio-left-out = { $projects }. Nothing is estimated in their place.
portfolio-left-out-project = { $project } ({ $values } not known)
portfolio-left-out-budget = budget
portfolio-left-out-pv = planned value
portfolio-left-out-ev = earned value
portfolio-left-out-ac = actual cost
portfolio-two-estimates = At the cost pace of all projects together, the portfolio comes to **{ $together }**. Each project at its own pace, added up, makes **{ $alone }**. The two differ, since in the first one cheap projects make up for dear ones. Elsewhere in this playbook, the portfolio's estimate is the first one.
portfolio-to-date-caption = Earned value to { $date }, { $unit }
portfolio-to-date-done = Done
portfolio-all-projects = All projects
portfolio-to-the-end-caption = Estimates at completion, { $unit }
portfolio-eac-cost-pace = EAC at the cost pace
portfolio-eac-as-budgeted = EAC, rest as budgeted
portfolio-eac-both-paces = EAC at both paces
portfolio-sum-of-estimates = Sum of the projects' own estimates
portfolio-all-from-totals = All projects, from their totals
portfolio-index-with-state = { $index }, { $state }
# The line that indices are held against; $one is the number 1.00.
portfolio-index-one = { $one }, as planned
portfolio-index-words = In words
portfolio-cpi-subtitle = Cost performance index (CPI): the worth of the work done, for each unit of money spent
portfolio-cpi-worst = { $project } gets least for its money: { $index }
portfolio-cpi-all-well = Every project gets at least what it pays for
portfolio-spi-subtitle = Schedule performance index (SPI): work done as a ratio to work planned by now
portfolio-spi-worst = { $project } is furthest behind its plan: { $index }
portfolio-spi-all-well = Every project has done at least what was planned by now
portfolio-forecast-over = { $project } is foreseen { $amount } over its budget
portfolio-forecast-within = Every project is foreseen within its budget
portfolio-forecast-subtitle = Variance at completion (VAC), { $unit }: budget less estimate; below zero is over the budget
portfolio-forecast-value = VAC, { $unit }
portfolio-term-bac = Budget at completion: what all of the work may cost.
portfolio-term-pv = Planned value: the budget of the work that should be done by now.
portfolio-term-ev = Earned value: the budget of the work that is done by now.
portfolio-term-ac = Actual cost: what the work has cost by now.
portfolio-term-variances-lead = SV, CV
portfolio-term-variances = Schedule variance EV − PV and cost variance EV − AC; below zero is behind, or dearer than planned.
portfolio-term-indices-lead = SPI, CPI
portfolio-term-indices = Schedule index EV ÷ PV and cost index EV ÷ AC; { $one } is as planned, below it is worse.
portfolio-term-eac-lead = EAC
portfolio-term-eac = Estimate at completion: BAC ÷ CPI when the rest costs as the work so far did; AC + BAC − EV when the rest costs what was budgeted; AC + (BAC − EV) ÷ (CPI × SPI) when cost and schedule both go on as they did.
portfolio-term-rest-lead = ETC, VAC
portfolio-term-rest = Estimate to complete EAC − AC, and variance at completion BAC − EAC, from the first EAC.
portfolio-term-tcpi = To-complete index (BAC − EV) ÷ (BAC − AC): the cost index that the rest of the work needs to keep the budget; not reachable once the budget is spent and work is left.
portfolio-term-source-lead = Source
portfolio-term-source = Terms and formulas follow the Practice Standard for Earned Value Management of the PMI.

# What the figures are called. $subject is a project, or all of them.
portfolio-label-days-late = { $project }, days after the approved day; below zero is before it
portfolio-label-rag = { $project }, status by its figures
portfolio-label-reported = { $project }, status as reported
portfolio-label-budget = { $project }, budget
portfolio-label-cost = { $project }, actual cost
portfolio-label-bac = { $subject }, budget at completion (BAC)
portfolio-label-pv = { $subject }, planned value (PV)
portfolio-label-ev = { $subject }, earned value (EV)
portfolio-label-ac = { $subject }, actual cost (AC)
portfolio-label-sv = { $subject }, schedule variance (SV)
portfolio-label-cv = { $subject }, cost variance (CV)
portfolio-label-vac = { $subject }, variance at completion (VAC)
portfolio-label-eac = { $subject }, estimate at completion at the cost pace so far (EAC)
portfolio-label-eac-as-budgeted = { $subject }, estimate at completion with the rest as budgeted
portfolio-label-eac-both-paces = { $subject }, estimate at completion at the cost and schedule pace so far
portfolio-label-etc = { $subject }, estimate to complete (ETC)
portfolio-label-spi = { $subject }, schedule performance index (SPI)
portfolio-label-cpi = { $subject }, cost performance index (CPI)
portfolio-label-tcpi = { $subject }, to-complete performance index (TCPI)
portfolio-label-complete = { $subject }, share of the work that is done
portfolio-not-applicable = n/a
portfolio-tcpi-complete = complete
portfolio-tcpi-not-reachable = not reachable
portfolio-label-sum-of-eac = Sum of the projects' own estimates at completion
portfolio-label-incomplete = Projects of which a value is missing for earned value
portfolio-label-count = Projects in the totals
portfolio-label-count-of = { $colour ->
        [red] Projects that are off track by their figures
        [amber] Projects that are at risk by their figures
        [green] Projects that are on track by their figures
       *[no-data] Projects that are no data by their figures
    }
portfolio-label-watermelons = Projects reported better than their figures say
portfolio-label-total-budget = Budget of the projects in the totals
portfolio-label-closed = Projects that are over
portfolio-label-success-share = Share of the projects that are over and judged that were on time, within budget and met their goals
portfolio-label-success-count = Projects that are over and were on time, within budget and met their goals
portfolio-label-on-time-share = Share of the projects that are over and judged that ended on time
portfolio-label-on-time-count = Projects that are over and ended on time
portfolio-label-within-budget-share = Share of the projects that are over and judged that stayed within budget
portfolio-label-within-budget-count = Projects that are over and stayed within budget
portfolio-label-goals-met-share = Share of the projects that are over and judged that met their goals
portfolio-label-goals-met-count = Projects that are over and met their goals
portfolio-label-dependencies = Dependencies between projects
portfolio-label-dependencies-open = Dependencies that are still to come
portfolio-label-dependencies-overdue = Dependencies that are overdue


## people

people-home = People
people-home-text = who can do what, who learns what, and who has time
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

improvement-home = Improvement
improvement-home-text = what we heard, what we changed, what comes next
improvement-title = What we learned and changed
improvement-short-title = Improvement
improvement-nothing = Nothing has been written about what we learned yet.
# $parts is a list of some of the next four messages.
improvement-answer = { $parts }.
improvement-answer-risen = **Weighted maturity has risen from { $first } to { $last }**
improvement-answer-went = **Weighted maturity went from { $first } to { $last }**
# $done is a figure such as “4 of 5”, which counts as 4; $all is 5.
improvement-answer-changes =
    { $done } { $all ->
        [one] change that reviews asked for is made
       *[other] changes that reviews asked for { $done ->
            [one] is made
           *[other] are made
        }
    }
improvement-answer-voices =
    { $done } { $all ->
        [one] voice has an answer
       *[other] voices { $done ->
            [one] has an answer
           *[other] have an answer
        }
    }
improvement-of = { $some } of { $all }
improvement-way = Way to the target
improvement-satisfied = Satisfied
improvement-nps = Net promoter score
improvement-target = Target
improvement-target-line = target
improvement-none = none

improvement-cycles = From cycle to cycle
improvement-cycles-done = { $share } of the way to the target is done
improvement-cycles-unknown = How far it is to the target is not known yet
improvement-cycles-subtitle = Weighted maturity of each assessment, on its scale, with the target
improvement-level = level
improvement-weighted-maturity = Weighted maturity
improvement-assessment = Assessment
improvement-cycles-source = assessment of this playbook
improvement-cycles-caption = Every assessment, oldest first
improvement-day = Day
improvement-distance = Distance to target

improvement-benefits = What it brought
improvement-benefits-lead = More maturity has to show in benefits, or it is only more method. { $metric } says whether it does.
improvement-benefits-now = { $metric }: { $value } now
improvement-benefits-subtitle = { $metric }, { $unit }, by period, with the target
improvement-period = Period
improvement-benefits-source = metrics of this playbook

improvement-feedback = You said, we did
improvement-feedback-caption = What people said and what we did, newest first
improvement-you-said = You said
# Around what somebody said.
improvement-said = “{ $words }”
improvement-who-when = Who, when
improvement-said-by = { $who }, { $day }
improvement-tone = Tone
feedback-tone =
    .positive = positive
    .negative = negative
    .mixed = mixed
    .neutral = neutral
improvement-about = About
improvement-whole-pmo = the PMO as a whole
improvement-we-did = We did
improvement-did-on = { $what } ({ $day })
improvement-no-answer = no answer yet

improvement-reviews = Reviews and changes
improvement-reviews-caption = Reviews and what changed after them, newest first
improvement-review-of = Review of
improvement-found = What we found
improvement-change = What we change
improvement-made = Made
improvement-brought = What it brought
improvement-change-and-decision = { $change } · Decision: { $decision }
improvement-result-and-metric = { $result } · Shows in: { $metric }
improvement-was-due = was due { $day }
improvement-due = due { $day }
improvement-no-date = no date yet
improvement-not-looked-at = not looked at yet
improvement-to-be-seen = to be seen

improvement-next-step = The next step
improvement-next-is = **{ $step }**.
improvement-next-is-on = **{ $step }**: { $day }.
improvement-criteria-met = { $met } entry criteria are met.
improvement-criteria-caption = Entry criteria of the next step
improvement-criterion = What has to be there first
improvement-state = State
improvement-why = Why
improvement-met = Met
improvement-not-met = Not met
improvement-met-on = met on { $day }
improvement-not-met-yet = not met yet
# $status is a word of `rag`.
improvement-metric-is = { $metric } is { $status }
improvement-metric-was = { $metric } is { $status }, { $period }

improvement-problems = Known problems
improvement-problems-caption = Problems that many offices have
improvement-problem = Problem
improvement-sign = How it shows
improvement-remedy = What helps
improvement-read-more = Read more
improvement-not-written = not written yet
improvement-nothing-yet = nothing yet

improvement-surveys = Surveys
improvement-surveys-title = What those we work for think
improvement-surveys-short-title = Satisfaction
improvement-surveys-too-few = No survey has enough answers to be shown yet.
# $period is a month or a quarter, $nps a net promoter score and $margin its margin (“±22.0 points”).
improvement-surveys-satisfied = In { $period }, **{ $satisfied } were satisfied with us**.
improvement-surveys-nps = In { $period }, the net promoter score was { $nps } { $margin }.
improvement-surveys-both = In { $period }, **{ $satisfied } were satisfied with us**, and the net promoter score was { $nps } { $margin }.
improvement-answers = Answers
improvement-response-rate = Response rate
improvement-csat = Share of the satisfied
improvement-unit-points = points
improvement-unit-per-cent = per cent
# $measure is the net promoter score or the share of the satisfied.
improvement-measure-once = { $measure }: { $value } in { $period }
improvement-measure-risen = { $measure } has risen from { $first } to { $last }
improvement-measure-fallen = { $measure } has fallen from { $first } to { $last }
improvement-measure-moved = { $measure } moved from { $first } to { $last }
improvement-measure-subtitle = { $measure }, { $unit }, { $first } to { $last }
improvement-measure-and-unit = { $measure }, { $unit }
improvement-survey = Survey
improvement-surveys-source = surveys of this playbook
improvement-surveys-caption = Every survey, newest first
improvement-response-rate-percent = Response rate, %
improvement-satisfied-percent = Satisfied, %
improvement-nps-points = Net promoter score, points
improvement-margin-points = 95 % margin, points
improvement-remark = Remark
improvement-reading = How to read this
improvement-reading-text = The satisfied chose 4 or 5 of 5. The net promoter score is the share of those who would recommend us (9 or 10 of 10) minus the share of those who would not (0 to 6). With another sample of people it would lie within the margin in 95 of 100 cases. Results of fewer than five answers are not shown.

# What the figures of the improvement are called, and why there is none.
improvement-figure-nps = Net promoter score, { $period }
improvement-figure-margin = Net promoter score, 95 % margin, { $period }
improvement-figure-csat = Share of the satisfied, { $period }
improvement-figure-response-rate = Response rate, { $period }
improvement-figure-answers = Answers, { $period }
improvement-points = { $points } points
improvement-too-few = too few answers
improvement-not-asked = not asked
improvement-figure-answered = Feedback that has an answer
improvement-figure-done = Changes after reviews that are done
improvement-figure-met = Entry criteria of the next step that are met
improvement-figure-distance = Distance of the weighted maturity to its target, { $day }

## stories

stories-title = Success stories
stories-home = Success stories
stories-home-text = what it brought, told by those it helped
stories-answer =
    { $stories ->
        [one] **{ $result }**: the newest of { $stories } success told so far.
       *[other] **{ $result }**: the newest of { $stories } successes told so far.
    }
stories-answer-none = No success is told yet.
stories-told = Stories
stories-read = Read the story
stories-next = What leads to what
stories-teller = { $teller }, { $day }

stories-caption = Stories with what they quote
stories-all = All stories and their figures
stories-story = Story
stories-figures = Figures
stories-hero = Hero
stories-date = Date
stories-no-hero = nobody named

stories-before = **Before. **{ $words }
stories-what = **What we did. **{ $words }
stories-goes-into = Told in
stories-into-newsletter = newsletter
stories-into-poster = poster
stories-into-both = newsletter, poster
stories-shown-until = Shown until

stories-from-to = From { $before } to { $after }
stories-chart-subtitle = { $metric }, { $first } and { $last }
stories-chart-source = metric { $metric }
stories-month = Month

stories-numbers = Where the numbers come from
stories-numbers-caption = Numbers of this story, each held against its source
stories-says = It says
stories-comes-from = It comes from
stories-source = { $metric }, { $period }

stories-way = How it came about
stories-way-caption = From the challenge to this story
stories-step = Step
stories-which = Which
stories-challenge = Challenge
stories-gap = Gap
stories-service = Service
stories-wave = Wave
stories-metric = Metric
stories-no-way-title = Nothing leads here yet
stories-no-way = The story names no challenge, gap, service, wave or metric.

# What the figures of the stories are called.
stories-figure-count = Success stories told
stories-figure-value = { $metric }, { $period }
stories-figure-change = Change: { $metric }, { $first } to { $last }
stories-figure-change-in-percent = Change in percent: { $metric }, { $first } to { $last }
# How far a share went, in points of a hundred. It stands on posters as large as the sheet is wide, so it
# has to be short. $points has its sign.
stories-points =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }

## newsletter

newsletter-title = Newsletter
newsletter-home = Newsletter
newsletter-home-text = what goes out each month, and who wrote it
newsletter-answer-written =
    { $issues ->
        [one] The newsletter tells each month what came about; for **{ $month }** its editor wrote it as below. { $issues } issue is written so far.
       *[other] The newsletter tells each month what came about; for **{ $month }** its editor wrote it as below. { $issues } issues are written so far.
    }
newsletter-answer-made =
    { $issues ->
        [one] The newsletter tells each month what came about; for **{ $month }** nobody has written an issue yet, so it is made of what the month brought. { $issues } issue is written so far.
       *[other] The newsletter tells each month what came about; for **{ $month }** nobody has written an issue yet, so it is made of what the month brought. { $issues } issues are written so far.
    }
newsletter-issues = All issues
newsletter-issues-caption = Issues of the newsletter, newest first
newsletter-month = Month
newsletter-lead-and-stories = Lead and stories
newsletter-metric = Metric of the month
newsletter-next = All success stories
newsletter-subject = Subject
newsletter-preheader = Beside the subject
newsletter-contact = Contact
newsletter-days-caption = Days that the issue tells
newsletter-day = Day
newsletter-what = What
newsletter-newest-stories = the newest ones
newsletter-metric-of-lead = that of the leading story

# From here on: the letter itself. At its top stands the name of the playbook, without the word playbook.
newsletter-masthead = { $name } news
newsletter-subject-story = { $month }: { $title }
newsletter-subject-month = { $masthead }, { $month }
# What a list of mails shows beside the subject: 40 to 90 characters.
newsletter-beside-subject = Figures, decisions and dates of { $month }, in five minutes.
newsletter-figures-as-of = { $month }. Figures as of { $day }.
newsletter-read-story = Read the story
newsletter-before = Before.
newsletter-changed = What changed.
newsletter-from-to = From { $before } to { $after }
newsletter-two-values = { $metric }, { $before } and { $after }
newsletter-at-the-start = At the start
newsletter-target = Target
# What a picture shows, for who does not see it: “Decision lead time: 34 days in July 2025 and 10 days in
# October 2026; target 10 days.”
newsletter-picture = { $metric }: { $values }.
newsletter-picture-target = { $metric }: { $values }; target { $target }.
newsletter-value-at-the-start = { $value } at the start
newsletter-value-in = { $value } in { $period }
newsletter-figures =
    { $count ->
        [one] { $month } in one figure
        [two] { $month } in two figures
        [three] { $month } in three figures
       *[four] { $month } in four figures
    }
newsletter-figures-note = As of { $day }; changes since the value before.
newsletter-measure-target = Target { $target }
newsletter-no-change = ▬ no change
# $step is an arrow and how far the value went.
newsletter-step =
    { $better ->
        [yes] { $step }, better
        [no] { $step }, worse
       *[unknown] { $step }
    }
newsletter-decided = What was decided
newsletter-all-decisions = All decisions
newsletter-who-works = Who works the new way
newsletter-who-works-note = Share of the people in reach who use the method and the reports.
newsletter-not-moving = What is not moving yet
newsletter-stuck = { $value }; trend: { $trend }.
newsletter-stuck-target = { $value } against a target of { $target }; trend: { $trend }.
newsletter-all-measures = All measures
newsletter-changes = Changed since the last issue
newsletter-all-changes = What changed, one by one
newsletter-dates = Dates
newsletter-day-note = { $what } ({ $note })
# Name and address of somebody follow, as newsletter-named has them.
newsletter-write-to = Something to tell us? Write to
# A board and what it decided, a measure and its value, a person and their address.
newsletter-named = { $name }: { $words }
newsletter-details = { $before }; { $next }
# In plain text, before the address of a page.
newsletter-link = { $words }:
newsletter-source = All figures come from { $playbook } and stand as of { $day }.
newsletter-for = This letter is for { $audience }.
newsletter-confidentiality = Confidentiality: { $level }
confidentiality =
    .public = public
    .internal = internal
    .restricted = restricted
newsletter-definitions = Definitions and data

## templates

templates-home = Templates and processes
templates-home-text = what to use, in which version, since when
templates-title = Templates, processes and tools
templates-short-title = Templates and tools
templates-services = Products and services: what the PMO does for you
templates-nothing = No template, process or tool has been written down yet.
# $parts is a list of the next three messages.
templates-answer = { $parts }: each with its owner, and with the version and the day that count.
templates-count-templates =
    { $count ->
        [one] **{ $count }** template
       *[other] **{ $count }** templates
    }
templates-count-processes =
    { $count ->
        [one] **{ $count }** process in force
       *[other] **{ $count }** processes in force
    }
templates-count-tools =
    { $count ->
        [one] **{ $count }** tool
       *[other] **{ $count }** tools
    }
templates-tools-in-a-year = Tools in a year
templates-owner = Owner
templates-what-for = What it is for
templates-not-said = not said
templates-not-said-yet = not said yet
templates-not-known = not known yet

templates-templates = Templates
templates-templates-caption = Templates, with the version that counts
templates-template = Template
# $details is a list of the format, such as Word, and the version.
templates-named = **{ $template }** ({ $details })
templates-version = version { $version }
templates-in-force = In force since
templates-not-yet-from = not yet, from { $day } on
templates-no-day = no day yet
templates-get-it = Get it
templates-file = File
templates-guide = guide
templates-ask-owner = ask the owner
templates-use = Are they any good?
templates-use-caption = How often each is used, and how good people find it
templates-part-of = Part of
templates-no-service = no service
templates-used = Used
templates-not-counted = not counted
templates-rating = Rating of 5
templates-not-rated = not rated
templates-read-through = Read through
templates-not-read = not yet

templates-processes = Processes in force
# Beside a process, with a small letter where a version stands before it.
templates-in-force-since = in force since { $day }
templates-in-force-from = in force from { $day } on, not yet
templates-in-force-open = in force since: { $open }
templates-version-in-force = Version { $version }, { $state }
templates-rules = { $process }: the rules
templates-what = What
templates-rule = Rule
templates-applies-to = Applies to
templates-exceptions = Exceptions
templates-no-exceptions = none are foreseen
templates-what-to-use = What to use
templates-the-guide = the guide that shows how
# The processes inside the charter.
templates-processes-caption = Processes
templates-process = Process
templates-settles = What it settles
templates-settles-and-how = { $settles } { $guide }.
templates-how = How it is done
templates-from = In force from

templates-tools = Tools
templates-tools-caption = Tools, required ones first
templates-tool = Tool
templates-standing = Standing
standing =
    .required = required
    .recommended = recommended
    .offered = offered
    .on-trial = on trial
    .being-retired = being retired
templates-cost-until = Cost in a year, until
templates-cost-unknown = What the tools cost in a year is not known yet.
templates-cost-sum = Together they cost **{ $sum }** in a year.
# $tools is a list of $count names.
templates-cost-sum-without =
    { $count ->
        [one] Together they cost **{ $sum }** in a year, without { $tools }, whose cost is not known yet.
       *[other] Together they cost **{ $sum }** in a year, without { $tools }, whose costs are not known yet.
    }
templates-owner-and-keeper = { $owner }; data: { $keeper }
templates-licence-ended = { $cost }**, ended { $day }**
templates-licence-ends = { $cost }**, ends { $day }**
templates-licence-runs = { $cost }, until { $day }

# What the figures of the templates and tools are called.
templates-figure-count = Templates
templates-figure-processes = Processes in force
templates-figure-tools = Tools
templates-figure-used = { $template }, times used
templates-figure-rating = { $template }, rating of 5
templates-figure-cost = { $tool }, cost in a year
templates-figure-all-costs = What all tools cost in a year, as far as it is known

## glossary

glossary-home = Glossary
glossary-home-text = what our words mean
glossary-count-label = Terms of the glossary
glossary-nothing = No term has been written yet.
glossary-answer =
    What we mean by { $terms ->
        [one] { $terms } term
       *[other] { $terms } terms
    } that are used in this playbook.
glossary-answer-linked =
    What we mean by { $terms ->
        [one] { $terms } term
       *[other] { $terms } terms
    }; other pages link each one where they first use it.
glossary-caption = The terms, in the order of the alphabet
glossary-term = Term
glossary-meaning = Meaning
glossary-see = See also
# “Net present value (NPV)”: $also are the other words for it.
glossary-name = { $term } ({ $also })
glossary-meaning-source = { $meaning } Source: { $source }.

## charter

charter-home = Charter
charter-home-text = what the PMO may do, and who signed that
charter-title = PMO charter
charter-short-title = Charter
charter-to-case = Business case: what it costs and what it brings
charter-state = State
charter-version = Version
charter-next-version = Next version
charter-not-written = Not written yet.
charter-how-changed = How this charter is changed
version-state =
    .draft = draft
    .in-review = in review
    .approved = approved
    .superseded = superseded
    .planned = planned

# The sections that a charter has where nobody wrote them.
charter-section =
    .background = Background and need
    .purpose = Purpose, mission, vision and values
    .objectives = Objectives
    .scope = Scope
    .authority = Type and authority
    .customers = Customers and stakeholders
    .services = Services
    .structure = Structure and roles
    .governance = Governance and decision rights
    .processes = Processes
    .roadmap = Roadmap and timeline
    .budget = Budget and funding
    .risks = Risks
    .communication = Communication
    .success-factors = Critical success factors
    .amendments = Amendments
    .approval = Approval and sign-off
    .versions = Versions
# How words begin by which a heading of the author is known as one of these sections, in lower case and
# with commas between them. The English ones count in every language.
charter-section-words =
    .background = background, need, why, context, introduction
    .purpose = purpose, mission, vision, values
    .objectives = objective, goal, kpi, metric, measure
    .scope = scope, what we cover
    .authority = authorit, mandate, type, powers, rights of the pmo
    .customers = customer, stakeholder, expectation, clients
    .services = service, products, what we offer
    .structure = structure, role, responsibilit, accountabilit, organisation, organization, team, people, who is who
    .governance = governance, decision, board, escalation
    .processes = process, procedure, how we work, method
    .roadmap = roadmap, timeline, schedule, stage, phase, milestone, wave
    .budget = budget, funding, cost, financ, money
    .risks = risk
    .communication = communicat
    .success-factors = success factor, success criteri, critical success
    .amendments = amend, changes to th, change of th, changing th
    .approval = approval, approve, sign off, signature, signatories
    .versions = version, document control, history, revision

# What other chapters fill in, within a sentence.
charter-slot =
    .need = what makes the PMO necessary
    .challenges = the challenges
    .gaps = the gaps
    .purpose = mission, vision and values
    .objectives = the objectives
    .metrics = the metrics
    .scope = the scope
    .authority = what kind of office the PMO is
    .customers = whom the PMO works for
    .stakeholders = the stakeholders
    .services = the services
    .roles = the roles
    .people = the persons and roles
    .boards = the boards and what they decide
    .escalation = the steps of an escalation
    .decisions = the newest decisions
    .processes = the processes
    .stages = the stages
    .roadmap = the roadmap
    .budget = the budget
    .risks = the worst open risks
    .communication = the plan of communication
    .amendments = how the charter may be changed
    .sign-off = who has to sign
    .versions = the versions
# Where that is written; names of files and keys stay as they are.
charter-slot-file =
    .need = need of business-case.yaml
    .challenges = challenges of assessment.yaml
    .gaps = gaps of assessment.yaml
    .purpose = mission, vision or values under pmo of foundation.yaml
    .objectives = objectives of foundation.yaml
    .metrics = metrics.yaml
    .scope = scope of foundation.yaml
    .authority = pmo of foundation.yaml
    .customers = customers of foundation.yaml
    .stakeholders = stakeholders.yaml
    .services = services.yaml
    .roles = roles of governance.yaml
    .people = people of foundation.yaml
    .boards = boards of governance.yaml
    .escalation = escalation of governance.yaml
    .decisions = decisions of governance.yaml
    .processes = processes of templates.yaml
    .stages = stages.yaml
    .roadmap = items of roadmap.yaml
    .budget = the costs of the preferred option of business-case.yaml
    .risks = the open threats of risks.yaml
    .communication = messages of communication.yaml
    .amendments = amendments at the top of charter.md
    .sign-off = signatories at the top of charter.md
    .versions = versions at the top of charter.md
charter-not-written-in = Not written yet: { $where }.

# How the text stands to the approved one. { $differs } is one of the first two messages and always has
# the text itself as its subject; { $force } is one of the next two.
charter-differs = differs from approved version { $approved }
charter-differs-places =
    differs from approved version { $approved } in { $places ->
        [one] { $places } place
       *[other] { $places } places
    }
charter-force = version { $version } is in force
charter-no-force = no version is in force
charter-stands-approved = approved { $version }, { $day }
charter-stands-changed = draft: { $differs }
charter-stands-editorial = draft: version { $version } is more than an editorial change
charter-stands-to-come = approved { $version }, in force from { $day }
charter-stands-state-differs = { $state } { $version }: { $differs }
charter-stands-state = { $state } { $version }; { $force }

# The answer at the top.
charter-answer-in-force = **Version { $version } has been in force since { $day }.**
charter-answer-changed = This is a draft: it { $differs }.
charter-answer-editorial = This is a draft: version { $version } is called editorial, but more than spelling changed.
charter-answer-to-come = Version { $version } is approved and comes into force on { $day }; version { $force } is in force until then.
charter-answer-to-come-none = Version { $version } is approved and comes into force on { $day }; no version is in force until then.
charter-answer-other =
    { $state ->
        [in-review] This is version { $version }, which is in review; { $force }.
        [superseded] This is version { $version }, which has been replaced; { $force }.
        [approved] This is version { $version }; { $force }.
       *[draft] This is a draft of version { $version }; { $force }.
    }
charter-answer-other-differs =
    { $state ->
        [in-review] This is version { $version }, which is in review; it { $differs }.
        [superseded] This is version { $version }, which has been replaced; it { $differs }.
        [approved] This is version { $version }; it { $differs }.
       *[draft] This is a draft of version { $version }; it { $differs }.
    }

# The stamp of the approval.
charter-stamp-in-force = Version { $version } is approved and in force
charter-stamp-not-signed = Version { $version } is not signed
charter-stamp-changed = Draft: { $differs }
charter-stamp-editorial = Draft: version { $version } is more than an editorial change
charter-stamp-to-come = Version { $version } is approved
charter-stamp-replaced = Version { $version } has been replaced
charter-stamp-replaced-differs = Version { $version } has been replaced: it { $differs }
charter-stamp-not-approved = Version { $version } is not approved
charter-stamp-not-approved-differs = Version { $version } is not approved: it { $differs }
charter-said-only = It is said to be approved, but nobody has signed it.
charter-beside-spelling = It has not been signed. Beside spelling and layout it changes:
charter-tag-names-nobody = The tag names nobody who signed it.
charter-comes-on = It comes into force on { $day }.
charter-nobody-signed = Nobody has signed it.
charter-until-then = Until then version { $version } is in force.
charter-until-then-none = Until then no version is in force.
charter-is-in-force = Version { $version } is in force.
charter-none-in-force = No version is in force.
charter-signed-version = Version { $version }: { $signed }
# A link alone in its sentence.
charter-see = { $link }.
charter-every-word = See every word that differs
charter-what-changed-since = See what changed since version { $version }
charter-differences-unknown = What differs is not known, because the approved text was not found in the history.
charter-differences-wording = Only wording differs, so no new approval is needed once it is listed as an editorial version.
charter-differences-binding = Until it is approved, that version is in force and these differences are not:
charter-wording = Wording
charter-differing = Differs
charter-material = Material
charter-more = More
charter-place = { $place }: { $what }
charter-other-places =
    { $places ->
        [one] { $places } other place
       *[other] { $places } other places
    }
charter-bound-tag = This page matches the signed text, which the tag { $tag } names.
charter-bound-tag-revision = This page matches the signed text, which the tag { $tag } names (revision { $revision }).
charter-bound-fingerprint = This page matches the signed text by its fingerprint { $fingerprint }.
charter-bound-fingerprint-revision = This page matches the signed text by its fingerprint { $fingerprint }, revision { $revision }.
charter-bound-word = The text has not changed since the revision, in which it was first called approved; nothing else binds the signatures to it.
charter-bound-word-revision = The text has not changed since revision { $revision }, in which it was first called approved; nothing else binds the signatures to it.
charter-bound-by-nothing = Nothing binds the signatures to a text, so nobody can tell whether this is the one.

# Who signed. Names with their roles hold a comma: `Ilse Maring, Chief Executive`.
charter-signed =
    { $names-are ->
        [with-roles] Signed by { $names }, on { $day }.
       *[plain] Signed by { $names } on { $day }.
    }
charter-signed-decision =
    { $names-are ->
        [with-roles] Signed by { $names }, on { $day } (decision { $decision }).
       *[plain] Signed by { $names } on { $day } (decision { $decision }).
    }
charter-signed-editorial = Version { $version } changed spelling and layout alone, on { $day }. Version { $earlier }: { $signed }
charter-names-two =
    { $names-are ->
        [with-roles] { $first }, and { $last }
       *[plain] { $first } and { $last }
    }
charter-names-more = { $before }; { $next }
charter-names-last = { $before }; and { $last }
charter-sign-what = { $title }, version { $version }

# The versions.
charter-versions-caption = Versions of the charter, newest first
charter-date = Date
charter-what-changed = What changed
charter-author = Author
charter-signed-by = Signed by
charter-no-author = not named
charter-every-revision = Every revision of the text, with its day
charter-redline = Redline against { $version }
charter-change-redline = { $change }. { $redline }
charter-change-class =
    { $class ->
        [editorial] { $change } (editorial change)
        [clarification] { $change } (clarification)
       *[material] { $change } (material change)
    }
charter-not-signed-yet = not yet
charter-not-needed = not needed
charter-not-signed = not signed
charter-signers-decision = { $names } ({ $decision })

# Tables of what other chapters know.
charter-objectives-caption =
    { $objectives ->
        [one] { $objectives } objective with measure, baseline, newest value and target
       *[other] { $objectives } objectives with measure, baseline, newest value and target
    }
charter-metrics-caption =
    { $metrics ->
        [one] { $metrics } metric by which the PMO is measured
       *[other] { $metrics } metrics by which the PMO is measured
    }
charter-challenges-caption =
    { $challenges ->
        [one] { $challenges } challenge, most severe first; severity 1 to 5
       *[other] { $challenges } challenges, most severe first; severity 1 to 5
    }
charter-gaps-caption =
    { $gaps ->
        [one] { $gaps } gap between today and the future state
       *[other] { $gaps } gaps between today and the future state
    }
charter-objective = Objective
charter-measure = Measure
charter-baseline = Baseline
charter-now = Now
charter-target = Target
charter-by = By
charter-owner = Owner
charter-metric = Metric
charter-challenge = Challenge
charter-severity = Severity
charter-gap = Gap
charter-current-state = Current state
charter-future-state = Future state
charter-gap-closed = closed on { $day }
charter-gap-open = open
charter-no-measure = none named
charter-no-day = no day set
charter-maturity = Weighted maturity
charter-not-known = not known yet
charter-not-given = not given

charter-option = Option
charter-value = Value
charter-payback = Payback
charter-npv = { $value } net present value
charter-costs = Costs
charter-all-costs = All costs
charter-costs-caption = Costs of option { $option } by year, in { $unit }

# Figures.
charter-version-label = Version of the charter's text
charter-standing-label = How the charter's text stands
charter-in-force-label = Version of the charter in force
charter-since-label = Day since which the charter is in force
charter-costs-label = Costs of option { $option } in { $year }

## library

library-home = Library
library-home-text = how work is done here
library-title = Library
library-short-title = All articles
library-answer =
    { $articles ->
        [one] { $articles } article that tells how work is done here.
       *[other] { $articles } articles that tell how work is done here.
    }
library-articles = Articles and folders
library-in-this-folder = In this folder
library-status = Status
library-draft = Draft
library-review-overdue = Review overdue
library-reviewed = Reviewed
library-not-reviewed = Not reviewed yet
library-last-changed = Last changed

# What stands around an author’s text, wherever it is shown: heads of notes, and words that are read out.
markdown-note = Note
markdown-tip = Tip
markdown-important = Important
markdown-warning = Warning
markdown-caution = Caution
markdown-done = Done
markdown-to-do = To do
markdown-table = Table
markdown-footnotes = Footnotes
markdown-back = Back to the text

## trace

trace-home = Trace
trace-home-text = what leads to what, and where the way ends
trace-title = What leads to what
trace-answer = **Of { $challenges } challenges, { $told } have a success told**; where the others end is named below.
trace-answer-ends =
    { $ways ->
        [one] **{ $ways } way ends early**
       *[other] **{ $ways } ways end early**
    }; each is named below, and all others lead on.
trace-nothing-loose = Everything leads somewhere, and something leads to everything.
trace-no-loose-ends = No loose ends
trace-loose-ends = Loose ends
trace-where-ends = Where the way ends
trace-to-stories = The stories

# The two drawings. $told are the challenges that lead all the way.
trace-value = From a challenge to its story
trace-value-subtitle = Challenges, gaps, services, waves, metrics and stories
trace-plan = From a goal to an action
trace-plan-subtitle = Goals of the organisation, objectives, outcomes and actions
trace-finding-through = Every way leads through to its end
trace-finding-told =
    { $challenges ->
        [one] { $told } of { $challenges } challenge lead all the way to a story
       *[other] { $told } of { $challenges } challenges lead all the way to a story
    }
trace-finding-ends =
    { $ways ->
        [one] { $ways } way ends
       *[other] { $ways } ways end
    } before the last column
trace-source = the references between the entries of this playbook
trace-missing-story = No story yet
trace-missing-something = Something is missing before or after it
# The titles of the columns.
kinds =
    .challenge = Challenges
    .gap = Gaps
    .service = Services
    .wave = Waves
    .metric = Metrics
    .story = Stories
    .goal-of-the-organisation = Goals
    .objective = Objectives
    .outcome = Outcomes
    .action = Actions

# What ends nowhere: the heading, and what is said of $n out of $all. $entries names them.
trace-entry-and-id = { $entry } ({ $id })
trace-challenge-gap = Challenges without a gap
trace-challenge-gap-ends =
    { $n ->
        [one] { $entries } has no gap.
       *[other] { $n } of { $all } challenges have no gap: { $entries }.
    }
trace-gap-service = Gaps without a service
trace-gap-service-ends =
    { $n ->
        [one] { $entries } is closed by no service.
       *[other] { $n } of { $all } gaps are closed by no service: { $entries }.
    }
trace-service-gap = Services without a gap
trace-service-gap-ends =
    { $n ->
        [one] { $entries } closes no gap.
       *[other] { $n } of { $all } services close no gap: { $entries }.
    }
trace-service-wave = Services without a wave
trace-service-wave-ends =
    { $n ->
        [one] { $entries } is in no wave.
       *[other] { $n } of { $all } services are in no wave: { $entries }.
    }
trace-wave-service = Waves without a service
trace-wave-service-ends =
    { $n ->
        [one] { $entries } brings no service.
       *[other] { $n } of { $all } waves bring no service: { $entries }.
    }
trace-wave-metric = Waves without a metric
trace-wave-metric-ends =
    { $n ->
        [one] { $entries } moves no metric that is named.
       *[other] { $n } of { $all } waves move no metric that is named: { $entries }.
    }
trace-metric-story = Metrics without a story
trace-metric-story-ends =
    { $n ->
        [one] { $entries } is quoted by no story yet.
       *[other] { $n } of { $all } metrics are quoted by no story yet: { $entries }.
    }
trace-challenge-story = Challenges without a story
trace-challenge-story-ends =
    { $n ->
        [one] { $entries } has no success told yet.
       *[other] { $n } of { $all } challenges have no success told yet: { $entries }.
    }
trace-goal-objective = Goals without an objective
trace-goal-objective-ends =
    { $n ->
        [one] { $entries } is served by no objective.
       *[other] { $n } of { $all } goals are served by no objective: { $entries }.
    }
trace-objective-goal = Objectives without a goal
trace-objective-goal-ends =
    { $n ->
        [one] { $entries } serves no goal.
       *[other] { $n } of { $all } objectives serve no goal: { $entries }.
    }
trace-objective-outcome = Objectives without an outcome
trace-objective-outcome-ends =
    { $n ->
        [one] { $entries } has no outcome.
       *[other] { $n } of { $all } objectives have no outcome: { $entries }.
    }
trace-outcome-objective = Outcomes without an objective
trace-outcome-objective-ends =
    { $n ->
        [one] { $entries } serves no objective.
       *[other] { $n } of { $all } outcomes serve no objective: { $entries }.
    }
trace-outcome-action = Outcomes without an action
trace-outcome-action-ends =
    { $n ->
        [one] { $entries } has no action.
       *[other] { $n } of { $all } outcomes have no action: { $entries }.
    }
trace-action-outcome = Actions without an outcome
trace-action-outcome-ends =
    { $n ->
        [one] { $entries } serves no outcome.
       *[other] { $n } of { $all } actions serve no outcome: { $entries }.
    }
trace-label-told = Challenges with a success told
trace-label-challenges = Challenges
trace-label-loose-ends = Loose ends at all joints

trace-ways = Challenge by challenge
trace-ways-caption = The way from each challenge to what came of it
trace-challenge = Challenge
trace-gap = Gap
trace-service = Service
trace-wave = Wave
trace-story = Story
trace-feedback = What people say of it
trace-no-gap = no gap yet
trace-no-service = no service yet
trace-no-wave = no wave yet
trace-no-story = no success told yet
trace-no-feedback = nothing yet

# On every page whose entries are joined with others.
trace-connections = What else leads here, and what follows
trace-connections-caption = Connections that are not told above
trace-entry = Entry
trace-from = Comes from
trace-to = Leads to
trace-direction = Direction
trace-what = What
# “Service: Coaching, Training”: $kind is a word of `kind`.
trace-of-kind = { $kind }: { $entries }

## upkeep

upkeep-home = Upkeep
upkeep-home-text = who answers for what, and what is overdue
upkeep-title = Ownership and freshness
upkeep-answer = **{ $owned } of { $entries } entries have an owner**, and nothing is overdue on { $day }.
upkeep-answer-late = **{ $owned } of { $entries } entries have an owner**, and { $late ->
        [one] { $late } thing is
       *[other] { $late } things are
    } overdue.
upkeep-to-open = What nobody knows yet
upkeep-state = State
upkeep-up-to-date = Up to date
upkeep-needs-attention = Needs attention
upkeep-reviews-due-soon = Reviews due soon
upkeep-label-entries = Entries that somebody may answer for
upkeep-label-owned = Entries with an owner
upkeep-label-reviewed = Entries with a review date of their own
upkeep-label-reviews-overdue = Reviews overdue
upkeep-label-owners-left = Entries whose owner has left
upkeep-label-stale-metrics = Metrics that nobody has kept up
upkeep-label-open-values = Values not known yet
upkeep-label-open-values-overdue = Values that should be known by now
upkeep-label-overdue = Things overdue in all

upkeep-attention = What needs attention
upkeep-attention-caption =
    { $entries ->
        [one] { $entries } entry needs somebody
       *[other] { $entries } entries need somebody
    }
upkeep-review-was-due = Review was due on { $day }
upkeep-owner-left = Owner left on { $day }
upkeep-no-value =
    No value for { $periods ->
        [one] { $periods } period
       *[other] { $periods } periods
    }
upkeep-nobody-answers = Nobody answers for it
upkeep-nothing-overdue = Nothing is overdue
upkeep-nothing-overdue-text = Every entry has an owner who is there, and every review and metric is up to date.
upkeep-soon = Reviews that come next
upkeep-soon-caption =
    { $reviews ->
        [one] { $reviews } review comes next
       *[other] { $reviews } reviews come next
    }
upkeep-owners = Who answers for what
upkeep-owners-caption =
    { $owners ->
        [one] { $owners } owner
       *[other] { $owners } owners
    }
upkeep-in-chapters =
    { $chapters ->
        [one] { $chapters } chapter
       *[other] { $chapters } chapters
    }
upkeep-chapters = Chapter by chapter
upkeep-chapters-caption = Chapters with their owner and reviews
upkeep-what = What
upkeep-why = Why
upkeep-who = Who
upkeep-owner = Owner
upkeep-read-by = To be read through by
upkeep-entries = Entries
# The chapters that somebody answers for something in.
upkeep-in = In
upkeep-chapter = Chapter
upkeep-last-read = Last read through
upkeep-next-review = Next review
upkeep-no-day = no day set
upkeep-own-owners = each entry its own

# What nobody knows yet.
upkeep-open-title = Not known yet
upkeep-open-answer = **{ $values ->
        [one] { $values } value is
       *[other] { $values } values are
    } not known yet**; none of them is shown as zero.
upkeep-open-answer-questions = **{ $values ->
        [one] { $values } value is
       *[other] { $values } values are
    } not known yet**, and { $questions ->
        [one] { $questions } question is
       *[other] { $questions } questions are
    } open; none of them is shown as zero.
upkeep-open-answer-nothing = Nothing is open: every value is written, and every question has its answer.
upkeep-nothing-open = Nothing is open
upkeep-nothing-open-text = Every value is written, and every question has its answer.
upkeep-overdue = Overdue
upkeep-overdue-since = Overdue since { $day }
upkeep-values = Values that are missing
upkeep-values-caption =
    { $values ->
        [one] { $values } value not known yet
       *[other] { $values } values not known yet
    }
upkeep-which-value = Which value
upkeep-who-finds-out = Who finds out
upkeep-by = By
upkeep-questions = Questions that are open
upkeep-questions-caption =
    { $questions ->
        [one] { $questions } open question
       *[other] { $questions } open questions
    }
upkeep-question = Question
# “Booked: Dec 2026”: the keys of a value, from the widest to the narrowest.
upkeep-value-within = { $place }: { $value }
# Values that may be unknown, by their keys in the files.
upkeep-value =
    .actual = actual
    .actual-cost = actual cost
    .adopted = adopted
    .adoption = adoption
    .amount = amount
    .attended = attended
    .baseline = baseline
    .baseline-finish = baseline finish
    .benchmark = benchmark
    .benefit-owner = benefit owner
    .benefits = benefits
    .benefits-planned = benefits planned
    .booked = booked
    .budget = budget
    .by = by
    .capacity = capacity
    .chair = chair
    .champion = champion
    .chance = chance
    .change = change
    .consent = consent
    .cost-per-year = cost per year
    .date = date
    .desired = desired
    .detractors = detractors
    .due = due
    .earned-value = earned value
    .engagement = engagement
    .established = established
    .forecast-finish = forecast finish
    .fte = FTE
    .goals-met = goals met
    .hero = hero
    .holder = holder
    .impact = impact
    .in-force-from = in force from
    .interest = interest
    .invited = invited
    .levels = levels
    .manager = manager
    .maturity = maturity
    .passives = passives
    .people = people
    .places = places
    .planned = planned
    .planned-value = planned value
    .power = power
    .probability = probability
    .promoters = promoters
    .rating = rating
    .reached = reached
    .reports-to = reports to
    .response = response
    .responsible = responsible
    .result = result
    .satisfied = satisfied
    .scores = scores
    .sent-to = sent to
    .severity = severity
    .size = size
    .spent = spent
    .sponsor = sponsor
    .staff = staff
    .taken = taken
    .target = target
    .team = team
    .used = used
    .value = value
    .values = values
    .who = who

## overview

overview-home = Overview
overview-answer-index = The weighted index of all metrics stands at **{ $index } of 100**.
overview-answer-gap = **{ $closed }** of the gap in maturity is closed.
overview-answer-index-and-gap = The weighted index of all metrics stands at **{ $index } of 100**. **{ $closed }** of the gap in maturity is closed.
overview-answer-nothing = Nothing is written yet.
overview-answer-articles =
    { $articles ->
        [one] { $articles } article on how work is done here.
       *[other] { $articles } articles on how work is done here.
    }
overview-overall = Overall
overview-next-update = Next update

overview-decide = What must be decided
overview-nothing-to-decide = No decision is needed before the next update.
overview-who = Who
overview-by = By
overview-see = See
overview-nobody-named = nobody named yet
overview-to-decide = to be decided
overview-to-decide-by = to be decided: { $who }

overview-figures = Key figures
overview-figures-shown =
    { $all ->
        [one] { $shown } of { $all } measure.
       *[other] { $shown } of { $all } measures.
    } Line: last 12 months. Dashed line or band: target.
overview-all-metrics = All metrics
overview-money = Does it pay?
overview-read-case = Read the business case

overview-path = Where we are, where we are going
overview-here = Where we are
overview-ahead = Where we are going
# Each stands behind a figure: “42 %  of the gap in maturity is closed”.
overview-here-maturity = weighted maturity
overview-here-gap = of the gap in maturity is closed
overview-here-on-track = metrics are on track
overview-here-spending = spending against the plan
overview-hear = { $who } hear: { $what }
overview-talk = We talk with: { $who }
overview-step-begins = { $step } begins
overview-step-ends = { $step } ends
# $step is one of the two above.
overview-step-later =
    { $days ->
        [one] { $step }, { $days } day later
       *[other] { $step }, { $days } days later
    }
overview-step-earlier =
    { $days ->
        [one] { $step }, { $days } day earlier
       *[other] { $step }, { $days } days earlier
    }
overview-with-owner = { $what } ({ $owner })

overview-glance = What worries us, what went well
overview-glance-risks = What worries us
overview-glance-wins = What went well
overview-worst-risks = The three worst risks
overview-quick-wins = Quick wins so far
overview-score = score { $score }
overview-not-known = not known
overview-nobody-answers = nobody answers for it yet
overview-win = { $win }: { $result }

overview-contents = In this playbook
# A chapter and what it tells, from the messages `…-home` and `…-home-text` of each.
overview-chapter = { $chapter }: { $subject }

## tags

tags-title = Tag: { $tag }
tags-answer =
    Pages by subject: { $tags ->
        [one] one tag
       *[other] { $tags } tags
    }.
tags-pages =
    { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    }
tags-tagged =
    { $pages ->
        [one] 1 page with this tag.
       *[other] { $pages } pages with this tag.
    }
