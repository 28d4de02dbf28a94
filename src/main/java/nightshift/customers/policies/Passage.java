package nightshift.customers.policies;

import nightshift.core.BadValue;

/**
 * A headed passage of one of the store's policy texts, quoted to customers as it stands.
 *
 * @param policy name of the file without its endings: {@code returns}
 * @param heading what the owner wrote above it
 * @param text its paragraphs, plain text, separated by empty lines
 */
public record Passage(String policy, String heading, String text) {
    public Passage {
        if (text.isBlank()) {
            throw new BadValue("The passage \"" + heading + "\" of the policy " + policy + " is empty");
        }
    }

    /** How the desk cites it. */
    public String cited() {
        return policy + ", \"" + heading + "\"";
    }
}
