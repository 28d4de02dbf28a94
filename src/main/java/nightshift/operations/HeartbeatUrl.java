package nightshift.operations;

import java.net.URI;
import java.util.Optional;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** {@code nightshift.heartbeat-url}. Often it holds a secret: only its host is ever shown. */
@Component
public class HeartbeatUrl {
    private final Optional<URI> url;

    public HeartbeatUrl(StoreSettings settings) {
        this.url = Optional.ofNullable(settings.heartbeatUrl())
                .filter(address -> !address.toString().isBlank());
    }

    public boolean isSet() {
        return url.isPresent();
    }

    public String get() {
        return url.map(URI::toString).orElseThrow();
    }

    /** @throws IllegalStateException when the watchdog did not take the call */
    public void check(int status) {
        if (status >= 400) {
            throw new IllegalStateException("it answered " + status);
        }
    }

    /** One sentence without the address. */
    public String failure(Exception why) {
        String host = url.map(URI::getHost).orElse("");
        return "The heartbeat URL at " + host + " could not be called: "
                + String.valueOf(why.getMessage())
                        .replace(url.map(URI::toString).orElse("\n"), host);
    }
}
