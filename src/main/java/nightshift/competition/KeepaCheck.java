package nightshift.competition;

import java.util.List;
import nightshift.remote.SystemCheck;
import org.springframework.stereotype.Component;

/** Is Keepa reached, and how many tokens does the key have? Asking for that costs none. */
@Component
public class KeepaCheck {
    private static final String SYSTEM = "Keepa";

    private final KeepaSettings settings;

    public KeepaCheck(KeepaSettings settings) {
        this.settings = settings;
    }

    public boolean configured() {
        return settings.configured();
    }

    public KeepaCall call() {
        return KeepaCall.status();
    }

    public List<SystemCheck> read(KeepaAnswer answer) {
        boolean ownKnown = !settings.ownSellers().isEmpty();
        return List.of(
                new SystemCheck(
                        SYSTEM,
                        true,
                        "reached; " + answer.tokensLeft() + " tokens left, " + answer.refillRate() + " more a minute"),
                new SystemCheck(
                        SYSTEM,
                        ownKnown,
                        ownKnown
                                ? "offers of " + String.join(", ", settings.ownSellers()) + " count as the store's own"
                                : "nightshift.keepa.own-sellers is empty: nothing is repriced, since our own offer could"
                                        + " not be told from a competitor's. Set nightshift.amazon.seller-id"));
    }

    public List<SystemCheck> failed(Exception thrown) {
        return List.of(new SystemCheck(SYSTEM, false, String.valueOf(thrown.getMessage())));
    }
}
