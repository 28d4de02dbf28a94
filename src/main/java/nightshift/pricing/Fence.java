package nightshift.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The narrowest band of several guardrails, and which of them sets each end. */
final class Fence {
    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final BigDecimal MOST = new BigDecimal("1000000");

    private BigDecimal low = LEAST;
    private BigDecimal high = MOST;
    private String lowBy = "a price of nothing is none";
    private String highBy = "no price is that high";

    static Fence of(List<Guardrail> guardrails, PricingCase item, Function<Guardrail, Band> end) {
        Fence fence = new Fence();
        for (Guardrail guardrail : guardrails) {
            fence.narrow(guardrail.name(), end.apply(guardrail));
        }
        return fence;
    }

    private void narrow(String name, Band band) {
        band.low().filter(limit -> limit.compareTo(low) > 0).ifPresent(limit -> {
            low = limit;
            lowBy = name;
        });
        band.high().filter(limit -> limit.compareTo(high) < 0).ifPresent(limit -> {
            high = limit;
            highBy = name;
        });
    }

    boolean contradictsItself() {
        return low.compareTo(high) > 0;
    }

    BigDecimal low() {
        return low;
    }

    /** The guardrail that sets the lower end. */
    String lowBy() {
        return lowBy;
    }

    boolean isAbove(BigDecimal price) {
        return low.compareTo(price) > 0;
    }

    boolean holds(BigDecimal price) {
        return price.compareTo(low) >= 0 && price.compareTo(high) <= 0;
    }

    /**
     * The price nearest to this one inside. Every reach holds the present price, so several of them never contradict each other; if one
     * did, the upper end would count: rather too little of a raise than too much.
     */
    BigDecimal nearest(BigDecimal price) {
        return price.max(low).min(high);
    }

    /** The guardrail that would change this price. */
    List<String> binding(BigDecimal price) {
        List<String> names = new ArrayList<>();
        if (price.compareTo(low) < 0) {
            names.add(lowBy);
        }
        if (price.compareTo(high) > 0) {
            names.add(highBy);
        }
        return names;
    }

    String inWords() {
        return lowBy + " (" + low.toPlainString() + ") is above " + highBy + " (" + high.toPlainString() + ")";
    }
}
