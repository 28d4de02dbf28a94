/** Feature: what arrives damaged becomes a claim: a draft to the customer, one to the supplier, and a clock for his answer. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "core",
            "customers",
            "customers :: letters",
            "customers :: policies",
            "customers :: reading",
            "mailbox",
            "operations",
            "settings",
            "shop",
            "summaries"
        })
@org.jspecify.annotations.NullMarked
package nightshift.claims;
