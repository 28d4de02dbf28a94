package nightshift.documents.ai;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.core.PoNumber;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.DocumentSource;
import nightshift.documents.Evidence;
import nightshift.documents.NoticeLine;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.shipping.NotShipped;

/**
 * Holds a model's notices against the generic reader's, and against the page itself where the rules could not read. Values
 * that all stand on the page may still be swapped, left out or taken from the wrong column by a model; where two readers
 * contradict each other, or only the model says how values belong together, a person decides.
 */
final class SecondOpinion {
    private final List<ShipmentNotice> notices;
    private final RulesReading rules;
    private final PrintedText printed;
    private final DocumentSource source;

    private SecondOpinion(
            List<ShipmentNotice> notices, RulesReading rules, PrintedText printed, DocumentSource source) {
        this.notices = notices;
        this.rules = rules;
        this.printed = printed;
        this.source = source;
    }

    static List<ShipmentNotice> compared(
            List<ShipmentNotice> notices, RulesReading rules, PrintedText printed, DocumentSource source) {
        List<ShipmentNotice> completed =
                notices.stream().map(notice -> rules.completed(notice, notices)).toList();
        return new SecondOpinion(completed, rules, printed, source).doubted();
    }

    private List<ShipmentNotice> doubted() {
        RulesReading model = new RulesReading(notices);
        List<Reason> doubts = new ArrayList<>();
        doubts.addAll(leftOut(model));
        doubts.addAll(swapped(model));
        doubts.addAll(otherQuantities(model));
        doubts.addAll(omitted());
        doubts.addAll(new PrintedTies(notices, rules, printed, source).doubts());
        notices.forEach(notice -> doubts.addAll(onlyByModel(notice)));
        return notices.stream().map(notice -> notice.doubted(doubts)).toList();
    }

    private List<Reason> leftOut(RulesReading model) {
        return notices.isEmpty()
                ? List.of()
                : rules.orderOfNumbers().keySet().stream()
                        .filter(number -> !model.orderOfNumbers().containsKey(number))
                        .map(number -> conflict("The AI model left out tracking number " + number + ", which stands in "
                                + document() + ". Check which parcels were shipped."))
                        .toList();
    }

    private List<Reason> swapped(RulesReading model) {
        List<Reason> reasons = new ArrayList<>();
        model.orderOfNumbers().forEach((number, order) -> {
            Optional<PoNumber> other = rules.orderOfNumbers().getOrDefault(number, Optional.empty());
            if (order.isPresent() && other.isPresent() && !order.get().sameAs(other.get())) {
                reasons.add(conflict("In " + document() + " the AI model ties tracking number " + number + " to "
                        + order.get() + ", the rules tie it to " + other.get() + ". Check which is right."));
            }
        });
        return reasons;
    }

    /** By order: two orders of one document may list the same item, each with a quantity of its own. */
    private List<Reason> otherQuantities(RulesReading model) {
        List<Reason> reasons = new ArrayList<>();
        rules.shipped().forEach((item, quantity) -> {
            int read = model.shipped().getOrDefault(item, 0);
            if (!model.shipped().isEmpty() && quantity != read) {
                reasons.add(conflict("In " + document() + " the AI model read " + read + " shipped of item "
                        + item.item() + item.of() + ", the rules read " + quantity + ". Check which is right."));
            }
        });
        return reasons;
    }

    private List<Reason> omitted() {
        return rules.shipped().isEmpty()
                ? new OmittedItems(notices, printed, source)
                        .found().stream()
                                .map(item ->
                                        conflict("The AI model left out " + item + ", which stands with a quantity in "
                                                + document() + ". Check whether it was shipped."))
                                .toList()
                : List.of();
    }

    /** Quantities that the rules could not read, where the row leaves a choice; and no lines where something stays behind. */
    private List<Reason> onlyByModel(ShipmentNotice notice) {
        List<Reason> reasons = new ArrayList<>();
        notice.lines().stream()
                .filter(line -> !rules.shipped().containsKey(RulesReading.Item.of(notice, line)))
                .forEach(line -> againstRow(line).ifPresent(reasons::add));
        if (notice.lines().isEmpty() && printed.saysThatSomethingStaysBehind()) {
            reasons.add(conflict("The AI model read no item lines in " + document()
                    + ", which speaks of a back order. Check what was shipped."));
        }
        return reasons;
    }

    /** What in the row of an item speaks against what only the model says of it. */
    private Optional<Reason> againstRow(NoticeLine line) {
        Evidence item = line.item().evidence();
        String only = "Only the AI model says that " + line.shipped() + " of item "
                + line.item().value() + " were shipped, and the row in " + document();
        if (line.shipped() > 0 && NotShipped.says(printed.rowText(item))) {
            return Optional.of(conflict(only + " says that something of it is not. Check the quantity."));
        }
        return printed.leavesNoChoice(item, line.shipped())
                ? Optional.empty()
                : Optional.of(conflict(only + " has other numbers too. Check the quantity."));
    }

    private String document() {
        return "\"" + source.name() + "\"";
    }

    private static Reason conflict(String sentence) {
        return new Reason(ReasonKind.CONFLICTING_VALUES, sentence);
    }
}
