package nightshift.sandbox.support;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.SeedOrder.Customer;
import nightshift.sandbox.night.Carrier;
import nightshift.sandbox.night.Suppliers;
import nightshift.sandbox.support.ExpectedDay.Outcome;

/** What machines send, what programs broke on the way, and a supplier's answer. */
final class MachineMails {
    private static final int PARAGRAPHS = 30_000;

    private MachineMails() {}

    static List<SupportMail> of(SupportOrders orders) {
        return List.of(
                outOfOffice(),
                newsletter(),
                noReply(),
                spam(),
                calendarInvitation(),
                winmail(),
                sixtyRecipients(),
                large(orders),
                broken(),
                supplierAnswer());
    }

    private static SupportMail outOfOffice() {
        return SupportMail.of(
                        "out-of-office",
                        "Teresa Lund",
                        "teresa.lund@desertwarehousing.example",
                        "Automatic reply: Your quote")
                .header("Auto-Submitted", "auto-replied")
                .header("X-Auto-Response-Suppress", "All")
                .html(Stationery.outlook(
                        "I am out of the office until Monday and will answer your order questions then.",
                        "Teresa Lund"))
                .about("robot")
                .nothing();
    }

    private static SupportMail newsletter() {
        return SupportMail.of(
                        "newsletter",
                        "Warehouse Today",
                        "hello@warehousetoday.example",
                        "Where is my order? Five ways to answer it faster")
                .header("List-Unsubscribe", "<https://warehousetoday.example/u>")
                .header("Precedence", "bulk")
                .html(
                        "<html><body><h1>Where is my order?</h1><p>Our survey of 400 stores.</p><a href=\"https://warehousetoday.example/u\">Unsubscribe</a></body></html>")
                .about("robot")
                .nothing();
    }

    private static SupportMail noReply() {
        return SupportMail.of("no-reply", "Parcel Alerts", "no-reply@parcelalerts.example", "Delivery exception")
                .header("Auto-Submitted", "auto-generated")
                .html(
                        "<html><body><p>A delivery exception was recorded for one of your parcels. Do not reply to this message.</p></body></html>")
                .about("robot")
                .nothing();
    }

    private static SupportMail spam() {
        return SupportMail.of("spam", "Growth Partner", "ceo@rankfast.example", "Quick question about your website")
                .html(
                        Stationery.gmail(
                                "Hi, I checked your website and found 17 SEO errors. We guarantee first page rankings on Google. Can we schedule a call this week to discuss our backlink packages?"))
                .about("other")
                .nothing()
                .or(Outcome.HAND_OVER);
    }

    private static SupportMail calendarInvitation() {
        String invitation =
                """
                BEGIN:VCALENDAR
                METHOD:REQUEST
                BEGIN:VEVENT
                UID:42@mail.example
                SUMMARY:Dock tour
                DTSTART:20261130T150000Z
                DTEND:20261130T160000Z
                END:VEVENT
                END:VCALENDAR
                """;
        return SupportMail.of(
                        "calendar-invitation", "Bruno Keller", "bruno@kellersupply.example", "Invitation: Dock tour")
                .html("<html><body><p>When: Monday, November 30, 3 pm</p><p>Where: Dock 4</p></body></html>")
                .files(new SeedMail.File(
                        "invite.ics", "text/calendar", invitation.getBytes(StandardCharsets.UTF_8), false))
                .about("other", "robot")
                .handOver("")
                .or(Outcome.NOTHING);
    }

    private static SupportMail winmail() {
        byte[] tnef = new byte[2_048];
        tnef[0] = 0x78;
        tnef[1] = (byte) 0x9F;
        tnef[2] = 0x3E;
        tnef[3] = 0x22;
        return SupportMail.of("winmail", "Ada Brock", "ada.brock@mail.example", "see attached")
                .html("<html><body><p>Please see the attached letter.</p></body></html>")
                .files(new SeedMail.File("winmail.dat", "application/ms-tnef", tnef, false))
                .about("other")
                .handOver("");
    }

    private static SupportMail sixtyRecipients() {
        String others = IntStream.rangeClosed(1, 59)
                .mapToObj(i -> "buyer" + i + "@shops.example")
                .collect(Collectors.joining(", "));
        return SupportMail.of("sixty-recipients", "Purchasing Pool", "pool@purchasing.example", "Price lists wanted")
                .header("To", "support@northpoint.example, " + others)
                .html(Stationery.gmail(
                        "Dear all, please quote 500 pallets of steel shelving, delivery anywhere. Reply to all."))
                .about("bulk_quote")
                .handOver("")
                .or(Outcome.NOTHING);
    }

    /** Some megabytes of nested tables, as pasted from a spreadsheet. */
    private static SupportMail large(SupportOrders orders) {
        SeedOrder order = orders.underWay(
                orders.web(
                        8651,
                        4,
                        new Customer("Hope Quill", "Quill Depot", "18 Yard Rd", "Joplin", "MO", "64801"),
                        Suppliers.HARBOR.line(0, 1)),
                Carrier.UPS,
                "IN_TRANSIT",
                Optional.of(2));
        String rows =
                "<tr><td style=\"border:solid windowtext 1.0pt;padding:0in 5.4pt\"><span>part number, bin, count</span></td></tr>\n"
                        .repeat(PARAGRAPHS);
        return SupportMail.of("large", order, "Where is order #8651?")
                .html(
                        "<html><body><p>Hello, where is my order #8651? Our stock list is below, please ignore it.</p><table>"
                                + rows + "</table></body></html>")
                .about("where_is_my_order")
                .draft()
                .or(Outcome.HAND_OVER)
                .facts("#8651");
    }

    /** What Outlook shows of a mail whose parts were cut off: half a tag, replacement characters, no sender's name. */
    private static SupportMail broken() {
        return SupportMail.of("broken", "", "quoted-printable@mail.example", "=?UTF-8?Q?Where_is_=C3=A4?= \uFFFD\uFFFD")
                .html(
                        "<html><body><div>Wh=\uFFFD\uFFFDre is =20 my o</di\uFFFD <p>--_000_boundary Content-Type: text/plain; charset=\"x-unknown\" \uFFFD\uFFFD\uFFFD<tab")
                .about("other")
                .handOver("")
                .or(Outcome.NOTHING);
    }

    /** From the supplier's own domain. He writes about no parcel, so it is no other workflow's work. */
    private static SupportMail supplierAnswer() {
        return SupportMail.of(
                        "supplier-answer",
                        "Harbor Steel & Shelving",
                        "claims@harborsteel.example",
                        "RE: Claim for PO-8590")
                .order("#8590")
                .html(Stationery.outlook(
                        "We have received your claim for PO-8590 and accept it. Our credit desk will come back to you within two days.",
                        "Judy Marlowe\nHarbor Steel & Shelving"))
                .about("supplier_answer")
                .handOver("")
                .or(Outcome.NOTHING);
    }
}
