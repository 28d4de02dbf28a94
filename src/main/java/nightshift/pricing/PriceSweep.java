package nightshift.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.PriceSeries;

/**
 * One sweep while the catalog streams by: decides item by item, hands decided prices on in portions, and adds up. Not for several
 * threads.
 */
public final class PriceSweep implements Consumer<CatalogEntry> {
    private static final int PORTION = 1000;

    private final long priceRun;
    private final PriceDecider decider;
    private final Circumstances circumstances;
    private final Optional<Integer> mostMoves;
    private final Connector connector;
    private final Consumer<List<PriceOutcome>> keep;
    private final SweepTally tally = new SweepTally();
    private final SweepFindings findings = new SweepFindings();
    private final List<PriceOutcome> portion = new ArrayList<>();
    private int moves;

    /**
     * @param mostMoves the ramp's stage; empty: as many as there are
     * @param keep takes what was decided, portion by portion
     */
    PriceSweep(
            long priceRun,
            PriceDecider decider,
            Circumstances circumstances,
            Optional<Integer> mostMoves,
            Connector connector,
            Consumer<List<PriceOutcome>> keep) {
        this.priceRun = priceRun;
        this.decider = decider;
        this.circumstances = circumstances;
        this.mostMoves = mostMoves;
        this.connector = connector;
        this.keep = keep;
    }

    @Override
    public void accept(CatalogEntry item) {
        List<PriceOutcome> outcomes = decider.decide(item, circumstances);
        findings.add(item, outcomes);
        for (PriceOutcome outcome : outcomes) {
            tally.add(outcome);
            portion.add(connector.verified(item, ramped(outcome)));
        }
        if (portion.size() >= PORTION) {
            handOn();
        }
    }

    private PriceOutcome ramped(PriceOutcome outcome) {
        if (!(outcome instanceof PriceOutcome.Move move)) {
            return outcome;
        }
        if (mostMoves.filter(most -> moves >= most).isPresent()) {
            return move.notNow(
                    StayReason.RAMP,
                    "Not more than " + mostMoves.orElseThrow()
                            + " prices change in a sweep at this stage (nightshift.pricing.ramp); it would be "
                            + move.to() + " (" + move.reason() + ")");
        }
        moves++;
        return outcome;
    }

    void handOn() {
        if (!portion.isEmpty()) {
            keep.accept(List.copyOf(portion));
            portion.clear();
        }
    }

    public long priceRun() {
        return priceRun;
    }

    SweepTally tally() {
        return tally;
    }

    /** Moves that are within the ramp's stage. */
    int movesNow() {
        return moves;
    }

    /** Where one series of each item's chart is now, by SKU. */
    public Map<String, Optional<BigDecimal>> points(PriceSeries series) {
        return findings.points(series);
    }
}
