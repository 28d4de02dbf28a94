/** Mail as it is stored, and what Nightshift writes into Outlook. */
@org.jspecify.annotations.NullMarked
package nightshift.mailbox;
