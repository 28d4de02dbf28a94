/** What Keepa says of competitors' offers on Amazon: asked within its tokens, believed only where it is fresh, whole and not our own. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"core", "operations", "remote"})
@org.jspecify.annotations.NullMarked
package nightshift.competition;
