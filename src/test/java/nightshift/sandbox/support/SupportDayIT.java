package nightshift.sandbox.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.WholeApplication;
import nightshift.core.EmailAddress;
import nightshift.core.OrderName;
import nightshift.core.Sku;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunView;
import nightshift.operations.Runs;
import nightshift.sandbox.SeedOrder;
import nightshift.shop.CustomerOrder;
import nightshift.shop.CustomerOrders;
import nightshift.shop.CustomerQuestion;
import nightshift.shop.OrderState;
import nightshift.shop.StockAnswer;
import nightshift.shop.StockQuestion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mails to support lie among the night's: they disturb neither it nor the invoices, and their orders are found. */
class SupportDayIT extends WholeApplication {
    @Autowired
    private Runs runs;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theNightStandsAsItDoesWithoutThem() {
        sandbox.resetToSupportDay();
        shopify().plan(2000);
        forgetEverything();

        processes.ask("fulfillment-run", "test");

        RunView run = runs.latest(1).get(0);
        assertThat(run.counts())
                .containsEntry(ItemOutcome.DONE, 46)
                .containsEntry(ItemOutcome.FLAGGED, 3)
                .containsEntry(ItemOutcome.KNOWN_EXCEPTION, 1);
        assertThat(sandbox.world().expected().differencesFrom(sandbox.world().books()))
                .isEmpty();
        assertThat(workflowsOfSupportMails()).containsExactly("TRIAGE");
    }

    @Test
    void everyOrderIsFoundByItsNumberAndByTheAddressOnIt() {
        supportDay();
        for (SeedOrder seed : SupportDay.before(Instant.now()).orders()) {
            EmailAddress email = new EmailAddress(seed.email());
            OrderName name = new OrderName(seed.name());

            CustomerOrders found = ask(new CustomerQuestion(List.of(name), List.of(), Optional.of(email)));

            CustomerOrder order = found.named(name).orElseThrow();
            assertThat(found.of(email)).as(seed.name()).contains(order);
            assertThat(order.state()).as(seed.name()).isNotEqualTo(OrderState.UNKNOWN);
            assertThat(order.parcels().stream()
                            .flatMap(parcel -> parcel.tracking().stream())
                            .flatMap(tracking -> tracking.number().stream())
                            .toList())
                    .containsExactlyElementsOf(seed.shipped().stream()
                            .map(SeedOrder.Shipped::trackingNumber)
                            .toList());
        }
    }

    @Test
    void stockAndAlternativesAreThoseOfTheCatalog() {
        supportDay();

        StockAnswer answer = (StockAnswer) processes.ask(
                "shopify-stock", new StockQuestion(List.of(new Sku("HS-3618-5"), new Sku("LC-7248-BN")), List.of()));

        assertThat(answer.items())
                .extracting(item -> item.available().orElseThrow())
                .containsExactlyInAnyOrder(120, 0);
        assertThat(answer.alternatives()).extracting(item -> item.sku().value()).contains("LC-7236-HD");
    }

    private CustomerOrders ask(CustomerQuestion question) {
        return (CustomerOrders) processes.ask("shopify-customer-orders", question);
    }

    private List<String> workflowsOfSupportMails() {
        return jdbc
                .sql("select w.workflow from work w join mail m on w.subject = concat('mail/', m.id)"
                        + " where m.mailbox = 'support@northpoint.example'")
                .query(String.class)
                .list()
                .stream()
                .distinct()
                .collect(Collectors.toList());
    }
}
