package nightshift.core;

import java.util.Arrays;
import java.util.Locale;

/** One of the store's processes that Nightshift takes over. The lower case name is its key in the settings and on the command line. */
public enum Workflow {
    FULFILLMENT,
    INVOICES,
    CLAIMS,
    TRIAGE,
    INVENTORY,
    PRICING;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws BadValue when no workflow has this name; the message lists the ones there are */
    public static Workflow of(String key) {
        return Arrays.stream(values())
                .filter(workflow -> workflow.key().equalsIgnoreCase(key.strip()))
                .findFirst()
                .orElseThrow(() -> new BadValue("There is no workflow \"" + key + "\"; there are: "
                        + String.join(
                                ", ", Arrays.stream(values()).map(Workflow::key).toList())));
    }
}
