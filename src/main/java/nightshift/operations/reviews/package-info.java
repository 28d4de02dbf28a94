/** What a person does about a flagged item: which acts it offers, each done once, stamped, and sent on through the same gate. */
@org.springframework.modulith.NamedInterface("reviews")
@org.jspecify.annotations.NullMarked
package nightshift.operations.reviews;
