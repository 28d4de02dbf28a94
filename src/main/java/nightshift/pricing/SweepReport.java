package nightshift.pricing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/** What a sweep has to say besides its prices: itself for the record, and one flag for each cause a person has to look at. */
@Component
public class SweepReport {
    /** The item that tells of the sweep itself. */
    public static final String SWEEP = "sweep";

    /** What the work of reporting this sweep is called. */
    public static String subject(PriceRun priceRun) {
        return "price-report/" + priceRun.id();
    }

    /**
     * @param stays how many prices were left alone for each kind of reason
     * @param setByOthers prices that somebody else sets, too
     * @param notTakenOver prices of the shop that its connector did not take to Amazon
     * @param tooLow prices below what they have to be, for which nothing can be done here
     */
    public List<Decided> of(
            Work work,
            PriceRun priceRun,
            Map<String, Integer> stays,
            List<KeptProposal> setByOthers,
            List<KeptProposal> notTakenOver,
            List<KeptProposal> tooLow) {
        List<Decided> decided = new ArrayList<>();
        decided.add(theSweep(work, priceRun, stays));
        held(work, priceRun).ifPresent(decided::add);
        byOthers(work, priceRun, setByOthers).ifPresent(decided::add);
        notTakenOver(work, priceRun, notTakenOver).ifPresent(decided::add);
        tooLow(work, priceRun, tooLow).ifPresent(decided::add);
        noOwnSeller(work, priceRun, stays).ifPresent(decided::add);
        return decided;
    }

    private static Decided theSweep(Work work, PriceRun priceRun, Map<String, Integer> stays) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("priceRun", priceRun.id());
        facts.put("state", priceRun.state().code());
        facts.put("lookedAt", priceRun.lookedAt());
        facts.put("moves", priceRun.moves());
        facts.put("raised", priceRun.raised());
        facts.put("atFloor", priceRun.atFloor());
        facts.put("stays", stays);
        String words = "%d prices looked at, %d to change.".formatted(priceRun.lookedAt(), priceRun.moves());
        return new Decided(
                work,
                new Item(SWEEP, "Prices of the store", facts),
                new Decision.Nothing(new Reason(ReasonKind.NOT_APPLICABLE, words)));
    }

    private static Optional<Decided> held(Work work, PriceRun priceRun) {
        if (priceRun.state() != PriceRunState.HELD) {
            return Optional.empty();
        }
        String why =
                ("No price was changed by sweep %d: %s. Look at what it wants under Prices; if it is right, release it there with"
                                + " your reason. If not, look at the suppliers' lists and at what Keepa says.")
                        .formatted(priceRun.id(), priceRun.because());
        return Optional.of(flag(
                work,
                priceRun,
                "breaker",
                "Prices held",
                ReasonKind.TOO_MUCH_AT_ONCE,
                why,
                "breaker/" + priceRun.id()));
    }

    private static Optional<Decided> byOthers(Work work, PriceRun priceRun, List<KeptProposal> prices) {
        return PriceFlags.byOthers(
                work,
                Map.of("priceRun", priceRun.id()),
                prices.stream().map(OthersPrice::of).toList());
    }

    private static Optional<Decided> notTakenOver(Work work, PriceRun priceRun, List<KeptProposal> prices) {
        return PriceFlags.of(
                work,
                priceRun.id(),
                "connector",
                "Prices the connector did not take over",
                ReasonKind.WRITTEN_OTHERWISE,
                "Amazon does not show the shop's price for %s, longer than nightshift.pricing.connector-takes after it changed:"
                        + " look whether the connector works.",
                prices);
    }

    private static Optional<Decided> tooLow(Work work, PriceRun priceRun, List<KeptProposal> prices) {
        return PriceFlags.of(
                work,
                priceRun.id(),
                PriceFlags.TOO_LOW,
                "Prices below their floor",
                ReasonKind.PRICE,
                "%s below floor, lowest or minimum advertised price cannot be raised, so what is sold is sold too cheap: look at"
                        + " the cost in the supplier's list, at nightshift.pricing.guardrails and at the price itself.",
                prices);
    }

    private static Optional<Decided> noOwnSeller(Work work, PriceRun priceRun, Map<String, Integer> stays) {
        return stays.getOrDefault(StayReason.NO_OWN_SELLER.code(), 0) == 0
                ? Optional.empty()
                : Optional.of(flag(
                        work,
                        priceRun,
                        "no-own-seller",
                        "Nothing is repriced",
                        ReasonKind.PRICE,
                        "Nothing is repriced: nobody says who the store is on Amazon, so its own offers would count as"
                                + " competitors' and its prices would sink against themselves. Set nightshift.amazon.seller-id.",
                        "no-own-seller"));
    }

    private static Decided flag(
            Work work, PriceRun priceRun, String key, String label, ReasonKind kind, String why, String cause) {
        return PriceFlags.flag(
                work,
                new Item(key, label, Map.of("priceRun", priceRun.id()), Optional.of("pricing/" + cause)),
                kind,
                why);
    }
}
