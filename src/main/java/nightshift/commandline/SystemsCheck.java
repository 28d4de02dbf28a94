package nightshift.commandline;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nightshift.operations.Processes;
import nightshift.remote.SystemCheck;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** {@code --nightshift.check}: tries every configured system read-only and prints a line for each. Ends with 1 when one is not well. */
@Component
class SystemsCheck {
    /** The adapters' routes that try their system; each answers a list of {@link SystemCheck}. */
    private static final List<String> ROUTES =
            List.of("mailbox-check", "shopify-check", "amazon-check", "quickbooks-check", "keepa-check", "model-check");

    private final Processes processes;
    private final DataSource database;
    private final StoreSettings settings;
    private final Clock clock;

    SystemsCheck(Processes processes, DataSource database, StoreSettings settings, Clock clock) {
        this.processes = processes;
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    int perform(PrintStream out) {
        List<SystemCheck> checks = new ArrayList<>(List.of(timeZone(), database()));
        ROUTES.stream().filter(processes::exists).flatMap(this::answers).forEach(checks::add);
        checks.forEach(check -> out.println(line(check)));
        return checks.stream().allMatch(SystemCheck::reached) ? 0 : 1;
    }

    private static String line(SystemCheck check) {
        return (check.reached() ? "ok      " : "NOT OK  ") + check.system() + ": " + check.sentence();
    }

    private SystemCheck timeZone() {
        ZoneId zone = settings.timeZone();
        String now = DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.US)
                .withZone(zone)
                .format(clock.instant());
        return new SystemCheck("Time zone", true, zone + ", where it is " + now + " now");
    }

    private SystemCheck database() {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion();
            return new SystemCheck("Database", connection.isValid(5), "reached, " + product);
        } catch (SQLException failed) {
            return new SystemCheck(
                    "Database", false, failed.getMessage() + "; see spring.datasource in application.yaml");
        }
    }

    private Stream<SystemCheck> answers(String route) {
        try {
            Object answer = processes.ask(route, null);
            Collection<?> checks = answer instanceof Collection<?> several ? several : List.of(String.valueOf(answer));
            return checks.stream()
                    .map(check -> check instanceof SystemCheck known
                            ? known
                            : new SystemCheck(route, false, "answered something unexpected: " + check));
        } catch (RuntimeException failed) {
            return Stream.of(new SystemCheck(route.replace("-check", ""), false, String.valueOf(failed.getMessage())));
        }
    }
}
