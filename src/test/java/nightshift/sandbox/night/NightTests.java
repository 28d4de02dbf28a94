package nightshift.sandbox.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nightshift.core.ReasonKind;
import nightshift.sandbox.Books;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.night.ExpectedNight.Outcome;
import org.junit.jupiter.api.Test;

class NightTests {
    private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    private final Night night = Night.before(NOW);
    private final Map<String, SeedOrder> orders =
            night.orders().stream().collect(Collectors.toMap(SeedOrder::name, order -> order));

    @Test
    void hasFiftyConfirmationsOfWhichFortySixAreCleanThreeAreToFlagAndOneIsAKnownException() {
        ExpectedNight expected = night.expected();
        assertThat(expected.items()).hasSize(50);
        assertThat(expected.with(Outcome.SHIPPED)).hasSize(46);
        assertThat(expected.with(Outcome.FLAGGED).stream()
                        .map(item -> item.reason().orElseThrow()))
                .containsExactlyInAnyOrder(
                        ReasonKind.ORDER_MISMATCH, ReasonKind.BAD_TRACKING, ReasonKind.SUSPICIOUS_SENDER);
        assertThat(expected.with(Outcome.KNOWN_EXCEPTION)).hasSize(1);
        assertThat(expected.fulfillments()).hasSize(46);
    }

    @Test
    void mixesThirtyWebShipmentsWithTwentyOfAmazon() {
        assertThat(night.expected().items().stream()
                        .filter(item -> order(item.po()).amazonOrder().isPresent()))
                .hasSize(20);
        assertThat(night.expected().confirmations()).hasSize(19); // the twentieth has the bad tracking number
    }

    @Test
    void givesEachParcelANumberOfItsOwn() {
        List<String> numbers = night.expected().fulfillments().stream()
                .flatMap(fulfillment -> fulfillment.tracking().stream())
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().hasSize(46 + 2 + 1 + 1); // three orders go in several parcels
    }

    @Test
    void expectsNoMoreOfALineThanWasOrdered() {
        night.expected().fulfillments().forEach(fulfillment -> fulfillment
                .quantities()
                .forEach((sku, pieces) -> assertThat(orders.get(fulfillment.order()).lines().stream()
                                .filter(line -> line.sku().equals(sku))
                                .mapToInt(SeedOrder.Line::quantity)
                                .sum())
                        .isEqualTo(pieces)));
    }

    @Test
    void receivesEveryMailAfterItsOrderAndBeforeNow() {
        assertThat(night.mails()).allSatisfy(mail -> assertThat(mail.receivedAt())
                .isBetween(NOW.minus(Duration.ofHours(14)), NOW.minus(Duration.ofMinutes(30))));
        assertThat(night.expected().items()).allSatisfy(item -> assertThat(
                        LocalDate.ofInstant(order(item.po()).createdAt(), Northpoint.ZONE))
                .isBefore(LocalDate.ofInstant(NOW.minus(Duration.ofHours(16)), Northpoint.ZONE)));
    }

    @Test
    void isTheSameNightEachTimeButForTheClock() {
        Night later = Night.before(NOW.plus(Duration.ofDays(3)));
        assertThat(later.expected().equals(night.expected())).isTrue();
        assertThat(later.mails())
                .map(SeedMail::subject)
                .isEqualTo(night.mails().stream().map(SeedMail::subject).toList());
    }

    @Test
    void holdsNoiseThatMustNotShipAnything() {
        assertThat(night.mails())
                .extracting(SeedMail::fromAddress)
                .contains("orders@acrne-bin.example", "news@mhweekly.example");
        assertThat(night.mails())
                .filteredOn(mail -> mail.folder().equals("junkemail"))
                .hasSize(1);
    }

    @Test
    void tellsEmptyBooksAndAWrongCompanyFromAGoodNight() {
        Books books = new Books();
        assertThat(night.expected().differencesFrom(books)).hasSize(46 + 19);

        night.expected()
                .fulfillments()
                .forEach(fulfillment -> books.write(
                        "shopify.fulfillment",
                        fulfillment.order(),
                        Map.of(
                                "tracking", List.copyOf(fulfillment.tracking()),
                                "company", fulfillment.company(),
                                "lines", fulfillment.quantities())));
        night.expected()
                .confirmations()
                .forEach(confirmation -> books.write(
                        "amazon.confirmation",
                        confirmation.amazonOrder(),
                        Map.of(
                                "tracking", confirmation.tracking(),
                                "carrier", confirmation.carrierCode(),
                                "items", confirmation.items())));
        assertThat(night.expected().differencesFrom(books)).isEmpty();

        books.write("amazon.confirmation", "902-0000000-0000000", Map.of());
        assertThat(night.expected().differencesFrom(books))
                .singleElement()
                .asString()
                .startsWith("Unexpected Amazon confirmation");
    }

    private SeedOrder order(String po) {
        return orders.get(po.replace("PO-", "#"));
    }
}
