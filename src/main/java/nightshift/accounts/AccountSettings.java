package nightshift.accounts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who may come in and how: {@code nightshift.desk.*}.
 *
 * @param user the login name of the first account, an admin
 * @param password his first password; empty: a one-time one, printed once
 * @param oneTimePasswordFor how long a one-time password is good
 */
@Validated
@ConfigurationProperties("nightshift.desk")
public record AccountSettings(
        @NotBlank String user,
        @NotNull @Size(max = 72) String password,
        @NotNull Duration oneTimePasswordFor,
        @NotNull @Valid LockOut lockOut,
        @NotNull @Valid Entra entra) {
    /** Without the password, so that it never reaches a log. */
    @Override
    public String toString() {
        return "AccountSettings[user=" + user + "]";
    }

    /**
     * When further tries to log in are refused.
     *
     * @param failures with one name
     * @param addressFailures from one address, whatever the name
     * @param time for how long, from the last failure on
     */
    public record LockOut(@Min(1) int failures, @Min(1) int addressFailures, @NotNull Duration time) {}

    /**
     * Sign-in with Microsoft Entra ID, beside the passwords.
     *
     * @param issuer empty: off
     * @param claim the claim of the ID token that names a person's roles or groups
     * @param roles what a value of the claim means here: viewer, operator or admin
     */
    public record Entra(
            @NotNull String issuer,
            @NotNull String clientId,
            @NotNull String clientSecret,
            @NotBlank String claim,
            @NotNull Map<String, Role> roles) {
        public Entra {
            roles = roles == null ? Map.of() : Map.copyOf(roles);
        }

        public boolean on() {
            return !issuer.isBlank();
        }

        /** Without the secret. */
        @Override
        public String toString() {
            return "Entra[issuer=" + issuer + ", clientId=" + clientId + "]";
        }
    }
}
