//! The table, the parts of bars and the legend of a Gantt chart.
