package nightshift.claims;

import java.util.List;
import nightshift.core.Reason;

/** What becomes of a report of damage. None of it sends anything: a person reads and sends. */
public sealed interface ClaimOutcome {
    /** A claim with photos, or for a supplier who needs none: a draft to the customer and one to the supplier. */
    record Claimed(DamagedGoods goods, List<SizedPhoto> photos, List<Reason> remarks) implements ClaimOutcome {
        public Claimed {
            photos = List.copyOf(photos);
            remarks = List.copyOf(remarks);
        }
    }

    /** The customer is asked for photos; the supplier is written to when they come. */
    record AskPhotos(DamagedGoods goods) implements ClaimOutcome {}

    /**
     * Several items may be meant: the customer is asked which; nothing goes to a supplier.
     *
     * @param candidates as the customer reads them
     */
    record AskWhich(List<String> candidates) implements ClaimOutcome {
        public AskWhich {
            candidates = List.copyOf(candidates);
        }
    }

    /** More photos for a claim there is. */
    record Joins(StandingClaim claim, DamagedGoods goods, List<SizedPhoto> photos, List<Reason> remarks)
            implements ClaimOutcome {
        public Joins {
            photos = List.copyOf(photos);
            remarks = List.copyOf(remarks);
        }
    }

    /** A person takes it over. */
    record HandedOver(List<Reason> reasons) implements ClaimOutcome {
        public HandedOver {
            reasons = List.copyOf(reasons);
        }
    }

    /** @param largest so many bytes it may have in the mail to the supplier */
    record SizedPhoto(Photo photo, long largest) {}
}
