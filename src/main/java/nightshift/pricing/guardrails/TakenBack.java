package nightshift.pricing.guardrails;

import java.util.Optional;
import nightshift.pricing.Guardrail;
import nightshift.pricing.PricingCase;
import nightshift.pricing.PricingSettings;
import nightshift.pricing.PricingSettings.Apply;
import nightshift.pricing.StayReason;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a person has just taken back is not done again by itself before he had a day to change what led to it. */
@Component
@Order(35)
class TakenBack implements Guardrail {
    private final PricingSettings settings;

    TakenBack(PricingSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "prices taken back";
    }

    @Override
    public Optional<Forbidden> forbids(PricingCase item) {
        return settings.apply() == Apply.AUTO && item.takenBack()
                ? Optional.of(
                        new Forbidden(
                                StayReason.TAKEN_BACK,
                                "A person restored it within the last 24 hours; nothing changes it by itself before they are over"))
                : Optional.empty();
    }
}
