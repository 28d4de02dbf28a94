/**
 * What customers write and what may be told them: the words of a mail, whose order it is about, the store's policies, and letters. For
 * every feature that answers customers; it decides nothing.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "core",
            "documents",
            "documents :: ai",
            "documents :: loading",
            "mailbox",
            "operations",
            "settings",
            "shop"
        })
@org.jspecify.annotations.NullMarked
package nightshift.customers;
