/** What failed technically: why, and what to do about it. */
@org.jspecify.annotations.NullMarked
package nightshift.desk.letters;
