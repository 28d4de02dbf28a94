package nightshift.pricing;

import java.util.Optional;

/** What is put into the queue about a sweep. Its prices belong to several suppliers, so it has none itself. */
public record SweepWork(String subject, Optional<String> supplier) {
    /** Its prices are to be written. */
    public static SweepWork toWrite(PriceRun priceRun) {
        return new SweepWork(PriceDecisions.subject(priceRun), Optional.empty());
    }

    /** What it found is to be told. */
    public static SweepWork toReport(PriceRun priceRun) {
        return new SweepWork(SweepReport.subject(priceRun), Optional.empty());
    }
}
