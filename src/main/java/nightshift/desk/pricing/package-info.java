/** Sweeps over prices on the desk: what each wants to change and why, approving it, and taking it back. */
@org.jspecify.annotations.NullMarked
package nightshift.desk.pricing;
