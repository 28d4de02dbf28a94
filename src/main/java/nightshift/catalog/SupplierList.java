package nightshift.catalog;

import java.util.Locale;
import java.util.Optional;
import nightshift.catalog.lists.ListSettings;
import nightshift.settings.Supplier;

/**
 * A list that a supplier gives out.
 *
 * @param feed the Camel endpoint where it lies; empty: it only comes by mail
 */
public record SupplierList(ListSettings settings, Supplier supplier, Optional<String> feed) {
    /** A name for routes: {@code acme-bin-co-stock}. */
    public String key() {
        return supplier.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-"
                + settings.purpose().key();
    }

    /**
     * The endpoint to poll, with what a list needs where the setting does not say otherwise: files are left where they lie and the newest
     * that nobody is uploading any more is taken, a server that cannot be reached is a failure, and one with another key than the known
     * one is not believed.
     */
    public String endpoint() {
        String uri = feed.orElseThrow();
        boolean remote = uri.matches("(?i)s?ftps?:.*");
        if (!remote && !uri.startsWith("file:")) {
            return uri;
        }
        StringBuilder endpoint = new StringBuilder(uri);
        if (!uri.matches("(?s).*[?&](noop|delete|move|idempotent)=.*")) {
            append(endpoint, "noop=true&idempotent=false");
        }
        if (!uri.contains("sortBy=") && !uri.contains("fileName=")) {
            append(endpoint, "sortBy=reverse:file:modified");
        }
        if (!uri.matches("(?s).*[?&](readLock|doneFileName|filter)=.*")) {
            append(endpoint, "filter=#" + SettledFiles.NAME);
        }
        if (uri.regionMatches(true, 0, "sftp:", 0, 5) && !uri.contains("strictHostKeyChecking=")) {
            append(endpoint, "strictHostKeyChecking=yes");
        }
        if (remote && !uri.contains("throwExceptionOnConnectFailed=")) {
            append(endpoint, "throwExceptionOnConnectFailed=true&disconnect=true&maximumReconnectAttempts=0");
        }
        return endpoint.toString();
    }

    private static void append(StringBuilder uri, String options) {
        uri.append(uri.indexOf("?") < 0 ? '?' : '&').append(options);
    }

    public boolean isDownload() {
        return feed.filter(uri -> uri.matches("(?i)https?:.*")).isPresent();
    }

    public boolean comesByMail() {
        return settings.mailAttachment() != null;
    }

    /** Whether it lies somewhere and is sent by mail, too: then one of the two is always older. */
    boolean comesTwoWays() {
        return feed().isPresent() && comesByMail();
    }

    /** Whether a file of this name, attached to a mail of the supplier's, is this list. */
    public boolean isNamed(String file) {
        return comesByMail() && file.matches(String.valueOf(settings.mailAttachment()));
    }

    /** Without the address, which may hold a password: Hawtio shows what a route carries. */
    @Override
    public String toString() {
        return settings.label();
    }
}
