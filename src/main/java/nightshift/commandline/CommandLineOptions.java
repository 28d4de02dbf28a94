package nightshift.commandline;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The options that are commands and no settings. Declared so that they count as known names; {@link Command} reads them.
 *
 * @param run workflows to run once, separated by commas
 * @param report file for the items of that run
 * @param check try every configured system
 * @param suggest propose the suppliers block
 * @param resetPassword give this user a one-time password
 * @param backup file for a copy of the database
 * @param backfill take in mail since this date, in shadow
 * @param replayShadow decide shadowed work afresh since this time
 * @param forgetSwitch take away what was switched on the desk for this name, which is no supplier any more
 */
@ConfigurationProperties("nightshift")
record CommandLineOptions(
        @Nullable String run,
        @Nullable String report,
        @Nullable String check,
        @Nullable String suggest,
        @Nullable String resetPassword,
        @Nullable String backup,
        @Nullable String backfill,
        @Nullable String replayShadow,
        @Nullable String forgetSwitch) {}
