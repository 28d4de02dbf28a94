package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Optional;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.settings.StoreSettings;
import nightshift.settings.TestStore;
import org.junit.jupiter.api.Test;

class LostSwitchesTests {
    private final TestProcess process = TestProcess.alone();

    @Test
    void aSupplierHeldBackOnTheDeskMayNotLoseItsSwitchByARename() {
        process.modes.change("Acme", Mode.SHADOW, "kim");

        assertThatThrownBy(() -> start(store("Acme Bin Co"), ""))
                .hasMessageStartingWith("nightshift.suppliers: \"Acme\" was switched to shadow on the desk by kim (")
                .hasMessageContaining("--nightshift.forget-switch=\"Acme\"");
        assertThatCode(() -> start(store("Acme"), "")).doesNotThrowAnyException();
    }

    @Test
    void whoIsGoneIsForgottenOnRequestOnly() {
        process.modes.change("Acme", Mode.OFF, "kim");
        process.modes.change("Harbor", Mode.REVIEW, "kim");

        start(store("Harbor"), "Acme");

        assertThatCode(() -> start(store("Harbor"), "")).doesNotThrowAnyException();
        // a supplier of the settings is reset on the desk
        start(store("Harbor"), "Harbor");
        assertThat(process.modes.effective(Workflow.FULFILLMENT, Optional.of("Harbor")))
                .isEqualTo(Mode.REVIEW);
    }

    @Test
    void aLostSwitchThatHoldsNothingBackIsNoReason() {
        process.modes.change("Acme", Mode.AUTO, "kim");

        assertThatCode(() -> start(store("Acme Bin Co"), "")).doesNotThrowAnyException();
    }

    private void start(StoreSettings store, String forget) {
        new LostSwitches(process.jdbc, store, forget);
    }

    private static StoreSettings store(String supplier) {
        return TestStore.in(ZoneId.of("America/New_York"), Mode.AUTO, TestStore.supplier(supplier, null));
    }
}
