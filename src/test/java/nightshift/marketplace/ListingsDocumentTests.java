package nightshift.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nightshift.core.Money;
import nightshift.core.Sku;
import nightshift.operations.BatchMember;
import org.junit.jupiter.api.Test;

/** Amazon takes no feed above 10 MiB: what is too much goes with the next. */
class ListingsDocumentTests {
    private static final int MEGABYTE = 1 << 20;

    private final ListingsDocument document = new ListingsDocument(
            AmazonWorld.settings("http://127.0.0.1", AmazonSettings.Confirmation.FEED, Duration.ZERO, "id"));

    @Test
    void putsBackWhatDoesNotFitAndNothingElse() {
        List<ListingMessage> messages =
                IntStream.rangeClosed(1, 12).mapToObj(n -> message(n, MEGABYTE)).toList();

        ListingsDocument.Written written = document.write(messages);

        assertThat(written.bytes().length).isLessThanOrEqualTo(10 * MEGABYTE);
        assertThat(written.numbers()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(written.putBack()).as("each change of them").containsExactly(10L, 110L, 11L, 111L, 12L, 112L);
        assertThat(new String(written.bytes(), StandardCharsets.UTF_8))
                .contains("SKU-9")
                .doesNotContain("SKU-10");
    }

    @Test
    void countsBytesAndNotLetters() {
        ListingsDocument.Written written = document.write(
                List.of(message(1, "\u00e9".repeat(6 * MEGABYTE / 2)), message(2, "\u00e9".repeat(6 * MEGABYTE / 2))));

        assertThat(written.numbers()).containsExactly(1L);
        assertThat(written.putBack()).containsExactly(2L, 102L);
    }

    @Test
    void putsNothingBackWhereAllFits() {
        assertThat(document.write(List.of(message(1, 100), message(2, 100))).putBack())
                .isEmpty();
    }

    private static ListingMessage message(long n, int size) {
        return message(n, "x".repeat(size));
    }

    /** A price and a quantity of one offer. */
    private static ListingMessage message(long n, String text) {
        Sku sku = new Sku("SKU-" + n);
        return new ListingMessage(
                sku.value(),
                "SHELF",
                List.of(
                        new BatchMember(
                                n, new AmazonPriceChange("1", sku, Money.of("10.00", "USD"), Money.of("11.00", "USD"))),
                        new BatchMember(100 + n, new AmazonQuantityChange("1", sku, 5, 0))),
                List.of(new ListingMessage.Patch("replace", "/attributes/purchasable_offer", List.of(text))));
    }
}
