package nightshift.catalog;

import static nightshift.catalog.PrintedLists.list;
import static nightshift.catalog.PrintedLists.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import nightshift.MigratedDatabase;
import nightshift.core.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which lists are refused, how often that is told, and what a person may have used nevertheless; on PostgreSQL by {@code ListIntakeOnPostgreSqlIT}. */
@ExtendWith(MigratedDatabase.class)
class RefusedListTests extends ListIntakeRig {
    @Test
    void leavesEverythingAsItWasWhereAListIsRefusedAndTellsItOnce() {
        take(list(rows(100, row -> row)));
        clock.forward(Duration.ofHours(2));
        String bad = list(rows(40, row -> row));
        ListOutcome refused = take(bad).orElseThrow();
        assertThat(refused.feed().accepted()).isFalse();
        assertThat(refused.feed().reasons())
                .containsExactly("Of 100 items with a stock before 60 are missing, more than 20 %");
        assertThat(refused.before()).isPresent();
        assertThat(jdbc.queryForObject("select count(*) from supplier_item where stock is not null", Integer.class))
                .isEqualTo(100);
        assertThat(supplied("S100").stockAsOf())
                .contains(refused.before().orElseThrow().asOf());
        assertThat(take(bad)).isEmpty();
    }

    @Test
    void takesARefusedFileThatAPersonWantsUsed() {
        take(list(rows(100, row -> row)));
        clock.forward(Duration.ofHours(1));
        String half = list(rows(50, row -> row));
        accept = List.of(take(half).orElseThrow().feed().shortFingerprint());
        assertThat(take(half).orElseThrow().feed().accepted()).isTrue();
        assertThat(jdbc.queryForObject("select count(*) from supplier_item", Integer.class))
                .isEqualTo(50);
    }

    @Test
    void refusesAListWithoutMostOfItsFreightOnceAndTellsWhatElseWouldMove() {
        map = List.of("MAP");
        take("SKU,Stock,Cost,Freight,MAP\n" + tenRows("2.50,40"));
        clock.forward(Duration.ofHours(1));
        String without = "SKU,Stock,Cost,Freight,MAP\n" + tenRows(",41");

        SupplierFeed refused = take(without).orElseThrow().feed();
        assertThat(refused.reasons())
                .containsExactly("Of 10 items with a freight before 10 are missing, more than 20 %");
        assertThat(refused.impact()).isEqualTo(new ListImpact(10, 0, 0, 0, 0, 0, 10));
        accept = List.of(refused.shortFingerprint());
        assertThat(take(without).orElseThrow().feed().accepted()).isTrue();
        clock.forward(Duration.ofHours(1));

        assertThat(take(without.replace("S1,1,", "S1,2,")).orElseThrow().feed().accepted())
                .as("that he does without was said")
                .isTrue();
        assertThat(supplied("S1").freight()).as("as known").contains(Money.of("2.50", "USD"));
    }

    @Test
    void usesNoListWithoutAColumnThatTheSettingsName() {
        map = List.of("MAP");
        take("SKU,Stock,Cost,Freight,MAP\n" + tenRows("2.50,40"));
        clock.forward(Duration.ofHours(1));

        SupplierFeed refused = take("SKU,Stock,Cost,Freight,Min Adv Price\n" + tenRows("2.50,40"))
                .orElseThrow()
                .feed();

        assertThat(refused.acceptable()).isFalse();
        assertThat(refused.reasons())
                .contains(
                        "It has no column [MAP] for the minimum advertised price: say in nightshift.catalog.lists what it"
                                + " is called now, or leave map out there if he has none any more");
    }

    @Test
    void tellsOnceOfAListThatIsRefusedForWhatStandsInSeveralLines() {
        take(list(rows(100, row -> row)));
        clock.forward(Duration.ofHours(1));
        String bad =
                list(rows(100, row -> row)).replace("S1,1,", "S1,\"n\na\",").replace("S2,2,", "S2,\"n\na\",");

        assertThat(take(bad).orElseThrow().feed().reasons()).isNotEmpty();
        assertThat(take(bad)).isEmpty();
    }

    @Test
    void tellsARefusedListOnceMoreWhereAnotherWasInForceBetween() {
        take(list(rows(100, row -> row)));
        clock.forward(Duration.ofHours(1));
        String bad = list(rows(40, row -> row));
        assertThat(take(bad)).isPresent();
        assertThat(take(list(rows(100, row -> row.replace("S9,9,", "S9,19,"))))).isPresent();
        assertThat(take(bad).orElseThrow().feed().accepted()).isFalse();
    }

    @Test
    void takesTheRefusedFileThatAPersonTookOnItsFlagOnceAndNoOther() throws IOException {
        take(list(rows(100, row -> row)));
        clock.forward(Duration.ofHours(1));
        OfferedList half = offered(list(rows(50, row -> row)));
        SupplierFeed refused = rig.take(half).orElseThrow().feed();
        assertThat(refused.impact()).isEqualTo(new ListImpact(100, 50, 0, 0, 0, 0, 0));
        OfferedList other = offered(list(rows(49, row -> row)));
        assertThat(rig.take(other, refused.subject()).orElseThrow().feed().accepted())
                .as("another file")
                .isFalse();
        assertThat(rig.take(half, refused.subject()).orElseThrow().feed().accepted())
                .as("another file was refused since")
                .isFalse();
        SupplierFeed again = feeds.refused("Acme", "both").orElseThrow();
        assertThat(rig.take(half, again.subject()).orElseThrow().feed().accepted())
                .isTrue();
        assertThat(jdbc.queryForObject("select count(*) from supplier_item", Integer.class))
                .isEqualTo(50);

        clock.forward(Duration.ofHours(1));
        assertThat(take(list(rows(62, row -> row))).orElseThrow().feed().accepted())
                .isTrue();
        clock.forward(Duration.ofMinutes(1));
        assertThat(rig.take(offered(list(rows(41, row -> row))), again.subject())
                        .orElseThrow()
                        .feed()
                        .accepted())
                .as("it counted once")
                .isFalse();
    }

    @Test
    void neverTakesAListWhoseValuesAreThoseOfSomethingElseWhateverThePersonSays() {
        take(list(rows(100, row -> row)));
        clock.forward(Duration.ofHours(1));
        String free = list(rows(100, row -> row.replace("11.25", "0")));
        SupplierFeed refused = take(free).orElseThrow().feed();
        assertThat(refused.acceptable()).isFalse();
        accept = List.of(refused.shortFingerprint());
        assertThat(take(free)).isEmpty();
        assertThat(supplied("S1").cost().orElseThrow().amount()).isEqualByComparingTo("11.25");
    }
}
