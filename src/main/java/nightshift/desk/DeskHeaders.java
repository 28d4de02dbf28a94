package nightshift.desk;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What a browser may do with our pages. They show text from mails, so they run no script but the
 * desk's own files. Hawtio's pages come with headers of their own.
 */
final class DeskHeaders {
    private static final RequestMatcher HAWTIO =
            PathPatternRequestMatcher.withDefaults().matcher("/actuator/hawtio/**");
    private static final RequestMatcher API_PAGE =
            PathPatternRequestMatcher.withDefaults().matcher("/api/swagger-ui/**");

    private static final String ALWAYS =
            "default-src 'none'; style-src 'self'; form-action 'self';" + " base-uri 'none'; frame-ancestors 'none'";
    private static final String PAGES = ALWAYS + "; img-src 'self'; script-src 'self'; connect-src 'self'";
    private static final String OWN_SCRIPTS = ALWAYS + "; img-src 'self' data:; script-src 'self'; connect-src 'self'";

    private DeskHeaders() {}

    static void configure(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"))
                .addHeaderWriter(policy(API_PAGE, OWN_SCRIPTS))
                .addHeaderWriter(policy(new NegatedRequestMatcher(new OrRequestMatcher(HAWTIO, API_PAGE)), PAGES));
    }

    private static HeaderWriter policy(RequestMatcher where, String policy) {
        return new DelegatingRequestMatcherHeaderWriter(where, new ContentSecurityPolicyHeaderWriter(policy));
    }
}
