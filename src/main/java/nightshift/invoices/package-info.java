/** What becomes of a vendor's invoice: which purchase orders it is for, what does not agree, and whether it may be booked by itself. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "core",
            "books",
            "documents",
            "documents :: invoices",
            "mailbox",
            "operations",
            "operations :: reviews",
            "paperwork",
            "settings",
            "summaries"
        })
@org.jspecify.annotations.NullMarked
package nightshift.invoices;
