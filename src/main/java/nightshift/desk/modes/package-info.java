/** How far Nightshift may go by itself, by workflow and by supplier, and switching it. */
@org.jspecify.annotations.NullMarked
package nightshift.desk.modes;
