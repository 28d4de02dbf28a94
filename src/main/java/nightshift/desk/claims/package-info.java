/** Damage claims on the desk: how each stands, until when who answers, and the money. */
@org.jspecify.annotations.NullMarked
package nightshift.desk.claims;
