package nightshift.reliability;

import static nightshift.reliability.LyingModelIT.Lie.flagged;
import static nightshift.reliability.LyingModelIT.Lie.readByRules;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.sandbox.model.Behavior;
import nightshift.sandbox.model.KnownDocument;
import nightshift.sandbox.model.Lies;
import nightshift.sandbox.model.ModelSandbox;
import nightshift.sandbox.night.ExpectedNight;
import nightshift.sandbox.night.Night;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One whole night with a model that tells a different lie about each document. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LyingModelIT extends FaultyWorld {
    /**
     * @param words which document it is about, as printed in it
     * @param orders the orders of that document
     * @param flagged a person must decide; else the rules read it, and it ships as the page says
     */
    record Lie(String name, String words, List<Integer> orders, Behavior behavior, boolean flagged) {
        static Lie flagged(String name, Behavior behavior, String words, Integer... orders) {
            return new Lie(name, words, List.of(orders), behavior, true);
        }

        static Lie readByRules(String name, Behavior behavior, String words, Integer... orders) {
            return new Lie(name, words, List.of(orders), behavior, false);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private ExpectedNight expected;
    private List<RunItem> items;

    static Stream<Lie> lies() {
        return Stream.of(
                flagged("another order's number", lying(Lies.purchaseOrder("PO-7439")), "PO-7402", 7402),
                flagged("another parcel's number", lying(Lies.tracking(number(7427))), "PO-7403", 7403),
                flagged(
                        "a back order as shipped",
                        lying(Lies.extraLine(backordered(7404), ordered(7404))),
                        "PO-7404",
                        7404),
                flagged("a parcel forgotten", lying(Lies.forgottenParcel()), "PO-7405", 7405),
                flagged("another document", lying(Lies.otherDocument(document(7446))), "PO-7406", 7406),
                flagged("numbers swapped", lying(Lies.swappedTracking()), "PO-7409", 7409, 7410, 7411, 7412),
                flagged("another quantity", lying(Lies.quantity(97)), "PO7413", 7413),
                readByRules("silent on what proves it", lying(Lies.silentOnProofs()), "PO-7414", 7414),
                flagged("another carrier", lying(Lies.carrier("OnTrac")), "PO-7416", 7416),
                readByRules("no JSON", new Behavior.Recorded("Sure! The order has shipped."), "PO-7417", 7417),
                readByRules(
                        "JSON of another shape", new Behavior.Recorded("{\"orders\":[{\"id\":1}]}"), "PO-7418", 7418),
                readByRules("a refusal", new Behavior.Refusal(), "PO-7419", 7419),
                readByRules("half an answer", new Behavior.CutShort(), "PO-7421", 7421),
                readByRules("nothing", new Behavior.Recorded(""), "PO-7422", 7422),
                flagged("told twice", lying(Lies.toldTwice()), "PO-7425", 7425),
                readByRules("no shipment", new Behavior.Recorded("{\"shipments\":[]}"), "PO7426", 7426),
                flagged("a bad number corrected", lying(Lies.tracking(number(7428))), "PO-7428", 7428),
                flagged("another recipient", lying(Lies.recipient("Jo Bloggs", "Boise", "83705")), "PO-7429", 7429),
                flagged("lines swapped", lying(Lies.swappedLines()), "PO-7430", 7430, 7431),
                flagged("a wrong digit", new Behavior.WrongDigit(), "PO-7432", 7432));
    }

    @BeforeAll
    void aNightWithALiar() {
        forgiveTheModel();
        freshNight();
        expected = sandbox.world().expected();
        ModelSandbox model = sandbox.world().the(ModelSandbox.class);
        lies().forEach(lie -> model.behave(lie.words(), lie.behavior()));
        runTheNight();
        recoverAndRetry();
        items = runs.latest(1).stream()
                .flatMap(run -> decisionsOf(run.id()).stream())
                .toList();
        report();
    }

    @Test
    void writesNothingThatIsNotInTheDocuments() {
        assertThat(differences()).allMatch(line -> line.startsWith("Missing "));
        assertThat(lettersOfItems()).isEmpty();
        assertThat(books().of("graph.sent")).hasSize(1);
    }

    @Test
    void shipsWhatItDoesNotLieAbout() {
        List<String> lied = lies().flatMap(lie -> lie.orders().stream())
                .map(order -> "#" + order)
                .toList();
        assertThat(differences())
                .filteredOn(line -> lied.stream().noneMatch(line::contains) && !line.startsWith("Missing Amazon"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void flagsTheLieOrReadsWithoutTheModel(Lie lie) {
        for (Integer order : lie.orders()) {
            boolean shipped = books().of("shopify.fulfillment").stream()
                    .anyMatch(entry -> entry.target().equals("#" + order));
            if (lie.flagged()) {
                assertThat(shipped)
                        .as("#%s shipped by the word of a liar", order)
                        .isFalse();
            } else {
                assertThat(shipped).as("#%s shipped by the rules", order).isTrue();
            }
        }
        if (lie.flagged()) {
            assertThat(items)
                    .filteredOn(item -> item.outcome() == ItemOutcome.FLAGGED)
                    .filteredOn(item -> lie.orders().stream().anyMatch(order -> about(item, order)))
                    .as("a person is told of %s", lie)
                    .isNotEmpty();
        }
    }

    private boolean about(RunItem item, int order) {
        return (subjectOf(item) + item.label() + item.reasons()).contains(String.valueOf(order));
    }

    private String subjectOf(RunItem item) {
        return jdbc.sql("select m.subject from work w join mail m on w.subject = 'mail/' || m.id where w.id = :id")
                .param("id", item.workId())
                .query(String.class)
                .single();
    }

    private List<RunItem> decisionsOf(long run) {
        return decisions.itemsOf(run);
    }

    private void report() {
        Map<ReasonKind, Integer> flags = new TreeMap<>();
        items.stream()
                .filter(item -> item.outcome() == ItemOutcome.FLAGGED)
                .flatMap(item -> item.reasons().stream().limit(1))
                .map(Reason::kind)
                .forEach(kind -> flags.merge(kind, 1, Integer::sum));
        long wrong = differences().stream()
                .filter(line -> !line.startsWith("Missing "))
                .count();
        StormReport.write("lying model: lies " + lies().count() + ", wrong writes " + wrong + ", right writes "
                + books().of("shopify.fulfillment").size() + " of "
                + expected.fulfillments().size() + ", flags " + flags);
        items.stream()
                .filter(item -> item.outcome() == ItemOutcome.FLAGGED)
                .forEach(item -> StormReport.write(
                        "  " + item.label() + ": " + item.reasons().get(0).detail()));
    }

    private static Behavior lying(java.util.function.UnaryOperator<List<Map<String, Object>>> lie) {
        return new Behavior.Lying(lie);
    }

    private static KnownDocument document(int order) {
        return Night.before(java.time.Instant.now()).documents().stream()
                .filter(known -> known.po().equals("PO-" + order))
                .findFirst()
                .orElseThrow();
    }

    private static String number(int order) {
        return document(order).tracking().get(0);
    }

    private static String backordered(int order) {
        KnownDocument known = document(order);
        return known.titles().keySet().stream()
                .filter(sku -> known.lines().getOrDefault(sku, 0) == 0)
                .findFirst()
                .orElseThrow();
    }

    /** The quantity that stands beside the back-ordered item: what was ordered. */
    private static int ordered(int order) {
        return Night.before(java.time.Instant.now()).orders().stream()
                .filter(placed -> placed.name().equals("#" + order))
                .flatMap(placed -> placed.lines().stream())
                .filter(line -> line.sku().equals(backordered(order)))
                .mapToInt(nightshift.sandbox.SeedOrder.Line::quantity)
                .findFirst()
                .orElseThrow();
    }
}
