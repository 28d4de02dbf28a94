/** Holds what is recorded as written against what Shopify and Amazon show. Pure. */
@org.jspecify.annotations.NullMarked
package nightshift.fulfillment.reconciliation;
