/** What a person may do about a flagged invoice: planned afresh with his word, then through the same gate. */
@org.jspecify.annotations.NullMarked
package nightshift.invoices.review;
