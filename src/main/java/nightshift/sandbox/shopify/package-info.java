/** A simulated Shopify Admin GraphQL API, strict where the real one is (shopify-admin-graphql 16). */
@org.jspecify.annotations.NullMarked
package nightshift.sandbox.shopify;
