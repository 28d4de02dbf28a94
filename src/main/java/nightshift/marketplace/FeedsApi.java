package nightshift.marketplace;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nightshift.core.EffectOutcome;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import org.springframework.stereotype.Component;

/** Calls of the Feeds API 2021-06-30, and how their answers read (amazon-sp-api 6.1). */
@Component
public class FeedsApi {
    private static final String PATH = "/feeds/2021-06-30";

    private final AmazonSettings settings;

    public FeedsApi(AmazonSettings settings) {
        this.settings = settings;
    }

    public SpApiCall createDocument(FeedType type) {
        return SpApiCall.post(
                SpApiOperation.CREATE_FEED_DOCUMENT, PATH + "/documents", Map.of("contentType", type.contentType()));
    }

    public SpApiCall createFeed(FeedType type, String documentId) {
        return SpApiCall.post(
                SpApiOperation.CREATE_FEED,
                PATH + "/feeds",
                Map.of(
                        "feedType", type.amazonName(),
                        "marketplaceIds", List.of(settings.marketplaceId()),
                        "inputFeedDocumentId", documentId));
    }

    public SpApiCall feed(String feedId) {
        return SpApiCall.get(SpApiOperation.GET_FEED, PATH + "/feeds/" + feedId, "");
    }

    /** The feeds of this type and seller since a time, whoever sent them. */
    public SpApiCall feedsSince(FeedType type, Instant since) {
        return SpApiCall.get(
                SpApiOperation.GET_FEEDS,
                PATH + "/feeds",
                "feedTypes=" + type.amazonName() + "&pageSize=100&createdSince="
                        + since.truncatedTo(ChronoUnit.SECONDS));
    }

    public SpApiCall document(String documentId) {
        return SpApiCall.get(SpApiOperation.GET_FEED_DOCUMENT, PATH + "/documents/" + documentId, "");
    }

    public static FeedDocumentLink link(SpApiAnswer answer) {
        return SpApiJson.read(successful(answer, "a feed document").text(), FeedDocumentLink.class);
    }

    public static EffectOutcome.Submitted submitted(SpApiAnswer answer) {
        String feedId = SpApiJson.read(successful(answer, "a feed").text(), Created.class)
                .feedId();
        if (feedId == null || feedId.isBlank()) {
            throw RemoteFailure.unknown(RemoteSystem.AMAZON, "Amazon's answer to createFeed names no feed", null);
        }
        return new EffectOutcome.Submitted(feedId, answer.text());
    }

    public static FeedStatus status(SpApiAnswer answer) {
        return SpApiJson.read(successful(answer, "the state of a feed").text(), FeedStatus.class);
    }

    public static List<FeedStatus> feeds(SpApiAnswer answer) {
        return SpApiJson.read(successful(answer, "the list of feeds").text(), Listed.class)
                .feeds();
    }

    private static SpApiAnswer successful(SpApiAnswer answer, String what) {
        if (!answer.successful()) {
            throw RemoteFailure.hopeless(
                    RemoteSystem.AMAZON, "Amazon rejects the request for " + what + ": " + answer.errors());
        }
        return answer;
    }

    private record Created(String feedId) {}

    private record Listed(List<FeedStatus> feeds) {}
}
