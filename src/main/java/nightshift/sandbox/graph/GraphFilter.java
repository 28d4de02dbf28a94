package nightshift.sandbox.graph;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of {@code $filter} that is understood; the rest is a 400, and a wrong order is an InefficientFilter. */
record GraphFilter(List<String> properties, Predicate<SimulatedMessage> test) {
    private static final Pattern PROPERTY = Pattern.compile(
            "singleValueExtendedProperties/Any\\(\\s*ep:\\s*ep/id eq '((?:[^']|'')*)' and ep/value eq '((?:[^']|'')*)'\\s*\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RECEIVED = Pattern.compile("receivedDateTime (ge|gt) (\\S+)");
    private static final Pattern READ = Pattern.compile("isRead eq (true|false)");
    private static final Pattern EQUAL =
            Pattern.compile("(internetMessageId|conversationId|from/emailAddress/address) eq '((?:[^']|'')*)'");
    private static final Pattern TERM = Pattern.compile(
            "(?:" + PROPERTY + ")|(?:" + RECEIVED + ")|(?:" + READ + ")|(?:" + EQUAL + ")", Pattern.CASE_INSENSITIVE);

    static GraphFilter of(GraphCall call) {
        GraphFilter filter =
                call.option("$filter").map(GraphFilter::parsed).orElse(new GraphFilter(List.of(), m -> true));
        Optional<String> order = call.option("$orderby").map(by -> by.split(" ")[0]);
        if (order.isPresent() && !order.get().equals("receivedDateTime")) {
            throw GraphRefusal.badRequest("The sandbox orders by receivedDateTime only.");
        }
        if (order.isPresent()
                && !filter.properties.isEmpty()
                && !filter.properties.get(0).equals(order.get())) {
            throw new GraphRefusal(
                    400, "InefficientFilter", "The restriction or sort order is too complex for this operation.");
        }
        return filter;
    }

    private static GraphFilter parsed(String text) {
        List<String> properties = new ArrayList<>();
        Predicate<SimulatedMessage> test = message -> true;
        String rest = text.strip();
        while (!rest.isEmpty()) {
            Matcher term = TERM.matcher(rest);
            if (!term.lookingAt()) {
                throw GraphRefusal.badRequest("Invalid filter clause: " + text);
            }
            test = test.and(test(term.group(), properties));
            rest = rest.substring(term.end()).strip();
            if (rest.startsWith("and ")) {
                rest = rest.substring("and ".length()).strip();
            } else if (!rest.isEmpty()) {
                throw GraphRefusal.badRequest("Invalid filter clause: " + text);
            }
        }
        return new GraphFilter(properties, test);
    }

    private static Predicate<SimulatedMessage> test(String term, List<String> properties) {
        Matcher property = PROPERTY.matcher(term);
        if (property.matches()) {
            properties.add("singleValueExtendedProperties");
            return m -> plain(property.group(2)).equalsIgnoreCase(m.properties.get(plain(property.group(1))));
        }
        Matcher received = RECEIVED.matcher(term);
        if (received.matches()) {
            properties.add("receivedDateTime");
            Instant limit = instant(received.group(2));
            return received.group(1).equals("gt")
                    ? m -> m.receivedAt().isAfter(limit)
                    : m -> !m.receivedAt().isBefore(limit);
        }
        Matcher read = READ.matcher(term);
        if (read.matches()) {
            properties.add("isRead");
            return m -> m.json.path("isRead").asBoolean() == Boolean.parseBoolean(read.group(1));
        }
        return equal(term, properties);
    }

    private static Predicate<SimulatedMessage> equal(String term, List<String> properties) {
        Matcher equal = EQUAL.matcher(term);
        if (!equal.matches()) {
            throw GraphRefusal.badRequest("Invalid filter clause: " + term);
        }
        properties.add(equal.group(1));
        String pointer = "/" + equal.group(1);
        return m -> m.json.at(pointer).asText().equalsIgnoreCase(plain(equal.group(2)));
    }

    static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw GraphRefusal.badRequest("Invalid date '" + text + "'.");
        }
    }

    private static String plain(String quoted) {
        return quoted.replace("''", "'");
    }
}
