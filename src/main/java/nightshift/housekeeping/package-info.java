/** Looking after the installation: what is removed after some time, backups of the database, upgrades of its schema. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"core", "operations", "settings"})
@org.jspecify.annotations.NullMarked
package nightshift.housekeeping;
