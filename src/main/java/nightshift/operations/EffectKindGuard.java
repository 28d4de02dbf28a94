package nightshift.operations;

import java.util.List;
import org.apache.camel.CamelContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Stops the start when a kind of write has no route, before anything is decided. */
@Component
class EffectKindGuard implements SmartLifecycle {
    private final EffectKindCheck check;
    private final CamelContext camel;
    private volatile boolean running;

    EffectKindGuard(EffectKindCheck check, CamelContext camel) {
        this.check = check;
        this.camel = camel;
    }

    @Override
    public void start() {
        List<String> missing = check.missing(camel);
        if (!missing.isEmpty()) {
            throw new IllegalStateException(String.join("; ", missing));
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
