/** Everything that can be wrong with an invoice, one type each, with the sentence a person reads. */
@org.springframework.modulith.NamedInterface("discrepancies")
@org.jspecify.annotations.NullMarked
package nightshift.invoices.discrepancies;
