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


## governance


## services


## roadmap

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


## communication


## plan

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
