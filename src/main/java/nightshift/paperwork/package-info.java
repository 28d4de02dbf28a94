/** What suppliers send, taken up for work: which parts of a mail are worth reading, and how they go to a reader. Pure. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"core", "documents", "mailbox", "operations", "settings"})
@org.jspecify.annotations.NullMarked
package nightshift.paperwork;
