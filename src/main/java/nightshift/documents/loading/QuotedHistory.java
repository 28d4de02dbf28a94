package nightshift.documents.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The older mails that a reply carries below its own text. They were read when they came in, and their numbers are not what
 * this mail reports. A forwarded mail is kept: it is what the mail is about.
 */
final class QuotedHistory {
    private static final String QUOTES = "#divRplyFwdMsg, #appendonsend, div.gmail_quote, blockquote.gmail_quote,"
            + " blockquote[type=cite], div.moz-cite-prefix, div.yahoo_quoted, #OLK_SRC_BODY_SECTION,"
            + " div[style*=border-top:solid]:contains(From:):contains(Subject:)";
    private static final Pattern FORWARDED = Pattern.compile("(?i)forwarded message");
    private static final Pattern BEGINS = Pattern.compile("(?iu)^\\s*(-{2,}\\s*(original message|original appointment"
            + "|urspr\u00fcngliche nachricht|message d'origine|mensaje original|oorspronkelijk bericht)\\s*-{2,}"
            + "|on .{6,200} wrote:|am .{6,200} schrieb.{0,120}:|le .{6,200} a \u00e9crit\\s?:|el .{6,200} escribi\u00f3:"
            + "|op .{6,200} schreef.{0,120}:)\\s*$");
    private static final Pattern FROM = Pattern.compile("(?iu)^\\W*(from|von|de|van)\\s?:\\W.*");
    private static final Pattern SENT =
            Pattern.compile("(?iu)^\\W*(sent|date|gesendet|datum|envoy\u00e9|enviado( el)?|fecha|verzonden)\\s?:\\W.*");
    private static final Pattern BROKEN =
            Pattern.compile("(?iu).*(wrote|schrieb.*|\u00e9crit\\s?|escribi\u00f3|schreef.*):\\s*");
    private static final Pattern QUOTED_LINE = Pattern.compile("^\\s*>.*");

    private QuotedHistory() {}

    /** @return what was cut off, empty when there was nothing */
    static Element cut(Element body) {
        Element history = new Element("div");
        Element quote = body.selectFirst(QUOTES);
        if (quote != null && !isForward(quote) && hasTextBefore(quote, body)) {
            moveFrom(quote, body, history);
        }
        for (Element element : body.getAllElements()) {
            if (!element.equals(body) && BEGINS.matcher(element.ownText()).matches() && hasTextBefore(element, body)) {
                moveFrom(element, body, history);
                return history;
            }
        }
        return history;
    }

    static List<String> withoutHistory(List<String> lines) {
        return parted(lines).own();
    }

    /** What the sender wrote, and the older mails below it. */
    record Parted(List<String> own, List<String> quoted) {}

    static Parted parted(List<String> lines) {
        Parted parted = new Parted(new ArrayList<>(), new ArrayList<>());
        for (int at = 0; at < lines.size(); at++) {
            if (begins(lines, at) && parted.own().stream().anyMatch(before -> !before.isBlank())) {
                parted.quoted().addAll(lines.subList(at, lines.size()));
                return parted;
            }
            boolean quoted = QUOTED_LINE.matcher(lines.get(at)).matches();
            (quoted ? parted.quoted() : parted.own()).add(lines.get(at));
        }
        return parted;
    }

    /** Mail programs break the line that introduces a quote where it gets long. */
    private static boolean begins(List<String> lines, int at) {
        return BEGINS.matcher(lines.get(at)).matches()
                || isMailHeader(lines, at)
                || at + 1 < lines.size()
                        && lines.get(at).length() < 200
                        && lines.get(at + 1).length() < 200
                        && BROKEN.matcher(lines.get(at + 1)).matches()
                        && BEGINS.matcher(lines.get(at) + " " + lines.get(at + 1))
                                .matches();
    }

    /** Outlook sets the sender and the day of the quoted mail above it, one below the other. */
    private static boolean isMailHeader(List<String> lines, int at) {
        return FROM.matcher(lines.get(at)).matches()
                && at + 1 < lines.size()
                && SENT.matcher(lines.get(at + 1)).matches();
    }

    private static boolean isForward(Element quote) {
        Element before = quote.previousElementSibling();
        return FORWARDED.matcher(quote.text()).find()
                || before != null && FORWARDED.matcher(before.text()).find();
    }

    private static boolean hasTextBefore(Element mark, Element body) {
        for (Node node = mark; node != null && !node.equals(body); node = node.parent()) {
            for (Node before = node.previousSibling(); before != null; before = before.previousSibling()) {
                if (!text(before).isBlank()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void moveFrom(Element mark, Element body, Element history) {
        Node parent = mark.parent();
        Node next = mark.nextSibling();
        history.appendChild(mark);
        while (parent != null) {
            while (next != null) {
                Node after = next.nextSibling();
                history.appendChild(next);
                next = after;
            }
            next = parent.equals(body) ? null : parent.nextSibling();
            parent = parent.equals(body) ? null : parent.parent();
        }
    }

    private static String text(Node node) {
        if (node instanceof TextNode words) {
            return words.text();
        }
        return node instanceof Element element ? element.text() : "";
    }
}
