package nightshift.sandbox.support;

import static nightshift.sandbox.support.SupportOrders.day;
import static nightshift.sandbox.support.SupportOrders.tracking;

import java.util.List;
import java.util.Optional;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.SeedOrder.Customer;
import nightshift.sandbox.SeedOrder.Trait;
import nightshift.sandbox.night.Carrier;
import nightshift.sandbox.night.Suppliers;
import nightshift.sandbox.support.ExpectedDay.Outcome;

/** Where is my order: in every state an order can be in, and by people who may not be told. */
final class OrderMails {
    private static final String TOPIC = "where_is_my_order";

    private final SupportOrders orders;

    private OrderMails(SupportOrders orders) {
        this.orders = orders;
    }

    static List<SupportMail> of(SupportOrders orders) {
        OrderMails mails = new OrderMails(orders);
        return List.of(
                mails.onItsWay(),
                mails.notShipped(),
                mails.delivered(),
                mails.late(),
                mails.split(),
                mails.cancelled(),
                mails.twoOpenOrders(),
                mails.someoneElsesOrder(),
                mails.unknownNumber(),
                mails.spanish(),
                mails.german(),
                mails.french(),
                mails.noNumberAtAll());
    }

    private SupportMail onItsWay() {
        SeedOrder order = orders.underWay(
                orders.web(
                        8601,
                        4,
                        new Customer("Dana Ellison", "Ellison Garage", "40 Bay St", "Erie", "PA", "16501"),
                        Suppliers.HARBOR.line(0, 2)),
                Carrier.UPS,
                "IN_TRANSIT",
                Optional.of(2));
        return SupportMail.of("on-its-way", order, "Order #8601 - delivery date?")
                .html(
                        Stationery.outlook(
                                """
                        Good morning,

                        We ordered two boltless shelving units last week (order #8601). Could you tell me where the shipment is and when we can expect it? Our crew has to clear the bay beforehand.

                        Thank you,
                        """,
                                """
                        Dana Ellison
                        Ellison Garage | 40 Bay St, Erie, PA 16501 | 814-555-0177
                        """))
                .about(TOPIC)
                .draft()
                .facts(
                        "#8601",
                        "UPS",
                        tracking(order),
                        "https://www.ups.com/track?tracknum=" + tracking(order),
                        day(orders.due(order)));
    }

    private SupportMail notShipped() {
        SeedOrder order = orders.placed(orders.web(
                8602,
                1,
                new Customer("Harriet Boone", "", "9 Elm Ct", "Ames", "IA", "50010"),
                Suppliers.ACME.line(0, 3)));
        return SupportMail.of("not-shipped", order, "has 8602 shipped yet")
                .html(Stationery.gmail(
                        "Hi, I placed order 8602 yesterday. Has it shipped yet? Do you have a tracking number for me?"))
                .about(TOPIC)
                .draft()
                .facts("#8602")
                .never("1Z", "ups.com", "fedex.com", "tracking number is");
    }

    private SupportMail delivered() {
        SeedOrder order = orders.delivered(
                orders.web(
                        8603,
                        9,
                        new Customer("Harvey Dunn", "", "77 Ridge Rd", "Provo", "UT", "84601"),
                        Suppliers.LAKELAND.line(0, 1)),
                Carrier.FEDEX,
                3);
        return SupportMail.of("delivered", order, "Order #8603 tracking says delivered")
                .html(
                        Stationery.gmail(
                                "Hello, can you check the status of order #8603? I was away and do not see a cabinet anywhere. Where was it left?"))
                .about(TOPIC)
                .draft()
                .or(Outcome.HAND_OVER)
                .facts("#8603", "FedEx", tracking(order));
    }

    private SupportMail late() {
        SeedOrder order = orders.underWay(
                orders.web(
                        8604,
                        16,
                        new Customer("Mira Castell", "Castell Labs", "5 Vine St", "Davis", "CA", "95616"),
                        Suppliers.KEYSTONE.line(0, 1)),
                Carrier.FEDEX,
                "DELAYED",
                Optional.of(-4));
        return SupportMail.of("late", order, "8604 overdue")
                .html(Stationery.outlook(
                        """
                        Hello,

                        Order #8604 was supposed to be here four days ago. Where is it now, and what is the new delivery date?
                        """,
                        "Mira Castell, Castell Labs"))
                .about(TOPIC)
                .draft()
                .or(Outcome.HAND_OVER)
                .facts("#8604", tracking(order));
    }

    private SupportMail split() {
        SeedOrder order = orders.partly(
                orders.web(
                        8605,
                        6,
                        new Customer("Otis Grand", "Grand Storage", "310 Main St", "Waco", "TX", "76701"),
                        Suppliers.SUMMIT.line(0, 1),
                        Suppliers.TRI_STATE.line(0, 4)),
                Carrier.UPS,
                "SR-BS-8448");
        return SupportMail.of("split", order, "Order 8605")
                .html(
                        Stationery.gmail(
                                "Hi there, order 8605 has two different things on it. Where is my order right now, and does everything come together?"))
                .about(TOPIC)
                .draft()
                .facts("#8605", tracking(order), "Chrome Wire Shelf");
    }

