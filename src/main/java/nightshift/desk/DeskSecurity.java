package nightshift.desk;

import nightshift.accounts.AccountSettings;
import nightshift.accounts.Accounts;
import nightshift.accounts.EntraLogin;
import nightshift.accounts.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One login for desk and Hawtio. Open without it: the health answer (without details, for a watchdog), the login page and
 * the style sheet. A viewer looks, an operator acts, an admin decides who may.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class DeskSecurity {
    static final RequestMatcher JOLOKIA =
            PathPatternRequestMatcher.withDefaults().matcher("/actuator/jolokia/**");

    @Bean
    @Order(2)
    SecurityFilterChain deskSecurityChain(
            HttpSecurity http,
            Accounts accounts,
            ObjectProvider<ClientRegistrationRepository> entra,
            EntraLogin entraLogin)
            throws Exception {
        http.authorizeHttpRequests(DeskSecurity::whoMayWhat)
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(new LandingPage())
                        .failureHandler(notLoggedIn()))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                // Hawtio reads the token from the cookie and sends it as a header
                .csrf(csrf -> csrf.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse())
                        .csrfTokenRequestHandler(new SinglePageCsrf()))
                .exceptionHandling(exceptions -> exceptions
                        // a script wants a status it understands, not the login page
                        .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), JOLOKIA)
                        .defaultAuthenticationEntryPointFor(new LoginEnded(), AnyRequestMatcher.INSTANCE)
                        .accessDeniedHandler(new DeniedSentence()))
                .addFilterBefore(new SessionStanding(accounts), AuthorizationFilter.class)
                .headers(DeskHeaders::configure);
        if (entra.getIfAvailable() != null) {
            http.oauth2Login(sign -> sign.loginPage("/login")
                    .successHandler(new LandingPage())
                    .failureUrl("/login?entra")
                    .userInfoEndpoint(info -> info.oidcUserService(entraLogin)));
        }
        return http.build();
    }

    /** Back to the login page, without a session for the sake of what was wrong. */
    private static SimpleUrlAuthenticationFailureHandler notLoggedIn() {
        SimpleUrlAuthenticationFailureHandler handler = new SimpleUrlAuthenticationFailureHandler("/login?error");
        handler.setAllowSessionCreation(false);
        return handler;
    }

    private static void whoMayWhat(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        // a session counts for no call of the API, whichever chain it came to
        requests.requestMatchers("/api/v1/**")
                .denyAll()
                .requestMatchers(
                        "/actuator/health", "/login", "/error", "/desk.css", "/desk.js", "/webjars/**", "/favicon.svg")
                .permitAll()
                .requestMatchers("/users/**")
                .hasRole(Role.ADMIN.name())
                // his own account; and what a viewer may ask Hawtio for says ConsoleAccess
                .requestMatchers("/account/**", "/actuator/jolokia/**")
                .hasRole(Role.VIEWER.name())
                .requestMatchers(HttpMethod.GET)
                .hasRole(Role.VIEWER.name())
                .anyRequest()
                .hasRole(Role.OPERATOR.name());
    }

    /** Only where it is configured: without this bean the desk knows passwords alone. */
    @Bean
    @Conditional(EntraSignIn.IsOn.class)
    ClientRegistrationRepository entraRegistration(AccountSettings settings, DeskSettings desk) {
        return EntraSignIn.registration(settings.entra(), desk.url());
    }
}
