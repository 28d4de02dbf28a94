/** Feature: what customers write, what it is answered with, and who takes over what no machine should answer. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "core",
            "customers",
            "customers :: letters",
            "customers :: policies",
            "customers :: reading",
            "documents :: ai",
            "mailbox",
            "operations",
            "settings",
            "shop",
            "summaries"
        })
@org.jspecify.annotations.NullMarked
package nightshift.triage;
