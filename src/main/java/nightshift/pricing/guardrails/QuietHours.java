package nightshift.pricing.guardrails;

import java.util.Optional;
import nightshift.pricing.Guardrail;
import nightshift.pricing.PricingCase;
import nightshift.pricing.PricingSettings;
import nightshift.pricing.StayReason;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** No price moves while nobody is there to see it, if the owner wants it so. */
@Component
@Order(40)
class QuietHours implements Guardrail {
    private final PricingSettings settings;

    QuietHours(PricingSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "quiet hours";
    }

    @Override
    public Optional<Forbidden> forbids(PricingCase item) {
        return settings.quietHours().contains(item.now().toLocalTime())
                ? Optional.of(new Forbidden(
                        StayReason.QUIET_HOURS, "It is " + settings.quietHours().inWords()))
                : Optional.empty();
    }
}
