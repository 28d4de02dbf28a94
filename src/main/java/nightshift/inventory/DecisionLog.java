package nightshift.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects what was decided, so that it is written down a thousand at a time, however many items there are. */
final class DecisionLog implements Consumer<StockDecision> {
    private static final int AT_ONCE = 1000;

    private final Consumer<List<StockDecision>> record;
    private final List<StockDecision> waiting = new ArrayList<>(AT_ONCE);

    DecisionLog(Consumer<List<StockDecision>> record) {
        this.record = record;
    }

    @Override
    public void accept(StockDecision decision) {
        waiting.add(decision);
        if (waiting.size() == AT_ONCE) {
            flush();
        }
    }

    void flush() {
        if (!waiting.isEmpty()) {
            record.accept(List.copyOf(waiting));
            waiting.clear();
        }
    }
}
