package nightshift.sandbox;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import nightshift.sandbox.night.Night;

/** Makes worlds in which the night of fifty confirmations lies before them. */
final class NightWorlds implements Supplier<World> {
    private final Clock clock;

    NightWorlds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public World get() {
        Books books = new Books();
        Night night = Night.before(clock.instant());
        return new World(books, List.of(), night.expected());
    }
}
