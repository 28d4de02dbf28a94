package nightshift.sandbox.amazon;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SandboxSystem;
import nightshift.sandbox.SeedListing;
import nightshift.sandbox.SeedOrder;

/**
 * The simulated Amazon under {@code /amazon}: {@code /auth/o2/token}, the Orders, Feeds, Reports, Listings Items and
 * confirmShipment APIs, and the storage of their documents. Notes {@code amazon.confirmation}, {@code amazon.resubmission} (a package overwritten: must
 * never happen), {@code amazon.feed}, and what {@link ListingBook} names in the books, and counts calls as {@code amazon.OPERATION}.
 */
public final class AmazonSandbox implements SandboxSystem {
    public static final String PATH = "/amazon";
    public static final String CLIENT_ID = "amzn1.application-oa2-client.sandbox";
    public static final String CLIENT_SECRET = "amzn1.oa2-cs.v1.sandbox";
    public static final String REFRESH_TOKEN = "Atzr|sandbox";
    public static final String SELLER_ID = "A2SANDBOXSELLER";
    public static final String MARKETPLACE_ID = "ATVPDKIKX0DER";

    private final Books books;
    private final Login login;
    private final Limits limits;
    private final OrderBook orders;
    private final OrderFeed orderFeed;
    private final Storage storage;
    private final ListingBook listings;
    private final ListingsFeed listingsFeed;
    private final ListingsEndpoint listingsApi;
    private final ReportsEndpoint reports;
    private final FeedsEndpoint feeds;
    private final OrdersEndpoint ordersApi;
    private final ConfirmShipmentEndpoint confirmations;

    public AmazonSandbox(Books books, Clock clock) {
        this.books = books;
        login = new Login(clock);
        limits = new Limits(clock);
        orders = new OrderBook(books, clock);
        orderFeed = new OrderFeed(new OrderFeedMessage(orders, clock));
        storage = new Storage(clock);
        listings = new ListingBook(books, clock);
        listingsFeed = new ListingsFeed(listings);
        listingsApi = new ListingsEndpoint(listings);
        reports = new ReportsEndpoint(storage, listings, clock);
        feeds = new FeedsEndpoint(storage, new FeedProcessor(storage, orderFeed, listingsFeed), books, clock);
        ordersApi = new OrdersEndpoint(orders, clock);
        confirmations = new ConfirmShipmentEndpoint(orders, clock);
    }

    /** Takes an order that came from Amazon; others are not Amazon's. */
    public AmazonSandbox add(SeedOrder order) {
        order.amazonOrder().ifPresent(id -> orders.add(order, id));
        return this;
    }

    /** Takes an offer of the store. */
    public void add(SeedListing listing) {
        listings.add(listing);
    }

    /** How long a confirmation that was taken is not shown by its order; at once at first. */
    public void confirmationsUnseenFor(Duration time) {
        orders.unseenFor(time);
    }

    /** How long a change of an offer that was accepted cannot be seen; half a second at first. */
    public void changesUnseenFor(Duration time) {
        listings.unseenFor(time);
    }

    /** Another tool or a person changes an offer; what is empty stays. */
    public void offerByHand(String sku, Optional<BigDecimal> price, Optional<Integer> quantity) {
        listings.byHand(sku, price, quantity);
    }

    /** Messages of listings feeds for this SKU end as errors. */
    public void rejectListing(String sku) {
        listingsFeed.reject(sku);
    }

    /** The next report ends FATAL or CANCELLED. */
    public void nextReportEndsAs(String status) {
        reports.nextEndsAs(status);
    }

    /** At which poll a report is done; the second at first. */
    public void pollsUntilReported(int polls) {
        reports.pollsUntilDone(polls);
    }

    /** The order item id of a line, from 0: 14 digits with a leading zero. */
    public static String itemId(AmazonOrderId order, int line) {
        String digits = order.value().replace("-", "");
        return "0%s%02d".formatted(digits.substring(digits.length() - 11), line + 1);
    }

    /** Every access token out there stops working. */
    public void revokeTokens() {
        login.revoke();
    }

    /** Whether the usage plans are enforced with 429; off at first. */
    public void enforceLimits(boolean enforced) {
        limits.enforce(enforced);
    }

    /** At which poll a feed is processed; the second at first. */
    public void pollsUntilDone(int polls) {
        feeds.pollsUntilDone(polls);
    }

    public void nextFeed(FeedFault fault) {
        feeds.nextFeed(fault);
    }

    /** So much time goes by that nobody sees the orders there are any more. */
    public void forgetOrders() {
        orders.clear();
    }

    /** Someone ships all of an order by hand in Seller Central; what was confirmed before is gone. */
    public void shipByHand(AmazonOrderId order, String trackingNumber, String carrier) {
        orders.shipByHand(order.value(), trackingNumber, carrier);
    }

    /** Feed messages for this order end as errors. */
    public void reject(AmazonOrderId order) {
        orderFeed.reject(order.value());
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String operation(SandboxRequest request) {
        if (request.path().startsWith("/s3/")) {
            return "amazon.storage" + request.method();
        }
        return "amazon." + (request.line().equals("POST /auth/o2/token") ? "token" : Operations.of(request));
    }

    @Override
    public void misbehave(String way) {
        if (way.equals("expire-tokens")) {
            login.revoke();
        } else if (way.startsWith("report-")) {
            nextReportEndsAs(way.substring(7).toUpperCase(Locale.ROOT));
        } else if (way.startsWith("feed-")) {
            nextFeed(FeedFault.valueOf(way.substring(5).toUpperCase(Locale.ROOT).replace('-', '_')));
        } else {
            SandboxSystem.super.misbehave(way);
        }
    }

    @Override
    public SandboxResponse answer(SandboxRequest request) {
        if (request.path().startsWith("/s3/")) {
            books.count("amazon.storage" + request.method());
            return storage.answer(request);
        }
        if (request.line().equals("POST /auth/o2/token")) {
            books.count("amazon.token");
            return login.token(request);
        }
        SandboxResponse response = api(request);
        return response.with("x-amzn-RequestId", "sim-" + System.nanoTime());
    }

    private SandboxResponse api(SandboxRequest request) {
        try {
            String operation = Operations.of(request);
            books.count("amazon." + operation);
            login.check(request);
            limits.take(operation);
            return perform(operation, request).with("x-amzn-RateLimit-Limit", Limits.rate(operation));
        } catch (ApiError e) {
            return e.response();
        }
    }

    private SandboxResponse perform(String operation, SandboxRequest request) {
        return switch (operation) {
            case "searchOrders" -> ordersApi.search(request);
            case "getOrder" -> ordersApi.get(request, Operations.id(request));
            case "confirmShipment" -> confirmations.confirm(request, Operations.id(request));
            case "createFeedDocument" -> feeds.createDocument(request);
            case "createFeed" -> feeds.create(request);
            case "getFeeds" -> feeds.list(request);
            case "getFeed" -> feeds.get(request, Operations.id(request));
            case "getFeedDocument" -> feeds.document(request, Operations.id(request));
            case "createReport" -> reports.create(request);
            case "getReports" -> reports.list(request);
            case "getReport" -> reports.get(Operations.id(request));
            case "getReportDocument" -> reports.document(request, Operations.id(request));
            case "searchListingsItems" -> listingsApi.search(request);
            case "getListingsItem" -> listingsApi.get(request);
            case "patchListingsItem" -> listingsApi.patch(request);
            default -> throw ApiError.notFound(request.line());
        };
    }
}
