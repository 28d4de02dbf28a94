package nightshift.books;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.core.RemoteSystem;
import nightshift.remote.RemoteFailures;
import nightshift.remote.SystemCheck;
import org.springframework.stereotype.Component;

/** Is the company reached, and how long does the connection last? */
@Component
public class QuickBooksCheck {
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

    public List<SystemCheck> read(QuickBooksAnswer answer) {
        String name = answer.json().path("CompanyInfo").path("CompanyName").asText();
        List<SystemCheck> checks = new ArrayList<>();
        checks.add(line(true, "reached company \"" + name + "\" (" + settings.realmId() + ")"));
        ending().ifPresent(sentence -> checks.add(line(false, sentence)));
        return checks;
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
