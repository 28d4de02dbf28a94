package nightshift.commandline;

import nightshift.operations.Processes;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works through the fulfillment night as soon as everything is up: for the sandbox, where nobody wants to wait for the night. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty("nightshift.sandbox.run-at-start")
class RunAtStart {
    private final Processes processes;

    RunAtStart(Processes processes) {
        this.processes = processes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void run() {
        processes.start("fulfillment-run", "start");
    }
}
