package nightshift.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nightshift.MovableClock;
import nightshift.core.EffectOutcome;
import nightshift.core.Sku;
import nightshift.operations.BatchMember;
import nightshift.operations.MemberOutcome;
import org.junit.jupiter.api.Test;

/** The report of a listings feed, as Amazon's schema has it, and what it says of each change. */
class ListingsOutcomesTests {
    private static final Instant ENDED = Instant.parse("2026-11-23T07:00:00Z");
    private static final FeedStatus DONE =
            new FeedStatus("77", "DONE", ENDED.minusSeconds(90), Optional.of(ENDED), Optional.of("doc"));
    private static final FeedAttempt SENT =
            new FeedAttempt(Set.of(1L, 2L), Optional.of(ENDED), Optional.of(ENDED), Optional.of("77"), false);
    private static final String ERROR =
            "{\"messageId\":2,\"sku\":\"B\",\"code\":\"13013\",\"severity\":\"ERROR\",\"message\":\"No such SKU\",\"attributeName\":\"sku\"}";
    private static final String WARNING =
            "{\"messageId\":1,\"sku\":\"A\",\"code\":\"90\",\"severity\":\"WARNING\",\"message\":\"Odd\",\"attributeName\":\"x\"}";

    private final MovableClock clock = new MovableClock(ENDED.plusSeconds(60));
    private final ListingsOutcomes outcomes =
            new ListingsOutcomes(new ListingsSettings(Duration.ofMinutes(15), 5), clock);

    @Test
    void givesEachChangeItsOwnOutcome() {
        List<MemberOutcome> told =
                told(SENT, report("77", 2, 1, WARNING, ERROR)).told();

        assertThat(told.get(0).outcome())
                .isInstanceOfSatisfying(EffectOutcome.Done.class, done -> assertThat(done.answer())
                        .contains("Amazon warns", "Odd"));
        assertThat(told.get(1).outcome()).isInstanceOfSatisfying(EffectOutcome.Refused.class, refused -> assertThat(
                        refused.reason().detail())
                .contains("B", "No such SKU", "13013"));
    }

    @Test
    void concludesNothingFromAReportThatDoesNotSpeakForAll() {
        assertThat(told(SENT, report("77", 2, 1)).inDoubt())
                .as("an error without a row")
                .hasSize(2);
        assertThat(told(SENT, report("77", 1, 0)).inDoubt())
                .as("one of two processed")
                .hasSize(2);
        assertThat(told(SENT, report("78", 2, 0)).inDoubt())
                .as("of another feed")
                .hasSize(2);
        assertThat(told(SENT, "<html>").inDoubt()).as("no report").hasSize(2);
        FeedAttempt adopted =
                new FeedAttempt(Set.of(1L), Optional.of(ENDED), Optional.of(ENDED), Optional.of("77"), true);
        assertThat(told(adopted, report("77", 2, 0)).inDoubt())
                .as("perhaps not our feed")
                .hasSize(2);
    }

    @Test
    void waitsUntilAmazonShowsAChangeBeforeItBelievesTheOffer() {
        ListingsOutcomes.Told doubt = told(SENT, "");

        assertThat(outcomes.tooSoon(doubt, DONE)).isTrue();
        clock.forward(Duration.ofMinutes(15));
        assertThat(outcomes.tooSoon(doubt, DONE)).isFalse();
    }

    private ListingsOutcomes.Told told(FeedAttempt attempt, String report) {
        List<BatchMember> members = List.of(change(1, "A"), change(2, "B"));
        return outcomes.of(
                members, Optional.of(attempt), DONE, ListingsReport.read(report.getBytes(StandardCharsets.UTF_8)));
    }

    private static BatchMember change(long id, String sku) {
        return new BatchMember(id, new AmazonQuantityChange("r", new Sku(sku), 8, 0));
    }

    private static String report(String feed, int processed, int invalid, String... issues) {
        return "{\"header\":{\"feedId\":\"" + feed + "\"},\"issues\":[" + String.join(",", issues)
                + "],\"summary\":{\"errors\":" + invalid + ",\"warnings\":0,\"messagesProcessed\":" + processed
                + ",\"messagesAccepted\":" + (processed - invalid) + ",\"messagesInvalid\":" + invalid + "}}";
    }
}
