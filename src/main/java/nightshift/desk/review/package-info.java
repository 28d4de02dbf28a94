/** What waits for a person: the list, and finishing an item with one of the acts it offers. */
@org.jspecify.annotations.NullMarked
package nightshift.desk.review;
