/** What a person may do about a flagged or shipped shipment, and what comes of it: the same rules with his word. */
@org.jspecify.annotations.NullMarked
package nightshift.fulfillment.review;
