package nightshift.desk;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.management.ObjectName;
import nightshift.accounts.Person;
import nightshift.accounts.Role;
import nightshift.accounts.SignedIn;
import org.jolokia.server.core.config.ConfigKey;
import org.jolokia.server.core.config.Configuration;
import org.jolokia.server.core.restrictor.RestrictorFactory;
import org.jolokia.server.core.service.api.Restrictor;
import org.jolokia.server.core.util.HttpMethod;
import org.jolokia.server.core.util.RequestType;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What Hawtio may do for whoever is logged in: for everyone at most what the policy file allows; for a viewer only what
 * changes nothing. Jolokia makes it by its name in the settings.
 */
public final class ConsoleAccess implements Restrictor {
    private static final Pattern LOOKS_ONLY = Pattern.compile(
            "(dump|browse|list|statistics|causes|latest|history|data|canInvoke|isUpdateRouteEnabled|getTriggerState)\\w*(\\(.*\\))?");

    private final Restrictor policy;

    /** @throws IOException when the policy file cannot be read; the start fails then */
    public ConsoleAccess(Configuration configuration) throws IOException {
        this(Objects.requireNonNull(
                RestrictorFactory.lookupPolicyRestrictor(configuration.getConfig(ConfigKey.POLICY_LOCATION)),
                "the policy file of Jolokia is missing"));
    }

    ConsoleAccess(Restrictor policy) {
        this.policy = policy;
    }

    @Override
    public boolean isOperationAllowed(ObjectName name, String operation) {
        boolean looksOnly = LOOKS_ONLY.matcher(operation).matches();
        boolean allowed = policy.isOperationAllowed(name, operation) && (looksOnly || mayAct());
        if (allowed && !looksOnly) {
            ConsoleTrail.note(who(), name + " " + operation);
        }
        return allowed;
    }

    @Override
    public boolean isAttributeWriteAllowed(ObjectName name, String attribute) {
        boolean allowed = policy.isAttributeWriteAllowed(name, attribute) && mayAct();
        if (allowed) {
            ConsoleTrail.note(who(), name + " " + attribute);
        }
        return allowed;
    }

    private static boolean mayAct() {
        return person().map(Person::role)
                .filter(role -> role.covers(Role.OPERATOR))
                .isPresent();
    }

    private static String who() {
        return person().map(Person::name).orElse("unknown");
    }

    private static Optional<Person> person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.person())
                : Optional.empty();
    }

    @Override
    public boolean isHttpMethodAllowed(HttpMethod method) {
        return policy.isHttpMethodAllowed(method);
    }

    @Override
    public boolean isTypeAllowed(RequestType type) {
        return policy.isTypeAllowed(type);
    }

    @Override
    public boolean isAttributeReadAllowed(ObjectName name, String attribute) {
        return policy.isAttributeReadAllowed(name, attribute);
    }

    @Override
    public boolean isRemoteAccessAllowed(String... hostOrAddress) {
        return policy.isRemoteAccessAllowed(hostOrAddress);
    }

    @Override
    public boolean isOriginAllowed(String pattern, boolean strict) {
        return policy.isOriginAllowed(pattern, strict);
    }

    @Override
    public boolean isObjectNameHidden(ObjectName name) {
        return policy.isObjectNameHidden(name);
    }

    @Override
    public boolean ignoreScheme() {
        return policy.ignoreScheme();
    }
}
