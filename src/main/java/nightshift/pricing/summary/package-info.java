/** The end of a run of prices in words. Pure. */
@org.jspecify.annotations.NullMarked
package nightshift.pricing.summary;
