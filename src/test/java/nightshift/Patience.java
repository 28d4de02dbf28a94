package nightshift;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** How long every test waits for what must come, unless it says otherwise. A slow machine may need long; only a test that fails waits for all of it. */
public final class Patience implements BeforeAllCallback {
    private static final Duration DEFAULT = Duration.ofMinutes(2);

    @Override
    public void beforeAll(ExtensionContext context) {
        Awaitility.setDefaultTimeout(DEFAULT);
    }
}
