/** What was decided, begun or claimed about the same order before, held against what a shipment would write. Pure. */
@org.jspecify.annotations.NullMarked
package nightshift.fulfillment.precedents;
