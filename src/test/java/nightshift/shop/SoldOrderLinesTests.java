package nightshift.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What customers ordered, as the file of a bulk query has it. */
class SoldOrderLinesTests {
    private final SoldOrderLines reader = new SoldOrderLines(new OrderReader(ShopifyRig.mapper()));

    @TempDir
    private Path folder;

    @Test
    void countsAnOrderWithAStrangeNameLikeAnyOther() throws IOException {
        List<SoldOrder> sold = read(
                order(1, "#7415", "web"), order(2, "AMZ:902-1845936-5435065", "amazon-us"), line(1, 2), line(2, 3));

        assertThat(sold).hasSize(2);
        assertThat(sold.get(0).origin()).isEqualTo(new AmazonOrigin.NotAmazon());
        assertThat(sold.get(1).pieces()).isEqualTo(Map.of("BIN-1", 3));
        assertThat(sold.get(1).origin())
                .isEqualTo(new AmazonOrigin.FromAmazon(new AmazonOrderId("902-1845936-5435065")));
    }

    private List<SoldOrder> read(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("orders.jsonl"), String.join("\n", lines));
        return reader.read(
                file,
                new ItemsState(
                        "gid://shopify/BulkOperation/1",
                        "COMPLETED",
                        Optional.empty(),
                        Instant.EPOCH,
                        lines.length,
                        Optional.of("u"),
                        "USD"));
    }

    private static String order(int n, String name, String source) {
        return ("{'id':'gid://shopify/Order/%d','name':'%s','poNumber':null,'createdAt':'2026-11-20T10:00:00Z','cancelledAt':null,"
                        + "'displayFulfillmentStatus':'UNFULFILLED','tags':[],'note':null,'customAttributes':[],'sourceName':'%s',"
                        + "'sourceIdentifier':null}")
                .formatted(n, name, source)
                .replace('\'', '"');
    }

    private static String line(int order, int pieces) {
        return ("{'id':'gid://shopify/LineItem/%1$d','sku':'BIN-1','currentQuantity':%2$d,'__parentId':'gid://shopify/Order/%1$d'}")
                .formatted(order, pieces)
                .replace('\'', '"');
    }
}
