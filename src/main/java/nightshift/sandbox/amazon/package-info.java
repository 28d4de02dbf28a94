/** The simulated Amazon Selling Partner API: tokens, orders, feeds with their storage, confirmShipment. As strict as known. */
@org.jspecify.annotations.NullMarked
package nightshift.sandbox.amazon;
