package nightshift.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Map;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteFailure.Applied;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopifyAnswersTests {
    private static final ShopifyRequest READ = ShopifyRequest.order("gid://shopify/Order/1");
    private static final ShopifyRequest WRITE = new ShopifyRequest(ShopifyOperation.CREATE_FULFILLMENT, Map.of());
    private final ShopifyAnswers answers =
            new ShopifyAnswers(ShopifyRig.settings("https://x.example", "t", "2026-07"), ShopifyRig.mapper());

    @ParameterizedTest
    @CsvSource({
        "500, UNKNOWN, true",
        "503, UNKNOWN, true",
        "504, UNKNOWN, true",
        "429, NO, true",
        "401, NO, false",
        "402, NO, false",
        "403, NO, false",
        "404, NO, false",
        "423, NO, false",
        "430, NO, false"
    })
    void readsTheHttpStatus(int status, Applied applied, boolean worthRepeating) {
        RemoteFailure failure = catchThrowableOfType(
                RemoteFailure.class, () -> answers.parse(WRITE, status, "2026-07", null, "{}"));

        assertThat(failure.applied()).isEqualTo(applied);
        assertThat(failure.worthRepeating()).isEqualTo(worthRepeating);
    }

    @Test
    void leavesTheOutcomeOpenWhenTheAnswerIsNoJson() {
        assertThat(failure(WRITE, "{\"data\":{\"fulfil").applied()).isEqualTo(Applied.UNKNOWN);
        assertThat(failure(WRITE, "").applied()).isEqualTo(Applied.UNKNOWN);
        assertThat(failure(WRITE, "{}").applied()).isEqualTo(Applied.UNKNOWN);
    }

    @Test
    void waitsAsLongAsTheBucketNeeds() {
        RemoteFailure failure = failure(READ, """
                {"errors":[{"message":"Throttled","extensions":{"code":"THROTTLED"}}],
                 "extensions":{"cost":{"requestedQueryCost":752,"actualQueryCost":null,
                  "throttleStatus":{"maximumAvailable":1000.0,"currentlyAvailable":602,"restoreRate":50.0}}}}""");

        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(3));
        assertThat(failure.applied()).isEqualTo(Applied.NO);
    }

    @Test
    void treatsAnInternalErrorOfAWriteAsUnknown() {
        RemoteFailure failure = failure(WRITE, """
                {"errors":[{"message":"Internal error.","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""");

        assertThat(failure.applied()).isEqualTo(Applied.UNKNOWN);
    }

    @Test
    void treatsPartialDataWithErrorsAsAFailure() {
        RemoteFailure failure = failure(READ, """
                {"errors":[{"message":"Access denied for note field.","extensions":{"code":"ACCESS_DENIED"}}],
                 "data":{"order":{"id":"gid://shopify/Order/1"}}}""");

        assertThat(failure.worthRepeating()).isFalse();
        assertThat(failure).hasMessageContaining("Access denied for note field.");
    }

    @Test
    void doesNotTrustAWriteThatAnswersErrorsBesideItsResult() {
        RemoteFailure failure = failure(WRITE, """
                {"errors":[{"message":"Access denied","extensions":{"code":"ACCESS_DENIED"}}],
                 "data":{"fulfillmentCreate":{"fulfillment":{"id":"gid://shopify/Fulfillment/1"}}}}""");

        assertThat(failure.applied()).isEqualTo(Applied.UNKNOWN);
    }

    @Test
    void knowsThatAMalformedWriteWasNotApplied() {
        RemoteFailure failure = failure(WRITE, """
                {"errors":[{"message":"invalid id","extensions":{"code":"RESOURCE_NOT_FOUND"}}],
                 "data":{"fulfillmentCreate":null}}""");

        assertThat(failure.applied()).isEqualTo(Applied.NO);
        assertThat(failure.worthRepeating()).isFalse();
    }

    @Test
    void failsWhenShopifyIgnoredAPartOfTheSearch() {
        RemoteFailure failure = failure(READ, """
                {"data":{"orders":{"nodes":[]}},"extensions":{"search":[{"query":"po_numbr:1",
                 "warnings":[{"field":"po_numbr","message":"Invalid search field for this query."}]}]}}""");

        assertThat(failure.worthRepeating()).isFalse();
        assertThat(failure).hasMessageContaining("po_numbr");
    }

    private RemoteFailure failure(ShopifyRequest request, String body) {
        return catchThrowableOfType(
                RemoteFailure.class, () -> answers.data(answers.parse(request, 200, "2026-07", null, body)));
    }
}
