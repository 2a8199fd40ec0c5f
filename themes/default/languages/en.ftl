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
