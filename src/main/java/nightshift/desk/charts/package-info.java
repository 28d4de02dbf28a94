/** How amounts went over time, as drawings: points in, places in a picture out. */
@org.jspecify.annotations.NullMarked
package nightshift.desk.charts;
