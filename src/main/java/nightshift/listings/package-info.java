/** Changes of prices and stock on their way out: to the shop and to Amazon, in this order, waited for and read back. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"core", "operations", "shop", "marketplace"})
@org.jspecify.annotations.NullMarked
package nightshift.listings;
