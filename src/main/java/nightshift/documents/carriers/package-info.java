/** Carriers: how suppliers print them, how Shopify and Amazon call them, and which numbers are theirs. Data in carriers.yaml. */
@org.springframework.modulith.NamedInterface("carriers")
@org.jspecify.annotations.NullMarked
package nightshift.documents.carriers;
