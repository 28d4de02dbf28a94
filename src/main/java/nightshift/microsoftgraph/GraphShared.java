package nightshift.microsoftgraph;

import java.time.Clock;

/** What the mailboxes of one application share: its token and its requests in flight. */
record GraphShared(GraphPermits permits, TokenStore tokens, Clock clock) {}
