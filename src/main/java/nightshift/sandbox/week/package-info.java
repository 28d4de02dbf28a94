/** The simulated week of forty supplier invoices: purchase orders, mails with PDFs, and what the books should show after. */
@org.jspecify.annotations.NullMarked
package nightshift.sandbox.week;
