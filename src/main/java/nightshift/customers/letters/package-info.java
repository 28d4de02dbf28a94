/** Texts for people outside, as they are laid into Outlook. */
@org.springframework.modulith.NamedInterface("letters")
@org.jspecify.annotations.NullMarked
package nightshift.customers.letters;
