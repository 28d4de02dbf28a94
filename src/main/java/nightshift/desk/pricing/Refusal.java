package nightshift.desk.pricing;

import java.util.Locale;
import java.util.Objects;

/** Why an act was refused, as a sentence that ends with what became of it. */
final class Refusal {
    private Refusal() {}

    static String sentence(RuntimeException refused) {
        String why = Objects.toString(refused.getMessage(), "It could not be done");
        return why.toLowerCase(Locale.ROOT).contains("nothing was changed")
                ? why + "."
                : why + ". Nothing was changed.";
    }
}
