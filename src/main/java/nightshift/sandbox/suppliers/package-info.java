/** The lists that two simulated suppliers publish: what they have, and what it costs. */
@org.jspecify.annotations.NullMarked
package nightshift.sandbox.suppliers;
