package nightshift.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who may open the desk: {@code nightshift.desk.*}.
 *
 * @param url the address under which people reach the desk
 * @param user the login name of the one operator
 * @param password his password; empty: a new random one at each start, printed once
 */
@Validated
@ConfigurationProperties("nightshift.desk")
public record DeskSettings(@NotNull URI url, @NotBlank String user, @NotNull @Size(max = 72) String password) {
    /** Without the password, so that it never reaches a log. */
    @Override
    public String toString() {
        return "DeskSettings[url=" + url + ", user=" + user + "]";
    }
}
