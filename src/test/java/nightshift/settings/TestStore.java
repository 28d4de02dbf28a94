package nightshift.settings;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import nightshift.core.Mode;
import org.jspecify.annotations.Nullable;

/** The settings of a store as most tests need them: it is told nothing by mail, reads no mailbox, and its desk is on this machine. */
public final class TestStore {
    private TestStore() {}

    public static StoreSettings in(ZoneId zone, Mode mode, Supplier... suppliers) {
        return new StoreSettings(
                zone,
                mode,
                new StoreSettings.Summary(List.of()),
                null,
                new StoreSettings.Desk(URI.create("http://localhost:8080")),
                List.of(),
                List.of(suppliers));
    }

    /** A supplier of whom no more is known than where his list lies. */
    public static Supplier supplier(String name, @Nullable String feed) {
        return new Supplier(name, List.of(), null, null, null, List.of(), feed, null, null, false);
    }
}
