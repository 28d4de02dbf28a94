/** Reads shipping confirmations without AI. */
@org.springframework.modulith.NamedInterface("shipping")
@org.jspecify.annotations.NullMarked
package nightshift.documents.shipping;
