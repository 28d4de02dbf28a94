/** Exact layouts of single suppliers, one file each. */
@org.jspecify.annotations.NullMarked
package nightshift.documents.layouts;
