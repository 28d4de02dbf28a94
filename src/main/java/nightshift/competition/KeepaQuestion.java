package nightshift.competition;

import java.util.HashSet;
import java.util.List;
import nightshift.core.BadValue;

/**
 * What Keepa is asked for at once: the present offers of up to 100 products.
 *
 * @param asins each once
 */
public record KeepaQuestion(List<String> asins) {
    private static final int MOST = 100;

    public KeepaQuestion {
        asins = List.copyOf(asins);
        if (asins.isEmpty() || asins.size() > MOST || new HashSet<>(asins).size() != asins.size()) {
            throw new BadValue("Keepa is asked for 1 to " + MOST + " products, each once");
        }
        if (asins.stream().anyMatch(asin -> !asin.matches("[A-Z0-9]{10}"))) {
            throw new BadValue("An ASIN has ten capital letters and digits; among " + asins + " is one that has not");
        }
    }
}
