package nightshift.inventory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.operations.Decided;
import nightshift.operations.Item;
import nightshift.operations.Work;
import org.springframework.stereotype.Component;

/** Turns a sweep into what is committed: asks the breakers, then one decision for each supplier, and grouped flags. */
@Component
public class SweepConclusions {
    /** The item that tells of the sweep itself. */
    public static final String SWEEP = "sweep";

    static final String BREAKER = "breaker";
    public static final String BY_OTHERS = "changed-by-others";

    private final InventorySettings settings;
    private final Clock clock;

    public SweepConclusions(InventorySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public PlannedSweep of(Work work, Sweep sweep) {
        SweepResult result = sweep.result(settings.draftWhenAllOut());
        SweepCounts all = result.counts();
        boolean heldAll = settings.breaker().tripsAt(all.of(SweepCounts.PAUSED_ITEMS), all.of(SweepCounts.LIVE));
        List<Decided> decided = new ArrayList<>();
        List<String> held = new ArrayList<>();
        List<SupplierSweep> written = new ArrayList<>();
        if (heldAll) {
            decided.add(breaker(work, all));
        } else {
            result.suppliers().forEach((name, supplier) -> {
                if (!supplier.effects().isEmpty()) {
                    boolean holds = trips(supplier);
                    decided.add(supplier(work, name, supplier, holds));
                    written.add(supplier);
                    if (holds) {
                        held.add(name);
                    }
                }
            });
        }
        byOthers(work, result).ifPresent(decided::add);
        decided.add(theSweep(work, result, heldAll, held));
        return planned(result, decided, written, held, heldAll);
    }

    private static PlannedSweep planned(
            SweepResult result, List<Decided> decided, List<SupplierSweep> written, List<String> held, boolean all) {
        return new PlannedSweep(
                result.run(),
                decided,
                written.stream().flatMap(supplier -> supplier.pauses().stream()).toList(),
                written.stream()
                        .flatMap(supplier -> supplier.resumes().stream())
                        .toList(),
                result.alerts(),
                result.wishes(),
                result.undecided(),
                result.productsOfOthers(),
                result.goAheads(),
                held,
                all);
    }

    private boolean trips(SupplierSweep supplier) {
        return settings.breaker()
                .tripsForSupplierAt(
                        supplier.counts().of(SweepCounts.PAUSED_ITEMS),
                        supplier.counts().of(SweepCounts.LIVE));
    }

    /** His decision counts by his own mode, so the work carries his name. */
    private Decided supplier(Work work, String name, SupplierSweep supplier, boolean holds) {
        Work his = new Work(
                work.id(), work.workflow(), work.subject(), Optional.of(name), work.shadowOnly(), work.attempt());
        Item item = new Item(name, "Stock of " + name, SweepFacts.of(supplier));
        Decision decision = holds
                ? new Decision.Review(List.of(tooMuch(name, supplier.counts())), supplier.effects())
                : new Decision.Proceed(supplier.effects());
        return new Decided(his, item, decision);
    }

    private Reason tooMuch(String name, SweepCounts counts) {
        return new Reason(
                ReasonKind.TOO_MUCH_AT_ONCE,
                ("%d of the %d live items of %s would be paused, more than %d %%. Nothing of his was written. If his"
                                + " list is right, approve it; after some hours it is not worth doing any more.")
                        .formatted(
                                counts.of(SweepCounts.PAUSED_ITEMS),
                                counts.of(SweepCounts.LIVE),
                                name,
                                settings.breaker().supplierPercent()));
    }

    private Decided breaker(Work work, SweepCounts counts) {
        String why = ("%d of %d live items would be paused at once, more than %d %%. Nothing was written. Look at the"
                        + " suppliers' lists; if they are right, let it go ahead once.")
                .formatted(
                        counts.of(SweepCounts.PAUSED_ITEMS),
                        counts.of(SweepCounts.LIVE),
                        settings.breaker().percent());
        Item item = new Item(
                BREAKER,
                "Too many pauses at once",
                counts.facts(),
                Optional.of("inventory/breaker/" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                true); // whoever let one be did not see the next
        return new Decided(work, item, Decision.Review.because(ReasonKind.TOO_MUCH_AT_ONCE, why));
    }

    private Optional<Decided> byOthers(Work work, SweepResult result) {
        List<OthersChange> changes = result.stopped().byOthers();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        String why =
                "Another tool or person changes the stock of %d %s: nothing is written there until somebody decides who does. %s"
                        .formatted(
                                changes.size(),
                                changes.size() == 1 ? "item" : "items",
                                String.join(
                                        " ",
                                        result.stopped().examples(StopCause.CHANGED_BY_OTHERS).stream()
                                                .limit(3)
                                                .toList()));
        Item item = new Item(
                BY_OTHERS,
                "Stock changed by others",
                Map.of(SweepFacts.OTHERS, SweepFacts.of(changes)),
                Optional.of("inventory/changed-by-others/" + SweepFacts.fingerprint(changes)));
        return Optional.of(new Decided(work, item, Decision.Review.because(ReasonKind.CHANGED_BY_OTHERS, why)));
    }

    private static Decided theSweep(Work work, SweepResult result, boolean heldAll, List<String> held) {
        SweepCounts counts = result.counts();
        String looked = "%d items looked at, %d of them live."
                .formatted(counts.of(SweepCounts.ITEMS), counts.of(SweepCounts.LIVE));
        Item item = new Item(SWEEP, "Stock of the store", SweepFacts.of(result, heldAll, held));
        return new Decided(work, item, new Decision.Nothing(new Reason(ReasonKind.NOT_APPLICABLE, looked)));
    }

    /** A sweep that was asked for and not made before the next one began: a newer one has decided. */
    public static Decided overtaken(Work work) {
        return new Decided(
                work,
                new Item(SWEEP, "Stock of the store", Map.of()),
                new Decision.Nothing(new Reason(ReasonKind.NOT_APPLICABLE, "A newer sweep decides.")));
    }
}
