package nightshift.microsoftgraph;

import java.net.http.HttpClient;
import java.time.Clock;

/**
 * What the mailboxes of one application share: connections, token and requests in flight.
 *
 * @param beforeRequest asked right before each request is sent; what it throws holds the request back
 */
record GraphShared(HttpClient client, GraphPermits permits, TokenStore tokens, Clock clock, Runnable beforeRequest) {}
