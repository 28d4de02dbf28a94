package nightshift.sandbox.support;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * What a draft says of its own: without the mail it quotes below.
 *
 * @param text without markup, blanks normalized
 * @param links where its links lead
 */
record ReplyText(String text, List<String> links) {
    private static final Pattern QUOTED = Pattern.compile("(?is)<hr[^>]*>\\s*<blockquote.*|<blockquote.*");
    private static final Pattern LINK = Pattern.compile("(?i)href\\s*=\\s*[\"']([^\"']+)[\"']");

    static ReplyText of(String html) {
        String own = QUOTED.matcher(html).replaceFirst("");
        List<String> links = LINK.matcher(own)
                .results()
                .map((MatchResult link) -> HtmlUtils.htmlUnescape(link.group(1)))
                .toList();
        String plain = own.replaceAll("(?s)<!--.*?-->", " ").replaceAll("<[^>]*>", " ");
        return new ReplyText(
                HtmlUtils.htmlUnescape(plain).replaceAll("[\\s\\u00A0]+", " ").strip(), links);
    }

    /** In text or links, whatever the capitals. */
    boolean says(String what) {
        String all = text + " " + String.join(" ", links);
        return all.toLowerCase(Locale.ROOT).contains(what.toLowerCase(Locale.ROOT));
    }
}
