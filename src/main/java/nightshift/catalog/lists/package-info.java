/** Suppliers' lists of stock and cost: how they are read, and what must hold before one is used. Values in, values out. */
@org.jspecify.annotations.NullMarked
package nightshift.catalog.lists;
