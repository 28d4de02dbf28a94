/** What was decided about invoices in shadow, held against what people entered. Pure: what is read is an argument. */
@org.jspecify.annotations.NullMarked
package nightshift.invoices.shadow;
