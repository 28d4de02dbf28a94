package nightshift.sandbox.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the simulated model finds in a customer's mail with a few rules of its own, and the friendly words it has for every answer. */
final class MailGuess {
    private static final Pattern DOCUMENT =
            Pattern.compile("<<<DOCUMENT (\\S+)\\R(.*?)DOCUMENT>>> \\1", Pattern.DOTALL);
    private static final Map<String, Pattern> TOPICS = new LinkedHashMap<>();

    static {
        topic("WHERE_IS_MY_ORDER", "where is (?:my|our|order)|tracking(?: number)?|when will (?:my|our) order");
        topic("DAMAGE_REPORT", "damaged|dented|broken|bent|cracked");
        topic("RETURN_REQUEST", "want to return|send (?:it|them) back");
        topic("RETURN_POLICY", "return policy|returns?");
        topic("STOCK_QUESTION", "in stock|available");
        topic("BULK_QUOTE", "quote|discount|bulk");
    }

    private MailGuess() {}

    static Map<String, Object> understood(String userMessage) {
        Matcher document = DOCUMENT.matcher(userMessage);
        String mail = document.find() ? document.group(2) : "";
        List<Map<String, Object>> wishes = new ArrayList<>();
        TOPICS.forEach((topic, words) -> {
            Matcher found = words.matcher(mail);
            if (wishes.isEmpty() && found.find()) {
                wishes.add(Map.of("topic", topic, "words", List.of(found.group())));
            }
        });
        if (wishes.isEmpty()) {
            wishes.add(Map.of("topic", "OTHER", "words", List.of(mail.strip().split("\\R", 2)[0])));
        }
        return Map.of(
                "wishes", wishes,
                "handOvers", List.of(),
                "urgency", "NORMAL",
                "urgencyReason", "nothing presses",
                "language", "en");
    }

    static Map<String, Object> words() {
        return Map.of("opening", "Thank you for writing to us. Here is what we have for you.", "ending", "");
    }

    private static void topic(String name, String words) {
        TOPICS.put(name, Pattern.compile("(?i)\\b(?:" + words + ")\\b"));
    }
}
