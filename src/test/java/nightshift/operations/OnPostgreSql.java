package nightshift.operations;

import java.util.Optional;
import nightshift.RealPostgreSql;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets tests that ask {@link nightshift.MigratedDatabase} for a database work on a real PostgreSQL, the one named on the command line or one started here. */
public final class OnPostgreSql implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private static final String URL = "nightshift.test.postgresql";

    private boolean own;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty(URL) == null) {
            own = true;
            System.setProperty(URL, RealPostgreSql.url());
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!context.getTestInstanceLifecycle().equals(Optional.of(Lifecycle.PER_CLASS))) {
            PostgreSqlCopies.emptyAll();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        PostgreSqlCopies.emptyAll();
        // the classes within end first
        if (own && context.getParent().flatMap(ExtensionContext::getTestClass).isEmpty()) {
            System.clearProperty(URL);
        }
    }
}
