package nightshift.customers.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import nightshift.core.EmailAddress;

/** By which way a customer writes: it decides what an answer may contain and how soon it is due. */
public enum MailChannel {
    STORE,
    /** Buyer-seller messages, relayed by Amazon. */
    AMAZON;

    private static final Pattern RELAY = Pattern.compile(
            "marketplace\\.amazon\\.(com|ca|com\\.mx|com\\.br|co\\.uk|de|fr|it|es|nl|se|pl|com\\.be|ie|com\\.tr|ae|sa|eg|in|sg|com\\.au|co\\.jp|co\\.za)");

    static MailChannel of(CustomerMail mail) {
        return mail.from()
                        .map(EmailAddress::domain)
                        .filter(domain -> RELAY.matcher(domain).matches())
                        .isPresent()
                ? AMAZON
                : STORE;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
