/** Drafts: what is said to a customer, from facts that were looked up and wordings the owner can change. */
@org.jspecify.annotations.NullMarked
package nightshift.triage.replies;
