package nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;

class UnusedPresetsTests {
    private final List<String> presets = new ArrayList<>();

    UnusedPresetsTests() {
        ImportCandidates.load(AutoConfiguration.class, getClass().getClassLoader())
                .forEach(presets::add);
    }

    @Test
    void keepsWhatIsUsed() {
        assertThat(kept())
                .contains(
                        CamelAutoConfiguration.class.getName(),
                        FlywayAutoConfiguration.class.getName(),
                        TransactionAutoConfiguration.class.getName(),
                        "org.apache.camel.spring.boot.trace.CamelTraceAutoConfiguration",
                        "org.apache.camel.spring.boot.actuate.health.CamelHealthCheckAutoConfiguration");
    }

    @Test
    void leavesOutOnlyWhatItNames() {
        List<String> left = new ArrayList<>(presets);
        left.removeAll(kept());

        assertThat(left).hasSizeBetween(20, 35).noneMatch(preset -> preset.contains("jdbc"));
    }

    /** A library that renames what it sets up would otherwise set it up again without a word. */
    @Test
    void everyNameLeavesSomethingOut() {
        assertThat(UnusedPresets.UNUSED)
                .allSatisfy(unused -> assertThat(presets).anyMatch(preset -> preset.startsWith(unused)));
    }

    private List<String> kept() {
        String[] names = presets.toArray(String[]::new);
        boolean[] used = new UnusedPresets().match(names, Mockito.mock(AutoConfigurationMetadata.class));
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (used[i]) {
                kept.add(names[i]);
            }
        }
        return kept;
    }
}
