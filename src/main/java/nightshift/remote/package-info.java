/** How remote systems are called: one HTTP client a system, access tokens, and what a failed call means for a write. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "core")
@org.jspecify.annotations.NullMarked
package nightshift.remote;
