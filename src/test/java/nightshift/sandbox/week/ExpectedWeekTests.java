package nightshift.sandbox.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nightshift.sandbox.Books;
import org.junit.jupiter.api.Test;

class ExpectedWeekTests {
    private static final String LINE = "HS-3618-5 x 3 = 283.50 of line 1";
    private final Books books = new Books();
    private final ExpectedWeek week = new ExpectedWeek(
            List.of(new ExpectedWeek.Bill(
                    "Harbor",
                    "INV-1",
                    new BigDecimal("325.60"),
                    Set.of("PO-8101"),
                    List.of(LINE),
                    new BigDecimal("42.10"))),
            List.of(),
            List.of());

    @Test
    void agreesWithTheRightBillHoweverFreightIsBooked() {
        bill("325.60", LINE, "Freight and Shipping Costs = 42.10");
        assertThat(week.differencesFrom(books)).isEmpty();
        Books others = new Books();
        others.write(
                "quickbooks.bill",
                "INV-1",
                details("325.60", "HS-3618-5 x 3.0 = 283.50 of line 1", "FREIGHT x 1 = 42.10 of line 2"));
        assertThat(week.differencesFrom(others)).isEmpty();
    }

    @Test
    void missesABillInEmptyBooks() {
        assertThat(week.differencesFrom(books)).singleElement().asString().startsWith("Missing bill: Harbor INV-1");
    }

    @Test
    void seesABillThatIsThereTwice() {
        bill("325.60", LINE, "Freight and Shipping Costs = 42.10");
        bill("325.60", LINE, "Freight and Shipping Costs = 42.10");
        assertThat(week.differencesFrom(books)).singleElement().asString().startsWith("Unexpected bill");
    }

    @Test
    void seesAnotherTotal() {
        bill("325.61", LINE, "Freight and Shipping Costs = 42.10");
        assertThat(week.differencesFrom(books)).hasSize(2);
    }

    @Test
    void seesADroppedLink() {
        bill("325.60", "HS-3618-5 x 3 = 283.50", "Freight and Shipping Costs = 42.10");
        assertThat(week.differencesFrom(books)).hasSize(2);
    }

    private void bill(String total, String... lines) {
        books.write("quickbooks.bill", "INV-1", details(total, lines));
    }

    private static Map<String, Object> details(String total, String... lines) {
        return Map.of(
                "vendor",
                "Harbor",
                "number",
                "INV-1",
                "total",
                total,
                "orders",
                List.of("PO-8101"),
                "lines",
                List.of(lines));
    }
}
