/** The stock rules on the desk: those in force, changing and trying them, and every version there was. */
@org.jspecify.annotations.NullMarked
package nightshift.desk.rules;
