/** Feature: the owner's stock rules: what is paused, brought back and how many pieces each channel shows. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "core",
            "catalog",
            "marketplace",
            "operations",
            "operations :: reviews",
            "settings",
            "shop",
            "summaries"
        })
@org.jspecify.annotations.NullMarked
package nightshift.inventory;
