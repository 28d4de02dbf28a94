package nightshift.documents.loading;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much of a stranger's file Nightshift is willing to read: {@code nightshift.documents.*}.
 *
 * @param maxPages longer PDFs are left to a person
 * @param maxSize larger files are left to a person
 * @param readWithin a file that takes longer to read is left to a person
 */
@Validated
@ConfigurationProperties("nightshift.documents")
public record DocumentSettings(@Positive int maxPages, @NotNull DataSize maxSize, @NotNull Duration readWithin) {
    public DocumentSettings {
        if (maxSize != null && maxSize.toBytes() <= 0) {
            throw new IllegalArgumentException("nightshift.documents.max-size must be more than 0, for example 25MB");
        }
        if (readWithin != null && (readWithin.isZero() || readWithin.isNegative())) {
            throw new IllegalArgumentException("nightshift.documents.read-within must be more than 0, for example 30s");
        }
    }
}
