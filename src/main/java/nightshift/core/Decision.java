package nightshift.core;

import java.util.List;

/**
 * What is to become of one item (a shipment, an invoice, a mail). Committed once per item together with its effects and
 * never taken again by a retry.
 */
public sealed interface Decision {
    /** Why, in sentences for people. Empty only where there is nothing to explain. */
    List<Reason> reasons();

    /** Do these writes. The reasons are remarks, such as a carrier Amazon does not know. */
    record Proceed(List<Effect> effects, List<Reason> reasons) implements Decision {
        public Proceed {
            effects = List.copyOf(effects);
            reasons = List.copyOf(reasons);
            if (effects.isEmpty()) {
                throw new BadValue("A decision to proceed needs at least one effect");
            }
        }

        public Proceed(List<Effect> effects) {
            this(effects, List.of());
        }
    }

    /**
     * A person has to look.
     *
     * @param prepared writes that are ready for the case that the person agrees (one click), often none
     */
    record Review(List<Reason> reasons, List<Effect> prepared) implements Decision {
        public Review {
            reasons = List.copyOf(reasons);
            prepared = List.copyOf(prepared);
            if (reasons.isEmpty()) {
                throw new BadValue("A review needs a reason");
            }
        }

        public Review(List<Reason> reasons) {
            this(reasons, List.of());
        }

        public static Review because(ReasonKind kind, String detail) {
            return new Review(List.of(new Reason(kind, detail)));
        }
    }

    /** The owner said beforehand that this one is to be left alone, with his reason. */
    record KnownException(Reason reason) implements Decision {
        @Override
        public List<Reason> reasons() {
            return List.of(reason);
        }
    }

    /** Nothing to do, and why: already done, no work for this workflow. */
    record Nothing(Reason reason) implements Decision {
        @Override
        public List<Reason> reasons() {
            return List.of(reason);
        }
    }
}
