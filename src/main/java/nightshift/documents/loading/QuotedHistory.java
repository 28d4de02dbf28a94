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
    private static final Pattern BEGINS =
            Pattern.compile("(?i)^\\s*(-{2,}\\s*original message\\s*-{2,}|on .{6,200} wrote:)\\s*$");
    private static final Pattern FROM = Pattern.compile("(?i)^\\W*from:\\W.*");
    private static final Pattern SENT = Pattern.compile("(?i)^\\W*(sent|date):\\W.*");
    private static final Pattern QUOTED_LINE = Pattern.compile("^\\s*>.*");

    private QuotedHistory() {}

    static void cut(Element body) {
        Element quote = body.selectFirst(QUOTES);
        if (quote != null && !isForward(quote) && hasTextBefore(quote, body)) {
            removeFrom(quote, body);
        }
        for (Element element : body.getAllElements()) {
            if (element != body && BEGINS.matcher(element.ownText()).matches() && hasTextBefore(element, body)) {
                removeFrom(element, body);
                return;
            }
        }
    }

    static List<String> withoutHistory(List<String> lines) {
        List<String> own = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            boolean begins = BEGINS.matcher(lines.get(at)).matches() || isMailHeader(lines, at);
            if (begins && own.stream().anyMatch(before -> !before.isBlank())) {
                return own;
            }
            if (!QUOTED_LINE.matcher(lines.get(at)).matches()) {
                own.add(lines.get(at));
            }
        }
        return own;
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
        for (Node node = mark; node != body && node != null; node = node.parent()) {
            for (Node before = node.previousSibling(); before != null; before = before.previousSibling()) {
                if (!text(before).isBlank()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void removeFrom(Element mark, Element body) {
        for (Node node = mark; node != body && node != null; node = node.parent()) {
            while (node.nextSibling() != null) {
                node.nextSibling().remove();
            }
        }
        mark.remove();
    }

    private static String text(Node node) {
        if (node instanceof TextNode words) {
            return words.text();
        }
        return node instanceof Element element ? element.text() : "";
    }
}
