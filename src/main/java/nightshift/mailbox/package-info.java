/** Mail as it is stored, and what Nightshift writes into Outlook. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"core", "microsoftgraph", "operations", "remote", "settings"})
@org.jspecify.annotations.NullMarked
package nightshift.mailbox;
