package nightshift.inventory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nightshift.inventory.StockOutcome.Change;
import nightshift.inventory.StockOutcome.Kind;
import nightshift.inventory.TrialAnswer.Example;
import nightshift.inventory.TrialAnswer.RuleTally;
import nightshift.inventory.rules.RuleSet;
import nightshift.inventory.rules.StockRule;

/** Counts what each rule would have done. */
final class TrialTally {
    private static final int MOST_EXAMPLES = 15;

    private final Map<String, Counts> byRule = new LinkedHashMap<>();

    TrialTally(RuleSet rules) {
        rules.rules().forEach(rule -> byRule.put(rule.name(), new Counts()));
    }

    void change(ItemVerdict verdict, Change change, LocalDate day) {
        Counts counts = counts(change.byRule(), verdict.standing());
        if (verdict.takenOffSale()) {
            counts.pauses++;
        } else if (change.kind() == Kind.RESUME) {
            counts.resumes++;
        } else {
            counts.changes++;
        }
        counts.example(new Example(
                change.byRule(),
                verdict.standing().entry().sku().value(),
                verdict.channel(),
                day,
                change.code(),
                change.shown(),
                change.wanted(),
                change.reason()));
    }

    void alert(StockRule rule, Standing item, LocalDate day) {
        Counts counts = counts(rule.name(), item);
        counts.alerts++;
        counts.example(new Example(
                rule.name(),
                item.entry().sku().value(),
                item.channel(),
                day,
                rule.act().code(),
                item.shown(),
                item.shown(),
                rule.inWords()));
    }

    private Counts counts(String rule, Standing item) {
        Counts counts = byRule.computeIfAbsent(rule, unknown -> new Counts());
        String sku = item.entry().sku().key();
        if (!sku.equals(counts.lastItem)) { // items come one after the other
            counts.items++;
            counts.lastItem = sku;
        }
        return counts;
    }

    List<RuleTally> rules() {
        return byRule.entrySet().stream()
                .map(rule -> rule.getValue().tally(rule.getKey()))
                .toList();
    }

    List<Example> examples() {
        return byRule.values().stream()
                .flatMap(counts -> counts.examples.stream())
                .toList();
    }

    private static final class Counts {
        private final List<Example> examples = new ArrayList<>();
        private String lastItem = "";
        private int pauses;
        private int resumes;
        private int changes;
        private int alerts;
        private int items;

        void example(Example example) {
            if (examples.size() < MOST_EXAMPLES) {
                examples.add(example);
            }
        }

        RuleTally tally(String rule) {
            return new RuleTally(rule, pauses, resumes, changes, alerts, items);
        }
    }
}
