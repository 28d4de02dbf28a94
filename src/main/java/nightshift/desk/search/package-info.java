/** One field that finds a record by whatever number or address a person has at hand. */
@org.jspecify.annotations.NullMarked
package nightshift.desk.search;
