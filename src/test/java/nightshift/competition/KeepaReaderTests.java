package nightshift.competition;

import static nightshift.competition.KeepaFixtures.NOW;
import static nightshift.competition.KeepaFixtures.RIVAL;
import static nightshift.competition.KeepaFixtures.answer;
import static nightshift.competition.KeepaFixtures.parsed;
import static nightshift.competition.KeepaFixtures.product;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nightshift.core.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of Keepa's numbers. */
class KeepaReaderTests {
    private static final String ASIN = "B000000001";
    private static final String BUY_BOX =
            "\"current\":[-1,5999,-1,1234],\"buyBoxPrice\":5500,\"buyBoxShipping\":499,\"buyBoxSellerId\":\"" + RIVAL
                    + "\",\"buyBoxIsFBA\":false,\"lastBuyBoxUpdate\":8300000";

    private final KeepaReader reader = new KeepaReader(KeepaDomain.COM);

    @Test
    void addsShippingToTheBuyBox() {
        Competition read = one(product(ASIN, ",\"monthlySold\":40", BUY_BOX));

        SeenOffer box = read.buyBox().orElseThrow();
        assertThat(box.landed()).isEqualTo(Money.of("59.99", "USD"));
        assertThat(box.seller()).contains(RIVAL);
        assertThat(read.monthlySold()).hasValue(40);
        assertThat(read.salesRank()).hasValue(1234);
        assertThat(read.dataAt()).contains(NOW.minus(Duration.ofHours(2)));
        assertThat(read.unusable()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-2", "null", "0"})
    void takesNoPriceFromNumbersThatAreNone(String value) {
        Competition read = one(product(
                ASIN,
                "",
                "\"current\":[-1," + value + "],\"buyBoxPrice\":" + value
                        + ",\"buyBoxShipping\":0,\"buyBoxSellerId\":\"" + RIVAL + "\""));

        assertThat(read.buyBox()).isEmpty();
        assertThat(read.lowestNew()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-2", "null"})
    void knowsNoLandedPriceWithoutShipping(String shipping) {
        assertThat(one(product(
                                ASIN,
                                "",
                                "\"buyBoxPrice\":5500,\"buyBoxShipping\":" + shipping + ",\"buyBoxSellerId\":\"" + RIVAL
                                        + "\""))
                        .buyBox())
                .isEmpty();
    }

    @Test
    void joinsByAsinWhateverTheOrderOfTheProducts() {
        KeepaQuestion question = new KeepaQuestion(List.of("B000000001", "B000000002", "B000000003"));
        List<Competition> read = reader.read(
                question,
                parsed(answer(
                        product("B000000003", "", "\"current\":[-1,300]"),
                        product("B000000001", "", "\"current\":[-1,100]"))),
                NOW);

        assertThat(read).extracting(Competition::asin).containsExactlyElementsOf(question.asins());
        assertThat(read.get(0).lowestNew().orElseThrow().landed()).isEqualTo(Money.of("1.00", "USD"));
        assertThat(read.get(1).unusable()).contains("Keepa does not know this ASIN");
        assertThat(read.get(2).lowestNew().orElseThrow().landed()).isEqualTo(Money.of("3.00", "USD"));
    }

    @Test
    void believesNoAsinThatComesTwice() {
        assertThat(one(product(ASIN, "", BUY_BOX), product(ASIN, "", "\"current\":[-1,1]"))
                        .unusable())
                .contains("Keepa has this ASIN more than once");
    }

    @ParameterizedTest
    @CsvSource({
        "3, hidden",
        "4, no such product",
        "5, parent of variations",
        "1, no physical product",
        "null, does not say"
    })
    void saysWhyAKindOfProductHasNoPrice(String type, String words) {
        String product = product(ASIN, "", BUY_BOX).replace("\"productType\":0", "\"productType\":" + type);

        Competition read = one(product);

        assertThat(read.unusable().orElseThrow()).contains(words);
        assertThat(read.buyBox()).isEmpty();
    }

    @Test
    void takesNoPriceBoundByTheManufacturer() {
        assertThat(one(product(ASIN, ",\"newPriceIsMAP\":true", BUY_BOX))
                        .unusable()
                        .orElseThrow())
                .contains("minimum advertised price");
    }

    @Test
    void takesNoPriceOfAnotherMarketplace() {
        assertThat(one(product(ASIN, "", BUY_BOX).replace("\"domainId\":1", "\"domainId\":3"))
                        .unusable()
                        .orElseThrow())
                .isEqualTo("Keepa answered for marketplace 3, not for 1");
    }

    @Test
    void takesNobodyForTheBuyBoxWhereNoSellerQualifies() {
        assertThat(one(product(ASIN, "", BUY_BOX + ",\"buyBoxIsUnqualified\":true"))
                        .buyBox())
                .isEmpty();
    }

    @Test
    void livesWithFieldsThatAreMissing() {
        Competition read = one("{\"asin\":\"" + ASIN + "\",\"domainId\":1,\"productType\":0,\"stats\":{}}");

        assertThat(read.dataAt()).isEmpty();
        assertThat(read.newOffers()).isEmpty();
        assertThat(read.unusable()).isEqualTo(Optional.empty());
        assertThat(one("{\"asin\":\"" + ASIN + "\",\"domainId\":1,\"productType\":0}")
                        .unusable())
                .contains("Keepa has no offers for it");
    }

    @Test
    void countsMinutesAsKeepaDoes() {
        assertThat(KeepaTime.instant(411180).toEpochMilli()).isEqualTo(1318510800000L);
    }

    private Competition one(String... products) {
        return reader.read(new KeepaQuestion(List.of(ASIN)), parsed(answer(products)), NOW)
                .get(0);
    }
}
