package nightshift.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nightshift.MigratedDatabase;
import nightshift.core.Money;
import nightshift.core.RemoteFailure;
import nightshift.core.Sku;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Items that a channel names no more, and answers that are not whole: on H2 here, on PostgreSQL by {@code OwnDataOnPostgreSqlIT}. */
@ExtendWith(MigratedDatabase.class)
class VanishedItemsTests extends OwnDataRig {
    @Test
    void keepsWhatVanishedAndSaysSo() {
        shop("", variant(1, "BIN-1", true), level(1, "L1", 7), variant(2, "BIN-2", true), level(2, "L1", 7));
        clock.forward(Duration.ofHours(1));
        shop("", variant(1, "BIN-1", true), level(1, "L1", 6));
        assertThat(entry("BIN-2").troubles()).containsExactly(Troubles.GONE_FROM_SHOP.strip());
        assertThat(entry("BIN-2").shop()).isPresent();
        assertThat(entry("BIN-1").shop().orElseThrow().available()).isEqualTo(6);
        clock.forward(Duration.ofHours(1));
        shop("", variant(1, "BIN-1", true), level(1, "L1", 6), variant(2, "BIN-2", true), level(2, "L1", 7));
        assertThat(entry("BIN-2").troubles()).isEmpty();
    }

    @Test
    void goesOnInTheShopWhereAnItemIsGoneFromAmazonTwoReadingsLong() {
        String[] both = {variant(1, "BIN-1", true), level(1, "L1", 7), variant(2, "BIN-2", true), level(2, "L1", 12)};
        shop("", both);
        String first = "Bin\tBIN-1\t24.9\t3\tB000000001\tDEFAULT\tActive\n";
        String second = "Bin\tBIN-2\t24.9\t5\tB000000002\tDEFAULT\tActive\n";
        amazon(first + second);
        clock.forward(Duration.ofHours(1));
        amazon(first);
        assertThat(entry("BIN-2").troubles())
                .as("one report may be incomplete")
                .containsExactly(Troubles.GONE_FROM_AMAZON.strip());
        clock.forward(Duration.ofHours(1));
        shop("", both);
        assertThat(entry("BIN-2").troubles()).hasSize(1);
        amazon(first);

        assertThat(entry("BIN-2").troubles()).isEmpty();
        assertThat(entry("BIN-2").amazon()).isEmpty();
        assertThat(entry("BIN-2").shop().orElseThrow().available()).isEqualTo(12);
        assertThat(entry("BIN-1").amazon()).isPresent();

        clock.forward(Duration.ofHours(1));
        amazon(first + second);
        assertThat(entry("BIN-2").amazon().orElseThrow().quantity()).isEqualTo(5);
        assertThat(entry("BIN-2").troubles()).isEmpty();
    }

    @Test
    void goesOnOnAmazonWhereAnItemIsGoneFromTheShopTwoReadingsLong() {
        String kept = variant(1, "BIN-1", true);
        shop("", kept, level(1, "L1", 7), variant(2, "BIN-2", true), level(2, "L1", 12));
        amazon("Bin\tBIN-2\t24.9\t5\tB000000002\tDEFAULT\tActive\n");
        clock.forward(Duration.ofHours(1));
        shop("", kept, level(1, "L1", 7));
        assertThat(entry("BIN-2").troubles()).containsExactly(Troubles.GONE_FROM_SHOP.strip());
        clock.forward(Duration.ofHours(1));
        shop("", kept, level(1, "L1", 7));

        assertThat(entry("BIN-2").troubles()).isEmpty();
        assertThat(entry("BIN-2").shop()).isEmpty();
        assertThat(entry("BIN-2").supplier()).contains("Acme");
        assertThat(entry("BIN-2").amazon().orElseThrow().quantity()).isEqualTo(5);

        clock.forward(Duration.ofHours(1));
        shop("", kept, level(1, "L1", 7), variant(2, "BIN-2", true), level(2, "L1", 12));
        assertThat(entry("BIN-2").shop().orElseThrow().available()).isEqualTo(12);
    }

    @Test
    void keepsAnItemThatIsGoneFromBothChannels() {
        shop("", variant(1, "BIN-1", true), level(1, "L1", 7), variant(2, "BIN-2", true), level(2, "L1", 12));
        String kept = "Bin\tBIN-1\t24.9\t3\tB000000001\tDEFAULT\tActive\n";
        amazon(kept + "Bin\tBIN-2\t24.9\t5\tB000000002\tDEFAULT\tActive\n");
        for (int reading = 0; reading < 3; reading++) {
            clock.forward(Duration.ofHours(1));
            shop("", variant(1, "BIN-1", true), level(1, "L1", 7));
            amazon(kept);
        }
        assertThat(entry("BIN-2").troubles()).contains(Troubles.GONE_FROM_SHOP.strip());
        assertThat(entry("BIN-2").shop()).isPresent();
    }

