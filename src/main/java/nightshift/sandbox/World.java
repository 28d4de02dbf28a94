package nightshift.sandbox;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nightshift.sandbox.night.ExpectedNight;
import nightshift.sandbox.night.Night;
import nightshift.sandbox.week.ExpectedWeek;

/** One generation of the simulated world: its systems, what was written to them, and what should have been. */
public record World(Books books, List<SandboxSystem> systems, ExpectedNight expected, ExpectedWeek week) {
    public World {
        systems = List.copyOf(systems);
    }

    /** A world without invoices. */
    public World(Books books, List<SandboxSystem> systems, ExpectedNight expected) {
        this(books, systems, expected, ExpectedWeek.NONE);
    }

    /** A world with the night of fifty confirmations and the week of forty invoices before it. */
    public static World beforeWeek(Clock clock) {
        return NightWorlds.andInvoices(clock);
    }

    /** What the books show too much, too little or otherwise than expected; empty when all was worked through well. */
    public List<String> differences() {
        return Stream.concat(expected.differencesFrom(books).stream(), week.differencesFrom(books).stream())
                .toList();
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
