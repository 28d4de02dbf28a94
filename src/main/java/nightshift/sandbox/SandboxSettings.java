package nightshift.sandbox;

import nightshift.sandbox.catalog.SandboxCatalog;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/**
 * {@code nightshift.sandbox.*}, read only in profile sandbox.
 *
 * @param start false: use a sandbox that runs already, and keep the database as it is
 * @param port where it listens
 * @param runAtStart whether the night is worked through as soon as everything is up
 * @param invoices whether a week of forty supplier invoices lies among the mails too
 * @param support whether a day of sixty mails to support lies among the mails too
 * @param catalog whether there are 9,500 items of industrial storage
 */
@Profile("sandbox")
@ConfigurationProperties("nightshift.sandbox")
record SandboxSettings(
        boolean start, int port, boolean runAtStart, boolean invoices, boolean support, boolean catalog) {
    SandboxSettings {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("nightshift.sandbox.port must be a port from 1 to 65535, not " + port);
        }
    }

    static SandboxSettings from(Environment environment) {
        return new SandboxSettings(
                environment.getRequiredProperty("nightshift.sandbox.start", Boolean.class),
                environment.getRequiredProperty("nightshift.sandbox.port", Integer.class),
                environment.getRequiredProperty("nightshift.sandbox.run-at-start", Boolean.class),
                environment.getRequiredProperty("nightshift.sandbox.invoices", Boolean.class),
                environment.getRequiredProperty("nightshift.sandbox.support", Boolean.class),
                environment.getRequiredProperty("nightshift.sandbox.catalog", Boolean.class));
    }

    /** The night, and what else is asked for. */
    Contents contents() {
        return new Contents(true, invoices, support, catalog ? SandboxCatalog.WHOLE : 0);
    }
}
