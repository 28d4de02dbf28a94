package nightshift.core;

import java.util.Locale;

/** A mail address in lower case. */
public record EmailAddress(String value) {
    public EmailAddress {
        value = Text.required("The mail address", value, 320).toLowerCase(Locale.ROOT);
        int at = value.lastIndexOf('@');
        if (at < 1 || at == value.length() - 1 || value.contains(" ")) {
            throw new BadValue("\"" + value + "\" is not a mail address");
        }
    }

    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
