/** What Nightshift says to Shopify: questions, answers and writes as records, and how its errors read. The routes send them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"core", "operations", "remote"})
@org.jspecify.annotations.NullMarked
package nightshift.shop;
