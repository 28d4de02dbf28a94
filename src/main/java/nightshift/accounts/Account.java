package nightshift.accounts;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.core.BadValue;

/**
 * One person's account.
 *
 * @param mustChange the password is a one-time one; nothing but a new one is possible
 * @param external signs in with Microsoft Entra ID, has no password here
 * @param stamp raised by each change that ends the account's open sessions
 */
public record Account(
        long id,
        String name,
        Role role,
        boolean mustChange,
        boolean external,
        boolean disabled,
        int stamp,
        Instant createdAt,
        Optional<Instant> lastLoginAt) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,99}");

    /** A login name in its one spelling. */
    static String named(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (!NAME.matcher(lower).matches()) {
            throw new BadValue(
                    "A login name has 2 to 100 letters, digits or . _ @ + - and begins with a letter or digit");
        }
        return lower;
    }
}
