package nightshift.sandbox;

import java.time.Clock;
import java.util.List;
import nightshift.sandbox.night.ExpectedNight;
import nightshift.sandbox.night.Night;

/** One generation of the simulated world: its systems, what was written to them, and what should have been. */
public record World(Books books, List<SandboxSystem> systems, ExpectedNight expected) {
    public World {
        systems = List.copyOf(systems);
    }

    /** A world with this night before it. */
    public static World before(Night night, Clock clock) {
        return NightWorlds.with(night, clock);
    }

    /** The simulated system of this class. */
    public <T extends SandboxSystem> T the(Class<T> system) {
        return systems.stream()
                .filter(system::isInstance)
                .map(system::cast)
                .findFirst()
                .orElseThrow();
    }

    SandboxSystem system(String path) {
        return systems.stream()
                .filter(system -> system.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
