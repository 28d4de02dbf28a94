/** Customers' mail on the desk: what became of each, who has it, and how well the drafts serve. */
@org.jspecify.annotations.NullMarked
package nightshift.desk.customers;
