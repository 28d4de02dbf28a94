package nightshift.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import nightshift.catalog.Channel;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.core.EffectKey;
import nightshift.core.Sku;
import nightshift.inventory.rules.RuleText;
import nightshift.inventory.rules.StockRule;
import nightshift.inventory.rules.ThenText;
import nightshift.settings.StoreSettings;
import nightshift.settings.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored of stock: rules and their versions, pauses and how they end, the last decision about each item. */
@ExtendWith(MigratedDatabase.class)
class StoredStockTests {
    private final DataSource database = MigratedDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final MovableClock clock = new MovableClock();
    private final ListingPauses pauses = new ListingPauses(new JdbcTemplate(database), clock);
    private final OpenStockWrites open = new OpenStockWrites(jdbc, clock);

    @Test
    void rulesOfTheDeskBeatTheFileUntilTheFileCountsAgain() {
        StockRuleBook book = book();
        assertThat(book.latest().version()).isZero();
        assertThat(book.current().rules()).isEmpty();

        RuleVersion first = book.store(List.of(Stock.PAUSE, Stock.RESUME, Stock.SHOW), 0, "kim", "as agreed");
        assertThat(book.texts()).containsExactly(Stock.PAUSE, Stock.RESUME, Stock.SHOW);
        assertThat(first.changedBy()).isEqualTo("kim");

        book.backToFile(first.version(), "lee", "too eager");
        assertThat(book.texts()).isEmpty();
        assertThat(book.versions(10)).extracting(RuleVersion::changedBy).containsExactly("lee", "kim");
    }

    @Test
    void twoPeopleDoNotOverwriteEachOthersRules() {
        StockRuleBook book = book();
        book.store(List.of(Stock.PAUSE, Stock.RESUME), 0, "kim", "");

        assertThatThrownBy(() -> book.store(List.of(Stock.SHOW), 0, "lee", ""))
                .isInstanceOf(AlreadyDone.class)
                .hasMessageContaining("meanwhile by kim");
    }

    @Test
    void storesNoRulesThatMakeNoSense() {
        RuleText odd = new RuleText("Odd", null, ThenText.valueOf("delete"));

        assertThatThrownBy(() -> book().store(List.of(odd), 0, "kim", "")).isInstanceOf(BadValue.class);
    }

    @Test
    void aPauseCountsOnlyWhenItsWriteIsDone() {
        pauses.note(planned("stock/amazon/HS-1/7"));
        assertThat(pauses.standing()).as("not written yet").isEmpty();

        effect("stock/amazon/HS-1/7", "amazon-quantity", "planned", 0, "HS-1");
        assertThat(pauses.standing()).isEmpty();
        assertThat(open.places()).containsExactly(Place.of(Channel.AMAZON, new Sku("HS-1")));

        state("stock/amazon/HS-1/7", "done");
        pauses.settle();
        assertThat(pauses.standing()
                        .get(Place.of(Channel.AMAZON, new Sku("hs-1")))
                        .before())
                .isEqualTo("20");
        assertThat(open.places()).isEmpty();
    }

