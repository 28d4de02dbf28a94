package nightshift.documents;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Says what a document is by its words. A title counts more than a word in running text; what is printed at the top counts
 * more than small print.
 */
@Component
public class DocumentClassifier {
    private static final int TITLE_LINES = 14;
    private static final int ENOUGH = 3;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern TRACKING_LABEL = Pattern.compile("\\b(tracking|trk)( ?(number|no|id|nbr)\\.?)? ?[:#]");
    private static final Pattern SHIP_TO_LABEL = Pattern.compile("\\bship(ped)?[ -]?to\\b ?:?");

    private static final List<Sign> SIGNS = List.of(
            sign(
                    DocumentKind.SHIPPING_CONFIRMATION,
                    3,
                    "packing (slip|list)|pack slip|delivery (note|docket)|dispatch note|despatch note|ship ticket"),
            sign(
                    DocumentKind.SHIPPING_CONFIRMATION,
                    3,
                    "ship(ping|ment|ped)? (confirmation|notification|notice|advice|manifest|summary|report|details)|advance(d)? ship"),
            sign(
                    DocumentKind.SHIPPING_CONFIRMATION,
                    3,
                    "(has|have|was|were) (been )?shipped|shipped today|is on (its|the) way|left our (warehouse|dock)|orders? shipped"),
            sign(
                    DocumentKind.SHIPPING_CONFIRMATION,
                    2,
                    "tracking( (number|no|id|#)|:|#)|pro (number|no|#)|date shipped|shipped (date|on|via)|\\basn\\b"),
            sign(
                    DocumentKind.ORDER_ACKNOWLEDGMENT,
                    4,
                    "(order|sales order|po|purchase order) (acknowledge?ment|confirmation)|acknowledge?ment of (order|your)|order received"),
            sign(
                    DocumentKind.ORDER_ACKNOWLEDGMENT,
                    3,
                    "thank you for your (purchase )?order|(have|has been) received your (purchase )?order|we (have )?received (your )?(po|purchase order|order)"),
            sign(
                    DocumentKind.CANCELLATION,
                    4,
                    "(order|po|item|line)? ?cancell?ation (notice|confirmation|advice)|notice of cancell?ation|cancell?ed order"),
            sign(
                    DocumentKind.CANCELLATION,
                    4,
                    "(has|have|was|were) (been )?cancell?ed|we (had to|have|must) cancel|unable to (fill|ship|fulfill) (this|your|po|order)"),
            sign(DocumentKind.CREDIT_MEMO, 5, "credit (memo|note|invoice)|memo of credit"),
            sign(DocumentKind.STATEMENT, 5, "statement of account|account statement|monthly statement|aging summary"),
            sign(
                    DocumentKind.INVOICE,
                    4,
                    "(?<!\\b(attached|enclosed)\\b.{0,40})\\binvoice\\b(?!.*\\b(follows?|separate(ly)?|attached|enclosed|will be (sent|mailed|emailed|issued))\\b)"
                            + "|rechnung|facture"),
            sign(
                    DocumentKind.INVOICE,
                    2,
                    "amount due|balance due|total due|remit (to|payment)|please pay|invoice total|payment terms"),
            sign(
                    DocumentKind.OTHER,
                    4,
                    "quotation|\\bquote (number|no|#)|price list|newsletter|return (authorization|label)|\\brma\\b"),
            sign(
                    DocumentKind.OTHER,
                    4,
                    "out for delivery|(was|been|successfully) delivered|delivery exception|delivery attempt|ready for pick ?up|informed delivery|arriving (today|tomorrow)"));

    /** The kind whose signs weigh most; {@code OTHER} when there are hardly any signs at all. */
    public DocumentKind classify(Document document) {
        List<String> lines = Arrays.stream(document.text().split("\\R"))
                .map(line -> SPACE.matcher(line.toLowerCase(Locale.ROOT)).replaceAll(" "))
                .toList();
        String all = String.join("\n", lines);
        Map<DocumentKind, Integer> weights = new EnumMap<>(DocumentKind.class);
        SIGNS.stream()
                .filter(sign -> sign.wording().isPossibleIn(all))
                .forEach(sign -> weights.merge(sign.kind(), weight(sign, lines), Integer::sum));
        return weights.entrySet().stream()
                .filter(weighed -> weighed.getValue() >= ENOUGH)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseGet(() -> document.isPrinted() && isShippingLabel(lines)
                        ? DocumentKind.SHIPPING_CONFIRMATION
                        : DocumentKind.OTHER);
    }

    /**
     * A shipping label has no title: it tells where the parcel goes and under which number. A mail may name all this and still
     * only ask about it.
     */
    private static boolean isShippingLabel(List<String> lines) {
        return lines.stream().anyMatch(line -> TRACKING_LABEL.matcher(line).find())
                && lines.stream().anyMatch(line -> SHIP_TO_LABEL.matcher(line).find());
    }

    private static int weight(Sign sign, List<String> lines) {
        int best = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (sign.wording().isIn(lines.get(at))) {
                best = Math.max(best, sign.weight() * times(lines.get(at), at));
            }
        }
        return best;
    }

    /** A short line at the top is a title, unless it is a label with its value ({@code Invoice No.: 88123}). */
    private static int times(String line, int at) {
        boolean value = line.contains(":");
        if (at >= TITLE_LINES || value) {
            return 1;
        }
        boolean title = line.split(" ").length <= 5 && line.chars().noneMatch(Character::isDigit);
        return title ? 3 : 2;
    }

    private static Sign sign(DocumentKind kind, int weight, String regex) {
        return new Sign(kind, weight, Wording.of(regex));
    }

    private record Sign(DocumentKind kind, int weight, Wording wording) {}
}
