/** The store's items as last read from the shop, Amazon and the suppliers, and how their stock and prices moved. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "core",
            "mailbox",
            "marketplace",
            "operations",
            "operations :: reviews",
            "remote",
            "settings",
            "shop"
        })
@org.jspecify.annotations.NullMarked
package nightshift.catalog;
