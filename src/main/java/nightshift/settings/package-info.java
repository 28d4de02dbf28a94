/** The owner's settings that every module shares: store, mailboxes, suppliers. */
@org.jspecify.annotations.NullMarked
package nightshift.settings;
