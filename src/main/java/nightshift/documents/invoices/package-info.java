/** Reads invoices and what looks like them, without AI. */
@org.springframework.modulith.NamedInterface("invoices")
@org.jspecify.annotations.NullMarked
package nightshift.documents.invoices;
