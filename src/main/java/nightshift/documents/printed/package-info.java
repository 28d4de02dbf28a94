/** A page as people see it: printed lines of cells. What every reader without AI starts from. */
@org.jspecify.annotations.NullMarked
package nightshift.documents.printed;
