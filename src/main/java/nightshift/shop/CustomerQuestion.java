package nightshift.shop;

import java.util.List;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import nightshift.core.BadValue;
import nightshift.core.EmailAddress;
import nightshift.core.OrderName;

/**
 * Which orders may a customer's mail be about? Those it names, and the newest ten of its sender. At most ten of each kind:
 * a mail with more numbers is no ordinary question.
 *
 * @param email the address the mail came from, on Amazon the buyer's relay address
 */
public record CustomerQuestion(List<OrderName> names, List<AmazonOrderId> amazonOrders, Optional<EmailAddress> email) {
    private static final int MOST = 10;

    public CustomerQuestion {
        names = List.copyOf(names);
        amazonOrders = List.copyOf(amazonOrders);
        if (names.size() > MOST || amazonOrders.size() > MOST) {
            throw new BadValue("A customer's mail may be asked about at most " + MOST + " order numbers, this one has "
                    + Math.max(names.size(), amazonOrders.size()));
        }
    }
}
