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


## papers


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
