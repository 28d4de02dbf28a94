package nightshift.accounts;

import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes the passwords of the whole application under test with the least work, since a hundred logins of a build would take half a
 * minute otherwise. {@link FirstAccountTests} looks at how it is delivered.
 */
@Component
final class QuickPasswords implements BeanPostProcessor {
    private static final int LEAST = 4;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder
                ? new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(LEAST)))
                : bean;
    }
}
