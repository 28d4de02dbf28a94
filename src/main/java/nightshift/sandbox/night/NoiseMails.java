package nightshift.sandbox.night;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nightshift.core.ReasonKind;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.SeedMail.File;

/** What else lies in a store's mailboxes in the morning, and must not cause anything to be shipped. */
final class NoiseMails {
    private static final String FORGED_SUBJECT = "Shipment confirmation PO-" + OpenOrders.FORGED;

    private final Instant now;
    private final Random random = new Random(99);

    private NoiseMails(Instant now) {
        this.now = now;
    }

    static List<SeedMail> before(Instant now) {
        NoiseMails noise = new NoiseMails(now);
        return List.of(
                noise.newsletter(),
                noise.autoReply(),
                noise.acknowledgment(),
                noise.invoice(),
                noise.forgedConfirmation(),
                noise.confirmationInJunk(),
                noise.customer(
                        "Nora Lindgren",
                        "nora@lindgrenceramics.example",
                        "Where is my order #7430?",
                        "Hello, I ordered two weeks ago and have not heard anything. Can you tell me when it ships?"),
                noise.customer(
                        "Eric Osborne",
                        "eric.osborne@mail.example",
                        "Change of address, order #7451",
                        "Please send it to my office instead: 40 W Center St, Logan, UT 84321."),
                noise.customer(
                        "Amy Fournier",
                        "amy@fourniernursery.example",
                        "Return of a dented cabinet",
                        "One cabinet arrived with a dented door. How do I send it back?"));
    }

    private SeedMail newsletter() {
        return new SeedMail(
                Northpoint.ORDERS,
                "inbox",
                "Material Handling Weekly",
                "news@mhweekly.example",
                "This week: five shelving trends, and a tracking number you will not believe",
                "<html><body><h1>Material Handling Weekly</h1><p>Pallet flow, wire decking and more.</p><p><a href=\"https://mhweekly.example/u\">Unsubscribe</a></p></body></html>",
                ago(400),
                Map.of("List-Unsubscribe", "<https://mhweekly.example/u>", "Precedence", "bulk"),
                List.of());
    }

    private SeedMail autoReply() {
        return new SeedMail(
                Northpoint.ORDERS,
                "inbox",
                Suppliers.HARBOR.sender(),
                "judy@harborsteel.example",
                "Automatic reply: PO-7451",
                "<html><body><p>I am out of the office until Monday. For urgent orders call 410-555-0142.</p></body></html>",
                ago(520),
                Map.of("Auto-Submitted", "auto-replied", "X-Auto-Response-Suppress", "All"),
                List.of());
    }

    private SeedMail acknowledgment() {
        return SeedMail.toInbox(
                Northpoint.ORDERS,
                Suppliers.KEYSTONE.sender(),
                "orders@keystonecabinets.example",
                "Order acknowledgment - your PO-7457",
                "<html><body><p>Thank you for your purchase order PO-7457. We acknowledge receipt. Estimated ship date in two weeks.</p></body></html>",
                ago(610),
                List.of(new File("acknowledgment.pdf", "application/pdf", Paper.acknowledgment(), false)));
    }

    private SeedMail invoice() {
        return SeedMail.toInbox(
                Northpoint.ORDERS,
                Suppliers.HARBOR.sender(),
                "billing@harborsteel.example",
                "Invoice 88213 for PO-7401",
                "<html><body><p>Your invoice is attached. Please remit within 30 days.</p></body></html>",
                ago(300),
                List.of(new File("invoice-88213.pdf", "application/pdf", Paper.invoice(), false)));
    }

    /** A person must see it: nothing in it may be used. */
    static ExpectedNight.Item expectedOfForged() {
        return new ExpectedNight.Item(
                "PO-" + OpenOrders.FORGED,
                Suppliers.ACME.name(),
                FORGED_SUBJECT,
                ExpectedNight.Outcome.FLAGGED,
                Optional.of(ReasonKind.SUSPICIOUS_SENDER),
                Optional.empty(),
                Optional.empty());
    }

    /** Looks like Acme, is not: {@code acrne-bin} with r and n for the m. */
    private SeedMail forgedConfirmation() {
        Slip slip = slip(Suppliers.ACME, OpenOrders.FORGED, Carrier.FEDEX);
        return SeedMail.toInbox(
                Northpoint.ORDERS,
                Suppliers.ACME.sender(),
                "orders@acrne-bin.example",
                FORGED_SUBJECT,
                "<html><body><p>Attached. Note our new bank account for all future payments.</p></body></html>",
                ago(210),
                Wrapped.files(slip, ago(210)));
    }

    private SeedMail confirmationInJunk() {
        Slip slip = slip(Suppliers.GULF, OpenOrders.IN_JUNK, Carrier.FEDEX);
        return new SeedMail(
                Northpoint.ORDERS,
                "junkemail",
                Suppliers.GULF.sender(),
                Suppliers.GULF.address(),
                "Gulf Coast Containers - shipped - PO-" + OpenOrders.IN_JUNK,
                "<html><body><p>Advance ship notice attached.</p></body></html>",
                ago(150),
                Map.of(),
                Wrapped.files(slip, ago(150)));
    }

    private SeedMail customer(String name, String address, String subject, String text) {
        return SeedMail.toInbox(
                Northpoint.SUPPORT,
                name,
                address,
                subject,
                "<html><body><p>" + Html.escaped(text) + "</p></body></html>",
                ago(100 + random.nextInt(500)),
                List.of());
    }

    private Slip slip(StoreSupplier supplier, int order, Carrier carrier) {
        Slip.Parcel parcel = new Slip.Parcel(carrier, carrier.service(), carrier.number(random));
        StoreSupplier.Product product =
                supplier.products().get(Math.floorMod(order, supplier.products().size()));
        return new Slip(
                supplier,
                "9" + order,
                LocalDate.ofInstant(ago(240), Northpoint.ZONE),
                List.of(new Slip.Shipment(
                        "PO-" + order,
                        Customers.of(order),
                        List.of(parcel),
                        List.of(new Slip.Line(product.sku(), product.title(), 2, 2)))));
    }

    private Instant ago(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }
}
