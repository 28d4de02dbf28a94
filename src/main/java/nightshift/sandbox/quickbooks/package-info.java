/** The simulated QuickBooks Online: strict, with the traps of the real one. */
@org.jspecify.annotations.NullMarked
package nightshift.sandbox.quickbooks;
