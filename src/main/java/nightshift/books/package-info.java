/** What Nightshift says to QuickBooks Online, and the store's books as it sees them: purchase orders, bills, vendors. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"core", "operations", "remote"})
@org.jspecify.annotations.NullMarked
package nightshift.books;
