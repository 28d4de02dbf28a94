package nightshift.sandbox.night;

import org.springframework.web.util.HtmlUtils;

/** Text as it may stand in HTML. */
final class Html {
    private Html() {}

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
