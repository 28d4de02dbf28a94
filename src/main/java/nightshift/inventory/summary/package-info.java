/** The end of a run of stock in words. Pure. */
@org.jspecify.annotations.NullMarked
package nightshift.inventory.summary;
