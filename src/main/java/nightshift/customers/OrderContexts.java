package nightshift.customers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nightshift.core.EmailAddress;
import nightshift.customers.reading.MailChannel;
import nightshift.customers.reading.Mentioned;
import nightshift.customers.reading.Understood;
import nightshift.mailbox.StoredMail;
import nightshift.shop.CustomerOrder;
import nightshift.shop.CustomerOrders;
import nightshift.shop.CustomerQuestion;
import org.springframework.stereotype.Component;

/** Finds the order of a mail: by the numbers in it, else by its sender. */
@Component
public class OrderContexts {
    private static final int NUMBERS_ASKED = 10;

    /** An order nobody asks about any more, where the mail names none. */
    private static final Duration RECENT = Duration.ofDays(90);

    private static final Duration ASKED_AFTER_DELIVERY = Duration.ofDays(14);

    private final Clock clock;

    public OrderContexts(Clock clock) {
        this.clock = clock;
    }

    public static CustomerQuestion question(StoredMail mail, Understood understood) {
        Mentioned named = understood.mentioned();
        return new CustomerQuestion(
                named.orders().stream().distinct().limit(NUMBERS_ASKED).toList(),
                named.amazonOrders().stream().distinct().limit(NUMBERS_ASKED).toList(),
                mail.from());
    }

    public OrderContext of(StoredMail mail, Understood understood, CustomerOrders found) {
        Set<CustomerOrder> named = named(understood.mentioned(), found);
        if (!named.isEmpty()) {
            return proven(mail, understood, List.copyOf(named));
        }
        if (namesAny(understood.mentioned())) {
            return new OrderContext.Unknown(printed(understood.mentioned()));
        }
        List<CustomerOrder> own = mail.from().stream()
                .flatMap(from -> found.of(from).stream())
                .filter(this::mayBeMeant)
                .toList();
        return own.isEmpty() || answerGoesElsewhere(mail)
                ? new OrderContext.None()
                : new OrderContext.Theirs(own, false);
    }

    private static Set<CustomerOrder> named(Mentioned mentioned, CustomerOrders found) {
        Set<CustomerOrder> orders = new LinkedHashSet<>();
        Stream.concat(
                        mentioned.orders().stream().map(found::named),
                        mentioned.amazonOrders().stream().map(found::fromAmazon))
                .flatMap(Optional::stream)
                .forEach(orders::add);
        return orders;
    }

    private static boolean namesAny(Mentioned mentioned) {
        return !mentioned.orders().isEmpty() || !mentioned.amazonOrders().isEmpty();
    }

    private static String printed(Mentioned mentioned) {
        return mentioned.orders().isEmpty()
                ? mentioned.amazonOrders().get(0).value()
                : mentioned.orders().get(0).value();
    }

    private static OrderContext proven(StoredMail mail, Understood understood, List<CustomerOrder> orders) {
        if (answerGoesElsewhere(mail)) {
            return new OrderContext.Unproven(
                    orders,
                    "An answer would go to another address than the mail came from, so nothing of the order is told.");
        }
        List<CustomerOrder> foreign = orders.stream()
                .filter(order -> !isSenders(order, mail, understood))
                .toList();
        return foreign.isEmpty()
                ? new OrderContext.Theirs(orders, true)
                : new OrderContext.Unproven(
                        foreign,
                        "%s was placed with another address than %s."
                                .formatted(
                                        foreign.get(0).name(),
                                        mail.from().map(EmailAddress::value).orElse("the sender's")));
    }

    /** Amazon's relay writes the number of the order into the subject itself: a buyer cannot name another's there. */
    private static boolean isSenders(CustomerOrder order, StoredMail mail, Understood understood) {
        boolean relayed = understood.channel() == MailChannel.AMAZON
                && order.amazonOrder()
                        .filter(id -> mail.subject().contains(id.value()))
                        .isPresent();
        return relayed || order.email().equals(mail.from()) && mail.from().isPresent();
    }

    /** A reply goes to Reply-To, which anybody can set. */
    private static boolean answerGoesElsewhere(StoredMail mail) {
        return mail.replyTo().stream().anyMatch(address -> !mail.from().equals(Optional.of(address)));
    }

    private boolean mayBeMeant(CustomerOrder order) {
        Instant now = clock.instant();
        boolean recent = order.placedAt().isAfter(now.minus(RECENT));
        boolean arrivedLongAgo = !order.open()
                && order.parcels().stream()
                        .flatMap(parcel -> parcel.deliveredAt().stream())
                        .noneMatch(at -> at.isAfter(now.minus(ASKED_AFTER_DELIVERY)));
        return recent && !arrivedLongAgo;
    }
}
