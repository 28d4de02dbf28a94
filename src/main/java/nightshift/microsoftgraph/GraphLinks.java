package nightshift.microsoftgraph;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Builds the addresses below the service's root, and lets links of an answer lead nowhere else. */
final class GraphLinks {
    private final URI service;
    private final String mailbox;
    private final List<String> uploadOrigins;

    GraphLinks(String serviceUrl, String mailbox, String uploadOrigins) {
        this.service = URI.create(serviceUrl.replaceAll("/+$", ""));
        this.mailbox = mailbox;
        this.uploadOrigins = List.of(uploadOrigins.strip().split("\\s*,\\s*"));
    }

    /** @param segments raw; each is encoded */
    URI mailbox(String query, String... segments) {
        StringBuilder path =
                new StringBuilder(service.toString()).append("/users/").append(encoded(mailbox));
        for (String segment : segments) {
            path.append('/').append(encoded(segment));
        }
        return URI.create(query.isEmpty() ? path.toString() : path + "?" + query);
    }

    /** A link of an earlier answer, refused unless it leads to this service. */
    URI followed(String link) throws GraphException {
        URI uri = parsed(link);
        if (!origin(uri).equals(origin(service))) {
            throw foreign();
        }
        return uri;
    }

    /** An upload address, which may also lie at Outlook's own hosts. */
    URI upload(String link) throws GraphException {
        URI uri = parsed(link);
        if (!origin(uri).equals(origin(service)) && !uploadOrigins.contains(origin(uri))) {
            throw foreign();
        }
        return uri;
    }

    static String origin(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        boolean usual = uri.getPort() < 0
                || (scheme.equals("https") && uri.getPort() == 443)
                || (scheme.equals("http") && uri.getPort() == 80);
        return scheme + "://" + host + (usual ? "" : ":" + uri.getPort());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A text within a filter. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static URI parsed(String link) throws GraphException {
        try {
            URI uri = URI.create(link);
            if (uri.getUserInfo() != null) {
                throw foreign();
            }
            return uri;
        } catch (IllegalArgumentException e) {
            throw foreign();
        }
    }

    private static GraphException foreign() {
        return new GraphException(
                "A link that leads away from Microsoft Graph was refused",
                GraphError.of(0, "ForeignLink"),
                false,
                null);
    }
}
