/** A believable store and its night: orders, the mails and PDFs of its suppliers, and what a good night makes of them. */
@org.jspecify.annotations.NullMarked
package nightshift.sandbox.night;
