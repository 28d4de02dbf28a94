/** Nine thousand five hundred items of industrial storage: in the shop, on Amazon, in two suppliers' lists and at Keepa. */
@org.jspecify.annotations.NullMarked
package nightshift.sandbox.catalog;
