package nightshift.sandbox;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Makes the first world on a thread of its own, while the application reads its settings on another; who needs it waits for it.
 * Each world after the first is made when it is asked for.
 */
final class WorldAhead implements Supplier<World> {
    private final Supplier<World> worlds;
    private final CompletableFuture<World> first = new CompletableFuture<>();
    private final AtomicBoolean given = new AtomicBoolean();

    private WorldAhead(Supplier<World> worlds) {
        this.worlds = worlds;
    }

    static WorldAhead of(Contents contents, Clock clock) {
        return of(() -> World.of(clock, contents));
    }

    static WorldAhead of(Supplier<World> worlds) {
        WorldAhead ahead = new WorldAhead(worlds);
        Thread maker = new Thread(ahead::make, "sandbox-world");
        maker.setDaemon(true);
        maker.start();
        return ahead;
    }

    @Override
    public World get() {
        return given.getAndSet(true) ? worlds.get() : first.join();
    }

    private void make() {
        try {
            first.complete(worlds.get());
        } catch (RuntimeException | Error failed) {
            first.completeExceptionally(failed);
        }
    }
}
