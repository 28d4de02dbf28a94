package nightshift.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.EffectPayload;
import nightshift.core.RemoteFailure;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import org.junit.jupiter.api.AfterEach;

/** The routes that write mail, over HTTP against the simulated Outlook. */
abstract class MailEffectRig {
    static final Fault GATEWAY_TIMEOUT = new Fault.AnswerAfterApplying(SandboxResponse.empty(504));

    final OutlookWorld world = new OutlookWorld();

    MailEffectRig() throws Exception {}

    @AfterEach
    void close() {
        world.close();
    }

    EffectOutcome perform(EffectPayload payload) {
        return world.ask(payload.kind(), payload, EffectOutcome.class);
    }

    EffectLook look(EffectPayload payload) {
        return world.ask(payload.kind() + "-look", payload, EffectLook.class);
    }

    RemoteFailure failure(EffectPayload payload) {
        RemoteFailure failure = catchThrowableOfType(RemoteFailure.class, () -> perform(payload));
        assertThat(failure).isNotNull();
        return failure;
    }
}
