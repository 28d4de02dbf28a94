/** The end of the fulfillment night in words: counts, what needs a person, what is late, silent or missing. Pure. */
@org.jspecify.annotations.NullMarked
package nightshift.fulfillment.summary;
