package nightshift.desk;

import java.net.URI;
import nightshift.accounts.AccountSettings;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.util.StringUtils;

/** What Spring Security has to know to send a person to Microsoft Entra ID and to take him back. */
final class EntraSignIn {
    static final String REGISTRATION = "entra";

    private EntraSignIn() {}

    /** The provider is asked for its addresses at the first sign-in, not at the start: the night must not wait for it. */
    static ClientRegistrationRepository registration(AccountSettings.Entra settings, URI desk) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(asked(settings, desk)));
    }

    private static ClientRegistration asked(AccountSettings.Entra settings, URI desk) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .redirectUri(
                        StringUtils.trimTrailingCharacter(desk.toString(), '/') + "/login/oauth2/code/" + REGISTRATION)
                .scope("openid", "profile", "email")
                .build();
    }

    /** Whether {@code nightshift.desk.entra.issuer} is set. */
    static final class IsOn extends SpringBootCondition {
        @Override
        public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
            boolean on = StringUtils.hasText(context.getEnvironment().getProperty("nightshift.desk.entra.issuer"));
            return new ConditionOutcome(on, ConditionMessage.of("nightshift.desk.entra.issuer"));
        }
    }
}
