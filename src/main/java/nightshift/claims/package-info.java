/** Feature: what arrives damaged becomes a claim: a draft to the customer, one to the supplier, and a clock for his answer. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "core",
            "mailbox",
            "operations",
            "settings",
            "shop",
            "summaries",
            "triage",
            "triage :: policies",
            "triage :: reading",
            "triage :: replies"
        })
@org.jspecify.annotations.NullMarked
package nightshift.claims;
