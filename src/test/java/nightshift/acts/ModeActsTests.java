package nightshift.acts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.ZoneOffset;
import java.util.Optional;
import nightshift.accounts.AuditTrail;
import nightshift.accounts.Person;
import nightshift.accounts.Role;
import nightshift.core.Mode;
import nightshift.core.NotAllowed;
import nightshift.core.Workflow;
import nightshift.operations.Modes;
import nightshift.operations.Processes;
import nightshift.operations.Promotions;
import nightshift.operations.Runs;
import nightshift.settings.TestStore;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

class ModeActsTests {
    private static final Person OPERATOR = new Person(1, "ruth", Role.OPERATOR, Person.Via.DESK);

    private final Modes modes = mock(Modes.class);
    private final Promotions promotions = mock(Promotions.class);
    private final Processes processes = mock(Processes.class);
    private final AuditTrail audit = mock(AuditTrail.class);
    private final ModeActs acts = new ModeActs(
            modes,
            promotions,
            mock(Runs.class),
            processes,
            TestStore.in(ZoneOffset.UTC, Mode.SHADOW),
            audit,
            TransactionOperations.withoutTransaction());

    @Test
    void switchesForAnAdminOnly() {
        refused(() -> acts.change(OPERATOR, Workflow.FULFILLMENT, Mode.AUTO));
        refused(() -> acts.changeSupplier(OPERATOR, "Harbor", Mode.AUTO));
        refused(() -> acts.reset(OPERATOR, Workflow.FULFILLMENT));
        refused(() -> acts.resetSupplier(OPERATOR, "Harbor"));
        refused(() -> acts.replayShadow(OPERATOR, Workflow.FULFILLMENT, "2026-11-01"));
        refused(() -> acts.dismissPromotion(OPERATOR, Workflow.FULFILLMENT, Optional.empty()));

        verifyNoInteractions(modes, promotions, processes, audit);
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(NotAllowed.class).hasMessageContaining("Only an admin");
    }
}
