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
