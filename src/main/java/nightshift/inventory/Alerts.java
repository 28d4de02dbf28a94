package nightshift.inventory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nightshift.inventory.rules.Act;
import nightshift.inventory.rules.Lengths;
import nightshift.inventory.rules.RuleSet;

/** What people are told of: grouped, so that one list that is late is one alert and not nine thousand. */
final class Alerts {
    private static final int MOST_EXAMPLES = 20;

    private final RuleSet rules;
    private final Duration oldAfter;
    private final Map<String, Group> groups = new LinkedHashMap<>();

    Alerts(RuleSet rules, Duration oldAfter) {
        this.rules = rules;
        this.oldAfter = oldAfter;
    }

    /** Only what is on sale, or was until Nightshift paused it, concerns people. */
    void look(List<Standing> standings) {
        List<Standing> onSale = standings.stream()
                .filter(item -> item.live() || item.pause().isPresent())
                .toList();
        if (onSale.isEmpty()) {
            return;
        }
        onSale.stream()
                .flatMap(item -> rules.applying(item.view(), Act.Alert.class::isInstance))
                .distinct()
                .forEach(rule -> add(rule.name(), rule.inWords(), onSale.get(0)));
        Standing item = onSale.get(0);
        if (item.view().age().filter(age -> age.compareTo(oldAfter) > 0).isPresent()) {
            String supplier = item.entry().supplier().orElse("a supplier");
            add(
                    "Old numbers of " + supplier,
                    "The numbers of %s are older than %s: nothing of his is changed until a new list comes."
                            .formatted(supplier, Lengths.inWords(oldAfter)),
                    item);
        }
    }

    /** A pause is due, and would not take it off sale. */
    void soldWhenOut(Standing item) {
        add(
                "Sold although the supplier is out",
                "A rule pauses them, and the shop sells them also when none is left: nothing is written. Tell Shopify to stop"
                        + " selling them when they are out of stock, or leave them out of the rule.",
                item);
    }

    private void add(String name, String why, Standing item) {
        groups.computeIfAbsent(name, group -> new Group(why)).add(item);
    }

    List<StockAlert> all() {
        return groups.entrySet().stream()
                .map(group -> new StockAlert(
                        group.getKey(), group.getValue().why, group.getValue().items, group.getValue().examples))
                .toList();
    }

    private static final class Group {
        private final String why;
        private final List<String> examples = new ArrayList<>();
        private int items;

        Group(String why) {
            this.why = why;
        }

        void add(Standing item) {
            items++;
            if (examples.size() < MOST_EXAMPLES) {
                examples.add(item.entry().sku() + " "
                        + item.view()
                                .stock()
                                .map(stock -> "(the supplier has " + stock + ")")
                                .orElse("(not in any list)"));
            }
        }
    }
}
