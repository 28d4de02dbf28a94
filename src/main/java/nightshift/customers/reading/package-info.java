/**
 * What a customer's mail says: its own words, what it asks for, how urgent it is, what it names, and why a person should take it
 * over. Pure rules: mail in, understanding out.
 */
@org.springframework.modulith.NamedInterface("reading")
@org.jspecify.annotations.NullMarked
package nightshift.customers.reading;
