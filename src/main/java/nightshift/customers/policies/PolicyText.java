package nightshift.customers.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nightshift.core.BadValue;

/**
 * Reads a policy file: Markdown with one {@code ##} heading for each passage, and an optional head {@code days: 30} between two
 * lines of {@code ---}. {@code returns.md} is English, {@code returns.de.md} German.
 */
final class PolicyText {
    private static final Pattern FILE = Pattern.compile("(?<name>[\\w-]+)(\\.(?<language>[a-z]{2}))?\\.md");
    private static final Pattern HEAD = Pattern.compile("\\A---\\R(?<head>.*?)\\R---\\R", Pattern.DOTALL);
    private static final Pattern DAYS = Pattern.compile("(?m)^days:\\s*(?<days>\\d{1,4})\\s*$");
    private static final Pattern HEADING = Pattern.compile("(?m)^##\\s+");

    private PolicyText() {}

    /** @throws BadValue where it is no policy; the message names the file and what is missing */
    static Policy read(String file, String content) {
        Matcher name = FILE.matcher(file);
        if (!name.matches()) {
            throw new BadValue("The policy file \"" + file + "\" should be called like returns.md or returns.de.md");
        }
        Matcher head = HEAD.matcher(content);
        boolean headed = head.find();
        String body = headed ? content.substring(head.end()) : content;
        List<Passage> passages = passages(name.group("name"), body);
        if (passages.isEmpty()) {
            throw new BadValue("The policy file \"" + file
                    + "\" has no passage: write a heading (## Returning an item) and its text below it");
        }
        String language = name.group("language") == null ? Locale.ENGLISH.getLanguage() : name.group("language");
        return new Policy(
                name.group("name"), language, headed ? days(head.group("head")) : OptionalInt.empty(), passages);
    }

    private static OptionalInt days(String head) {
        Matcher days = DAYS.matcher(head);
        return days.find() ? OptionalInt.of(Integer.parseInt(days.group("days"))) : OptionalInt.empty();
    }

    private static List<Passage> passages(String policy, String body) {
        List<Passage> passages = new ArrayList<>();
        String[] pieces = HEADING.split(body);
        for (int i = 1; i < pieces.length; i++) {
            String[] lines = pieces[i].split("\\R", 2);
            if (lines.length == 2 && !lines[1].isBlank()) {
                passages.add(new Passage(policy, lines[0].strip(), plain(lines[1])));
            }
        }
        return passages;
    }

    /** Paragraphs joined to one line each; what Markdown marks as strong is plain in a mail. */
    private static String plain(String markdown) {
        return Pattern.compile("\\R\\s*\\R")
                .splitAsStream(markdown.strip())
                .map(paragraph ->
                        paragraph.replaceAll("\\s*\\R\\s*(?![-*] )", " ").replaceAll("[*_`]{1,2}(\\S)", "$1"))
                .map(paragraph -> paragraph.replaceAll("(\\S)[*_`]{1,2}", "$1").strip())
                .collect(Collectors.joining("\n\n"));
    }
}
