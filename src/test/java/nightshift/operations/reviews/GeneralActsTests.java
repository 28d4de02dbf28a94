package nightshift.operations.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EffectKey;
import nightshift.core.EffectPayload;
import nightshift.core.Workflow;
import nightshift.operations.EffectRow;
import nightshift.operations.EffectState;
import nightshift.operations.ItemOutcome;
import nightshift.operations.Reviews;
import nightshift.operations.RunItem;
import nightshift.operations.Work;
import org.junit.jupiter.api.Test;

/** What every flag offers. */
class GeneralActsTests {
    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

    @Test
    void offersToDoWhatIsPreparedWhileThatIsWorthDoing() {
        assertThat(offered(NOW.plus(Duration.ofHours(11)))).contains(GeneralActs.APPROVE_PREPARED);
        assertThat(offered(NOW.plus(Duration.ofHours(13))))
                .as("nothing of it would be written")
                .containsExactly(GeneralActs.BY_HAND, GeneralActs.IGNORE);
    }

    private static List<String> offered(Instant now) {
        Reviews.Review review =
                new Reviews.Review(1, Optional.of(5L), Optional.empty(), List.of(), NOW, Optional.empty());
        RunItem item = new RunItem(
                Workflow.INVENTORY,
                1,
                "sweep/7",
                Optional.of(5L),
                "Harbor",
                "Stock of Harbor",
                Optional.of("Harbor"),
                ItemOutcome.FLAGGED,
                List.of(),
                List.of(),
                Map.of(),
                NOW);
        Work work = new Work(1, Workflow.INVENTORY, "sweep/7", Optional.of("Harbor"), false, 1);
        ReviewedItem flagged = new ReviewedItem(
                Optional.of(review), work, item, List.of(new ReviewedItem.Write(staged(), new Pause())));
        return GeneralActs.offered(flagged, now).stream().map(OfferedAct::name).toList();
    }

    private static EffectRow staged() {
        return new EffectRow(
                9,
                "amazon-quantity",
                "stock/amazon/HS-1/7",
                "{}",
                "HS-1",
                EffectState.STAGED,
                Workflow.INVENTORY,
                Optional.of("Harbor"),
                Optional.of(5L),
                Optional.empty(),
                true,
                false,
                true,
                Optional.empty(),
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.of(NOW.plus(Duration.ofHours(12))),
                NOW,
                Optional.empty(),
                Optional.empty());
    }

    private record Pause() implements EffectPayload {
        @Override
        public String kind() {
            return "amazon-quantity";
        }

        @Override
        public EffectKey key() {
            return new EffectKey("stock/amazon/HS-1/7");
        }

        @Override
        public String target() {
            return "HS-1";
        }
    }
}
