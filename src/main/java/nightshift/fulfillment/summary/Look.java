package nightshift.fulfillment.summary;

import java.util.Arrays;
import java.util.List;
import nightshift.operations.DeadLetter;

/** The looks taken after a run, and what the summary lacks when one fails. */
enum Look {
    SHOPIFY(
            Finding.OpenInShopify.class,
            "direct:gather-open-shopify-orders",
            "Which web orders are late could not be learned"),
    AMAZON(
            Finding.OpenAtAmazon.class,
            "direct:gather-open-amazon-orders",
            "Which Amazon orders are due could not be learned"),
    SILENCE(Finding.Silent.class, "direct:gather-silent-suppliers", "Which suppliers were silent could not be learned"),
    JUNK(Finding.Junk.class, "direct:gather-junk", "The junk folders could not be read"),
    UNDELIVERED(
            Finding.Undelivered.class,
            "direct:gather-undelivered",
            "Which mails from here did not arrive could not be learned"),
    LEFT(Finding.Left.class, "direct:gather-left-mails", "Whether a mail was left undone could not be learned"),
    FEEDS(Finding.OverdueFeeds.class, "direct:gather-feed-alerts", "Whether a feed is overdue could not be learned"),
    COMPARISON(
            Finding.Compared.class,
            "direct:gather-differences",
            "What was written could not be read back from Shopify and Amazon"),
    SHADOW(
            Finding.Shadow.class,
            "direct:gather-shadow",
            "What people did with what was decided in shadow could not be learned");

    private final Class<? extends Finding> brings;
    private final String step;
    private final String lacks;

    Look(Class<? extends Finding> brings, String step, String lacks) {
        this.brings = brings;
        this.step = step;
        this.lacks = lacks;
    }

    boolean failed(Findings findings) {
        return findings.find(brings).isEmpty();
    }

    /** Whether one of the looks failed by this letter: the summary has a sentence of its own for that. */
    static boolean tells(DeadLetter letter) {
        return Arrays.stream(values()).anyMatch(look -> look.isStepOf(letter));
    }

    private boolean isStepOf(DeadLetter letter) {
        return letter.step().filter(step::equals).isPresent();
    }

    /** @param open the open dead letters, which know the cause */
    String sentence(List<DeadLetter> open) {
        return open.stream()
                .filter(this::isStepOf)
                .findFirst()
                .map(letter -> lacks + ": " + letter.cause())
                .orElse(lacks + ".");
    }
}
