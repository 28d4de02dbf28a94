/** What kind of mail is it, who really sent it, and which workflow has to work on it. Pure rules and their reasons. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "core",
            "documents",
            "documents :: loading",
            "mailbox",
            "operations",
            "operations :: reviews",
            "settings"
        })
@org.jspecify.annotations.NullMarked
package nightshift.intake;
