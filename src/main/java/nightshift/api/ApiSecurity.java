package nightshift.api;

import jakarta.servlet.http.HttpServletRequest;
import nightshift.accounts.Role;
import nightshift.accounts.TokenLogin;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.StringUtils;

/**
 * Who may call the HTTP API: whoever has a good token, in the token's role. No session, no cookie counts, so no other page
 * can act through a browser that is logged in. A token also reads the metrics and the description of the API.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ApiSecurity {
    private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();
    private static final RequestMatcher CALLS = PATH.matcher("/api/v1/**");
    private static final RequestMatcher READS_WITH_TOKEN = new OrRequestMatcher(
            PATH.matcher("/actuator/prometheus"), PATH.matcher("/actuator/health"), PATH.matcher("/api/openapi"));

    @Bean
    @Order(1)
    SecurityFilterChain apiSecurityChain(HttpSecurity http, TokenLogin tokens) throws Exception {
        return http.securityMatcher(request -> isCall(request) || isReadWithToken(request))
                .authorizeHttpRequests(ApiSecurity::whoMayWhat)
                .oauth2ResourceServer(bearer -> bearer.opaqueToken(token -> token.introspector(tokens))
                        .authenticationEntryPoint(noGoodToken())
                        .accessDeniedHandler((request, response, denied) -> Problems.write(
                                response,
                                HttpStatus.FORBIDDEN,
                                "The role of this token does not allow this. A viewer looks, an operator acts, an admin"
                                        + " keeps users, modes and tokens.")))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .build();
    }

    static boolean isCall(HttpServletRequest request) {
        return CALLS.matches(request);
    }

    private static boolean isReadWithToken(HttpServletRequest request) {
        return StringUtils.startsWithIgnoreCase(request.getHeader(HttpHeaders.AUTHORIZATION), "Bearer ")
                && READS_WITH_TOKEN.matches(request);
    }

    private static void whoMayWhat(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/api/v1/users/**")
                .hasRole(Role.ADMIN.name())
                // whose tokens they are decides there
                .requestMatchers("/api/v1/tokens/**")
                .hasRole(Role.VIEWER.name())
                .requestMatchers(HttpMethod.GET)
                .hasRole(Role.VIEWER.name())
                .requestMatchers("/api/v1/modes/**")
                .hasRole(Role.ADMIN.name())
                .anyRequest()
                .hasRole(Role.OPERATOR.name());
    }

    private static AuthenticationEntryPoint noGoodToken() {
        AuthenticationEntryPoint standard = new BearerTokenAuthenticationEntryPoint();
        return (request, response, failure) -> {
            standard.commence(request, response, failure);
            Problems.write(response, HttpStatus.valueOf(response.getStatus()), sentence(failure));
        };
    }

    private static String sentence(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException
                ? "The token is unknown, expired or revoked, or its owner is disabled. Make a new one on the desk, under Account."
                : "Send a token in the header \"Authorization: Bearer TOKEN\". Make one on the desk, under Account.";
    }
}
