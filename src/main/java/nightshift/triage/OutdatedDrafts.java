package nightshift.triage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.customers.reading.MailTopic;
import nightshift.mailbox.MailMark;
import nightshift.operations.Decided;
import nightshift.operations.Item;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.operations.Work;
import nightshift.triage.TriagedMails.UnsentDraft;

/**
 * A draft that says where an order is, and still lies there when something came of the order: it shipped in the night, a confirmation of it
 * waits on the desk, its goods arrived damaged. Whoever sends it would tell the customer what is no longer true, so his mail is marked.
 */
public final class OutdatedDrafts {
    /** What is kept of such a draft as its outcome, for summary and desk. */
    public static final String OUTCOME = "draft_outdated";

    private static final String CATEGORY = "Draft outdated";
    private static final String DRAFT = "draft/";

    private OutdatedDrafts() {}

    /** The work of triage that made the draft which work such as {@code draft/12/outdated} is about. */
    static long draftOf(Work work) {
        return Long.parseLong(
                work.subject().substring(DRAFT.length(), work.subject().lastIndexOf('/')));
    }

    /** Nobody's mode counts but that of triage. */
    public static Optional<String> supplier() {
        return Optional.empty();
    }

    /** The orders of which the draft says where they are. */
    public static List<String> names(Optional<RunItem> drafted) {
        return drafted.filter(OutdatedDrafts::tellsWhereAnOrderIs).stream()
                .flatMap(OutdatedDrafts::orders)
                .filter(name -> TriageFacts.text(drafted.orElseThrow(), TriageFacts.DRAFT)
                        .filter(text -> text.contains(name))
                        .isPresent())
                .toList();
    }

    private static boolean tellsWhereAnOrderIs(RunItem item) {
        return item.facts().get(TriageFacts.TOPICS) instanceof List<?> topics
                && topics.contains(MailTopic.WHERE_IS_MY_ORDER.code());
    }

    private static Stream<String> orders(RunItem item) {
        return item.facts().get("orders") instanceof List<?> orders
                ? orders.stream()
                        .filter(Map.class::isInstance)
                        .map(order -> String.valueOf(((Map<?, ?>) order).get("name")))
                : Stream.empty();
    }

    /**
     * @param confirmations what suppliers wrote about these orders
     * @param claims reports of damage about them
     */
    public static boolean outdated(Optional<RunItem> drafted, List<RunItem> confirmations, List<RunItem> claims) {
        return since(drafted, confirmations, claims).isPresent();
    }

    private static Optional<RunItem> since(
            Optional<RunItem> drafted, List<RunItem> confirmations, List<RunItem> claims) {
        return Stream.concat(confirmations.stream(), claims.stream())
                .filter(item -> item.outcome() != ItemOutcome.IGNORED && item.outcome() != ItemOutcome.KNOWN_EXCEPTION)
                .filter(item -> drafted.filter(one -> item.decidedAt().isAfter(one.decidedAt()))
                        .isPresent())
                .findFirst();
    }

    /** Marks the mail that the draft answers, with what came since. */
    public static Decided decide(
            Work work,
            UnsentDraft draft,
            Optional<RunItem> drafted,
            List<RunItem> confirmations,
            List<RunItem> claims) {
        Item item = new Item(
                TriageConclusions.ITEM,
                "Draft for: " + drafted.map(RunItem::label).orElse("a customer's mail"),
                Map.of(TriageFacts.OUTCOME, OUTCOME));
        MailMark mark = new MailMark(draft.mailbox(), draft.answered(), List.of(CATEGORY), false);
        return new Decided(
                work,
                item,
                since(drafted, confirmations, claims)
                        .<Decision>map(news -> new Decision.Proceed(List.of(Effect.of(mark, 1)), List.of(why(news))))
                        .orElseGet(() -> new Decision.Nothing(
                                new Reason(ReasonKind.ALREADY_DONE, "What the draft says of the order is still so."))));
    }

    private static Reason why(RunItem news) {
        return new Reason(
                ReasonKind.STALE_DECISION,
                "Something came of the order since this draft was made: %s. Look at the order before you send it."
                        .formatted(news.label()));
    }
}
