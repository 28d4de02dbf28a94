package nightshift.sandbox;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nightshift.sandbox.catalog.SandboxCatalog;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.night.ExpectedNight;
import nightshift.sandbox.night.Night;
import nightshift.sandbox.support.ExpectedDay;
import nightshift.sandbox.week.ExpectedWeek;

/** One generation of the simulated world: its systems, what was written to them, and what should have been. */
public record World(
        Books books,
        List<SandboxSystem> systems,
        ExpectedNight expected,
        ExpectedWeek week,
        ExpectedDay day,
        SandboxCatalog catalog) {
    public World {
        systems = List.copyOf(systems);
    }

    /** A world without invoices and customers' mails. */
    public World(Books books, List<SandboxSystem> systems, ExpectedNight expected) {
        this(books, systems, expected, ExpectedWeek.NONE, ExpectedDay.NONE, SandboxCatalog.NONE);
    }

    /** A world with all of this in it. */
    public static World of(Clock clock, Contents contents) {
        return NightWorlds.of(clock, contents);
    }

    /** A world with all of this in it, but this night instead of that of fifty confirmations. */
    public static World of(Clock clock, Night night, Contents contents) {
        return NightWorlds.of(clock, night, contents);
    }

    /** A world with the night of fifty confirmations and the week of forty invoices before it. */
    public static World beforeWeek(Clock clock) {
        return of(clock, Contents.NIGHT.withInvoices(true));
    }

    /** A world with the night of fifty confirmations and the day of sixty mails to support before it. */
    public static World beforeSupportDay(Clock clock) {
        return of(clock, Contents.NIGHT.withSupport(true));
    }

    /** A world with nothing but the day of sixty mails to support before it: for what needs no night. */
    public static World beforeSupportDayAlone(Clock clock) {
        return of(clock, Contents.NIGHT.withoutNight().withSupport(true));
    }

    /** A world with nothing but so many items of the catalog: for what needs no night. */
    public static World withCatalogAlone(Clock clock, int items) {
        return of(clock, Contents.NIGHT.withoutNight().withCatalog(items));
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
