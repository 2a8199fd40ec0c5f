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


## services


## roadmap


## stakeholders


## communication


## plan


## risks

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


## people


## improvement


## stories


## newsletter


## templates


## glossary


## charter

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


## trace


## upkeep


## overview
