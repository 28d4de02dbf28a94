package nightshift.sandbox;

import java.util.List;
import nightshift.sandbox.night.ExpectedNight;

/** One generation of the simulated world: its systems, what was written to them, and what should have been. */
public record World(Books books, List<SandboxSystem> systems, ExpectedNight expected) {
    public World {
        systems = List.copyOf(systems);
    }

    SandboxSystem system(String path) {
        return systems.stream()
                .filter(system -> system.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
