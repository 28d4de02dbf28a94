/** The end of a run of invoices in words. Pure. */
@org.jspecify.annotations.NullMarked
package nightshift.invoices.summary;
