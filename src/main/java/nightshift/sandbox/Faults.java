package nightshift.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** The faults switched on at the moment. Rules are asked in the order they were added; the first that fits and has turns left acts. */
public final class Faults {
    private final List<Rule> rules = new CopyOnWriteArrayList<>();

    /**
     * @param system path prefix such as {@code /shopify}
     * @param when which requests it hits
     * @param times how often it acts before it is used up
     */
    public void add(String system, Predicate<SandboxRequest> when, int times, Fault fault) {
        rules.add(new Rule(system, when, new AtomicInteger(times), fault));
    }

    public void clear() {
        rules.clear();
    }

    Optional<Fault> next(String system, SandboxRequest request) {
        return rules.stream()
                .filter(rule -> rule.system.equals(system) && rule.when.test(request))
                .filter(rule -> rule.left.getAndUpdate(left -> left > 0 ? left - 1 : 0) > 0)
                .findFirst()
                .map(Rule::fault);
    }

    private record Rule(String system, Predicate<SandboxRequest> when, AtomicInteger left, Fault fault) {}
}
