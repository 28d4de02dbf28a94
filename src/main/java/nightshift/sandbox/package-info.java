/** The simulated outside world over real HTTP on loopback. Nothing depends on it; it shares only core with the rest. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "core")
@org.jspecify.annotations.NullMarked
package nightshift.sandbox;
