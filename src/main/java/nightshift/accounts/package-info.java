/** Who may open the desk and use the HTTP API, in which role, and what each of them did. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"core", "settings"})
@org.jspecify.annotations.NullMarked
package nightshift.accounts;
