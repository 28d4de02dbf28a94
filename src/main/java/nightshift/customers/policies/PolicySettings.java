package nightshift.customers.policies;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the store's policy texts are: {@code nightshift.triage.policies}.
 *
 * @param policies a folder; empty: none are quoted
 */
@Validated
@ConfigurationProperties("nightshift.triage")
public record PolicySettings(@NotNull String policies) {}
