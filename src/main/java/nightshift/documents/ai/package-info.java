/**
 * Reading shipments with an AI model. The model proposes values; each must stand on the page to be believed, and nothing
 * depends on the model: without it, or without its answer, the generic reader reads.
 */
@org.springframework.modulith.NamedInterface("ai")
@org.jspecify.annotations.NullMarked
package nightshift.documents.ai;
