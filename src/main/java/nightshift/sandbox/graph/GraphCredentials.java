package nightshift.sandbox.graph;

/** The application that may ask for tokens. */
public record GraphCredentials(String tenant, String clientId, String clientSecret) {}
