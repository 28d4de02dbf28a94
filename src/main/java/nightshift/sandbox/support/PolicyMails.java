package nightshift.sandbox.support;

import static nightshift.sandbox.support.SupportOrders.day;

import java.time.Duration;
import java.util.List;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.SeedOrder.Customer;
import nightshift.sandbox.night.Carrier;
import nightshift.sandbox.night.Suppliers;
import nightshift.sandbox.support.ExpectedDay.Outcome;

/** What the store's rules are, and somebody who wants to return something. */
final class PolicyMails {
    private PolicyMails() {}

    static List<SupportMail> of(SupportOrders orders) {
        return List.of(policy(), policyOfAnOrder(orders), returnRequest(orders));
    }

    private static SupportMail policy() {
        return SupportMail.of("return-policy", "Wendy Albright", "wendy.albright@mail.example", "Return policy")
                .html(
                        Stationery.gmail(
                                "Hi, before I order: what is your return policy? How many days do I have to return an unopened item?"))
                .about("return_policy")
                .draft()
                .facts("30 days");
    }

    private static SupportMail policyOfAnOrder(SupportOrders orders) {
        SeedOrder order = orders.delivered(
                orders.web(
                        8623,
                        9,
                        new Customer("Curtis Vale", "", "14 Oak Ln", "Moscow", "ID", "83843"),
                        Suppliers.HARBOR.line(3, 2)),
                Carrier.UPS,
                5);
        return SupportMail.of("return-policy-of-an-order", order, "Order #8623: return window")
                .html(Stationery.outlook(
                        """
                        Hello,

                        What is your return policy for order #8623? Until which date could I return unopened boxes?
                        """,
                        "Curtis Vale"))
                .about("return_policy")
                .draft()
                .facts("30 days", "#8623", day(orders.ago(5).plus(Duration.ofDays(30))));
    }

    private static SupportMail returnRequest(SupportOrders orders) {
        SeedOrder order = orders.delivered(
                orders.web(
                        8622,
                        14,
                        new Customer("Nadia Orlov", "", "61 Birch St", "Salem", "OR", "97301"),
                        Suppliers.REDWOOD.line(1, 1)),
                Carrier.UPS,
                10);
        return SupportMail.of("return-request", order, "Return of order #8622")
                .html(
                        Stationery.gmail(
                                "Hello, I would like to return the mobile shelving base from order #8622, it does not fit our room. Please send me a return authorization and the address."))
                .about("return_request")
                .handOver("returns")
                .or(Outcome.DRAFT)
                .never("prepaid label is attached");
    }
}
