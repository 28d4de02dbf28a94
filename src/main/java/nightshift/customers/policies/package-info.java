/** The store's own words on returns, shipping and the like. */
@org.springframework.modulith.NamedInterface("policies")
@org.jspecify.annotations.NullMarked
package nightshift.customers.policies;
