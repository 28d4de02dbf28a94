/** What a person may do, on whichever way he asks. Each act is checked as things stand at that moment, done once, and stamped. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "accounts",
            "claims",
            "core",
            "inventory",
            "inventory :: rules",
            "operations",
            "operations :: reviews",
            "pricing",
            "settings"
        })
@org.jspecify.annotations.NullMarked
package nightshift.acts;
