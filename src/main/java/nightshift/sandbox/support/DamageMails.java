package nightshift.sandbox.support;

import static nightshift.sandbox.support.SupportOrders.po;

import java.util.List;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.SeedOrder.Customer;
import nightshift.sandbox.night.Carrier;
import nightshift.sandbox.night.Suppliers;
import nightshift.sandbox.support.ExpectedDay.Outcome;

/** Something arrived broken, said in all the ways customers say it. */
final class DamageMails {
    private static final String TOPIC = "damage_report";
    private static final String[] PROMISES = {
        "we will refund", "full refund", "we will replace", "will send a replacement", "will send you a replacement",
        "replacement is on its way", "issue a credit", "we will credit", "our fault", "our mistake"
    };

    private final SupportOrders orders;

    private DamageMails(SupportOrders orders) {
        this.orders = orders;
    }

    static List<SupportMail> of(SupportOrders orders) {
        DamageMails mails = new DamageMails(orders);
        SeedOrder shelves = orders.delivered(
                orders.web(
                        8613,
                        8,
                        new Customer("Corinne Abbott", "Abbott Archive", "12 Mill St", "Keene", "NH", "03431"),
                        Suppliers.HARBOR.line(1, 2)),
                Carrier.FEDEX,
                1);
        return List.of(
                mails.damaged(shelves),
                mails.secondMail(shelves),
                mails.withoutTheWord(),
                mails.photosAlone(),
                mails.withoutPhoto(),
                mails.inAReply());
    }

    private SupportMail damaged(SeedOrder order) {
        return claim("damaged", order, "Order #8613 arrived damaged", Suppliers.HARBOR.domain(), 2)
                .html(Stationery.outlook(
                        """
                        Hello,

                        One of the two shelving units (HS-4824-5) of order #8613 arrived damaged: two uprights are bent and the carton was torn open. Photos attached. How do we proceed?
                        """,
                        "Corinne Abbott\nAbbott Archive | 603-555-0151"))
                .files(Photos.jpeg("IMG_2041.jpg", 1), Photos.large("IMG_2042.jpg", 2));
    }

    private SupportMail secondMail(SeedOrder order) {
        return claim("damaged-again", order, "RE: Order #8613 arrived damaged", Suppliers.HARBOR.domain(), 0)
                .joins("damaged")
                .answering("damaged")
                .html(Stationery.outlook(
                        "Here is one more photo of the bent upright, and one of the label.",
                        "Corinne Abbott",
                        "One of the two shelving units (HS-4824-5) of order #8613 arrived damaged"))
                .files(Photos.jpeg("IMG_2044.jpg", 3), Photos.png("label.png", 4));
    }

    private SupportMail withoutTheWord() {
        SeedOrder order = orders.delivered(
                orders.web(
                        8614,
                        11,
                        new Customer("Felix Moody", "", "8 Pond Rd", "Bath", "ME", "04530"),
                        Suppliers.LAKELAND.line(0, 1)),
                Carrier.UPS,
                2);
        return claim("without-the-word", order, "cabinet", Suppliers.LAKELAND.domain(), 1)
                .html(
                        Stationery.gmail(
                                "Hi, my storage cabinet (order 8614) came today. The left door has a big dent and will not close, and one hinge is cracked. See the picture."))
                .files(Photos.jpeg("door.jpg", 5));
    }

    private SupportMail photosAlone() {
        SeedOrder order = orders.delivered(
                orders.web(
                        8615,
                        10,
                        new Customer("Jody Reeve", "", "70 Bluff St", "Eaton", "CO", "80615"),
                        Suppliers.BLUEWATER.line(0, 6)),
                Carrier.UPS,
                1);
        return claim("photos-alone", order, "Order #8615", Suppliers.BLUEWATER.domain(), 2)
                .html(
                        "<html><body><div><img src=\"cid:photo1.jpg\"><br><img src=\"cid:photo2.jpg\"></div><div>Sent from my Galaxy</div></body></html>")
                .files(Photos.inline("photo1.jpg", 6), Photos.inline("photo2.jpg", 7))
                .or(Outcome.HAND_OVER);
    }

    private SupportMail withoutPhoto() {
        SeedOrder order = orders.delivered(
                orders.web(
                        8616,
                        12,
                        new Customer("Gwen Barlow", "Barlow Fence", "44 Cedar Ave", "Ogden", "UT", "84401"),
                        Suppliers.PIONEER.line(0, 3)),
                Carrier.UPS,
                2);
        return claim("without-photo", order, "Damaged wire partition, order #8616", Suppliers.PIONEER.domain(), 0)
                .html(Stationery.outlook(
                        "Hello, one of the three partition panels on order #8616 was damaged in transit, the mesh is ripped from the frame. What do you need from us?",
                        "Gwen Barlow"))
                .facts("photo");
    }

    private SupportMail inAReply() {
        SeedOrder order = orders.delivered(
                orders.web(
                        8617,
                        9,
                        new Customer("Victor Sloan", "", "230 Pier Rd", "Camden", "NJ", "08102"),
                        Suppliers.GULF.line(1, 2)),
                Carrier.UPS,
                1);
        return claim("in-a-reply", order, "Re: Your order #8617 is on its way", Suppliers.GULF.domain(), 1)
                .html(
                        Stationery.gmail(
                                "Thanks, it got here, but both lids were crushed under something heavy. I attached a picture.",
                                "Your order #8617 is on its way. Two Wire Basket Lids 40x32. Thank you for shopping at Northpoint!"))
                .files(Photos.jpeg("lids.jpg", 8));
    }

    private static SupportMail claim(String key, SeedOrder order, String subject, String supplierDomain, int photos) {
        return SupportMail.of(key, order, subject)
                .about(TOPIC)
                .urgency("today")
                .claim(po(order), supplierDomain, photos, order.lines().get(0).sku())
                .never(PROMISES);
    }
}
