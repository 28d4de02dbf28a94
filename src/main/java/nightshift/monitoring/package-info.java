/** How the house does, for those who watch it: metrics, which remote system cannot be reached, which work a log line is about. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"core", "documents", "documents::ai", "operations", "pricing", "remote"})
@org.jspecify.annotations.NullMarked
package nightshift.monitoring;
