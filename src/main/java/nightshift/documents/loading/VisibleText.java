package nightshift.documents.loading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Removes from a mail what its reader does not see: a supplier's preheader is noise, and a stranger's hidden line may be an
 * attempt to steer an AI model.
 */
final class VisibleText {
    private static final Pattern HIDDEN = Pattern.compile(
            "(^|;)(display:none|visibility:hidden|mso-hide:all|opacity:0(\\.0+)?|max-height:0(px)?|text-indent:-\\d{3,}(px|pt)"
                    + "|font-size:(0(\\.0+)?(px|pt|em|rem|%)?|[01](\\.\\d+)?(px|pt)))(!important)?(;|$)");
    private static final Pattern WHITE = Pattern.compile(
            "(^|;)color:(#fff(fff)?|white|rgba?\\(255,255,255(,[\\d.]+)?\\)|transparent)(!important)?(;|$)");
    private static final Pattern BACKGROUND = Pattern.compile("background(-color|-image)?:([^;]+)");
    private static final List<String> NO_BACKGROUND =
            List.of("#fff", "#ffffff", "white", "transparent", "none", "inherit", "initial", "rgb(255,255,255)");

    private VisibleText() {}

    static void keepOnly(Element body) {
        body.select("script, style, head, title, template, noscript, svg, [hidden]")
                .remove();
        for (Element element : body.select("[style], font[color]")) {
            if (HIDDEN.matcher(style(element)).find() || isWhite(element) && !onColor(element)) {
                element.remove();
            }
        }
    }

    private static boolean isWhite(Element element) {
        String color = element.attr("color").toLowerCase(Locale.ROOT);
        return WHITE.matcher(style(element)).find() || color.equals("white") || color.equals("#ffffff");
    }

    /** White letters on a colored button or heading are meant to be read. */
    private static boolean onColor(Element element) {
        for (Element around = element; around != null; around = around.parent()) {
            String background = around.attr("bgcolor").toLowerCase(Locale.ROOT);
            var styled = BACKGROUND.matcher(style(around));
            if (styled.find()) {
                background = styled.group(2).replace("!important", "");
            }
            if (!background.isEmpty()) {
                return !NO_BACKGROUND.contains(background);
            }
        }
        return false;
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
