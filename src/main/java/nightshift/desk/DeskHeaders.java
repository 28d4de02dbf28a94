package nightshift.desk;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What a browser may do with our pages. The desk shows text from mails, so it runs no script at all; Hawtio is a script of
 * its own, with styles and an editor it makes while it runs.
 */
final class DeskHeaders {
    private static final RequestMatcher HAWTIO = new AntPathRequestMatcher("/actuator/hawtio/**");

    private static final String DESK_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private static final String HAWTIO_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data: blob:;"
            + " worker-src 'self' blob:; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
            + " frame-ancestors 'none'";

    private DeskHeaders() {}

    static void configure(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(where(new NegatedRequestMatcher(HAWTIO), DESK_POLICY))
                .addHeaderWriter(where(HAWTIO, HAWTIO_POLICY));
    }

    private static HeaderWriter where(RequestMatcher paths, String policy) {
        return new DelegatingRequestMatcherHeaderWriter(paths, new ContentSecurityPolicyHeaderWriter(policy));
    }
}
