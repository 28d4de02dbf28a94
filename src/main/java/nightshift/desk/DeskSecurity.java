package nightshift.desk;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One login for desk and Hawtio. Open without it: the health answer (without details, for a watchdog), the login page and
 * the style sheet.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class DeskSecurity {
    private static final RequestMatcher JOLOKIA = new AntPathRequestMatcher("/actuator/jolokia/**");

    @Bean
    SecurityFilterChain deskSecurityChain(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health", "/login", "/error", "/desk.css", "/desk.js", "/favicon.svg")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(login -> login.loginPage("/login").defaultSuccessUrl("/"))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                // Hawtio reads the token from the cookie and sends it as a header
                .csrf(csrf -> csrf.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse())
                        .csrfTokenRequestHandler(new SinglePageCsrf()))
                // a script wants a status it understands, not the login page
                .exceptionHandling(exceptions -> exceptions.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), JOLOKIA))
                .headers(DeskHeaders::configure)
                .build();
    }

    @Bean
    OperatorPassword operatorPassword(DeskSettings settings, Environment environment) {
        return OperatorPassword.of(settings.password(), environment.acceptsProfiles(Profiles.of("sandbox")));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService operator(DeskSettings settings, OperatorPassword password, PasswordEncoder encoder) {
        return new InMemoryUserDetailsManager(User.withUsername(settings.user())
                .password(encoder.encode(password.value()))
                .roles("OPERATOR")
                .build());
    }
}
