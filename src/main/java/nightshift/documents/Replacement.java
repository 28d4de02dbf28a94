package nightshift.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;

/**
 * How suppliers say that a parcel replaces goods that came damaged, were lost or wrong. It ships nothing that an order waits for. What
 * slips print of returns and warranties in general, and goods that are called a replacement part, say nothing of the kind.
 */
public final class Replacement {
    private static final Pattern SENTENCES = Pattern.compile("\\R|(?<=[.;!?])(?<!\\b[Nn][or]\\.)\\s+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final String BAD =
            "damaged|broken|defective|faulty|cracked|dented|bent|lost|missing|wrong|incorrect";
    private static final String SENDING = "orders?|shipments?|parcels?|packages?|delivery|goods";
    private static final String SENT =
            "ship|ships|shipped|shipping|send|sends|sent|sending|dispatched|despatched|going out|goes out|went out";
    private static final String WHOSE = "( (your|the|our|a|an|this|customer'?s?))*";

    private static final List<Wording> SIGNS = List.of(
            Wording.of("^\\W*replacements?( (order|shipment))?\\W*$"),
            Wording.of(
                    "\\b(type|reason|class|code|category)\\W{1,3}(replacement|warranty|no[- ]charge|damaged?|rma)\\b"),
            Wording.of("\\breplacements? (" + SENDING + ")\\b"),
            Wording.of(
                    "\\breplacements? (items?|units?|pieces?|products?) (has|have|was|were|is|are|for|ship|ships|shipped|sent)\\b"),
            Wording.of("\\breplacements? (for|of)" + WHOSE + " (" + BAD + "|claim|rma|po\\b|p\\.o\\.|purchase order|"
                    + SENDING + "|items?|units?|[a-z]{0,4}[-#]?\\d)"),
            Wording.of("\\breplacements? (has|have|was|were|is|are)( just| now| already)?( been)? (" + SENT
                    + "|on (its|the|their) way)\\b"),
            Wording.of("\\b(" + SENT + ")( \\w+){0,3} (a|an|the|your|our|this|free) replacements?\\b"
                    + "(?! (parts?|kits?|filters?|blades?|cartridges?|wheels?|casters?)\\b)"),
            Wording.of("\\b(as|is|are) an? (free )?replacements?\\b"),
            Wording.of("\\breplac(es|ing)" + WHOSE + " (" + BAD + "|" + SENDING + "|items?|units?)\\b"),
            Wording.of("\\bre-?ship(s|ped|ping|ments?)?\\b"),
            Wording.of("\\brma\\b\\W*(no|nr|number|num)?\\W*[a-z]{0,4}-?\\d{2,}"),
            Wording.of("\\bwarranty (replacements?|orders?|shipments?)\\b"),
            Wording.of("\\b(" + SENT + "|replaced)( \\S+){0,5} under( the| our| your)? warranty\\b"),
            Wording.of(
                    "\\b(damage|freight|quality|warranty) claim( (for|on|about|no|nr|number|id|po|order|purchase))*\\W*[a-z]{0,4}[-#]?\\d"),
            Wording.of("\\b(for|per|on|about|regarding|settles?|concerning) (your|our) ((damage|recent) )?claim\\b"),
            Wording.of("\\bno[- ]charge (" + SENDING + "|items?|units?)\\b"),
            Wording.of(
                    "\\b(shipped|sent|send|sending|replaced)( \\S+){0,5} (at no|free of|without) (extra )?(charge|cost)\\b"));

    /** What may happen to any parcel, and what it costs to send one. */
    private static final Pattern IN_GENERAL =
            Pattern.compile("(?i)\\b(if|unless|may|might|must|should|shall|would|policy|conditions|within \\d+|fees?"
                    + "|freight (charges?|costs?)|refunds?( is| are)? or|or (a )?(refund|credit)|credit or|(call|contact) (us|our|the|customer|\\d)"
                    + "|to (request|obtain|receive|get))\\b");

    private static final Pattern DENIED = Pattern.compile("(?i)\\b(no|not|never|without|cannot)( an?| any| the)? ?$");

    private Replacement() {}

    /** The words that say so. */
    public static Optional<String> within(String text) {
        return Arrays.stream(SENTENCES.split(text))
                .map(sentence -> SPACE.matcher(sentence).replaceAll(" ").strip())
                .filter(sentence -> !sentence.isEmpty())
                .flatMap(Replacement::said)
                .findFirst();
    }

    private static Stream<String> said(String sentence) {
        String small = sentence.toLowerCase(Locale.ROOT);
        return SIGNS.stream()
                .filter(sign -> sign.isPossibleIn(small))
                .flatMap(sign -> sign.within(sentence).stream())
                .filter(words -> !IN_GENERAL.matcher(sentence).find()
                        && !DENIED.matcher(sentence.substring(0, sentence.indexOf(words)))
                                .find())
                .map(String::strip);
    }

    /** The reason to show a person, when the text says so. */
    public static Optional<Reason> reason(String document, String text) {
        return within(text)
                .map(
                        words -> new Reason(
                                ReasonKind.REPLACEMENT,
                                "\"" + document + "\" speaks of a replacement (\"" + words
                                        + "\"), which ships nothing that the order waits for: close this once the customer has the number, or approve it if it is no replacement."));
    }
}
