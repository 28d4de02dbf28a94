package nightshift.sandbox.support;

import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Text in the HTML that mail programs make of it. Paragraphs are separated by empty lines. */
final class Stationery {
    private static final String QUOTED_HEAD = "On Mon, Nov 23, 2026 at 9:12 AM Northpoint Storage Supply wrote:";

    private Stationery() {}

    /** As Outlook on Windows writes it, with a signature block. */
    static String outlook(String text, String signature) {
        return outlook(text, signature, "");
    }

    /** @param quoted the mail that is answered; empty: none */
    static String outlook(String text, String signature, String quoted) {
        return "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><style><!-- p.MsoNormal {margin:0in;"
                + "font-size:11.0pt;font-family:\"Calibri\",sans-serif;} --></style></head>"
                + "<body lang=\"EN-US\"><div class=\"WordSection1\">"
                + paragraphs(
                        text, "<p class=\"MsoNormal\">", "<o:p></o:p></p><p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p>")
                + paragraphs(signature, "<p class=\"MsoNormal\"><b>", "</b><o:p></o:p></p>")
                + (quoted.isEmpty()
                        ? ""
                        : "<div style=\"border:none;border-top:solid #E1E1E1 1.0pt\"><p class=\"MsoNormal\"><b>From:</b> Northpoint"
                                + " Storage Supply &lt;support@northpoint.example&gt;<br><b>Sent:</b> Monday, November 23, 2026 9:12 AM"
                                + "<br><b>Subject:</b> Your order</p></div>"
                                + paragraphs(quoted, "<p class=\"MsoNormal\">", "</p>"))
                + "</div></body></html>";
    }

    static String gmail(String text) {
        return gmail(text, "");
    }

    static String gmail(String text, String quoted) {
        return "<div dir=\"ltr\">" + paragraphs(text, "<div>", "</div><div><br></div>") + "</div>"
                + (quoted.isEmpty()
                        ? ""
                        : "<br><div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">" + QUOTED_HEAD
                                + "<br></div><blockquote class=\"gmail_quote\" style=\"margin:0 0 0 .8ex;border-left:1px #ccc solid\">"
                                + paragraphs(quoted, "<div>", "</div>") + "</blockquote></div>");
    }

    static String apple(String text) {
        return "<html><head></head><body style=\"word-wrap: break-word\" class=\"\">"
                + paragraphs(text, "<div class=\"\">", "</div><div class=\"\"><br class=\"\"></div>")
                + "<br id=\"lineBreakAtBeginningOfSignature\"><div dir=\"ltr\">Sent from my iPhone</div></body></html>";
    }

    /** As Amazon relays what a buyer wrote. */
    static String amazon(String text, String orderId, String item) {
        return "<html><body><table><tr><td>You have received a message.</td></tr><tr><td><b>Order ID:</b> " + orderId
                + "<br><b>Item:</b> " + escaped(item) + "</td></tr><tr><td># Message:<br>"
                + paragraphs(text, "<p>", "</p>")
                + "</td></tr><tr><td>Was this email helpful? To respond, reply to this email. Copyright Amazon</td></tr>"
                + "</table></body></html>";
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }

    private static String paragraphs(String text, String begin, String end) {
        return text.isBlank()
                ? ""
                : text.strip()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> begin + escaped(line.strip()) + end)
                        .collect(Collectors.joining());
    }
}
