package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.EffectPayload;
import nightshift.core.EmailAddress;
import nightshift.core.Workflow;
import nightshift.mailbox.DraftMail;
import nightshift.mailbox.MailAttachment;
import nightshift.mailbox.MailMark;
import nightshift.mailbox.OutgoingMail;
import nightshift.operations.EffectRow;
import nightshift.operations.EffectState;
import nightshift.sandbox.Fault;
import nightshift.sandbox.night.Northpoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each trouble at each write to Outlook. All writes are tried one after the other, then recovered together. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailFaultsIT extends FaultyWorld {
    private static final EmailAddress MAILBOX = new EmailAddress(Northpoint.ORDERS);
    private static final EmailAddress OWNER = new EmailAddress("owner@northpoint.example");

    private static final DraftMail DRAFT =
            new DraftMail(MAILBOX, null, false, List.of(OWNER), "For files", "<p>Draft</p>", "try/files");

    /** A write and the call at which its trouble comes. */
    record Tried(String write, String call, String trouble) {
        String name() {
            return write + ", " + call + ": " + trouble;
        }

        /** Each of these writes is looked for before it is made, or is the second of two. */
        private String callBefore() {
            return BEFORE.getOrDefault(write + ", " + call, "GET .*");
        }

        @Override
        public String toString() {
            return name();
        }
    }

    /** A call before which the connection is refused is reached by the call before it. */
    private static final Map<String, String> BEFORE =
            Map.of("send, POST .*/send$", "POST .*/messages$", "reply, PATCH .*", "POST .*/createReply$");

    private static final String REFUSED = "connection refused";

    private Map<String, Long> effectOf;
    private List<String> inbox;

    static Stream<Tried> tries() {
        List<Tried> tries = new ArrayList<>();
        Stream.concat(Troubles.ofAnyCall().keySet().stream(), Stream.of(REFUSED))
                .forEach(trouble -> {
                    tries.add(new Tried("send", "POST .*/messages$", trouble));
                    tries.add(new Tried("send", "POST .*/send$", trouble));
                    tries.add(new Tried("draft", "POST .*/messages$", trouble));
                    tries.add(new Tried("reply", "POST .*/createReply$", trouble));
                    tries.add(new Tried("reply", "PATCH .*", trouble));
                    tries.add(new Tried("mark", "PATCH .*", trouble));
                    tries.add(new Tried("attach", "POST .*/attachments$", trouble));
                });
        return tries.stream();
    }

    @BeforeAll
    void allWritesWithTheirTroubles() {
        evening(7401, 7404, 7405);
        processes.ask("poll-mail", null);
        inbox = jdbc.sql("select graph_id from mail order by id")
                .query(String.class)
                .list();
        processes.ask("perform-effect", effects.planReport(Workflow.FULFILLMENT, DRAFT));
        effectOf = tries().collect(Collectors.toMap(Tried::name, this::tried));
        recoverUntilSettled();
    }

    private long tried(Tried one) {
        Fault fault = Troubles.ofAnyCall().getOrDefault(one.trouble(), Troubles.refusedNext());
        String call = one.trouble().equals(REFUSED) ? one.callBefore() : one.call();
        sandbox.faults().add("/graph", request -> request.line().matches(call), 1, fault);
        long effect = effects.planReport(Workflow.FULFILLMENT, payload(one));
        processes.ask("perform-effect", effect);
        sandbox.faults().clear();
        return effect;
    }

    private EffectPayload payload(Tried one) {
        String mark = Integer.toHexString(one.name().hashCode());
        return switch (one.write()) {
            case "send" ->
                new OutgoingMail(MAILBOX, List.of(OWNER), one.name(), "<p>Good morning</p>", "", "try/" + mark);
            case "draft" ->
                new DraftMail(MAILBOX, null, false, List.of(OWNER), one.name(), "<p>Draft</p>", "try/" + mark);
            case "reply" -> new DraftMail(MAILBOX, mailFor(one), false, List.of(), null, "<p>Reply</p>", "try/" + mark);
            case "attach" -> MailAttachment.page(DRAFT, mark + ".pdf", one.name());
            default -> new MailMark(MAILBOX, inbox.get(0), List.of("Shipped " + mark), false);
        };
    }

    /** Each reply answers a conversation of its own, as each mail is answered once. */
    private String mailFor(Tried one) {
        return sandbox.world()
                .the(nightshift.sandbox.graph.GraphSandbox.class)
                .deliver(nightshift.sandbox.SeedMail.toInbox(
                        Northpoint.ORDERS,
                        "A customer",
                        "customer@example.com",
                        one.name(),
                        "<p>Where is it?</p>",
                        clock.instant().minusSeconds(60),
                        List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tries")
    void isWrittenOnceOrShownToAPerson(Tried one) {
        EffectRow effect = effects.find(effectOf.get(one.name())).orElseThrow();
        int written = written(one, effect);
        assertThat(written)
                .as(one + " is " + effect.state() + " " + effect.detail())
                .isLessThanOrEqualTo(1);
        if (effect.state().achieved()) {
            assertThat(written).isEqualTo(1);
        } else {
            assertThat(effect.state()).isEqualTo(EffectState.REFUSED);
            assertThat(reviews.open())
                    .filteredOn(review -> review.effectId().equals(java.util.Optional.of(effect.id())))
                    .hasSize(1);
        }
    }

    private int written(Tried one, EffectRow effect) {
        String mark = Integer.toHexString(one.name().hashCode());
        return (int)
                switch (one.write()) {
                    case "send" ->
                        books().of("graph.sent").stream()
                                .filter(entry ->
                                        one.name().equals(entry.details().get("subject")))
                                .count();
                    case "draft" ->
                        books().of("graph.draft").stream()
                                .filter(entry ->
                                        one.name().equals(entry.details().get("subject")))
                                .count();
                    case "reply" ->
                        books().of("graph.draft").stream()
                                .filter(entry -> String.valueOf(entry.details().get("replyTo"))
                                        .equals(((DraftMail) effects.payload(effect)).replyTo()))
                                .count();
                    case "attach" ->
                        books().of("graph.attachment").stream()
                                .filter(entry ->
                                        (mark + ".pdf").equals(entry.details().get("name")))
                                .count();
                    default ->
                        books().of("graph.change").stream()
                                .filter(entry -> entry.details().toString().contains(mark))
                                .limit(1)
                                .count();
                };
    }
}
