/** Carriers: how suppliers print them, how Shopify and Amazon call them, and which numbers are theirs. Data in carriers.yaml. */
@org.jspecify.annotations.NullMarked
package nightshift.documents.carriers;
