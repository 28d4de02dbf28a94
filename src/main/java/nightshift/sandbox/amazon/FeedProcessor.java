package nightshift.sandbox.amazon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** Processes a feed when its time has come: applies it, and writes its report or lets the injected fault happen. */
final class FeedProcessor {
    private static final Set<String> ORDER_FEEDS = Set.of("POST_ORDER_FULFILLMENT_DATA");

    private final Storage storage;
    private final OrderFeed orderFeed;
    private final ListingsFeed listingsFeed;

    FeedProcessor(Storage storage, OrderFeed orderFeed, ListingsFeed listingsFeed) {
        this.storage = storage;
        this.orderFeed = orderFeed;
        this.listingsFeed = listingsFeed;
    }

    void process(SimulatedFeed feed) {
        boolean listings = feed.type.equals(ListingsFeed.TYPE);
        if (!ORDER_FEEDS.contains(feed.type) && !listings || feed.fault == FeedFault.FATAL) {
            feed.status = "FATAL"; // listings feeds in XML were retired in 2025
        } else if (feed.fault == FeedFault.CANCELLED) {
            feed.status = "CANCELLED";
        } else if (listings) {
            processListings(feed, storage.content(feed.document).orElseThrow());
        } else {
            processOrders(feed);
        }
    }

    private void processListings(SimulatedFeed feed, byte[] content) {
        boolean silent = feed.fault == FeedFault.ERRORS_WITHOUT_ROWS;
        Optional<byte[]> report =
                listingsFeed.apply(feed, content, silent || feed.fault == FeedFault.MESSAGE_ERROR, silent);
        if (report.isEmpty()) {
            feed.status = "FATAL";
            return;
        }
        end(feed, report.get());
    }

    private void processOrders(SimulatedFeed feed) {
        boolean silent = feed.fault == FeedFault.ERRORS_WITHOUT_ROWS;
        boolean less = feed.fault == FeedFault.PROCESSED_LESS;
        byte[] content = storage.content(feed.document).orElseThrow();
        OrderFeed.Processed processed = feed.fault == FeedFault.MESSAGE_ERROR
                ? orderFeed.applyButFirst(content)
                : orderFeed.apply(content, silent || less ? 1 : 0);
        end(
                feed,
                FeedReportXml.write(
                        feed.id,
                        processed.messages() - (less ? 1 : 0),
                        processed.errors() - (less ? 1 : 0),
                        silent ? List.of() : processed.results()));
    }

    private void end(SimulatedFeed feed, byte[] report) {
        if (feed.fault == FeedFault.EMPTY_REPORT) {
            feed.status = "DONE";
            feed.report = storage.newReport(new byte[0]);
            return;
        }
        if (feed.fault == FeedFault.FATAL_BUT_APPLIED) {
            feed.status = "FATAL";
            feed.report =
                    storage.newReport("original-record-number\terror-code\n1\t90012".getBytes(StandardCharsets.UTF_8));
            return;
        }
        feed.packed = feed.fault == FeedFault.GZIP;
        feed.report = storage.newReport(feed.packed ? packed(report) : report);
        feed.status = "DONE";
    }

    static byte[] packed(byte[] report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
