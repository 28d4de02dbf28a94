package nightshift.inventory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nightshift.catalog.AmazonListing;
import nightshift.catalog.Channel;
import nightshift.inventory.rules.Act;
import nightshift.inventory.rules.Lengths;
import nightshift.inventory.rules.RuleSet;

/** What people are told of: grouped, so that one list that is late is one alert and not nine thousand. */
final class Alerts {
    private static final int MOST_EXAMPLES = 20;
    private static final String NOT_LISTED =
            "%s does not name them, and they stay on sale with what they show: nothing is written of"
                    + " items that are in no list. Take them off sale where he has them no more.";

    private static final String NO_SUPPLIER =
            "Nightshift counted them before, and no supplier has their vendor now: they stay on sale with"
                    + " what they show, whatever he has. Put the vendor's name into his product-vendors, or correct it in the shop.";

    private final RuleSet rules;
    private final Duration oldAfter;
    private final Map<String, Group> groups = new LinkedHashMap<>();

    /** By supplier: what is on sale although no list names it. */
    private final Map<String, Group> notListed = new TreeMap<>();

    /** What is on sale, was counted, and belongs to nobody now. */
    private final Group withoutSupplier = new Group(NO_SUPPLIER);

    private final Set<String> withList = new HashSet<>();

    Alerts(RuleSet rules, Duration oldAfter) {
        this.rules = rules;
        this.oldAfter = oldAfter;
    }

    /**
     * What a supplier leaves out of his list is often discontinued. Nothing is written for it, so nobody would notice that it stays on
     * sale. Of suppliers without any list nothing is said.
     */
    private void lookForTheUnlisted(List<Standing> standings) {
        for (Standing item : standings) {
            Optional<String> supplier = item.entry().supplier();
            if (supplier.isPresent() && item.view().age().isPresent()) {
                withList.add(supplier.get());
            } else if (supplier.isPresent() && item.live() && !isAmazonsOwn(item)) {
                notListed
                        .computeIfAbsent(supplier.get(), name -> new Group(NOT_LISTED.formatted(name)))
                        .add(item);
                return;
            } else if (supplier.isEmpty() && isCounted(item)) {
                withoutSupplier.add(item);
                return;
            }
        }
    }

    private static boolean isCounted(Standing item) {
        return item.live() && !isAmazonsOwn(item) && item.lastWrite().isPresent();
    }

    /** What Amazon ships from its own stock is sold whatever the supplier has. */
    private static boolean isAmazonsOwn(Standing item) {
        return item.channel() == Channel.AMAZON
                && item.entry()
                        .amazon()
                        .filter(AmazonListing::fulfilledByAmazon)
                        .isPresent();
    }

    /** Only what is on sale, or was until Nightshift paused it, concerns people. */
    void look(List<Standing> standings) {
        lookForTheUnlisted(standings);
        List<Standing> onSale = standings.stream()
                .filter(item -> item.live() || item.pause().isPresent() && !item.isGone())
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
        List<StockAlert> all = new ArrayList<>();
        groups.forEach((name, group) -> all.add(group.alert(name, Optional.empty())));
        notListed.forEach((supplier, group) -> {
            if (withList.contains(supplier)) {
                all.add(group.alert("Not in the list of " + supplier, Optional.of(Integer.toHexString(group.which))));
            }
        });
        if (withoutSupplier.items > 0) {
            all.add(withoutSupplier.alert(
                    "No supplier any more", Optional.of(Integer.toHexString(withoutSupplier.which))));
        }
        return all;
    }

    private static final class Group {
        private final String why;
        private final List<String> examples = new ArrayList<>();
        private int items;
        private int which;

        Group(String why) {
            this.why = why;
        }

        void add(Standing item) {
            items++;
            which = 31 * which + item.entry().sku().key().hashCode();
            if (examples.size() < MOST_EXAMPLES) {
                examples.add(item.entry().sku() + " "
                        + item.view()
                                .stock()
                                .map(stock -> "(the supplier has " + stock + ")")
                                .orElse("(not in any list)"));
            }
        }

        StockAlert alert(String name, Optional<String> same) {
            return new StockAlert(name, why, items, examples, same);
        }
    }
}
