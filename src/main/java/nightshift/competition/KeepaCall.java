package nightshift.competition;

import nightshift.remote.NamedCall;

/**
 * One request to Keepa, without the key.
 *
 * @param path below the address
 * @param query of the address
 */
public record KeepaCall(String path, String query) implements NamedCall {
    private static final String PRODUCT = "/product";

    static KeepaCall products(KeepaQuestion question, KeepaSettings settings) {
        return new KeepaCall(
                PRODUCT,
                "domain=" + settings.domain() + "&asin=" + String.join(",", question.asins()) + "&stats=30&history=0"
                        + (settings.buyBox() ? "&buybox=1" : ""));
    }

    /** How many tokens there are; costs none. */
    static KeepaCall status() {
        return new KeepaCall("/token", "");
    }

    boolean asksForProducts() {
        return path.equals(PRODUCT);
    }

    @Override
    public String callName() {
        return path.substring(1);
    }
}
