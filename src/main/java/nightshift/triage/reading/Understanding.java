package nightshift.triage.reading;

import nightshift.settings.StoreSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Understands a customer's mail without a model: rules, and examples that ship with the project. */
@Component
public class Understanding {
    private final KnownSenders known;

    @Autowired
    public Understanding(StoreSettings settings) {
        this(KnownSenders.of(settings));
    }

    public Understanding(KnownSenders known) {
        this.known = known;
    }

    /** What the mail says. Never fails: what cannot be read is handed over with the reason. */
    public Understood of(CustomerMail mail) {
        throw new UnsupportedOperationException("under construction: " + known);
    }
}
