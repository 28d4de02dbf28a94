package nightshift.pricing.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nightshift.operations.EffectState;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.pricing.ParityFlags;
import nightshift.pricing.SweepReport;
import nightshift.summaries.Counted;

/** What a run did with prices, from what was recorded of it. */
record PriceTally(Optional<RunItem> sweep, List<RunItem> written, int flags) {
    private static final int MOST_EXAMPLES = 5;

    static PriceTally of(List<RunItem> items) {
        return new PriceTally(
                items.stream()
                        .filter(item -> item.itemKey().equals(SweepReport.SWEEP))
                        .findFirst(),
                items.stream().filter(item -> !item.effects().isEmpty()).toList(),
                (int) items.stream()
                        .filter(item -> item.outcome() == ItemOutcome.FLAGGED)
                        .count());
    }

    /** How many writes are in this state. */
    int in(EffectState... states) {
        List<String> codes = Arrays.stream(states).map(EffectState::code).toList();
        return (int) written.stream()
                .flatMap(item -> item.effects().stream())
                .filter(effect -> codes.contains(effect.state()))
                .count();
    }

    int fact(String name) {
        return sweep.map(item -> item.facts().get(name))
                .filter(Number.class::isInstance)
                .map(Number.class::cast)
                .map(Number::intValue)
                .orElse(0);
    }

    String state() {
        return sweep.map(item -> String.valueOf(item.facts().get("state"))).orElse("");
    }

    /** How many prices were left alone for each kind of reason. */
    Map<String, Integer> stays() {
        Map<String, Integer> stays = new TreeMap<>();
        sweep.map(item -> item.facts().get("stays"))
                .filter(Map.class::isInstance)
                .map(found -> (Map<?, ?>) found)
                .ifPresent(found -> found.forEach((code, many) -> {
                    if (many instanceof Number number) {
                        stays.put(String.valueOf(code), number.intValue());
                    }
                }));
        return stays;
    }

    /** How many prices of the shop fell below ours on Amazon. */
    int belowAmazon() {
        return written.stream()
                .map(item -> item.facts().get(ParityFlags.BELOW))
                .filter(Number.class::isInstance)
                .mapToInt(many -> ((Number) many).intValue())
                .sum();
    }

    List<String> belowAmazonExamples() {
        return written.stream()
                .map(item -> item.facts().get(ParityFlags.EXAMPLES))
                .filter(List.class::isInstance)
                .flatMap(list -> ((List<?>) list).stream())
                .map(String::valueOf)
                .limit(MOST_EXAMPLES)
                .toList();
    }

    String subject(int failedSteps) {
        boolean waits = state().equals("preview");
        String counts = new Counted()
                .and(in(EffectState.DONE, EffectState.DONE_ELSEWHERE), "changed")
                .and(
                        in(EffectState.SUBMITTED, EffectState.PLANNED, EffectState.PERFORMING),
                        "on its way",
                        "on their way")
                .and(in(EffectState.SHADOW), "only recorded")
                .and(in(EffectState.STAGED), "waits for approval", "wait for approval")
                .and(in(EffectState.REFUSED, EffectState.FAILED, EffectState.EXPIRED), "not written")
                .and(waits ? fact("moves") : 0, "to approve")
                .and(flags, "needs you", "need you")
                .and(failedSteps, "step failed", "steps failed")
                .toString();
        return "Prices: " + (counts.isEmpty() ? "nothing to change" : counts);
    }
}
