/** Reads shipping confirmations without AI. */
@org.jspecify.annotations.NullMarked
package nightshift.documents.shipping;
