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
