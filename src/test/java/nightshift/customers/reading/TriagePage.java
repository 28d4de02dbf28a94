package nightshift.customers.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The page that says how well customers' messages are understood without a model. */
final class TriagePage {
    /** Which labels speak of a hand-over by themselves; on any other message it is a false alarm, or the message says more than its label. */
    private static final Map<HandOver, Set<String>> EXPECTED = Map.of(
            HandOver.ASKS_FOR_HUMAN, Set.of("human_request"),
            HandOver.MONEY_BACK, Set.of("return_request", "return_policy"),
            HandOver.ANGER, Set.of("complaint"));

    private static final String INTRODUCTION =
            """
            # How well customers' mail is understood without a model

            Written by `./mvnw -Dquick -Dtriage-report test -Dtest=TriageReportTests`; do not edit it by hand. It takes the messages in
            `../shared/samples/customer-mail` and is skipped where they are missing.

            What is measured: short messages that people wrote to three other shops (none of storage equipment), with the label their
            publisher gave them. The examples the topics are learned from were written for this project and are none of these messages;
            the words of `signs.yaml` were corrected after reading some of them, so the figures are a sign and no proof. Most messages
            are one line that was typed into a chat, with typing errors that were put in on purpose in bitext: real mails say more. Figures
            on real mail come from the desk, where each kind shows how many drafts were changed.

            - **right**: the first topic is the label's. **certain**: right, and rules and examples agree (otherwise a person sorts it).
              **certain, but wrong**: a person gets it under a wrong heading.
            - **draft**: a ready draft would be made. **wrong draft**: one that answers something else than the label says. This
              is the figure the rules are tuned for: a wrong draft costs more than a mail that a person sorts.

            """;

    private TriagePage() {}

    static String of(List<TriageJudged> all) {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        page.append(
                        "## By source and kind\n\n| source | label | our topic | messages | right | certain | certain, but wrong | draft | wrong draft |\n")
                .append("| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        grouped(all).forEach((key, list) -> page.append(row(key, list)));
        page.append(row(
                "all | with a topic of ours",
                all.stream().filter(TriageJudged::comparable).toList()));
        page.append(row("all | ", all));
        page.append(
                "\n\"none\": the label has no counterpart (asking for a person is a hand-over with us, not a topic; delivery areas,"
                        + " placing orders, product advice, accounts, mixed). There a draft is always counted as wrong, though some of these messages do ask where an order is.\n");
        wrongDrafts(page, all);
        handOvers(page, all);
        return page.toString();
    }

    private static Map<String, List<TriageJudged>> grouped(List<TriageJudged> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        one -> one.sample().source() + " | " + one.sample().label(),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private static String row(String key, List<TriageJudged> list) {
        boolean comparable = list.stream().allMatch(TriageJudged::comparable);
        String topic = comparable && !key.startsWith("all")
                ? list.get(0).sample().topic().orElseThrow().code()
                : key.startsWith("all") ? "" : "none";
        return "| %s | %s | %d | %s | %s | %s | %s | %s |%n"
                .formatted(
                        key,
                        topic,
                        list.size(),
                        comparable ? share(list, TriageJudged::right) : "",
                        comparable ? share(list, one -> one.right() && one.certain()) : "",
                        comparable ? share(list, one -> !one.right() && one.certain()) : "",
                        count(list, TriageJudged::drafted),
                        count(list, TriageJudged::draftedWrongly));
    }

    private static void wrongDrafts(StringBuilder page, List<TriageJudged> all) {
        long drafted = count(all, TriageJudged::drafted);
        long wrong = count(all, TriageJudged::draftedWrongly);
        List<TriageJudged> routine = all.stream().filter(TriageJudged::routine).toList();
        page.append(
                        "\n## Drafts\n\nOf %d messages %d would have got a draft, %d of them a wrong one (%s of the drafts, %s of all messages)."
                                .formatted(
                                        all.size(),
                                        drafted,
                                        wrong,
                                        percent(wrong, drafted),
                                        percent(wrong, all.size())))
                .append(" Of the %d messages whose label is routine, %s got the right one.\n\n"
                        .formatted(
                                routine.size(),
                                percent(count(routine, one -> one.drafted() && one.right()), routine.size())));
        Map<String, Long> kinds = all.stream()
                .filter(TriageJudged::draftedWrongly)
                .collect(Collectors.groupingBy(
                        one -> one.sample().source() + ", " + one.sample().label() + ", drafted as "
                                + one.understood().topic().code(),
                        TreeMap::new,
                        Collectors.counting()));
        kinds.forEach((kind, times) -> page.append("- %s: %d%n".formatted(kind, times)));
    }

    private static void handOvers(StringBuilder page, List<TriageJudged> all) {
        page.append(
                "\n## Hand-overs\n\nMessages with each hard hand-over. Where the label speaks of it, how many of those were found;"
                        + " all others are false alarms or say more than their label (rude words were put into bitext on purpose).\n\n"
                        + "| hand-over | found | label speaks of it | found of these | on other labels | share of other labels |\n| --- | --- | --- | --- | --- | --- |\n");
        for (HandOver kind : new TreeSet<>(List.of(HandOver.values()))) {
            if (kind.hard()) {
                Set<String> labels = EXPECTED.getOrDefault(kind, Set.of());
                List<TriageJudged> expected = all.stream()
                        .filter(one -> labels.contains(one.sample().label()))
                        .toList();
                List<TriageJudged> others = all.stream()
                        .filter(one -> !labels.contains(one.sample().label()))
                        .toList();
                page.append("| %s | %d | %s | %s | %d | %s |%n"
                        .formatted(
                                kind.code(),
                                count(all, one -> one.understood().has(kind)),
                                labels.isEmpty() ? "none" : String.join(", ", new TreeSet<>(labels)),
                                labels.isEmpty()
                                        ? ""
                                        : share(expected, one -> one.understood()
                                                .has(kind)),
                                count(others, one -> one.understood().has(kind)),
                                percent(count(others, one -> one.understood().has(kind)), others.size())));
            }
        }
        page.append(
                "\n%s of all messages go to a person for a hard reason, %s because what they want is not certain enough.\n"
                        .formatted(share(all, TriageJudged::handedOverHard), share(all, one -> one.understood()
                                .has(HandOver.UNCLEAR))));
    }

    private static long count(List<TriageJudged> list, Predicate<TriageJudged> which) {
        return list.stream().filter(which).count();
    }

    private static String share(List<TriageJudged> list, Predicate<TriageJudged> which) {
        long count = count(list, which);
        return count + " (" + percent(count, list.size()) + ")";
    }

    private static String percent(long part, long all) {
        return all == 0 ? "0 %" : String.format(java.util.Locale.ROOT, "%.1f %%", 100.0 * part / all);
    }
}
