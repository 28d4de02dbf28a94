package nightshift.sandbox.support;

import java.util.List;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.SeedOrder.Customer;
import nightshift.sandbox.night.Carrier;
import nightshift.sandbox.night.Suppliers;

/** Something is wrong, or has to be changed: work of people. */
final class TroubleMails {
    private final SupportOrders orders;

    private TroubleMails(SupportOrders orders) {
        this.orders = orders;
    }

    static List<SupportMail> of(SupportOrders orders) {
        TroubleMails mails = new TroubleMails(orders);
        return List.of(
                mails.wrongItem(), mails.missingItem(), mails.cancellation(), mails.complaint(), mails.invoiceCopy());
    }

    private SupportMail wrongItem() {
        SeedOrder order = orders.delivered(
                orders.web(
                        8618,
                        8,
                        new Customer("Bess Tanner", "", "19 Fir St", "Lodi", "CA", "95240"),
                        Suppliers.CASCADE.line(0, 1)),
                Carrier.USPS,
                1);
        return SupportMail.of("wrong-item", order, "Wrong item in order #8618")
                .html(
                        Stationery.gmail(
                                "Hello, I ordered the ESD bench mat (order #8618), but you sent me mini bins instead. I got the wrong item."))
                .about("wrong_or_missing_item")
                .handOver("orders");
    }

    private SupportMail missingItem() {
        SeedOrder order = orders.delivered(
                orders.web(
                        8619,
                        8,
                        new Customer("Arlo Finch", "", "4 Canal St", "Troy", "NY", "12180"),
                        Suppliers.NORTHERN.line(0, 1),
                        Suppliers.NORTHERN.line(1, 4)),
                Carrier.UPS,
                2);
        return SupportMail.of("missing-item", order, "#8619 incomplete")
                .html(Stationery.outlook(
                        "The locker arrived, but the four padlock hasp kits of order #8619 were missing from the box.",
                        "Arlo Finch"))
                .about("wrong_or_missing_item")
                .handOver("orders");
    }

    private SupportMail cancellation() {
        SeedOrder order = orders.placed(orders.web(
                8620,
                1,
                new Customer("June Pike", "", "55 Hill St", "Rome", "GA", "30161"),
                Suppliers.STERLING.line(0, 1)));
        return SupportMail.of("cancellation", order, "Please cancel order #8620")
                .html(
                        Stationery.apple(
                                "Please cancel order #8620 before it ships, I ordered the wrong size. Or change it to the 12 gallon cabinet if that is easier."))
                .about("cancellation_or_change")
                .urgency("now")
                .handOver("orders")
                .never("has been cancelled", "is cancelled");
    }

    private SupportMail complaint() {
        SeedOrder order = orders.delivered(
                orders.web(
                        8621,
                        15,
                        new Customer("Ivy Nolan", "", "3 Park Pl", "Lima", "OH", "45801"),
                        Suppliers.SUMMIT.line(1, 2)),
                Carrier.UPS,
                6);
        return SupportMail.of("complaint", order, "Feedback on order #8621")
                .html(
                        Stationery.gmail(
                                "Hello, I want to make a complaint about the service on order #8621. The driver left everything in the rain and nobody at your company answered my two calls. I expected better."))
                .about("complaint")
                .handOver("");
    }

    private SupportMail invoiceCopy() {
        SeedOrder order = orders.delivered(
                orders.web(
                        8627,
                        30,
                        new Customer("Cleo Marsh", "Marsh County Schools", "1 School Rd", "Enid", "OK", "73701"),
                        Suppliers.HARBOR.line(0, 4)),
                Carrier.FEDEX,
                24);
        return SupportMail.of("invoice-copy", order, "Invoice for order #8627")
                .html(Stationery.outlook(
                        "Our accounting department needs a copy of the invoice for order #8627 with our tax ID on it. Could you send the invoice as a PDF?",
                        "Cleo Marsh\nAccounts Payable, Marsh County Schools"))
                .about("invoice_or_billing")
                .handOver("billing");
    }
}