    @Test
    void aPauseThatWasNeverWrittenIsForgotten() {
        for (String state : List.of("refused", "expired", "discarded", "shadow")) {
            pauses.note(planned("stock/amazon/HS-1/" + state));
            effect("stock/amazon/HS-1/" + state, "amazon-quantity", state, 1, "HS-1");
        }
        pauses.settle();

        assertThat(jdbc.sql("select count(*) from inventory_pause")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aZeroThatSomebodyElseWroteFirstIsHisToEnd() {
        pauses.note(planned("stock/amazon/HS-1/7"));
        effect("stock/amazon/HS-1/7", "amazon-quantity", "done_elsewhere", 1, "HS-1");
        assertThat(pauses.standing()).isEmpty();

        pauses.note(planned("stock/amazon/HS-1/8"));
        effect("stock/amazon/HS-1/8", "amazon-quantity", "done_elsewhere", 2, "HS-1");
        assertThat(pauses.standing())
                .as("an earlier try of its own may have written it")
                .hasSize(1);
    }

    @Test
    void aPauseEndsWhenItsResumeIsDone() {
        pauses.note(planned("stock/amazon/HS-1/7"));
        effect("stock/amazon/HS-1/7", "amazon-quantity", "done", 1, "HS-1");
        pauses.note(resumed("stock/amazon/HS-1/9"));
        effect("stock/amazon/HS-1/9", "amazon-quantity", "refused", 1, "HS-1");
        pauses.settle();
        assertThat(pauses.standing()).as("still paused").hasSize(1);

        pauses.note(resumed("stock/amazon/HS-1/10"));
        effect("stock/amazon/HS-1/10", "amazon-quantity", "done", 1, "HS-1");
        pauses.settle();
        assertThat(pauses.standing()).isEmpty();
    }

    @Test
    void aProductThatSomebodyPutBackIsNotNightshiftsAnyMore() {
        pauses.note(ofProduct(7, Set.of()));
        effect("product/1/7", "shopify-product-status", "done", 1, "Bin");
        assertThat(pauses.drafted()).hasSize(1);

        PlannedSweep later = ofProduct(9, Set.of("gid://shopify/Product/1"));
        pauses.note(later);
        assertThat(pauses.drafted()).isEmpty();

        effect("product/1/9", "shopify-product-status", "done", 1, "Bin");
        pauses.note(later);
        assertThat(pauses.drafted()).as("it was taken off again by that sweep").hasSize(1);
    }

    @Test
    void knowsThatTheShopDidNotTakeAProductBack() {
        pauses.note(ofProduct(7, Set.of()));
        effect("product/1/7", "shopify-product-status", "done", 1, "Bin");
        PlannedResume back =
                new PlannedResume(new EffectKey("product/1/8"), PauseTarget.ofProduct("gid://shopify/Product/1"));
        pauses.note(new PlannedSweep(
                8,
                List.of(),
                List.of(),
                List.of(back),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                false));
        assertThat(pauses.drafted().values())
                .extracting(StandingPause::returnRefused)
                .containsExactly(false);

        effect("product/1/8", "shopify-product-status", "refused", 1, "Bin");
        assertThat(pauses.drafted().values())
                .extracting(StandingPause::returnRefused)
                .containsExactly(true);

        state("product/1/8", "discarded");
        assertThat(pauses.drafted().values())
                .as("a person said no")
                .extracting(StandingPause::returnRefused)
                .containsExactly(true);
    }

    private static PlannedSweep ofProduct(long run, Set<String> ofOthers) {
        PlannedPause pause = new PlannedPause(
                new EffectKey("product/1/" + run),
                PauseTarget.ofProduct("gid://shopify/Product/1"),
                "ACTIVE",
                "Pause what is out",
                run);
        return new PlannedSweep(
                run,
                List.of(),
                List.of(pause),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                ofOthers,
                Set.of(),
                List.of(),
                false);
    }

    @Test
    void aWriteThatExpiredIsNotOpen() {
        effect("stock/shopify/HS-1/7", "shopify-stock", "staged", 0, "HS-1");
        assertThat(open.places()).hasSize(1);

        clock.forward(Duration.ofHours(13));
        assertThat(open.places()).as("the next run decides afresh").isEmpty();

        state("stock/shopify/HS-1/7", "performing");
        assertThat(open.places()).as("but never beside one that is under way").hasSize(1);
    }

    @Test
    void keepsTheLastDecisionAboutEachItem() {
        StockDecisions decisions = new StockDecisions(new JdbcTemplate(database));
        decisions.keep(List.of(decision(1, "kept"), decision(1, "kept")));
        decisions.keep(List.of(decision(2, "pause")));
        decisions.hold(new PlannedSweep(
                2,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of("Harbor"),
                false));

        assertThat(decisions.of(new Sku("hs-1"))).singleElement().satisfies(last -> {
            assertThat(last.run()).isEqualTo(2);
            assertThat(last.act()).isEqualTo("pause");
            assertThat(last.held()).isTrue();
        });
    }

    /** What is asked of rules may become more; those that are in force go on. */
    @Test
    void goesOnByStoredRulesThatWouldNotBeStoredAnyMore() {
        RuleText back = Stock.rule("Back", Stock.stock(null, 5), ThenText.valueOf("resume"));
        book().store(List.of(Stock.PAUSE, back), 0, "kim", "first");
        jdbc.sql("update stock_rule_set set rules = :rules")
                .param("rules", RuleJson.write(List.of(Stock.PAUSE)))
                .update();

        assertThat(book().current().rules()).extracting(StockRule::name).containsExactly("Pause what is out");
    }

    private StockDecision decision(long run, String act) {
        return new StockDecision(
                "HS-1",
                Channel.AMAZON,
                run,
                Optional.of("Harbor"),
                Optional.of("Out"),
                act,
                20,
                0,
                "why",
                false,
                clock.instant());
    }

    private static PlannedSweep planned(String key) {
        PlannedPause pause = new PlannedPause(
                new EffectKey(key), PauseTarget.of(Channel.AMAZON, "HS-1"), "20", "Pause what is out", 7);
        return new PlannedSweep(
                7,
                List.of(),
                List.of(pause),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                false);
    }

    private static PlannedSweep resumed(String key) {
        PlannedResume resume = new PlannedResume(new EffectKey(key), PauseTarget.of(Channel.AMAZON, "HS-1"));
        return new PlannedSweep(
                9,
                List.of(),
                List.of(),
                List.of(resume),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                false);
    }

    private void effect(String key, String kind, String state, int attempt, String target) {
        jdbc.sql(
                        "insert into effect (effect_key, kind, payload, target, position, state, workflow, attempt, expires_at,"
                                + " planned_at, finished_at) values (:key, :kind, '{}', :target, 1, :state, 'INVENTORY', :attempt,"
                                + " :expires, :now, :now)")
                .params(Map.of("key", key, "kind", kind, "state", state, "attempt", attempt, "target", target))
                .param("expires", SqlTimes.of(clock.instant().plus(Duration.ofHours(12))))
                .param("now", SqlTimes.of(clock.instant()))
                .update();
    }

    private void state(String key, String state) {
        jdbc.sql("update effect set state = :state where effect_key = :key")
                .param("state", state)
                .param("key", key)
                .update();
    }

    private StockRuleBook book() {
        StoreSettings store = TestStore.in(java.time.ZoneOffset.UTC, nightshift.core.Mode.AUTO);
        return new StockRuleBook(jdbc, Stock.settings(), store, clock);
    }
}
