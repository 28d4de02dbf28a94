package nightshift.triage.replies;

import java.util.List;
import nightshift.customers.letters.Letter;

/**
 * An answer that is ready for a person to send: what was looked up, word for word from the store's wordings, between words that a model
 * may have found.
 *
 * @param opening the first sentences
 * @param factsHtml everything that was looked up, with the sentences around it
 * @param ending last sentences before the closing; often blank
 * @param closing with the store's signature
 * @param cited the policy passages it quotes
 * @param phrased whether a model found opening and ending
 */
public record Reply(
        String greeting,
        String opening,
        String factsHtml,
        String factsText,
        String ending,
        String closing,
        List<String> cited,
        boolean phrased) {
    public Reply {
        cited = List.copyOf(cited);
    }

    /** In the store's own wordings throughout. */
    static Reply worded(String greeting, String opening, Letter facts, String closing) {
        return new Reply(greeting, opening, facts.html(), facts.text(), "", closing, facts.cited(), false);
    }

    /** The same facts between other words. */
    Reply with(String otherOpening, String otherEnding) {
        return new Reply(greeting, otherOpening, factsHtml, factsText, otherEnding, closing, cited, true);
    }

    public String html() {
        return letter().html();
    }

    /** The same as plain text, for the record and for measuring what a person changed. */
    public String text() {
        return letter().text();
    }

    private Letter letter() {
        Letter letter = new Letter();
        said(letter, greeting);
        said(letter, opening);
        letter.include(factsHtml, factsText);
        said(letter, ending);
        said(letter, closing);
        return letter;
    }

    private static void said(Letter letter, String words) {
        if (!words.isBlank()) {
            letter.say(words);
        }
    }
}
