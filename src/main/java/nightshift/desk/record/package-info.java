/** The record of one item: the mail, its document with the words that were read, the decision and its writes. */
@org.jspecify.annotations.NullMarked
package nightshift.desk.record;
