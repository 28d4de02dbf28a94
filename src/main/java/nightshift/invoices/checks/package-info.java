/** What can speak against booking an invoice by itself, one class each. */
@org.jspecify.annotations.NullMarked
package nightshift.invoices.checks;
