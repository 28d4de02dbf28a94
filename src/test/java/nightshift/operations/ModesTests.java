package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ModesTests {
    private final Modes modes = TestProcess.alone().modes;

    @Test
    void theWorkflowsOwnModeBeatsTheCommonOne() {
        ModeSettings settings = bound(Map.of("nightshift.mode", "auto", "nightshift.fulfillment.mode", "review"));

        assertThat(settings.of(Workflow.FULFILLMENT)).isEqualTo(Mode.REVIEW);
        assertThat(settings.of(Workflow.INVOICES)).isEqualTo(Mode.AUTO);
    }

    @Test
    void offIsWhatYamlReadsAsFalse() {
        assertThat(bound(Map.of("nightshift.mode", false)).of(Workflow.PRICING)).isEqualTo(Mode.OFF);
    }

    @Test
    void aSwitchBeatsTheFileUntilItIsTakenAway() {
        modes.change(Workflow.FULFILLMENT, Mode.REVIEW, "kim");
        modes.change(Workflow.FULFILLMENT, Mode.SHADOW, "kim");
        assertThat(modes.effective(Workflow.FULFILLMENT, Optional.empty())).isEqualTo(Mode.SHADOW);
        modes.reset(Workflow.FULFILLMENT);
        assertThat(modes.effective(Workflow.FULFILLMENT, Optional.empty())).isEqualTo(Mode.AUTO);
    }

    @Test
    void aSupplierMakesItMoreCautiousNeverLess() {
        assertThat(modes.effective(Workflow.FULFILLMENT, Optional.of("Shy"))).isEqualTo(Mode.SHADOW);
        modes.change("Shy", Mode.AUTO, "kim");
        assertThat(modes.effective(Workflow.FULFILLMENT, Optional.of("Shy"))).isEqualTo(Mode.AUTO);
        modes.change(Workflow.FULFILLMENT, Mode.REVIEW, "kim");
        assertThat(modes.effective(Workflow.FULFILLMENT, Optional.of("Shy"))).isEqualTo(Mode.REVIEW);
    }

    private static ModeSettings bound(Map<String, Object> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bind("nightshift", ModeSettings.class)
                .get();
    }
}
