package nightshift.sandbox.support;

import java.util.List;
import java.util.Optional;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.SeedOrder.Customer;
import nightshift.sandbox.night.Carrier;
import nightshift.sandbox.night.Suppliers;

/** What no machine may answer, whatever else it asks. */
final class HandOverMails {
    private final SupportOrders orders;

    private HandOverMails(SupportOrders orders) {
        this.orders = orders;
    }

    static List<SupportMail> of(SupportOrders orders) {
        HandOverMails mails = new HandOverMails(orders);
        return List.of(
                mails.anger(),
                legalThreat(),
                mails.injury(),
                mails.chargeback(),
                press(),
                mails.asksForHuman(),
                personalData(),
                paymentData(),
                mails.moneyBack());
    }

    private SupportMail anger() {
        SeedOrder order = orders.underWay(
                orders.web(
                        8624,
                        19,
                        new Customer("Rex Halloran", "", "900 Gulf Rd", "Mobile", "AL", "36601"),
                        Suppliers.ACME.line(1, 2)),
                Carrier.UPS,
                "DELAYED",
                Optional.of(-6));
        return SupportMail.of("anger", order, "WHERE IS MY ORDER #8624???")
                .html(
                        Stationery.apple(
                                "This is absolutely UNACCEPTABLE!!! THREE WEEKS and still nothing. You people are a joke and I am sick of your excuses. WHERE IS MY ORDER #8624???"))
                .about("where_is_my_order", "complaint")
                .urgency("today")
                .handOver("manager", "anger");
    }

    private static SupportMail legalThreat() {
        return SupportMail.of("legal-threat", "Abel Crane", "abel.crane@mail.example", "Final notice")
                .html(
                        Stationery.gmail(
                                "If I do not hear from you by Friday my attorney will file a lawsuit in small claims court. This is my final notice."))
                .about("complaint")
                .urgency("now")
                .handOver("manager", "legal_threat");
    }

    private SupportMail injury() {
        SeedOrder order = orders.delivered(
                orders.web(
                        8626,
                        20,
                        new Customer("Tess Calder", "", "81 Bay Ln", "Dover", "DE", "19901"),
                        Suppliers.HARBOR.line(0, 1)),
                Carrier.UPS,
                14);
        return SupportMail.of("injury", order, "Accident with shelf, order #8626")
                .html(
                        Stationery.gmail(
                                "A shelf of order #8626 collapsed yesterday and my coworker was injured. He had to go to the emergency room with a broken hand. I need to know whom to talk to."))
                .about("complaint", "damage_report")
                .urgency("now")
                .handOver("manager", "injury");
    }

    private SupportMail chargeback() {
        SeedOrder order = orders.delivered(
                orders.web(
                        8625,
                        25,
                        new Customer("Dirk Olsen", "", "6 Spring St", "Minot", "ND", "58701"),
                        Suppliers.KEYSTONE.line(1, 1)),
                Carrier.UPS,
                18);
        return SupportMail.of("chargeback", order, "Order #8625")
                .html(
                        Stationery.gmail(
                                "I never got an answer about order #8625, so I have disputed the charge with my bank. You will receive the chargeback from my credit card company."))
                .about("complaint", "invoice_or_billing")
                .urgency("now")
                .handOver("manager", "chargeback");
    }

    private static SupportMail press() {
        return SupportMail.of("press", "Mona Reyes", "mreyes@valleyherald.example", "Request for comment")
                .html(Stationery.outlook(
                        "Hello, I am a reporter with the Valley Herald and I am writing an article about delivery problems at online storage stores. Could someone comment by 5 pm today?",
                        "Mona Reyes\nStaff reporter, Valley Herald"))
                .about("other")
                .urgency("now")
                .handOver("manager", "press");
    }

    private SupportMail asksForHuman() {
        SeedOrder order = orders.underWay(
                orders.web(
                        8641,
                        5,
                        new Customer("Ola Reed", "", "33 Lime St", "Tampa", "FL", "33601"),
                        Suppliers.TRI_STATE.line(2, 1)),
                Carrier.UPS,
                "IN_TRANSIT",
                Optional.of(1));
        return SupportMail.of("asks-for-human", order, "order 8641 - please call")
                .html(
                        Stationery.gmail(
                                "I do not want another automatic email. I want to speak to a real person about where order 8641 is. Please have someone call me."))
                .about("where_is_my_order")
                .urgency("today")
                .handOver("", "asks_for_human");
    }

    private static SupportMail personalData() {
        return SupportMail.of("personal-data", "Lena Voss", "lena.voss@mail.example", "CCPA request")
                .html(Stationery.outlook(
                        "Under the CCPA I request a copy of all personal data you hold about me, and after that the deletion of my account and personal information.",
                        "Lena Voss"))
                .about("other")
                .urgency("today")
                .handOver("manager", "personal_data");
    }

    private static SupportMail paymentData() {
        return SupportMail.of("payment-data", "Cal Whitman", "cal.whitman@mail.example", "payment for my order")
                .html(
                        Stationery.apple(
                                "Your checkout did not work, so here is my card: 4111 1111 1111 1111 exp 09/28 cvv 123. Please charge it for two chrome wire shelves."))
                .about("invoice_or_billing", "other")
                .urgency("now")
                .handOver("", "payment_data")
                .never("4111");
    }

    private SupportMail moneyBack() {
        SeedOrder order = orders.delivered(
                orders.web(
                        8640,
                        12,
                        new Customer("Stu Farley", "", "2 Wharf St", "Salem", "MA", "01970"),
                        Suppliers.PRAIRIE.line(0, 4)),
                Carrier.UPS,
                7);
        return SupportMail.of("money-back", order, "Refund for order #8640")
                .html(
                        Stationery.gmail(
                                "The dock bumpers of order #8640 are not what I expected. I want my money back, please refund the full amount to my card."))
                .about("return_request", "complaint")
                .handOver("", "money_back")
                .never("refund");
    }
}
