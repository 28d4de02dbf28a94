/** Which line of an invoice is for which line of a purchase order. */
@org.springframework.modulith.NamedInterface("matching")
@org.jspecify.annotations.NullMarked
package nightshift.invoices.matching;