    @Test
    void changesNothingWhereTheAnswerIsNotAllThere() {
        shop("", variant(1, "BIN-1", true), level(1, "L1", 7));
        clock.forward(Duration.ofHours(1));
        String whole = variant(1, "BIN-1", true) + "\n" + level(1, "L1", 3) + "\n";
        assertThatThrownBy(() -> take("", file(whole), 3))
                .isInstanceOf(RemoteFailure.class)
                .hasMessageContaining("2 of 3 lines");
        assertThatThrownBy(() -> take("", file(whole.substring(0, whole.length() - 9)), 2))
                .isInstanceOf(RemoteFailure.class)
                .hasMessageContaining("breaks off in line 2");
        assertThat(entry("BIN-1").shop().orElseThrow().available()).isEqualTo(7);
    }

    @Test
    void believesNoAnswerThatHasLostHalfOfTheItems() {
        String[] many =
                IntStream.range(0, 30).mapToObj(n -> variant(n, "S" + n, false)).toArray(String[]::new);
        shop("", many);
        clock.forward(Duration.ofHours(1));
        assertThatThrownBy(() -> shop("", Arrays.copyOf(many, 14)))
                .hasMessageContaining("It lists 14 items, and there were 30");
        assertThatThrownBy(() -> shop("")).hasMessageContaining("It lists 0 items");
        assertThat(entry("S29").troubles()).isEmpty();
        assertThat(shop("", Arrays.copyOf(many, 15))).isEqualTo(15);
    }

    /** Else it would never be read again: no count and no price of what is left would be right any more. */
    @Test
    void believesAStoreThatWasClearedUpWhenItSaysSoForHours() {
        String[] many =
                IntStream.range(0, 30).mapToObj(n -> variant(n, "S" + n, false)).toArray(String[]::new);
        shop("", many);
        clock.forward(Duration.ofHours(1));
        notBelieved(Arrays.copyOf(many, 10));
        clock.forward(Duration.ofHours(3));
        notBelieved(Arrays.copyOf(many, 10));
        clock.forward(Duration.ofHours(3));

        assertThat(shop("", Arrays.copyOf(many, 10))).isEqualTo(10);
        assertThat(entry("S29").troubles()).containsExactly("It is not in the shop any more");
    }

    @Test
    void doubtsAnswersThatSayThisAndThat() {
        String[] many =
                IntStream.range(0, 30).mapToObj(n -> variant(n, "S" + n, false)).toArray(String[]::new);
        shop("", many);
        clock.forward(Duration.ofHours(1));
        notBelieved(Arrays.copyOf(many, 10));
        clock.forward(Duration.ofHours(7));
        notBelieved(Arrays.copyOf(many, 3));
        clock.forward(Duration.ofHours(1));
        shop("", many);
        clock.forward(Duration.ofHours(7));
        notBelieved(Arrays.copyOf(many, 3));
        clock.forward(Duration.ofHours(7));
        notBelieved();
    }

    private void notBelieved(String... few) {
        assertThatThrownBy(() -> shop("", few))
                .isInstanceOfSatisfying(ShrunkAnswer.class, answer -> doubted.doubt(Channel.SHOPIFY, answer));
    }

    @Test
    void knowsAVariantByItsOldSkuAndWhatWasWrittenToIt() {
        RenamedItems renamed = new RenamedItems(jdbc);
        shop("", variant(1, "OLD-1", false), variant(2, "BIN-2", false), variant(3, "BIN-3", false));
        wrote(new Written(new Sku("OLD-1"), "28", Optional.empty(), clock.instant()));
        clock.forward(Duration.ofHours(1));
        shop("", variant(1, "NEW-1", false), variant(2, "BIN-2", false));

        assertThat(renamed.inShop())
                .as("what is gone without another SKU is gone")
                .containsExactly(new RenamedItem("OLD-1", "NEW-1"));
        renamed.follow(renamed.inShop());
        assertThat(writes.last(Channel.SHOPIFY, ChannelWrites.What.QUANTITY)).containsOnlyKeys("NEW-1");

        wrote(new Written(new Sku("OLD-1"), "5", Optional.empty(), clock.instant()));
        renamed.follow(renamed.inShop());
        assertThat(writes.last(Channel.SHOPIFY, ChannelWrites.What.QUANTITY)
                        .get("NEW-1")
                        .value())
                .as("what was written under the new one counts")
                .isEqualTo("28");
    }

    private void wrote(Written written) {
        in(() -> {
            writes.wrote(Channel.SHOPIFY, ChannelWrites.What.QUANTITY, List.of(written));
            return 1;
        });
    }

    @Test
    void takesNothingOfAReportThatBreaksOff() {
        amazon("Bin\tbin-1\t24.9\t3\tB000000001\tDEFAULT\tActive\n");
        clock.forward(Duration.ofHours(1));
        assertThatThrownBy(() -> amazon("Bin\tbin-1\t20\t3\tB000000001\tDEFAULT\tActive\nBin\tbin-2\t2"))
                .isInstanceOf(RemoteFailure.class)
                .hasMessageContaining("breaks off in line 3");
        assertThat(entry("bin-1").amazon().orElseThrow().price()).contains(Money.of("24.90", "USD"));
    }
}
