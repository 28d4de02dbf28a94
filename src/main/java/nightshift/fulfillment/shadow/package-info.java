/** Holds what was decided in shadow against what people did in Shopify and Amazon. Pure. */
@org.jspecify.annotations.NullMarked
package nightshift.fulfillment.shadow;
