/** The store's products on the desk: the list, and a page for each with what all sides say, why, and how it went. */
@org.jspecify.annotations.NullMarked
package nightshift.desk.products;
