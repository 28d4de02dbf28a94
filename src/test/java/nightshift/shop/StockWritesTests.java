package nightshift.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nightshift.core.EffectOutcome;
import nightshift.core.RemoteFailure;
import nightshift.core.Sku;
import nightshift.operations.BatchMember;
import nightshift.operations.MemberOutcome;
import org.junit.jupiter.api.Test;

/** What Shopify answers to a change of stock (shopify-admin-graphql 9.2), and what is sent next. */
class StockWritesTests {
    private final StockWrites writes = new StockWrites();
    private final StockPart part = writes.parts(900, members(3)).get(0);

    @Test
    void sendsTheExpectedCountWithEachAndTheSameKeyForTheSameContents() {
        assertThat(writes.request(part).json()).contains("\"changeFromQuantity\":8", "\"quantity\":0");
        assertThat(writes.parts(900, members(3)).get(0).idempotencyKey()).isEqualTo(part.idempotencyKey());
        assertThat(part.without(List.of()).idempotencyKey()).isNotEqualTo(part.idempotencyKey());
        assertThat(writes.parts(901, members(3)).get(0).idempotencyKey()).isNotEqualTo(part.idempotencyKey());
    }

    @Test
    void takesAtMost250ARequest() {
        assertThat(writes.parts(900, members(501)))
                .extracting(one -> one.members().size())
                .containsExactly(250, 250, 1);
    }

    @Test
    void sendsTheRestAgainWithoutTheOnesShopifyTakesExceptionTo() {
        StockWrites.Written written = read(
                error("1", "CHANGE_FROM_QUANTITY_STALE", "stale"),
                error("2", "ITEM_NOT_STOCKED_AT_LOCATION", "not stocked"));

        assertThat(written.stale()).extracting(BatchMember::effectId).containsExactly(2L);
        assertThat(written.told()).extracting(MemberOutcome::effectId).containsExactly(3L);
        assertThat(written.rest().members()).extracting(BatchMember::effectId).containsExactly(1L);
        assertThat(written.rest().idempotencyKey()).isNotEqualTo(part.idempotencyKey());
    }

    /** All were decided from 8; the second is no pause. */
    @Test
    void pausesWithThePresentCountWhereOnlyPiecesWereSoldMeanwhile() {
        StockPart all = writes.parts(900, List.of(member(1, 0), member(2, 5), member(3, 0), member(4, 0), member(5, 0)))
                .get(0);
        List<BatchMember> stale = all.members().subList(0, 4);
        StockWrites.Written written = new StockWrites.Written(List.of(), stale, all.without(stale));

        StockLevels.Compared compared = StockLevels.stale(stale, Map.of(key(1), 6, key(2), 6, key(3), 9, key(4), -1));

        assertThat(compared.settled()).extracting(MemberOutcome::effectId).containsExactly(2L, 3L, 4L);
        assertThat(compared.settled())
                .as("nobody has to look: the next run decides")
                .allSatisfy(member -> assertThat(((EffectOutcome.Stale) member.outcome()).decidedAfresh())
                        .isTrue());
        StockPart next = StockWrites.next(written, compared);
        assertThat(next.members()).extracting(BatchMember::effectId).containsExactly(5L, 1L);
        assertThat(writes.request(next).json()).contains("\"changeFromQuantity\":6", "\"changeFromQuantity\":8");
        assertThat(next.idempotencyKey())
                .as("it asks for something else than with the count before")
                .isNotEqualTo(new StockPart(900, List.of(member(5, 0), member(1, 0)), 1).idempotencyKey());
    }

    @Test
    void isDoneWithAllWhereNothingIsSaidAgainstIt() {
        StockWrites.Written written = read();

        assertThat(written.told()).hasSize(3);
        assertThat(written.rest().open()).isFalse();
    }

    @Test
    void leavesItUnknownWhileAnEarlierTryIsUnderWayAndGivesUpAFailedKey() {
        String busy = "{\"message\":\"in progress\",\"code\":\"IDEMPOTENCY_CONCURRENT_REQUEST\"}";
        String failed = "{\"message\":\"failed\",\"code\":\"IDEMPOTENCY_PREVIOUS_ATTEMPT_FAILED\"}";

        assertThatThrownBy(() -> read(busy))
                .isInstanceOfSatisfying(RemoteFailure.class, failure -> assertThat(failure.applied())
                        .isEqualTo(RemoteFailure.Applied.UNKNOWN));
        assertThat(read(failed).rest().members()).hasSize(3);
    }

    private StockWrites.Written read(String... errors) {
        try {
            return writes.read(
                    part,
                    new JsonMapper()
                            .readTree("{\"inventorySetQuantities\":{\"userErrors\":[" + String.join(",", errors)
                                    + "]}}"));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String error(String index, String code, String message) {
        return "{\"field\":[\"input\",\"quantities\",\"" + index + "\",\"changeFromQuantity\"],\"message\":\"" + message
                + "\",\"code\":\"" + code + "\"}";
    }

    private static List<BatchMember> members(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(n -> member(n, 0)).toList();
    }

    private static BatchMember member(long n, int to) {
        return new BatchMember(
                n,
                new ShopifyStockChange(
                        "r", new Sku("S" + n), "gid://shopify/InventoryItem/" + n, "gid://shopify/Location/1", 8, to));
    }

    private static String key(long n) {
        return StockLevels.key("gid://shopify/InventoryItem/" + n, "gid://shopify/Location/1");
    }
}
