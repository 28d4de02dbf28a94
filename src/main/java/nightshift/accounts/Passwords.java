package nightshift.accounts;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.BadValue;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes and checks passwords. */
@Component
class Passwords {
    /** Letters and digits that cannot be mistaken for one another when they are typed from a screen. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int ONE_TIME_LENGTH = 20;
    private static final int SHORTEST = 10;

    /** What bcrypt looks at. */
    private static final int MOST_BYTES = 72;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;
    private final AccountSettings settings;
    private final Clock clock;

    Passwords(PasswordEncoder encoder, AccountSettings settings, Clock clock) {
        this.encoder = encoder;
        this.settings = settings;
        this.clock = clock;
    }

    /** A random password of about 99 bits. */
    String oneTime() {
        return random.ints(ONE_TIME_LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    Accounts.Secret oneTimeSecret(String password) {
        return new Accounts.Secret(
                encoder.encode(password), Optional.of(clock.instant().plus(settings.oneTimePasswordFor())));
    }

    Accounts.Secret lastingSecret(String password) {
        return new Accounts.Secret(encoder.encode(password), Optional.empty());
    }

    boolean matches(String password, String encoded) {
        return encoder.matches(password, encoded);
    }

    /** @throws BadValue saying what is wrong with a password that a person chose */
    static void check(String password, String name) {
        if (password.length() < SHORTEST) {
            throw new BadValue(
                    "The new password has fewer than " + SHORTEST + " characters; a sentence is easy to remember");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new BadValue(
                    "The new password is longer than " + MOST_BYTES + " bytes; the rest of it would not count");
        }
        if (password.equalsIgnoreCase(name) || password.chars().distinct().count() < 5) {
            throw new BadValue("The new password is too easy to guess; choose one with more different characters");
        }
    }
}
