/** The owner's settings that every module shares: store, mailboxes, suppliers. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "core")
@org.jspecify.annotations.NullMarked
package nightshift.settings;
