package nightshift.competition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What Keepa last said of one product on Amazon.
 *
 * @param readAt when it was asked
 * @param dataAt how old its data are, by its own word; empty: it does not say
 * @param buyBoxAt the same for the buy box
 * @param buyBox who is offered first; empty: nobody, or not known
 * @param lowestNew the lowest new offer, shipping included; empty: none, or not known
 * @param lowestShippedByAmazon the lowest new offer that Amazon ships
 * @param lowestSellers who has the lowest offers; empty: not known
 * @param newOffers how many new offers there are
 * @param monthlySold sold last month, all sellers; empty: not known
 * @param unusable why no price may be made of it; empty: it is usable
 */
public record Competition(
        String asin,
        Instant readAt,
        Optional<Instant> dataAt,
        Optional<Instant> buyBoxAt,
        Optional<SeenOffer> buyBox,
        Optional<SeenOffer> lowestNew,
        Optional<SeenOffer> lowestShippedByAmazon,
        List<String> lowestSellers,
        OptionalInt newOffers,
        OptionalInt monthlySold,
        OptionalInt salesRank,
        Optional<String> unusable) {
    public Competition {
        lowestSellers = List.copyOf(lowestSellers);
    }

    /** Keepa has nothing that a price could be made of. */
    static Competition unusable(String asin, Instant readAt, Optional<Instant> dataAt, String why) {
        return new Competition(
                asin,
                readAt,
                dataAt,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(why));
    }
}
