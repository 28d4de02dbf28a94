package nightshift.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The faults switched on at the moment. They are asked in the order they were added; the first that acts is the one. What was
 * called and what acted is counted, under the names the systems give to their operations.
 */
public final class Faults {
    private final List<Source> sources = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> calls = new ConcurrentHashMap<>();
    private final Map<String, Integer> injected = new ConcurrentHashMap<>();
    private final AtomicInteger underWay = new AtomicInteger();

    /** Where faults come from. */
    @FunctionalInterface
    interface Source {
        Optional<Fault> next(SandboxSystem system, SandboxRequest request);
    }

    /**
     * @param system path prefix such as {@code /shopify}
     * @param when which requests it hits
     * @param times how often it acts before it is used up
     */
    public void add(String system, Predicate<SandboxRequest> when, int times, Fault fault) {
        sources.add(new Turns(system, when, new AtomicInteger(times), fault));
    }

    /** Faults by chance, from now on. */
    public void add(FaultStorm storm) {
        sources.add(storm);
    }

    public void clear() {
        sources.clear();
    }

    /** No faults and no counts. */
    void reset() {
        clear();
        calls.clear();
        injected.clear();
    }

    /** How often each operation was called, for example {@code amazon.createFeed}. */
    public Map<String, Integer> calls() {
        return new TreeMap<>(calls);
    }

    /** How often each fault acted on each operation, for example {@code reset-after amazon.createFeed}. */
    public Map<String, Integer> injected() {
        return new TreeMap<>(injected);
    }

    /** How many calls were taken and are not over yet, a late write among them whose caller has given up. */
    public int underWay() {
        return underWay.get();
    }

    void begin() {
        underWay.incrementAndGet();
    }

    void end() {
        underWay.decrementAndGet();
    }

    Optional<Fault> next(SandboxSystem system, SandboxRequest request) {
        String operation = system.operation(request);
        calls.merge(operation, 1, Integer::sum);
        Optional<Fault> fault = sources.stream()
                .flatMap(source -> source.next(system, request).stream())
                .findFirst();
        fault.ifPresent(acting -> injected.merge(acting.label() + " " + operation, 1, Integer::sum));
        return fault;
    }

    private record Turns(String system, Predicate<SandboxRequest> when, AtomicInteger left, Fault fault)
            implements Source {
        @Override
        public Optional<Fault> next(SandboxSystem called, SandboxRequest request) {
            return Stream.of(fault)
                    .filter(acting -> called.path().equals(system) && when.test(request))
                    .filter(acting -> left.getAndUpdate(turns -> turns > 0 ? turns - 1 : 0) > 0)
                    .findFirst();
        }
    }
}
