package nightshift.operations;

import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.springframework.stereotype.Component;

/** Stops the start when a kind of write has no route. */
@Component
class EffectKindGuard implements CamelContextConfiguration {
    private final EffectKindCheck check;

    EffectKindGuard(EffectKindCheck check) {
        this.check = check;
    }

    @Override
    public void beforeApplicationStart(CamelContext camel) {
        // the routes are not there yet
    }

    @Override
    public void afterApplicationStart(CamelContext camel) {
        List<String> missing = check.missing(camel);
        if (!missing.isEmpty()) {
            throw new IllegalStateException(String.join("; ", missing));
        }
    }
}
