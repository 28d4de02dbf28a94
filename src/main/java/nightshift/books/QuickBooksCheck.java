package nightshift.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nightshift.core.RemoteSystem;
import nightshift.remote.RemoteFailures;
import nightshift.remote.SystemCheck;
import org.springframework.stereotype.Component;

/** Is the company reached, how long does the connection last, and is it one that Nightshift can enter bills for? */
@Component
public class QuickBooksCheck {
    private static final Set<String> AT_HOME = Set.of("US", "USA", "UNITED STATES");
    private static final Duration WARN_BEFORE = Duration.ofDays(14);

    private final QuickBooksSettings settings;
    private final QuickBooksTokens tokens;
    private final Clock clock;

    public QuickBooksCheck(QuickBooksSettings settings, QuickBooksTokens tokens, Clock clock) {
        this.settings = settings;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Whether there is a company to check. */
    public boolean configured() {
        return settings.configured();
    }

    public QuickBooksCall call() {
        return QuickBooksCall.read("companyinfo", settings.realmId());
    }

    public QuickBooksCall preferences() {
        return QuickBooksCall.preferences();
    }

    /** @param preferences what the company chose */
    public List<SystemCheck> read(QuickBooksAnswer company, QuickBooksAnswer preferences) {
        JsonNode info = company.json().path("CompanyInfo");
        JsonNode chosen = preferences.json().path("Preferences");
        List<SystemCheck> checks = new ArrayList<>();
        checks.add(line(
                true, "reached company \"" + info.path("CompanyName").asText() + "\" (" + settings.realmId() + ")"));
        ending().ifPresent(sentence -> checks.add(line(false, sentence)));
        abroad(info).ifPresent(sentence -> checks.add(line(false, sentence)));
        otherCurrency(chosen).ifPresent(sentence -> checks.add(line(false, sentence)));
        closed(chosen).ifPresent(sentence -> checks.add(line(true, sentence)));
        return checks;
    }

    /** Outside the United States each line of a purchase has a tax of its own, which bills are not entered with. */
    private static Optional<String> abroad(JsonNode info) {
        return BooksReader.text(info.path("Country").asText())
                .filter(country -> !AT_HOME.contains(country.toUpperCase(Locale.ROOT)))
                .map(country -> "it is a company in " + country
                        + ": bills are entered without the tax codes that it needs there, so they would stand over a wrong sum or be"
                        + " refused; leave nightshift.invoices.mode at off or shadow");
    }

    private Optional<String> otherCurrency(JsonNode chosen) {
        return BooksReader.text(chosen.path("CurrencyPrefs")
                        .path("HomeCurrency")
                        .path("value")
                        .asText())
                .filter(home -> !home.equals(settings.homeCurrency().getCurrencyCode()))
                .map(home -> "its home currency is " + home + ": set nightshift.quickbooks.home-currency, which is "
                        + settings.homeCurrency());
    }

    private static Optional<String> closed(JsonNode chosen) {
        return BooksReader.text(
                        chosen.path("AccountingInfoPrefs").path("BookCloseDate").asText())
                .map(day -> "its books are closed until " + day
                        + ": nightshift.invoices.closed-until is to be the same day");
    }

    /** A sentence when the connection ends soon, and only a person can make a new one. */
    public Optional<String> ending() {
        return tokens.endsAt()
                .filter(end -> clock.instant().plus(WARN_BEFORE).isAfter(end))
                .map(end -> "the connection ends on " + LocalDate.ofInstant(end, ZoneOffset.UTC)
                        + ": connect the company again and set nightshift.quickbooks.refresh-token");
    }

    public List<SystemCheck> failed(Throwable thrown) {
        String sentence = RemoteFailures.of(RemoteSystem.QUICKBOOKS, thrown).getMessage();
        return List.of(line(false, sentence == null ? "not reached" : sentence));
    }

    private static SystemCheck line(boolean good, String sentence) {
        return new SystemCheck(RemoteSystem.QUICKBOOKS.label(), good, sentence);
    }
}
