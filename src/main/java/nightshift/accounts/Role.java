package nightshift.accounts;

import java.util.Arrays;
import java.util.Locale;
import nightshift.core.BadValue;

/** What a person may do: look only; act on what the night left; also decide who may do what and how far Nightshift may go. */
public enum Role {
    VIEWER,
    OPERATOR,
    ADMIN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this role may do whatever the other may. */
    public boolean covers(Role other) {
        return compareTo(other) >= 0;
    }

    /** The lesser of the two. */
    public Role andAtMost(Role other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** As Spring Security names it. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** @throws BadValue when there is no such role; the message lists the ones there are */
    public static Role of(String key) {
        return Arrays.stream(values())
                .filter(role -> role.key().equalsIgnoreCase(key.strip()))
                .findFirst()
                .orElseThrow(
                        () -> new BadValue("There is no role \"" + key + "\"; there are: viewer, operator, admin"));
    }
}
