/** What Nightshift entered as bills, held against what QuickBooks shows later. Pure: what is read is an argument. */
@org.jspecify.annotations.NullMarked
package nightshift.invoices.reconciliation;
