package nightshift.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is gone in QuickBooks is gone in the copies, and a database is of one company. */
class BooksCopiesTests {
    private QuickBooksWorld world;

    @BeforeEach
    void start() throws Exception {
        world = new QuickBooksWorld();
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void learnsOfADeletedBillOnADayWithAThousandChangedItems() throws Exception {
        String bill = keptBill();
        IntStream.range(0, 1000)
                .forEach(i -> world.quickbooks.with(people -> people.item("SKU-" + i, "Bin", BigDecimal.ONE)));
        world.quickbooks.with(people -> people.deleteBill(bill));
        refresh();
        assertThat(world.copies.find("Bill", bill)).isEmpty();
        assertThat(world.copies.all("Item")).hasSize(1000);
    }

    @Test
    void learnsOfADeletedBillOnADayWithAThousandOthers() throws Exception {
        String bill = keptBill();
        thousandBills();
        world.quickbooks.with(people -> people.deleteBill(bill));
        refresh();
        assertThat(world.copies.find("Bill", bill)).isEmpty();
        assertThat(world.copies.all("Bill")).hasSize(1000);
    }

    @Test
    void forgetsAfterALongPauseWhatIsGone() throws Exception {
        String bill = keptBill();
        world.quickbooks.with(people -> people.deleteBill(bill));
        world.clock.forward(Duration.ofDays(40));
        refresh();
        assertThat(world.copies.find("Bill", bill)).isEmpty();
        assertThat(world.copies.all("Vendor")).hasSize(1);
    }

    private void thousandBills() {
        world.quickbooks.with(people -> {
            String vendor = people.vendor("Busy Co");
            IntStream.range(0, 1000).forEach(i -> people.bill(vendor, "B-" + i, QuickBooksWorld.DAY, BigDecimal.TEN));
        });
    }

    /** Known to the copies for an hour. */
    private String keptBill() throws Exception {
        String bill =
                world.work(people -> people.bill(people.vendor("New Co"), "A-1", QuickBooksWorld.DAY, BigDecimal.TEN));
        refresh();
        assertThat(world.copies.find("Bill", bill)).isPresent();
        world.clock.forward(Duration.ofHours(1));
        return bill;
    }

    private void refresh() throws Exception {
        world.ask("direct:quickbooks-refresh-copies", null, Object.class);
    }

    @Test
    void refusesAnotherCompanyInTheDatabaseOfTheFirst() throws Exception {
        refresh();
        try (QuickBooksWorld other = new QuickBooksWorld(world.database, "9341452000000001")) {
            other.quickbooks.with(people -> people.vendor("Of another company"));
            assertThat(catchThrowable(() -> other.ask("direct:quickbooks-refresh-copies", null, Object.class)))
                    .hasMessageContaining("This database belongs to QuickBooks company 9341452000000000")
                    .hasMessageContaining("a database of its own for 9341452000000001");
            assertThat(other.copies.all("Vendor")).isEmpty();
            assertThat(other.calls("query")).isZero();
        }
        refresh();
    }

    @Test
    void takesAnotherCompanyWhereTheFirstWasNeverRead() throws Exception {
        assertThat(world.tokens().current()).isNotEmpty();
        try (QuickBooksWorld other = new QuickBooksWorld(world.database, "9341452000000001")) {
            other.quickbooks.with(people -> people.vendor("The right company"));
            other.ask("direct:quickbooks-refresh-copies", null, Object.class);
            assertThat(other.copies.all("Vendor")).hasSize(1);
        }
    }
}
