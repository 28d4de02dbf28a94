package nightshift.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nightshift.WholeApplication;
import nightshift.books.Vendors;
import nightshift.operations.Decisions;
import nightshift.operations.RunItem;
import nightshift.operations.Runs;
import nightshift.sandbox.week.PrintedTruth;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@org.springframework.context.annotation.Import(InvoiceWeekIT.Truth.class)
class InvoiceWeekIT extends WholeApplication {
    @TestConfiguration
    static class Truth {
        @Bean
        PrintedTruth truth() {
            return new PrintedTruth(Instant.now());
        }
    }

    @Autowired
    Vendors vendors;

    @Autowired
    KnownVendors known;

    @Autowired
    Decisions decisions;

    @Autowired
    Runs runs;

    @Test
    void week() {
        sandbox.resetToWeek();
        forgetEverything();
        processes.ask("quickbooks-refresh-copies", null);
        vendors.all().forEach(vendor -> known.approve(vendor.id(), vendor.name(), "test"));
        processes.ask("invoices-run", "test");
        long run = runs.latest(1).get(0).id();
        List<RunItem> items = decisions.itemsOf(run);
        items.forEach(item -> System.out.println(item.outcome() + " " + item.label() + " " + item.reasons() + " "
                + item.effects().stream().map(e -> e.kind() + "=" + e.state() + e.detail()).toList() + (item.outcome().name().equals("FAILED") ? item.facts() : "")));
        System.out.println(sandbox.world().week().differencesFrom(sandbox.world().books()));
        assertThat(sandbox.world().week().differencesFrom(sandbox.world().books())).isEmpty();
    }
}
