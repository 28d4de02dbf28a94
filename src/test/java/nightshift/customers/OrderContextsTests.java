package nightshift.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import nightshift.core.EmailAddress;
import nightshift.customers.reading.MailChannel;
import nightshift.customers.reading.MailTopic;
import nightshift.shop.CustomerOrder;
import nightshift.shop.CustomerOrders;
import nightshift.shop.OrderState;
import nightshift.shop.ParcelState;
import nightshift.triage.Cases;
import org.junit.jupiter.api.Test;

class OrderContextsTests {
    private static final String AMAZON = "902-1845936-5435065";

    private final OrderContexts contexts = new OrderContexts(Clock.fixed(Cases.NOW, ZoneOffset.UTC));
    private final CustomerOrder order = Cases.order("#1494", OrderState.NOT_SHIPPED);

    @Test
    void findsTheOrderTheMailNames() {
        Cases mail = Cases.about(MailTopic.WHERE_IS_MY_ORDER).names("1494");

        assertThat(of(mail, order)).isEqualTo(new OrderContext.Theirs(List.of(order), true));
    }

    @Test
    void tellsNobodyOfAnotherOnesOrder() {
        Cases mail = Cases.about(MailTopic.WHERE_IS_MY_ORDER).names("1494");
        mail.from = new EmailAddress("stranger@example.net");

        assertThat(of(mail, order)).isInstanceOf(OrderContext.Unproven.class);
    }

    @Test
    void tellsNothingWhereTheAnswerWouldGoElsewhere() {
        Cases mail = Cases.about(MailTopic.WHERE_IS_MY_ORDER).names("1494");
        mail.replyTo = List.of(new EmailAddress("collector@example.net"));

        assertThat(of(mail, order)).isInstanceOf(OrderContext.Unproven.class);
        mail.mentioned = nightshift.customers.reading.Mentioned.NOTHING;
        assertThat(of(mail, order)).isInstanceOf(OrderContext.None.class);
    }

    @Test
    void believesAmazonsRelayOnlyForTheNumberItWroteIntoTheSubject() {
        CustomerOrder atAmazon = atAmazon();
        Cases mail = Cases.about(MailTopic.WHERE_IS_MY_ORDER).namesAtAmazon(AMAZON);
        mail.channel = MailChannel.AMAZON;
        mail.from = new EmailAddress("b4x@marketplace.amazon.com");

        assertThat(of(mail, atAmazon)).isInstanceOf(OrderContext.Unproven.class);
        mail.subject = "Inquiry about order " + AMAZON;
        assertThat(of(mail, atAmazon)).isInstanceOf(OrderContext.Theirs.class);
    }

    @Test
    void saysWhichNumberTheStoreDoesNotHave() {
        assertThat(of(Cases.about(MailTopic.WHERE_IS_MY_ORDER).names("#9999")))
                .isEqualTo(new OrderContext.Unknown("#9999"));
    }

    @Test
    void takesTheSendersRecentOrdersWhereTheMailNamesNone() {
        CustomerOrder arrived = Cases.order("#1400", OrderState.SHIPPED, Cases.parcel("1Z1", ParcelState.DELIVERED));
        Cases mail = Cases.about(MailTopic.WHERE_IS_MY_ORDER);

        assertThat(of(mail, order, arrived).candidates()).containsExactly(order, arrived);
        assertThat(of(mail, placed(order, Duration.ofDays(200))).candidates()).isEmpty();
    }

    private static CustomerOrder placed(CustomerOrder order, Duration ago) {
        return new CustomerOrder(
                order.id(),
                order.name(),
                order.email(),
                order.amazonOrder(),
                order.poNumber(),
                Cases.NOW.minus(ago),
                order.cancelledAt(),
                order.state(),
                order.shipTo(),
                order.items(),
                order.parcels(),
                order.financialStatus(),
                order.refunded());
    }

    private CustomerOrder atAmazon() {
        return new CustomerOrder(
                order.id(),
                order.name(),
                Optional.of(new EmailAddress("other@marketplace.amazon.com")),
                Optional.of(new AmazonOrderId(AMAZON)),
                order.poNumber(),
                order.placedAt(),
                order.cancelledAt(),
                order.state(),
                order.shipTo(),
                order.items(),
                order.parcels(),
                order.financialStatus(),
                order.refunded());
    }

    private OrderContext of(Cases mail, CustomerOrder... found) {
        return contexts.of(mail.stored(), mail.understood(), new CustomerOrders(List.of(found)));
    }
}
