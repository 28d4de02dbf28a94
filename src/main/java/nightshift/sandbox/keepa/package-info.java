/** The simulated Keepa. */
@org.jspecify.annotations.NullMarked
package nightshift.sandbox.keepa;
