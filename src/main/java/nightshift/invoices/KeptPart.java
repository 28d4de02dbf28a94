package nightshift.invoices;

import java.time.Instant;
import nightshift.operations.reviews.RememberedFact;

/** A part mapping as it is kept: whose part it is, who said so and when. */
public record KeptPart(String vendorId, PartMapping mapping, String who, Instant at) {
    String key() {
        return "part/" + vendorId + "/" + PartNumbers.normalized(mapping.vendorPart()) + "/"
                + mapping.unit().orElse("");
    }

    RememberedFact fact(String vendor) {
        String factor = Figures.count(mapping.packFactor());
        String unit =
                mapping.unit().map(text -> ", " + factor + " in one " + text).orElse(", " + factor + " in one");
        return new RememberedFact(
                key(),
                "part number",
                vendor,
                mapping.vendorPart(),
                mapping.sku().value() + unit,
                who,
                at);
    }
}
