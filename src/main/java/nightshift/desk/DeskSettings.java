package nightshift.desk;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where the desk is and what it takes: {@code nightshift.desk.*}. Who may open it is in {@code accounts}.
 *
 * @param url the address under which people reach the desk
 * @param largestRequest a request with more in it is refused
 */
@Validated
@ConfigurationProperties("nightshift.desk")
public record DeskSettings(@NotNull URI url, @NotNull DataSize largestRequest) {}
