package nightshift.customers.letters;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The text of a draft as it grows, paragraph by paragraph: as HTML for Outlook and as plain text for the record. All of it is escaped. */
public final class Letter {
    private final List<String> html = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private final List<String> cited = new ArrayList<>();

    public Letter say(String paragraph) {
        html.add("<p>" + escaped(paragraph).replace("\n", "<br>") + "</p>");
        text.add(paragraph);
        return this;
    }

    /** A sentence that ends in a link which can be read too. */
    public Letter link(String sentence, URI target) {
        String address = HtmlUtils.htmlEscape(target.toString());
        html.add("<p>" + escaped(sentence) + " <a href=\"" + address + "\">" + address + "</a></p>");
        text.add(sentence + " " + target);
        return this;
    }

    public Letter list(List<String> lines) {
        html.add(lines.stream()
                .map(line -> "<li>" + escaped(line) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>")));
        text.add(lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n")));
        return this;
    }

    /** Takes over what another letter said. */
    public Letter include(String otherHtml, String otherText) {
        html.add(otherHtml);
        text.add(otherText);
        return this;
    }

    /** What the desk cites as the source of the words before. */
    public Letter citing(String source) {
        cited.add(source);
        return this;
    }

    public String html() {
        return String.join("\n", html);
    }

    public String text() {
        return String.join("\n\n", text);
    }

    public List<String> cited() {
        return List.copyOf(cited);
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
