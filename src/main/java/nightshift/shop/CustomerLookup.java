package nightshift.shop;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The ways to a customer's orders, each an alias of {@code customer-orders.graphql}. */
enum CustomerLookup {
    NAMES("names", "byNames") {
        @Override
        String query(CustomerQuestion question) {
            return any(question.names().stream()
                    .map(name -> SearchTerm.of("name", name.value()))
                    .toList());
        }

        @Override
        boolean bears(CustomerOrder order, CustomerQuestion question) {
            return question.names().stream().anyMatch(order.name()::sameAs);
        }

        @Override
        boolean enough(List<CustomerOrder> found, CustomerQuestion question) {
            return question.names().stream().allMatch(name -> found.stream()
                    .anyMatch(order -> order.name().sameAs(name)));
        }
    },
    AMAZON("amazon", "byAmazon") {
        /** Some connectors keep the number where search finds it; those that do not are found by the local index. */
        @Override
        String query(CustomerQuestion question) {
            return any(question.amazonOrders().stream()
                    .flatMap(id -> List.of(
                            SearchTerm.of("source_identifier", id.value()),
                            SearchTerm.of("tag", id.value()),
                            SearchTerm.of("name", id.value()))
                            .stream())
                    .toList());
        }

        @Override
        boolean bears(CustomerOrder order, CustomerQuestion question) {
            return order.amazonOrder().filter(question.amazonOrders()::contains).isPresent();
        }

        @Override
        boolean enough(List<CustomerOrder> found, CustomerQuestion question) {
            return question.amazonOrders().stream().allMatch(id -> found.stream()
                    .anyMatch(order -> order.amazonOrder().filter(id::equals).isPresent()));
        }
    },
    EMAIL("email", "byEmail") {
        @Override
        String query(CustomerQuestion question) {
            return question.email()
                    .map(email -> SearchTerm.of("email", email.value()))
                    .orElse("");
        }

        @Override
        boolean bears(CustomerOrder order, CustomerQuestion question) {
            return question.email().isPresent() && order.email().equals(question.email());
        }

        @Override
        boolean enough(List<CustomerOrder> found, CustomerQuestion question) {
            return found.stream().filter(order -> bears(order, question)).count() >= NEWEST;
        }
    };

    /** How many orders of one address are enough. */
    static final int NEWEST = 10;

    private final String alias;
    private final String flag;

    CustomerLookup(String alias, String flag) {
        this.alias = alias;
        this.flag = flag;
    }

    String alias() {
        return alias;
    }

    String flag() {
        return flag;
    }

    /** The search, empty where there is nothing to look for. */
    abstract String query(CustomerQuestion question);

    /** Shopify's search is no proof: does the order really bear it? */
    abstract boolean bears(CustomerOrder order, CustomerQuestion question);

    /** Whether reading on can find nothing more that matters. */
    abstract boolean enough(List<CustomerOrder> found, CustomerQuestion question);

    /** The variables of all searches. */
    static Map<String, Object> flags(Map<CustomerLookup, ?> asked) {
        return List.of(values()).stream().collect(Collectors.toMap(CustomerLookup::flag, asked::containsKey));
    }

    private static String any(List<String> terms) {
        return String.join(" OR ", terms);
    }
}
