package nightshift.customers;

import java.util.List;
import nightshift.core.BadValue;
import nightshift.shop.CustomerOrder;

/** Which order a mail is about, and whether its sender may be told of it. Facts of an order go to the address on it only. */
public sealed interface OrderContext {
    /** What a person sees: candidates are shown, never guessed. */
    List<CustomerOrder> candidates();

    /**
     * The sender's own: by the address on the order, or through Amazon's relay.
     *
     * @param named whether the mail names them itself
     */
    record Theirs(List<CustomerOrder> orders, boolean named) implements OrderContext {
        public Theirs {
            orders = List.copyOf(orders);
            if (orders.isEmpty()) {
                throw new BadValue("An order context needs an order");
            }
        }

        @Override
        public List<CustomerOrder> candidates() {
            return orders;
        }
    }

    /** The mail names an order that was placed with another address: nothing of it is told. */
    record Unproven(List<CustomerOrder> orders, String why) implements OrderContext {
        public Unproven {
            orders = List.copyOf(orders);
        }

        @Override
        public List<CustomerOrder> candidates() {
            return orders;
        }
    }

    /**
     * The mail names an order the store does not have.
     *
     * @param named as printed in the mail
     */
    record Unknown(String named) implements OrderContext {
        @Override
        public List<CustomerOrder> candidates() {
            return List.of();
        }
    }

    /** It names none, and its sender has none that could be meant. */
    record None() implements OrderContext {
        @Override
        public List<CustomerOrder> candidates() {
            return List.of();
        }
    }
}
