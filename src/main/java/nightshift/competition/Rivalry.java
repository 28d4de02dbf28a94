package nightshift.competition;

import java.util.Optional;
import java.util.Set;

/**
 * Whom the store competes with for one product: its own offers are taken out.
 *
 * @param buyBoxIsOurs whether the store itself is offered first
 * @param buyBox another seller who is offered first
 * @param lowest another seller's lowest new offer
 * @param lowestOfUnknown the lowest new offer where nobody says whose it is: it may be the store's own
 * @param alone whether the store has the only new offer
 */
public record Rivalry(
        boolean buyBoxIsOurs,
        Optional<SeenOffer> buyBox,
        Optional<SeenOffer> lowest,
        Optional<SeenOffer> lowestOfUnknown,
        boolean alone) {

    /** @throws IllegalArgumentException where nobody says who the store is: then its own offers would count as competitors' */
    public static Rivalry of(Competition seen, Set<String> own) {
        if (own.isEmpty()) {
            throw new IllegalArgumentException(
                    "Without the store's own seller id its offers cannot be told from others'");
        }
        Optional<SeenOffer> buyBox =
                seen.buyBox().filter(offer -> offer.seller().isPresent());
        boolean ours = buyBox.flatMap(SeenOffer::seller).filter(own::contains).isPresent();
        boolean lowestOurs =
                seen.lowestSellers().stream().anyMatch(own::contains) || ours && costsAsMuch(buyBox, seen.lowestNew());
        Optional<SeenOffer> rivalInBuyBox = ours ? Optional.empty() : buyBox;
        Optional<SeenOffer> named = lowestOurs ? Optional.empty() : seen.lowestNew();
        boolean known = !seen.lowestSellers().isEmpty() || costsAsMuch(rivalInBuyBox, named);
        return new Rivalry(
                ours,
                rivalInBuyBox,
                known ? named : Optional.empty(),
                known ? Optional.empty() : named,
                seen.newOffers().orElse(0) == 1 && (ours || lowestOurs));
    }

    /** Then they are one offer: without asking for all offers Keepa names the seller of the buy box only, not of the lowest. */
    private static boolean costsAsMuch(Optional<SeenOffer> buyBox, Optional<SeenOffer> lowest) {
        return buyBox.isPresent() && buyBox.map(SeenOffer::landed).equals(lowest.map(SeenOffer::landed));
    }
}
