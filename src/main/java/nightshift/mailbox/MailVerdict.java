package nightshift.mailbox;

import java.util.Optional;

/**
 * What intake said of a mail.
 *
 * @param kind code of the kind of mail, for example {@code supplier_shipping}
 * @param reason why, as a phrase
 * @param supplier name of the supplier in the settings; of a suspicious mail the one it pretends to be
 */
public record MailVerdict(String kind, String reason, Optional<String> supplier) {
    public boolean suspicious() {
        return kind.equals("suspicious");
    }
}
