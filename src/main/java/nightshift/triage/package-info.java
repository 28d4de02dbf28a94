/** Feature: what customers write, what it is answered with, and who takes over what no machine should answer. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "core",
            "documents",
            "documents :: ai",
            "documents :: carriers",
            "documents :: loading",
            "mailbox",
            "marketplace",
            "operations",
            "operations :: reviews",
            "settings",
            "shop",
            "summaries"
        })
@org.jspecify.annotations.NullMarked
package nightshift.triage;
