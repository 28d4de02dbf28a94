package nightshift.customers.letters;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An address of a web page that somebody entered, for example a tracking page in Shopify. */
public final class WebLink {
    private static final Set<String> OF_PAGES = Set.of("http", "https");

    private WebLink() {}

    /** @return empty where it is no address of a web page: then a letter goes without it */
    public static Optional<URI> of(String entered) {
        try {
            URI uri = new URI(entered.strip());
            boolean isPage = uri.getHost() != null
                    && OF_PAGES.contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT));
            return isPage ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
