/** What became of a run in words that its owner reads in two minutes, for every workflow: as text, as a page, as a mail. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"core", "mailbox", "operations", "settings"})
@org.jspecify.annotations.NullMarked
package nightshift.summaries;
