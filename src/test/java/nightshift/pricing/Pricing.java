package nightshift.pricing;

import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Strategies and guardrails found as Spring finds them, so that one more file is one more of them here, too. */
final class Pricing {
    private Pricing() {}

    static PriceDecider decider(PricingSettings settings) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(PricingSettings.class, () -> settings);
            context.register(Found.class);
            context.refresh();
            return new PriceDecider(settings, strategies(context), guardrails(context));
        }
    }

    private static List<PriceStrategy> strategies(AnnotationConfigApplicationContext context) {
        return context.getBeanProvider(PriceStrategy.class).orderedStream().toList();
    }

    private static List<Guardrail> guardrails(AnnotationConfigApplicationContext context) {
        return context.getBeanProvider(Guardrail.class).orderedStream().toList();
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"nightshift.pricing.strategies", "nightshift.pricing.guardrails"})
    static class Found {}
}
