package nightshift.documents.loading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Removes from a mail what its reader does not see: a supplier's preheader is noise, and a stranger's hidden line may be an
 * attempt to steer an AI model.
 */
final class VisibleText {
    private static final Pattern HIDDEN = Pattern.compile(
            "(^|;)(display:none|visibility:hidden|mso-hide:all|opacity:0(\\.0+)?|max-height:0(px)?|text-indent:-\\d{3,}(px|pt)"
                    + "|font-size:(0(\\.0+)?(px|pt|em|rem|%)?|[01](\\.\\d+)?(px|pt)))(!important)?(;|$)");
    private static final Pattern WHITE = Pattern.compile(
            "(^|;)color:(#fff|#(f[a-f]){3}|white|rgba?\\(25\\d,25\\d,25\\d(,[\\d.]+)?\\)|transparent)(!important)?(;|$)");
    /** One class or one id and what is said of it. */
    private static final Pattern RULE =
            Pattern.compile("(?:^|[},/\\s])([.#][A-Za-z_][\\w-]{0,60})\\s*\\{([^{}]{0,1000})\\}");
    /** What holds on some screens only says nothing about this one. */
    private static final Pattern MEDIA =
            Pattern.compile("@media[^{}]{0,300}\\{([^{}]{0,500}\\{[^{}]{0,1000}\\}){0,200}+[^{}]*\\}");

    private static final int MOST_RULES = 200;
    private static final int LONGEST_HIDDEN = 20_000;
    private static final Pattern BACKGROUND = Pattern.compile("background(-color|-image)?:([^;]+)");
    private static final List<String> NO_BACKGROUND =
            List.of("#fff", "#ffffff", "white", "transparent", "none", "inherit", "initial", "rgb(255,255,255)");

    private VisibleText() {}

    /** @return what was hidden as text, so that somebody can say what it said */
    static String keepOnly(Element body) {
        StringBuilder hidden = new StringBuilder();
        take(body.select("[hidden], template, noscript"), hidden);
        body.select("script, style, head, title, svg").remove();
        for (Element element : body.select("[style], font[color]")) {
            if (HIDDEN.matcher(style(element)).find() || isWhite(element) && !onColor(element)) {
                take(new Elements(element), hidden);
            }
        }
        return hidden.toString().strip();
    }

    /** What an element's class or id hides by a rule of the mail's own style sheet is hidden as well. */
    static void markHiddenByStyleSheet(Element document) {
        for (Element sheet : document.select("style")) {
            RULE.matcher(MEDIA.matcher(sheet.data()).replaceAll(""))
                    .results()
                    .limit(MOST_RULES)
                    .filter(rule -> HIDDEN.matcher(squeezed(rule.group(2))).find())
                    .flatMap(rule -> document.select(rule.group(1)).stream())
                    .forEach(element -> element.attr("style", "display:none"));
        }
    }

    private static void take(Elements elements, StringBuilder hidden) {
        elements.forEach(element -> {
            if (hidden.length() < LONGEST_HIDDEN) {
                hidden.append(element.text()).append('\n');
            }
        });
        elements.remove();
    }

    private static boolean isWhite(Element element) {
        String color = element.attr("color").toLowerCase(Locale.ROOT);
        return WHITE.matcher(style(element)).find() || color.equals("white") || color.matches("#fff|#(f[a-f]){3}");
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
        return squeezed(element.attr("style"));
    }

    private static String squeezed(String style) {
        return style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
