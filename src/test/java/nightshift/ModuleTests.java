package nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Each module uses only the neighbors its package-info declares, and of them only what they expose; no circles. */
class ModuleTests {
    private static final ApplicationModules MODULES = ApplicationModules.of(Nightshift.class);

    @Test
    void modulesKeepToTheirNeighbors() {
        MODULES.verify();
    }

    @Test
    void everyModuleButTheTopAndTheBottomDeclaresItsNeighbors() {
        assertThat(MODULES.stream()
                        .filter(module -> !module.getBasePackage()
                                .getAnnotation(ApplicationModule.class)
                                .isPresent())
                        .map(module -> module.getIdentifier().toString()))
                .as(
                        "ArchitectureTests hold core and microsoftgraph to no neighbor at all; desk, API and command line may see everything but the sandbox")
                .containsExactlyInAnyOrder("core", "microsoftgraph", "api", "desk", "commandline");
    }
}