    private SupportMail cancelled() {
        SeedOrder order = orders.placed(orders.web(
                        8606,
                        5,
                        new Customer("Lydia Frost", "", "2 Lake Ave", "Barre", "VT", "05641"),
                        Suppliers.PRAIRIE.line(0, 2))
                .with(Trait.CANCELLED));
        return SupportMail.of("cancelled", order, "Where is my order #8606?")
                .html(Stationery.gmail("Where is my order #8606? I have not received a shipping notice."))
                .about(TOPIC)
                .handOver("")
                .never("will arrive", "on its way");
    }

    private SupportMail twoOpenOrders() {
        Customer bruno = new Customer("Bruno Keller", "Keller Supply", "88 Dock Rd", "Gary", "IN", "46402");
        SeedOrder shipped = orders.underWay(
                orders.web(8607, 5, bruno, Suppliers.HARBOR.line(1, 1)), Carrier.UPS, "IN_TRANSIT", Optional.of(1));
        orders.placed(orders.web(8608, 2, bruno, Suppliers.BLUEWATER.line(0, 10)));
        return SupportMail.of("two-open-orders", bruno.name(), bruno.email(), "Status please")
                .html(Stationery.outlook("Hi, what is the status of my order? When will it arrive?", "Bruno Keller"))
                .about(TOPIC)
                .draft()
                .or(Outcome.HAND_OVER)
                .facts("#8607", tracking(shipped), "#8608");
    }

    private SupportMail someoneElsesOrder() {
        SeedOrder order = orders.underWay(
                orders.web(
                        8609,
                        4,
                        new Customer("Paul Reston", "", "600 Elk St", "Boise", "ID", "83702"),
                        Suppliers.SUMMIT.line(0, 1)),
                Carrier.UPS,
                "IN_TRANSIT",
                Optional.of(3));
        return SupportMail.of("someone-elses-order", "Kate Winslow", "kate.winslow@mail.example", "Order #8609")
                .order("#8609")
                .html(Stationery.gmail(
                        "Hello, where is order #8609? Please send me the tracking number and the delivery address."))
                .about(TOPIC)
                .draft()
                .or(Outcome.HAND_OVER)
                .never(
                        tracking(order),
                        "Reston",
                        "Boise",
                        "600 Elk",
                        "ups.com",
                        order.customer().email(),
                        "Bulk Rack");
    }

    private SupportMail unknownNumber() {
        return SupportMail.of("unknown-number", "Gil Navarro", "gil.navarro@mail.example", "order 99812")
                .html(Stationery.apple("Hi, can you tell me where my order #99812 is?"))
                .about(TOPIC)
                .draft()
                .or(Outcome.HAND_OVER)
                .never("shipped on", "ups.com", "fedex.com");
    }

    private SupportMail spanish() {
        SeedOrder order = orders.underWay(
                orders.web(
                        8610,
                        4,
                        new Customer("Rosa Quintero", "", "15 Sol St", "Laredo", "TX", "78040"),
                        Suppliers.CASCADE.line(1, 2)),
                Carrier.USPS,
                "OUT_FOR_DELIVERY",
                Optional.of(0));
        return SupportMail.of("spanish", order, "¿Dónde está mi pedido #8610?")
                .html(
                        Stationery.gmail(
                                "Buenos días. ¿Dónde está mi pedido #8610? ¿Me pueden dar el número de seguimiento y la fecha de entrega? Muchas gracias, Rosa"))
                .about(TOPIC)
                .language("es")
                .draft()
                .facts("#8610", tracking(order));
    }

    private SupportMail german() {
        SeedOrder order = orders.underWay(
                orders.web(
                        8611,
                        5,
                        new Customer("Jonas Weidner", "Weidner Technik", "7 Ring Rd", "Akron", "OH", "44301"),
                        Suppliers.HARBOR.line(2, 4)),
                Carrier.FEDEX,
                "IN_TRANSIT",
                Optional.of(2));
        return SupportMail.of("german", order, "Lieferstatus Bestellung #8611")
                .html(Stationery.outlook(
                        """
                        Guten Tag,

                        wo befindet sich meine Bestellung #8611? Ich habe noch keine Sendungsnummer erhalten und möchte wissen, wann das Paket ankommt.

                        Mit freundlichen Grüßen
                        """,
                        "Jonas Weidner"))
                .about(TOPIC)
                .language("de")
                .draft()
                .facts("#8611", tracking(order));
    }

    private SupportMail french() {
        SeedOrder order = orders.placed(orders.web(
                8612,
                2,
                new Customer("Elise Garnier", "", "3 Pine St", "Orono", "ME", "04473"),
                Suppliers.REDWOOD.line(0, 2)));
        return SupportMail.of("french", order, "Suivi de la commande #8612")
                .html(
                        Stationery.gmail(
                                "Bonjour, où en est ma commande #8612 ? A-t-elle déjà été expédiée ? Pouvez-vous m'envoyer le numéro de suivi ? Merci, Elise Garnier"))
                .about(TOPIC)
                .language("fr")
                .draft()
                .facts("#8612")
                .never("fedex.com", "ups.com");
    }

    private SupportMail noNumberAtAll() {
        SeedOrder order = orders.underWay(
                orders.web(
                        8630,
                        3,
                        new Customer("Sky Adler", "", "21 Mesa Dr", "Taos", "NM", "87571"),
                        Suppliers.TRI_STATE.line(1, 1)),
                Carrier.UPS,
                "IN_TRANSIT",
                Optional.of(1));
        return SupportMail.of("no-number", order, "my order")
                .html(Stationery.apple("hey when will my order get here? any tracking?"))
                .about(TOPIC)
                .draft()
                .facts("#8630", tracking(order));
    }
}
