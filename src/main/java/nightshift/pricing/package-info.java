/** Feature: prices that follow competitors inside the owner's guardrails, never below what an item costs. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "catalog",
            "competition",
            "core",
            "marketplace",
            "operations",
            "operations :: reviews",
            "settings",
            "shop",
            "summaries"
        })
@org.jspecify.annotations.NullMarked
package nightshift.pricing;
