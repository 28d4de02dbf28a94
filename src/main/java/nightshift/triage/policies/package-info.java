/** The store's own words on returns, shipping and the like. */
@org.jspecify.annotations.NullMarked
package nightshift.triage.policies;
