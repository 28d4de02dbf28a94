package nightshift.operations;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * When people are told that failures pile up: {@code nightshift.alerts.*}.
 *
 * @param newDeadLetters more new ones than this, still open, within {@code within} are an alert
 * @param within see there
 * @param oldestOpen a dead letter open for longer than this is an alert
 */
@Validated
@ConfigurationProperties("nightshift.alerts")
public record AlertSettings(@Min(1) int newDeadLetters, @NotNull Duration within, @NotNull Duration oldestOpen) {
    public AlertSettings {
        positive("within", within);
        positive("oldest-open", oldestOpen);
    }

    private static void positive(String name, Duration duration) {
        if (duration != null && (duration.isZero() || duration.isNegative())) {
            throw new IllegalArgumentException("nightshift.alerts." + name + " must be more than 0, for example 1h");
        }
    }
}
