/** The end of a run of customer mail in words. Pure. */
@org.jspecify.annotations.NullMarked
package nightshift.triage.summary;
