package nightshift.microsoftgraph;

import java.net.http.HttpHeaders;

/** What Graph answered. */
record GraphAnswer(int status, HttpHeaders headers, byte[] body) {
    boolean good() {
        return status >= 200 && status < 300;
    }
}
