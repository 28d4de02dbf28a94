package nightshift.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nightshift.MigratedDatabase;
import nightshift.catalog.Channel;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.core.Sku;
import nightshift.inventory.rules.RuleText;
import nightshift.inventory.rules.StockRule;
import nightshift.inventory.rules.ThenText;
import nightshift.settings.StoreSettings;
import nightshift.settings.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is stored of stock: rules and their versions, open writes, the last decision about each item. */
@ExtendWith(MigratedDatabase.class)
class StoredStockTests extends StoredStockRig {
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

    private StockRuleBook book() {
        StoreSettings store = TestStore.in(java.time.ZoneOffset.UTC, nightshift.core.Mode.AUTO);
        return new StockRuleBook(jdbc, Stock.settings(), store, clock);
    }
}
