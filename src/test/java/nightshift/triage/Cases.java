package nightshift.triage;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
import nightshift.core.Money;
import nightshift.core.OrderName;
import nightshift.core.Sku;
import nightshift.core.Workflow;
import nightshift.customers.OrderContext;
import nightshift.customers.reading.AskedQuantity;
import nightshift.customers.reading.HandOver;
import nightshift.customers.reading.HandOverReason;
import nightshift.customers.reading.Intent;
import nightshift.customers.reading.MailChannel;
import nightshift.customers.reading.MailTopic;
import nightshift.customers.reading.MailWords;
import nightshift.customers.reading.Mentioned;
import nightshift.customers.reading.Understood;
import nightshift.customers.reading.Urgency;
import nightshift.mailbox.MailVerdict;
import nightshift.mailbox.OpenMail;
import nightshift.mailbox.StoredMail;
import nightshift.operations.Work;
import nightshift.settings.StoreSettings;
import nightshift.shop.CustomerOrder;
import nightshift.shop.OrderState;
import nightshift.shop.OrderedItem;
import nightshift.shop.Parcel;
import nightshift.shop.ParcelState;
import nightshift.shop.ShipTo;
import nightshift.shop.ShopOrder.Tracking;
import nightshift.shop.StockAnswer;
import nightshift.shop.StockedItem;
import nightshift.triage.replies.Reply;

/** A customer's mail with what was understood and looked up, to be changed by each test. */
public final class Cases {
    public static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    public static final EmailAddress DANA = new EmailAddress("dana@example.org");

    public static final StoreSettings STORE = new StoreSettings(
            ZoneId.of("America/New_York"),
            Mode.AUTO,
            new StoreSettings.Summary(List.of()),
            null,
            new StoreSettings.Desk(URI.create("https://desk.example")),
            List.of(),
            List.of());

    public MailChannel channel = MailChannel.STORE;
    public String language = "en";
    public String said = "Where is my order?";
    public String quoted = "";
    public String subject = "My order";
    public EmailAddress from = DANA;
    public String fromName = "Dana Cole";
    public List<EmailAddress> replyTo = List.of();
    public final List<Intent> intents = new ArrayList<>();
    public final List<HandOverReason> handOvers = new ArrayList<>();
    public Mentioned mentioned = Mentioned.NOTHING;
    public Optional<String> robot = Optional.empty();
    public Urgency urgency = Urgency.NORMAL;
    public OrderContext orders = new OrderContext.None();
    public StockAnswer stock = TriageCase.NOTHING_ASKED;
    public OpenMatters matters = OpenMatters.NONE;

    public static Cases about(MailTopic... topics) {
        Cases one = new Cases();
        for (MailTopic topic : topics) {
            one.intents.add(new Intent(topic, List.of(), true, "rules and examples agree"));
        }
        return one;
    }

    public static TriageSettings settings(RoutingRule... rules) {
        return new TriageSettings(
                "",
                null,
                Map.of("sales", new EmailAddress("sally@store.example")),
                "service",
                List.of(rules),
                false,
                "classpath:replies/reply",
                true,
                "Northpoint Storage",
                Duration.ofHours(24),
                Duration.ofDays(30));
    }

    /** A reply that says only this. */
    public static Reply reply(String text, String... cited) {
        return new Reply("", "", "<p>" + text + "</p>", text, "", "", List.of(cited), false);
    }

    public static RoutingRule rule(String topic, String role) {
        return new RoutingRule(List.of(topic), null, null, null, null, role);
    }

    public Cases handedOver(HandOver kind, String sentence) {
        handOvers.add(new HandOverReason(kind, sentence, List.of("words")));
        return this;
    }

    public Cases asksFor(int count, String what) {
        mentioned = new Mentioned(
                mentioned.orders(),
                mentioned.amazonOrders(),
                List.of(),
                List.of(),
                mentioned.partNumbers(),
                List.of(new AskedQuantity(count, what, count + " " + what)),
                Optional.empty());
        return this;
    }

