package nightshift.invoices;

import java.time.Instant;
import nightshift.operations.reviews.RememberedFact;

/** A bank account that a person said is a vendor's. */
public record KeptAccount(String vendorId, String account, String who, Instant at) {
    String key() {
        return "account/" + vendorId + "/" + account;
    }

    RememberedFact fact(String vendor) {
        return new RememberedFact(key(), "bank account", vendor, account, "his account", who, at);
    }
}
