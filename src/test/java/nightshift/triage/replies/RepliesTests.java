package nightshift.triage.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nightshift.core.Money;
import nightshift.customers.OrderContext;
import nightshift.customers.reading.MailChannel;
import nightshift.customers.reading.MailTopic;
import nightshift.shop.CustomerOrder;
import nightshift.shop.OrderState;
import nightshift.shop.OrderedItem;
import nightshift.shop.ParcelState;
import nightshift.shop.StockAnswer;
import nightshift.triage.Cases;
import nightshift.triage.OpenMatters;
import nightshift.triage.replies.Replies.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepliesTests {
    @TempDir
    private Path policies;

    private Replies replies;

    @BeforeEach
    void policiesOfTheStore() throws IOException {
        Files.writeString(
                policies.resolve("returns.md"),
                "---\ndays: 30\n---\n# Returns\n\n## Sending something back\nUnused items may come back within 30 days of\ndelivery.\n\n## Custom goods\nItems made to **measure** cannot be returned.\n");
        replies = ReplyRig.replies(Cases.settings(), policies.toString());
    }

    @Test
    void tellsNumberCarrierPageStatusAndEstimateOfAShippedOrder() {
        Cases mail = Cases.about(MailTopic.WHERE_IS_MY_ORDER)
                .own(Cases.order("#1494", OrderState.SHIPPED, Cases.parcel("1Z999", ParcelState.ON_ITS_WAY)));

        assertThat(text(mail))
                .contains(
                        "Hello Dana Cole,",
                        "#1494",
                        "November 21, 2026",
                        "UPS",
                        "1Z999",
                        "on its way",
                        "November 25, 2026")
                .contains("https://www.ups.com/track?tracknum=1Z999")
                .endsWith("Kind regards\nNorthpoint Storage");
    }

    @Test
    void saysHonestlyThatNothingHasShippedYet() {
        Cases mail = Cases.about(MailTopic.WHERE_IS_MY_ORDER).own(Cases.order("#1494", OrderState.NOT_SHIPPED));

        assertThat(text(mail)).contains("#1494", "has not shipped yet").doesNotContain("http");
    }

    @Test
    void leavesItToAPersonWhileAConfirmationOfTheOrderWaitsOnTheDesk() {
        Cases mail = Cases.about(MailTopic.WHERE_IS_MY_ORDER).own(Cases.order("#1494", OrderState.NOT_SHIPPED));
        mail.matters = new OpenMatters(Optional.of("A supplier's confirmation waits on the desk: PO-1494."));

        assertThat(answer(mail))
                .isEqualTo(new Answer.NotPossible("A supplier's confirmation waits on the desk: PO-1494."));
    }

    @Test
    void namesEachParcelAndWhatIsStillOpen() {
        Cases mail = Cases.about(MailTopic.WHERE_IS_MY_ORDER)
                .own(Cases.order(
                        "#1494",
                        OrderState.PARTLY_SHIPPED,
                        Cases.parcel("1Z1", ParcelState.DELIVERED),
                        Cases.parcel("1Z2", ParcelState.ON_ITS_WAY)));

        assertThat(text(mail)).contains("1Z1", "1Z2", "delivered on November 23, 2026", "2 x Stacking bin");
    }

    @Test
    void tellsNothingOfAnOrderToWhoeverDidNotPlaceIt() {
        Cases mail = Cases.about(MailTopic.WHERE_IS_MY_ORDER);
        mail.orders = new OrderContext.Unproven(
                List.of(Cases.order("#1494", OrderState.SHIPPED, Cases.parcel("1Z999", ParcelState.ON_ITS_WAY))),
                "foreign");

        assertThat(text(mail)).contains("postal code").doesNotContain("#1494", "1Z999", "UPS", "Phoenix");
    }

    @Test
    void asksForTheOrderWhereNoneIsKnown() {
        assertThat(text(Cases.about(MailTopic.WHERE_IS_MY_ORDER))).contains("order number");
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED", "ON_HOLD", "UNKNOWN"})
    void leavesAnOrderThatIsNotOnItsOrdinaryWayToAPerson(OrderState state) {
        assertThat(answer(Cases.about(MailTopic.WHERE_IS_MY_ORDER).own(Cases.order("#1494", state))))
                .isInstanceOf(Answer.NotPossible.class);
    }

    @ParameterizedTest
    @CsvSource({"PENDING", "VOIDED", "EXPIRED", "REFUNDED"})
    void promisesNoShipmentOfAnOrderThatIsNotPaid(String financialStatus) {
        CustomerOrder order = Cases.paidAs(
                Cases.order("#1494", OrderState.NOT_SHIPPED), Optional.of(financialStatus), Optional.empty());

        assertThat(answer(Cases.about(MailTopic.WHERE_IS_MY_ORDER).own(order))).isInstanceOf(Answer.NotPossible.class);
    }

    @Test
    void promisesNoShipmentOfAnOrderOfWhichMoneyWentBack() {
        CustomerOrder order = Cases.paidAs(
                Cases.order("#1494", OrderState.PARTLY_SHIPPED, Cases.parcel("1Z1", ParcelState.ON_ITS_WAY)),
                Optional.of("PARTIALLY_REFUNDED"),
                Optional.of(Money.of("20.00", "USD")));

        assertThat(answer(Cases.about(MailTopic.WHERE_IS_MY_ORDER).own(order)))
                .isInstanceOfSatisfying(Answer.NotPossible.class, no -> assertThat(no.toString())
                        .contains("20.00 USD"));
    }

    @Test
    void promisesNoShipmentOfAnOrderWhoseItemsWereAllRemoved() {
        CustomerOrder order = Cases.order("#1494", OrderState.NOT_SHIPPED);
        List<OrderedItem> removed = order.items().stream()
                .map(item -> new OrderedItem(item.lineId(), item.sku(), item.title(), item.vendor(), 0, 0))
                .toList();

        assertThat(answer(Cases.about(MailTopic.WHERE_IS_MY_ORDER).own(Cases.ofItems(order, removed))))
                .isInstanceOf(Answer.NotPossible.class);
    }

    @Test
    void stillAnswersAboutAPaidOrder() {
        CustomerOrder order =
                Cases.paidAs(Cases.order("#1494", OrderState.NOT_SHIPPED), Optional.of("PAID"), Optional.empty());

        assertThat(answer(Cases.about(MailTopic.WHERE_IS_MY_ORDER).own(order)))
                .isNotInstanceOf(Answer.NotPossible.class);
    }

    @Test
    void leavesAParcelTheCarrierCouldNotDeliverToAPerson() {
        Cases mail = Cases.about(MailTopic.WHERE_IS_MY_ORDER)
                .own(Cases.order("#1494", OrderState.SHIPPED, Cases.parcel("1Z1", ParcelState.NOT_DELIVERED)));

        assertThat(answer(mail)).isInstanceOf(Answer.NotPossible.class);
    }

    @Test
    void quotesTheStoresOwnWordsOnReturnsWithTheLastDayOfTheOrder() {
        Cases mail = Cases.about(MailTopic.RETURN_POLICY)
                .own(Cases.order("#1494", OrderState.SHIPPED, Cases.parcel("1Z1", ParcelState.DELIVERED)));
        mail.said = "Can I send an unused item back?";

        Reply reply = reply(mail);

        assertThat(reply.text())
                .contains("Unused items may come back within 30 days of delivery.", "December 23, 2026")
                .doesNotContain("made to measure");
        assertThat(reply.cited()).containsExactly("returns, \"Sending something back\"");
    }

    @Test
    void givesNoRulesInALanguageTheStoreHasNoneIn() {
        Cases mail = Cases.about(MailTopic.RETURN_POLICY);
        mail.language = "de";

        assertThat(answer(mail)).isInstanceOf(Answer.NotPossible.class);
    }

    @Test
    void answersInTheLanguageOfTheMail() {
        Cases mail = Cases.about(MailTopic.WHERE_IS_MY_ORDER)
                .own(Cases.order("#1494", OrderState.SHIPPED, Cases.parcel("1Z999", ParcelState.ON_ITS_WAY)));
        mail.language = "de";

        assertThat(text(mail)).contains("Guten Tag", "21. November 2026", "unterwegs", "Mit freundlichen Grüßen");
        mail.language = "fr";
        assertThat(text(mail)).contains("expédiée le 21 novembre 2026");
        mail.language = "pl";
        assertThat(answer(mail)).isInstanceOf(Answer.NotPossible.class);
    }

    @Test
    void comparesStockWithTheQuantityThatIsAskedFor() {
        Cases mail = Cases.about(MailTopic.STOCK_QUESTION).asksFor(50, "wire partitions");
        mail.stock = new StockAnswer(List.of(Cases.item("WP-4", 12)), List.of());

        assertThat(text(mail)).contains("WP-4", "12 available", "you asked for 50");
        mail.stock = new StockAnswer(List.of(Cases.item("WP-4", 80)), List.of());
        assertThat(text(mail)).contains("in the quantity you ask for (50)");
    }

    @Test
    void offersWhatIsSimilarWhereAnItemIsOut() {
        Cases mail = Cases.about(MailTopic.STOCK_QUESTION);
        mail.stock = new StockAnswer(List.of(Cases.item("WP-4", 0)), List.of(Cases.item("WP-6", 9)));

        assertThat(text(mail)).contains("out of stock", "WP-6");
    }

    @Test
    void promisesNoStockThatNobodyCounts() {
        Cases mail = Cases.about(MailTopic.STOCK_QUESTION);
        var counted = Cases.item("WP-4", 3);
        mail.stock = new StockAnswer(
                List.of(new nightshift.shop.StockedItem(
                        counted.sku(),
                        counted.title(),
                        counted.family(),
                        Optional.empty(),
                        true,
                        counted.price(),
                        counted.url(),
                        true)),
                List.of());

        assertThat(answer(mail)).isInstanceOf(Answer.NotPossible.class);
    }

    @Test
    void leavesAnItemToAPersonThatIsThereAndNoLongerSold() {
        Cases mail = Cases.about(MailTopic.STOCK_QUESTION);
        mail.stock = new StockAnswer(List.of(Cases.notSold("WP-4", 4)), List.of());

        assertThat(answer(mail)).isInstanceOfSatisfying(Answer.NotPossible.class, no -> assertThat(no.toString())
                .contains("WP-4", "not sold"));
    }

    @Test
    void saysThatAnItemIsOutWhichTheStorePausedForThat() {
        Cases mail = Cases.about(MailTopic.STOCK_QUESTION);
        mail.stock = new StockAnswer(List.of(Cases.notSold("WP-4", 0)), List.of());

        assertThat(text(mail)).contains("out of stock");
    }

    @Test
    void leavesAPartNumberToAPersonThatTwoItemsBearWithDifferentStock() {
        Cases mail = Cases.about(MailTopic.STOCK_QUESTION);
        mail.stock = new StockAnswer(List.of(Cases.item("WP-4", 4), Cases.item("wp-4", 0)), List.of());
        assertThat(answer(mail)).isInstanceOf(Answer.NotPossible.class);

        mail.stock = new StockAnswer(List.of(Cases.item("WP-4", 4), Cases.item("WP-4", 4)), List.of());
        assertThat(text(mail)).contains("4 available");
    }

    @Test
    void givesAnAmazonBuyerNoLinkButTheCarriersAndNoContactOfTheStore() {
        Cases mail = Cases.about(MailTopic.WHERE_IS_MY_ORDER, MailTopic.STOCK_QUESTION)
                .own(Cases.order("#1494", OrderState.SHIPPED, Cases.parcel("1Z999", ParcelState.ON_ITS_WAY)));
        mail.channel = MailChannel.AMAZON;
        mail.stock = new StockAnswer(List.of(Cases.item("WP-4", 12)), List.of());

        assertThat(text(mail)).contains("https://www.ups.com/").doesNotContain("store.example", "Northpoint", "Dana");
    }

    @Test
    void escapesWhatCustomersAndSuppliersWrote() {
        Cases mail = Cases.about(MailTopic.STOCK_QUESTION);
        var item = Cases.item("WP-4", 3);
        mail.stock = new StockAnswer(
                List.of(new nightshift.shop.StockedItem(
                        item.sku(),
                        "<img src=x onerror=alert(1)>",
                        item.family(),
                        item.available(),
                        false,
                        item.price(),
                        item.url(),
                        true)),
                List.of());

        assertThat(reply(mail).html()).doesNotContain("<img").contains("&lt;img");
    }

    private Answer answer(Cases mail) {
        return replies.to(mail.build());
    }

    private Reply reply(Cases mail) {
        return ((Answer.Ready) answer(mail)).reply();
    }

    private String text(Cases mail) {
        return reply(mail).text();
    }
}
