/** Writes that mode review holds back: approving or rejecting one or many. */
@org.jspecify.annotations.NullMarked
package nightshift.desk.staged;
