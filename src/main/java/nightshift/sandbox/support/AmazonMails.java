package nightshift.sandbox.support;

import static nightshift.sandbox.support.SupportOrders.po;
import static nightshift.sandbox.support.SupportOrders.tracking;

import java.util.List;
import java.util.Optional;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.SeedOrder.Customer;
import nightshift.sandbox.night.Carrier;
import nightshift.sandbox.night.Suppliers;

/** Buyers who write through Amazon: an answer is due within 24 hours and may name nothing of the store. */
final class AmazonMails {
    private AmazonMails() {}

    static List<SupportMail> of(SupportOrders orders) {
        return List.of(whereIsIt(orders), damaged(orders));
    }

    private static SupportMail whereIsIt(SupportOrders orders) {
        SeedOrder order = orders.underWay(
                orders.amazon(
                        8631,
                        4,
                        new Customer("Bo Lind", "", "5 Ash St", "Ely", "NV", "89301"),
                        Suppliers.BLUEWATER.line(0, 2)),
                Carrier.UPS,
                "IN_TRANSIT",
                Optional.of(2));
        return mail("amazon-where", order, "Where is my package?", "Where is my package? It still has not arrived.")
                .about("where_is_my_order")
                .draft()
                .facts(tracking(order));
    }

    private static SupportMail damaged(SupportOrders orders) {
        SeedOrder order = orders.delivered(
                orders.amazon(
                        8632,
                        9,
                        new Customer("Fay Hurst", "", "12 Elk Rd", "Hilo", "HI", "96720"),
                        Suppliers.ACME.line(2, 1)),
                Carrier.UPS,
                1);
        return mail(
                        "amazon-damaged",
                        order,
                        "Item arrived damaged",
                        "The bin rail arrived bent in half. Picture attached. What now?")
                .about("damage_report")
                .files(Photos.jpeg("image0.jpeg", 9))
                .claim(
                        po(order),
                        Suppliers.ACME.domain(),
                        1,
                        order.lines().get(0).sku())
                .never("we will refund", "full refund", "will send a replacement", "will send you a replacement");
    }

    private static SupportMail mail(String key, SeedOrder order, String about, String text) {
        String id = order.amazonOrder().orElseThrow().value();
        return SupportMail.of(key, order, about + " (Order: " + id + ")")
                .html(Stationery.amazon(text, id, order.lines().get(0).title()))
                .urgency("today")
                .never("northpoint", "support@", "http://", "discount");
    }
}
