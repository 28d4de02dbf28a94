package nightshift.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.EmailAddress;
import nightshift.core.Workflow;
import nightshift.mailbox.MailMark;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.operations.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutdatedDraftsTests {
    private static final Map<String, Object> FACTS = Map.of(
            "topics", List.of("where_is_my_order"),
            "orders", List.of(Map.of("name", "#1494")),
            "draft", "Your order #1494 has not shipped yet.");
    private static final RunItem DRAFTED = item(ItemOutcome.DONE, Duration.ZERO, FACTS);

    @Test
    void looksAtTheOrdersOfWhichTheDraftSaysWhereTheyAre() {
        assertThat(names(FACTS)).containsExactly("#1494");
        assertThat(names(with("draft", "Please write from the address of the order.")))
                .isEmpty();
        assertThat(names(with("topics", List.of("return_policy")))).isEmpty();
        assertThat(OutdatedDrafts.names(Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isOutdatedByWhatCameOfTheOrderSince(ItemOutcome outcome) {
        boolean nothingCame = outcome == ItemOutcome.IGNORED || outcome == ItemOutcome.KNOWN_EXCEPTION;

        assertThat(outdatedBy(item(outcome, Duration.ofHours(8), Map.of()))).isEqualTo(!nothingCame);
    }

    @Test
    void isNotOutdatedByWhatWasKnownWhenItWasMade() {
        assertThat(outdatedBy(item(ItemOutcome.DONE, Duration.ofHours(-8), Map.of())))
                .isFalse();
    }

    @Test
    void saysWhatCame() {
        Work work = new Work(9, Workflow.TRIAGE, "draft/5/outdated", Optional.empty(), false, 1);
        TriagedMails.UnsentDraft draft = new TriagedMails.UnsentDraft(
                5, 6, 7, new EmailAddress("support@store.example"), "AAMk17", "triage/AAMk17/reply", Optional.empty());

        var decided = OutdatedDrafts.decide(
                work,
                draft,
                Optional.of(DRAFTED),
                List.of(item(ItemOutcome.DONE, Duration.ofHours(8), Map.of())),
                List.of());

        assertThat(OutdatedDrafts.draftOf(work)).isEqualTo(5);
        assertThat(decided.decision().reasons()).singleElement().satisfies(why -> assertThat(why.detail())
                .contains("PO-1494"));
        assertThat(((Decision.Proceed) decided.decision()).effects())
                .singleElement()
                .satisfies(effect -> assertThat((MailMark) effect.payload())
                        .extracting(MailMark::graphId, MailMark::categories)
                        .containsExactly("AAMk17", List.of("Draft outdated")));
    }

    private static boolean outdatedBy(RunItem confirmation) {
        return OutdatedDrafts.outdated(Optional.of(DRAFTED), List.of(confirmation), List.of());
    }

    private static List<String> names(Map<String, Object> facts) {
        return OutdatedDrafts.names(Optional.of(item(ItemOutcome.DONE, Duration.ZERO, facts)));
    }

    private static Map<String, Object> with(String name, Object value) {
        Map<String, Object> facts = new HashMap<>(FACTS);
        facts.put(name, value);
        return facts;
    }

    private static RunItem item(ItemOutcome outcome, Duration later, Map<String, Object> facts) {
        return new RunItem(
                Workflow.TRIAGE,
                1,
                "mail/1",
                Optional.of(1L),
                "item",
                "PO-1494",
                Optional.empty(),
                outcome,
                List.of(),
                List.of(),
                facts,
                Cases.NOW.plus(later));
    }
}
