/** Work, decisions, effects, runs, dead letters: what makes the night repeatable and never double. JDBC. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"core", "remote", "settings"})
@org.jspecify.annotations.NullMarked
package nightshift.operations;
