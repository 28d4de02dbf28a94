package nightshift.reliability;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nightshift.sandbox.Fault;
import nightshift.sandbox.FaultKinds;
import nightshift.sandbox.FaultStorm;

/** Faults by chance at every call of every remote system. */
final class Storms {
    private Storms() {}

    static FaultStorm everyTenthCall(long seed) {
        return new FaultStorm(
                0.1,
                seed,
                operation -> FaultKinds.of(operation, FaultyWorld.SLOW, FaultyWorld.LATE, FaultyWorld.REFUSED));
    }

    /** This operation goes wrong each time. */
    static FaultStorm always(String operation, Fault fault) {
        return new FaultStorm(1, 1, called -> called.equals(operation) ? List.of(fault) : List.of());
    }

    /** This operation goes wrong at its first call. */
    static FaultStorm first(String operation, Fault fault) {
        AtomicBoolean first = new AtomicBoolean(true);
        return new FaultStorm(
                1,
                1,
                called -> called.equals(operation) && first.compareAndSet(true, false) ? List.of(fault) : List.of());
    }
}
