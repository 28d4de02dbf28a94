package nightshift.sandbox;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.night.ExpectedNight;
import nightshift.sandbox.night.Night;
import nightshift.sandbox.support.ExpectedDay;
import nightshift.sandbox.week.ExpectedWeek;

/** One generation of the simulated world: its systems, what was written to them, and what should have been. */
public record World(
        Books books, List<SandboxSystem> systems, ExpectedNight expected, ExpectedWeek week, ExpectedDay day) {
    public World {
        systems = List.copyOf(systems);
    }

    /** A world without invoices and customers' mails. */
    public World(Books books, List<SandboxSystem> systems, ExpectedNight expected) {
        this(books, systems, expected, ExpectedWeek.NONE, ExpectedDay.NONE);
    }

    /** A world with the night of fifty confirmations and the week of forty invoices before it. */
    public static World beforeWeek(Clock clock) {
        return NightWorlds.of(clock, true, false);
    }

    /** A world with the night of fifty confirmations and the day of sixty mails to support before it. */
    public static World beforeSupportDay(Clock clock) {
        return NightWorlds.of(clock, false, true);
    }

    /** A world with nothing but the day of sixty mails to support before it: for what needs no night. */
    public static World beforeSupportDayAlone(Clock clock) {
        return NightWorlds.supportAlone(clock);
    }

    /** What the books show too much, too little or otherwise than expected; empty when all was worked through well. */
    public List<String> differences() {
        return Stream.of(expected.differencesFrom(books), week.differencesFrom(books), dayDifferences())
                .flatMap(List::stream)
                .toList();
    }

    /** What lies in the mailboxes otherwise than a good support day would leave it. */
    public List<String> dayDifferences() {
        return day.items().isEmpty() ? List.of() : day.differencesFrom(the(GraphSandbox.class), books);
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
