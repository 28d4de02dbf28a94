/** The fulfillment night's rules: which order a shipment belongs to, whether it may ship by itself, and what is then written. Pure. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "core",
            "documents",
            "documents :: carriers",
            "documents :: shipping",
            "mailbox",
            "marketplace",
            "operations",
            "operations :: reviews",
            "paperwork",
            "settings",
            "shop",
            "summaries"
        })
@org.jspecify.annotations.NullMarked
package nightshift.fulfillment;
