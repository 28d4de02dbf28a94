package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.MigratedDatabase;
import nightshift.sandbox.Books;
import nightshift.sandbox.Contents;
import nightshift.sandbox.Faults;
import nightshift.sandbox.SandboxWorld;
import nightshift.sandbox.World;
import nightshift.sandbox.night.Night;
import nightshift.sandbox.shopify.ShopifySandbox;

/**
 * One night before a simulated world that outlives every process: children are started, killed and started again on one
 * database until the night is over.
 */
final class KilledNight implements AutoCloseable {
    /** Only a test that fails waits for so long. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Set<Integer> FEW =
            Set.of(7401, 7402, 7404, 7405, 7403, 7409, 7410, 7411, 7412, 7415, 7428, 7430, 7431, 7447);

    private final Path folder;
    private final String database;
    private final SandboxWorld world;
    private final List<String> earlier = new ArrayList<>();
    private final List<String> toBegin = new ArrayList<>();
    private String workflow;
    private String subject = "46 shipped, 3 need you, 1 known";
    private final List<Child> children = new ArrayList<>();
    private int starts;

    KilledNight(Path folder) {
        this(folder, h2(folder));
    }

    KilledNight(Path folder, String database) {
        this(folder, database, "fulfillment");
    }

    private KilledNight(Path folder, String database, String workflow) {
        this.folder = folder;
        this.database = database;
        this.workflow = workflow;
        this.toBegin.add(workflow);
        this.world = SandboxWorld.start(0, Clock.systemUTC(), workflow.equals("invoices"), workflow.equals("triage"));
    }

    /** The run of a week's invoices instead, of vendors that are known. */
    static KilledNight ofInvoices(Path folder) {
        return ofInvoices(folder, h2(folder));
    }

    static KilledNight ofInvoices(Path folder, String database) {
        return new KilledNight(folder, database, "invoices");
    }

    /** The run of a day's mail to support instead. */
    static KilledNight ofSupport(Path folder) {
        return ofSupport(folder, h2(folder));
    }

    static KilledNight ofSupport(Path folder, String database) {
        return new KilledNight(folder, database, "triage");
    }

    /** A sweep's changes of prices and stock instead, decided by hand. */
    static KilledNight ofListings(Path folder) {
        return ofListings(folder, h2(folder));
    }

    static KilledNight ofListings(Path folder, String database) {
        KilledNight night = new KilledNight(folder, database, "listings");
        Clock clock = Clock.systemUTC();
        night.world.reset(World.before(Night.before(clock.instant(), Set.of(7402)), clock));
        new Shelf(night.world, new ByHand(night.world.url())).putAll();
        return night;
    }

    /** The run of stock over so many items of the simulated catalog instead. */
    static KilledNight ofInventory(Path folder, int items) {
        return ofCatalog(folder, "inventory", items);
    }

    /** The run of prices over it instead: a sweep, which is approved at once, and the run that writes it. */
    static KilledNight ofPricing(Path folder, int items) {
        return ofCatalog(folder, "pricing", items);
    }

    private static KilledNight ofCatalog(Path folder, String workflow, int items) {
        KilledNight night = new KilledNight(folder, h2(folder), workflow);
        night.world.reset(World.withCatalogAlone(Clock.systemUTC(), items));
        return night;
    }

    /** Several workflows one after the other, in one world and on one database; the first is the night of few orders. */
    static KilledNight ofSeveral(Path folder) {
        KilledNight night = new KilledNight(folder).ofFewOrders();
        Clock clock = Clock.systemUTC();
        night.world.reset(World.of(
                clock,
                Night.before(clock.instant(), FEW),
                Contents.NIGHT.withInvoices(true).withSupport(true)));
        night.world.world().the(ShopifySandbox.class).events().plan(2000); // no process waits for its limits
        return night;
    }

    /** The next process finishes what this workflow left behind, then begins that one; asked again, those in turn. */
    KilledNight then(String next) {
        earlier.add(workflow);
        workflow = next;
        toBegin.add(next);
        return this;
    }

    /** The same with a sweep's changes of prices and stock, decided by hand. */
    KilledNight thenListings() {
        new Shelf(world, new ByHand(world.url())).putAll();
        return then("listings");
    }

    private static String h2(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("nightshift") + ";AUTO_SERVER=TRUE;WRITE_DELAY=0"
                + MigratedDatabase.SETTINGS;
    }

