package nightshift.documents.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.documents.loading.QuotedHistory.Parted;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * A mail's body by who wrote what: the sender's own lines, the older mails below them, and what no reader sees.
 *
 * @param hidden comments, texts of pictures, text in white, of size 0, not displayed
 * @param refused a sentence, when the body is too large or too tangled: then own is its beginning only
 */
public record MailBody(List<String> own, List<String> quoted, String hidden, Optional<String> refused) {
    private static final int LONGEST = 500_000;
    private static final int BEGINNING = 60_000;
    private static final int DEEPEST = 250;
    private static final int LONGEST_LINES = 100_000;
    private static final Pattern PICTURES = Pattern.compile("data:[\\w/+.;=-]{0,100},[A-Za-z0-9+/=%\\s]{200,}+");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/]");

    public MailBody {
        own = List.copyOf(own);
        quoted = List.copyOf(quoted);
    }

    /** @param html as stored; what has no tag in it is plain text */
    public static MailBody of(String html) {
        String slim = html.length() < 1000 ? html : PICTURES.matcher(html).replaceAll("");
        if (slim.length() > LONGEST) {
            return beginning(
                    slim,
                    "The mail's text is larger than %d KB, so only its beginning was read.".formatted(LONGEST / 1000));
        }
        if (!TAG.matcher(slim).find()) {
            return parted(slim.lines().toList(), List.of(), "");
        }
        Document document = Jsoup.parse(slim);
        return depth(document) > DEEPEST
                ? beginning(
                        slim, "The mail's HTML is nested too deeply to be read safely; only its beginning was read.")
                : read(document);
    }

    private static MailBody read(Document document) {
        VisibleText.markHiddenByStyleSheet(document);
        String unseen = unseen(document);
        Element body = document.body();
        String hidden = (VisibleText.keepOnly(body) + "\n" + unseen).strip();
        List<String> history = PlainLines.of(QuotedHistory.cut(body));
        return parted(PlainLines.of(body), history, hidden);
    }

    private static MailBody parted(List<String> lines, List<String> history, String hidden) {
        Parted parted = QuotedHistory.parted(lines);
        List<String> quoted = new ArrayList<>(parted.quoted());
        quoted.addAll(history);
        return new MailBody(within(parted.own()), within(quoted), hidden, Optional.empty());
    }

    private static MailBody beginning(String html, String refused) {
        String start = html.substring(0, Math.min(html.length(), BEGINNING));
        String words = start.replaceAll("<[^<>]{0,2000}>?", "\n").replace("&nbsp;", " ");
        return new MailBody(
                words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                List.of(),
                "",
                Optional.of(refused));
    }

    /** Comments, and the texts that stand for pictures and links. */
    private static String unseen(Document document) {
        StringBuilder unseen = new StringBuilder();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Comment comment) {
                        unseen.append(comment.getData()).append('\n');
                    } else if (node instanceof Element element && element.attributesSize() > 0) {
                        unseen.append(element.attr("alt"))
                                .append(' ')
                                .append(element.attr("title"))
                                .append('\n');
                    }
                },
                document);
        return unseen.toString().replaceAll("\\s*\\n\\s*", "\n").strip();
    }

    private static int depth(Document document) {
        int[] deepest = {0};
        NodeTraversor.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth), document);
        return deepest[0];
    }

    private static List<String> within(List<String> lines) {
        int length = 0;
        List<String> kept = new ArrayList<>();
        for (String line : lines) {
            length += line.length();
            if (length > LONGEST_LINES) {
                return kept;
            }
            kept.add(line.strip());
        }
        return kept;
    }
}
