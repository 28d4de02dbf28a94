package nightshift.sandbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The sandbox with a world in it that can be made anew while the server runs. */
public final class SandboxWorld implements AutoCloseable {
    private final Clock clock;
    private final Supplier<World> worlds;
    private volatile World current;
    private final Faults faults = new Faults();
    private final Sandbox sandbox;

    /**
     * @param port 0 for any free one
     * @param worlds makes a fresh world, at the start and for each reset
     */
    SandboxWorld(int port, Supplier<World> worlds, Clock clock) {
        this.clock = clock;
        this.worlds = worlds;
        this.current = worlds.get();
        List<SandboxSystem> contexts = new ArrayList<>();
        current.systems().forEach(system -> contexts.add(new Current(system.path())));
        contexts.add(new Control(this));
        this.sandbox = new Sandbox(port, contexts, faults).start();
    }

    /**
     * The night of fifty confirmations, ready to be worked through.
     *
     * @param port 0 for any free one
     */
    public static SandboxWorld start(int port, Clock clock) {
        return start(port, clock, Contents.NIGHT);
    }

    /** @param invoices whether the week of forty invoices lies before it too */
    public static SandboxWorld start(int port, Clock clock, boolean invoices) {
        return start(port, clock, Contents.NIGHT.withInvoices(invoices));
    }

    /**
     * @param invoices whether the week of forty invoices lies before it too
     * @param support whether the day of sixty mails to support does
     */
    public static SandboxWorld start(int port, Clock clock, boolean invoices, boolean support) {
        return start(port, clock, Contents.NIGHT.withInvoices(invoices).withSupport(support));
    }

    /** @param port 0 for any free one */
    public static SandboxWorld start(int port, Clock clock, Contents contents) {
        return start(port, clock, () -> World.of(clock, contents));
    }

    /** @param worlds makes a fresh world, at the start and for each reset */
    static SandboxWorld start(int port, Clock clock, Supplier<World> worlds) {
        return new SandboxWorld(port, worlds, clock);
    }

    /** {@code http://127.0.0.1:PORT}, without a slash at the end. */
    public String url() {
        return sandbox.url();
    }

    public World world() {
        return current;
    }

    public Faults faults() {
        return faults;
    }

    /** A fresh world with empty books and no faults. */
    public void reset() {
        reset(worlds.get());
    }

    /** A fresh world in which the week of forty invoices lies before it too. */
    public void resetToWeek() {
        reset(World.beforeWeek(clock));
    }

    /** A fresh world in which the day of sixty mails to support lies before it too. */
    public void resetToSupportDay() {
        reset(World.beforeSupportDay(clock));
    }

    /** A fresh world with the night and so many items of industrial storage. */
    public void resetToCatalog(int items) {
        reset(World.of(clock, Contents.NIGHT.withCatalog(items)));
    }

    /** Another world of the same systems, with no faults. */
    public void reset(World world) {
        faults.reset();
        current = world;
    }

    @Override
    public void close() {
        sandbox.close();
    }

    /** The system of this path in whatever world there is at the moment. */
    private final class Current implements SandboxSystem {
        private final String path;

        Current(String path) {
            this.path = path;
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public SandboxResponse answer(SandboxRequest request) {
            return world().system(path).answer(request);
        }

        @Override
        public String operation(SandboxRequest request) {
            return world().system(path).operation(request);
        }

        @Override
        public void misbehave(String way) {
            world().system(path).misbehave(way);
        }
    }
}
