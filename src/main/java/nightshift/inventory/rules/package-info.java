/** Stock rules as data: conditions, acts, how they are written down and what makes no sense. Pure. */
@org.springframework.modulith.NamedInterface("rules")
@org.jspecify.annotations.NullMarked
package nightshift.inventory.rules;
