/** A day in the support mailbox of the simulated store: sixty mails, the orders they are about, and what should become of them. */
@org.jspecify.annotations.NullMarked
package nightshift.sandbox.support;