    public Cases names(String order) {
        mentioned = new Mentioned(
                List.of(new OrderName(order)), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
        return this;
    }

    public Cases namesAtAmazon(String order) {
        mentioned = new Mentioned(
                List.of(),
                List.of(new AmazonOrderId(order)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        return this;
    }

    public Cases own(CustomerOrder... his) {
        orders = new OrderContext.Theirs(List.of(his), true);
        return this;
    }

    public Understood understood() {
        return new Understood(
                channel,
                language,
                intents,
                urgency,
                "nothing is urgent",
                handOvers,
                mentioned,
                robot,
                false,
                "Customer asks about an order.",
                new MailWords(subject, said, quoted, "", "", Optional.empty()));
    }

    public StoredMail stored() {
        return new StoredMail(
                17,
                new EmailAddress("support@store.example"),
                "inbox",
                "AAMk17",
                Optional.of("<17@example.org>"),
                Optional.of("conversation"),
                Optional.of(from),
                Optional.of(fromName),
                replyTo,
                subject,
                NOW.minusSeconds(600),
                Map.of(),
                "<p>" + said + "</p>",
                false);
    }

    public TriageCase build() {
        OpenMail open = new OpenMail(stored(), new MailVerdict("customer", "no supplier", Optional.empty()), List.of());
        Work work = new Work(5, Workflow.TRIAGE, "mail/17", Optional.empty(), false, 1);
        return new TriageCase(work, open, understood(), orders, stock, matters, NOW);
    }

    public static CustomerOrder order(String name, OrderState state, Parcel... parcels) {
        return new CustomerOrder(
                "gid://shopify/Order/1",
                new OrderName(name),
                Optional.of(DANA),
                Optional.empty(),
                Optional.empty(),
                NOW.minus(Duration.ofDays(6)),
                Optional.empty(),
                state,
                new ShipTo(Optional.of("Phoenix"), Optional.of("AZ"), Optional.of("US")),
                List.of(new OrderedItem(
                        "line",
                        Optional.of(new Sku("BIN-2048")),
                        "Stacking bin",
                        Optional.empty(),
                        4,
                        state == OrderState.SHIPPED ? 0 : 2)),
                List.of(parcels),
                Optional.empty(),
                Optional.empty());
    }

    /** The same order, as its money stands in Shopify. */
    public static CustomerOrder paidAs(
            CustomerOrder order, Optional<String> financialStatus, Optional<Money> refunded) {
        return with(order, order.items(), financialStatus, refunded);
    }

    /** The same order of other items. */
    public static CustomerOrder ofItems(CustomerOrder order, List<OrderedItem> items) {
        return with(order, items, order.financialStatus(), order.refunded());
    }

    private static CustomerOrder with(
            CustomerOrder order, List<OrderedItem> items, Optional<String> financialStatus, Optional<Money> refunded) {
        return new CustomerOrder(
                order.id(),
                order.name(),
                order.email(),
                order.amazonOrder(),
                order.poNumber(),
                order.placedAt(),
                order.cancelledAt(),
                order.state(),
                order.shipTo(),
                items,
                order.parcels(),
                financialStatus,
                refunded);
    }

    public static Parcel parcel(String number, ParcelState state) {
        return new Parcel(
                "gid://shopify/Fulfillment/" + number,
                List.of(new Tracking(
                        Optional.of("UPS"),
                        Optional.of(number),
                        Optional.of("https://www.ups.com/track?tracknum=" + number))),
                state,
                Optional.of(NOW.minus(Duration.ofDays(3))),
                Optional.empty(),
                Optional.of(NOW.plus(Duration.ofDays(1))),
                state == ParcelState.DELIVERED ? Optional.of(NOW.minus(Duration.ofDays(1))) : Optional.empty(),
                List.of(new Parcel.Content(Optional.of(new Sku("BIN-2048")), "Stacking bin", 2)));
    }

    public static StockedItem item(String sku, int available) {
        return item(sku, available, true);
    }

    /** A draft or an archived product in the shop. */
    public static StockedItem notSold(String sku, int available) {
        return item(sku, available, false);
    }

    private static StockedItem item(String sku, int available, boolean sold) {
        return new StockedItem(
                new Sku(sku),
                "Wire partition panel",
                "Wire partitions",
                Optional.of(available),
                false,
                Optional.empty(),
                Optional.of("https://store.example/products/" + sku),
                sold);
    }
}
