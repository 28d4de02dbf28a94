/** The operator's pages behind a login: what ran tonight, what needs a person and why. Reads the records of {@code operations}. */
@org.jspecify.annotations.NullMarked
package nightshift.desk;
