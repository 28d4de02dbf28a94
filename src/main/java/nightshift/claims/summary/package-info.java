/** The end of a run of claims in words. Pure. */
@org.jspecify.annotations.NullMarked
package nightshift.claims.summary;
