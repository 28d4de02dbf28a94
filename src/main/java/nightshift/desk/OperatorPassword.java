package nightshift.desk;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * The password of the desk's one user.
 *
 * @param announced whether it is printed at start: a random one that nobody could know otherwise, or the sandbox's well-known one
 */
record OperatorPassword(String value, boolean announced) {
    /** Letters and digits that cannot be mistaken for one another when they are typed from a screen. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 20;

    /** The configured one, or a random one of about 99 bits that is good until the next start. */
    static OperatorPassword of(String configured, boolean sandbox) {
        return configured.isEmpty() ? new OperatorPassword(random(), true) : new OperatorPassword(configured, sandbox);
    }

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return "OperatorPassword[announced=" + announced + "]";
    }
}
