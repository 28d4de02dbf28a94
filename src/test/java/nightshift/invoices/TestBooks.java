package nightshift.invoices;

import java.net.URI;
import java.time.Duration;
import java.util.Currency;
import nightshift.books.QuickBooksSettings;

/** Settings of books that nothing is asked of. */
public final class TestBooks {
    private TestBooks() {}

    public static QuickBooksSettings settings() {
        return new QuickBooksSettings(
                URI.create("http://127.0.0.1"),
                URI.create("http://127.0.0.1"),
                "",
                "",
                "",
                "",
                Currency.getInstance("USD"),
                10,
                400,
                30,
                Duration.ofDays(365),
                7,
                Duration.ofMinutes(10),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1));
    }
}