    /** A night of fourteen orders instead of fifty: for every build. */
    KilledNight ofFewOrders() {
        Clock clock = Clock.systemUTC();
        world.reset(World.before(Night.before(clock.instant(), FEW), clock));
        subject = "11 shipped, 2 need you, 1 known";
        return this;
    }

    /** Starts a process. The first one is told to run the night; those after it find what was left behind. */
    Child start(String... properties) {
        return start(!toBegin.isEmpty(), List.of(), properties);
    }

    /** @param more further arguments */
    Child start(boolean runAtStart, List<String> more, String... properties) {
        List<String> all = new ArrayList<>(List.of(properties));
        all.add(KillSwitch.LOG + "=" + log());
        all.add(NightWatch.BEGIN + "=" + runAtStart);
        all.add(NightWatch.WORKFLOW + "=" + (toBegin.isEmpty() ? workflow : String.join(",", toBegin)));
        all.add(NightWatch.EARLIER + "="
                + earlier.stream().filter(name -> !toBegin.contains(name)).collect(Collectors.joining(",")));
        toBegin.clear();
        List<String> arguments = new ArrayList<>(arguments());
        arguments.addAll(more);
        Child child = Child.start(folder, "child" + ++starts, all, arguments);
        children.add(child);
        return child;
    }

    private List<String> arguments() {
        return Stream.concat(
                        Stream.of(
                                "--spring.profiles.active=sandbox",
                                "--nightshift.sandbox.start=false",
                                "--nightshift.sandbox.port="
                                        + URI.create(world.url()).getPort(),
                                "--spring.datasource.url=" + database,
                                "--spring.datasource.username="
                                        + (database.startsWith("jdbc:h2") ? "nightshift" : "postgres"),
                                "--logging.level.root=info"),
                        QuickSettings.ARGUMENTS.stream())
                .toList();
    }

    /** Runs a process until the night is over. */
    Over finish(String... properties) {
        return killedOrOver(properties)
                .over()
                .orElseThrow(() -> new AssertionError("The process was killed before the night was over"));
    }

    /** Runs a process until its kill switch ends it or the night is over. */
    End killedOrOver(String... properties) {
        return end(startToTheEnd(!toBegin.isEmpty(), List.of(), properties));
    }

    /** Starts a process that ends in good order when the night is over. */
    Child startToTheEnd(boolean runAtStart, List<String> more, String... properties) {
        List<String> all = new ArrayList<>(List.of(properties));
        all.add(NightWatch.OVER + "=" + folder.resolve("over" + (starts + 1)));
        return start(runAtStart, more, all.toArray(String[]::new));
    }

    /** How it ended. */
    End end(Child child) {
        int code = child.await(PATIENCE);
        if (code == Child.KILLED) {
            return new End(Optional.empty());
        }
        Path over = folder.resolve("over" + (children.indexOf(child) + 1));
        if (code != 0 || !Files.exists(over)) {
            throw new AssertionError("The night did not end (exit code " + code + "):\n" + child.tail());
        }
        return new End(Optional.of(Over.read(over)));
    }

    /** Kills a process at this point, {@code before claim-effect 3}; with several, when one run stands at each of them. */
    void killAt(String... points) {
        String all = String.join(",", points);
        Child child = start(KillSwitch.AT + "=" + all);
        int code = child.await(PATIENCE);
        if (code != Child.KILLED) {
            throw new AssertionError(
                    "The process did not come to " + all + " (exit code " + code + "):\n" + child.tail());
        }
    }

    /** The books are exact, the summary is complete and was sent once. */
    void assertExact(Over over) {
        assertThat(over.letters()).isEmpty();
        assertThat(over.runs()).isEqualTo(1);
        assertExactBooks();
    }

    void assertExactBooks() {
        assertThat(world.world().expected().differencesFrom(books())).isEmpty();
        assertThat(books().of("amazon.resubmission")).isEmpty();
        List<Books.Entry> summaries = summaries();
        assertThat(summaries).hasSize(1);
        assertThat(summaries.get(0).details()).containsEntry("subject", subject);
    }

    List<Books.Entry> summaries() {
        return books().of("graph.sent");
    }

    Books books() {
        return world.world().books();
    }

    Faults faults() {
        return world.faults();
    }

    SandboxWorld sandbox() {
        return world;
    }

    Path log() {
        return folder.resolve("killed.txt");
    }

    List<String> killedAt() {
        try {
            return Files.exists(log()) ? Files.readAllLines(log()) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int starts() {
        return starts;
    }

    @Override
    public void close() {
        children.forEach(Child::close);
        world.close();
    }

    /** @param over empty: the process was killed */
    record End(Optional<Over> over) {}
}
