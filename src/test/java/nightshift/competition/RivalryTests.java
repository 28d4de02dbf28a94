package nightshift.competition;

import static nightshift.competition.KeepaFixtures.NOW;
import static nightshift.competition.KeepaFixtures.RIVAL;
import static nightshift.competition.KeepaFixtures.US;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nightshift.core.Money;
import org.junit.jupiter.api.Test;

/** Our own offer is never our competitor. */
class RivalryTests {
    private static final Set<String> OWN = Set.of(US);

    @Test
    void doesNotCompeteWithItsOwnBuyBox() {
        Rivalry rivalry = Rivalry.of(seen(offer("50.00", US), "50.00", List.of(US), 3), OWN);

        assertThat(rivalry.buyBoxIsOurs()).isTrue();
        assertThat(rivalry.buyBox()).isEmpty();
        assertThat(rivalry.lowest()).isEmpty();
        assertThat(rivalry.lowestOfUnknown()).isEmpty();
        assertThat(rivalry.alone()).isFalse();
    }

    @Test
    void takesTheLowestOfferForItsOwnWhereItIsAmongTheLowestSellers() {
        Rivalry rivalry = Rivalry.of(seen(offer("52.00", RIVAL), "50.00", List.of(RIVAL, US), 2), OWN);

        assertThat(rivalry.buyBox().orElseThrow().landed()).isEqualTo(Money.of("52.00", "USD"));
        assertThat(rivalry.lowest()).isEmpty();
    }

    @Test
    void takesALowestOfferOfNobodyForItsOwnWhereItsBuyBoxCostsAsMuch() {
        Rivalry rivalry = Rivalry.of(seen(offer("50.00", US), "50.00", List.of(), 3), OWN);

        assertThat(rivalry.lowest()).isEmpty();
        assertThat(rivalry.lowestOfUnknown()).isEmpty();
        assertThat(Rivalry.of(seen(offer("50.00", US), "49.00", List.of(), 3), OWN)
                        .lowestOfUnknown())
                .isPresent();
    }

    @Test
    void doesNotBelieveALowestOfferOfNobody() {
        Rivalry rivalry = Rivalry.of(seen(Optional.empty(), "50.00", List.of(), 2), OWN);

        assertThat(rivalry.lowest()).isEmpty();
        assertThat(rivalry.lowestOfUnknown().orElseThrow().landed()).isEqualTo(Money.of("50.00", "USD"));
    }

    @Test
    void knowsThatItIsAlone() {
        assertThat(Rivalry.of(seen(offer("50.00", US), "50.00", List.of(US), 1), OWN)
                        .alone())
                .isTrue();
        assertThat(Rivalry.of(seen(offer("50.00", RIVAL), "50.00", List.of(RIVAL), 1), OWN)
                        .alone())
                .isFalse();
        assertThat(Rivalry.of(seen(offer("50.00", US), "50.00", List.of(US), 0), OWN)
                        .alone())
                .isFalse();
    }

    @Test
    void competesWithNobodyWhereNobodySaysWhoTheStoreIs() {
        assertThatThrownBy(() -> Rivalry.of(seen(offer("50.00", US), "50.00", List.of(US), 1), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<SeenOffer> offer(String landed, String seller) {
        return Optional.of(new SeenOffer(Money.of(landed, "USD"), Optional.of(seller), Optional.of(false)));
    }

    private static Competition seen(Optional<SeenOffer> buyBox, String lowest, List<String> sellers, int offers) {
        return new Competition(
                "B000000001",
                NOW,
                Optional.of(NOW),
                Optional.of(NOW),
                buyBox,
                Optional.of(new SeenOffer(Money.of(lowest, "USD"), Optional.empty(), Optional.empty())),
                Optional.empty(),
                sellers,
                offers == 0 ? OptionalInt.empty() : OptionalInt.of(offers),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }
}
