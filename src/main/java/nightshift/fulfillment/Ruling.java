package nightshift.fulfillment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nightshift.core.OrderName;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;

/**
 * What a person said about a shipment. He may choose its order and vouch for a proof that is missing, reason by reason as he
 * read it; never for more pieces than were ordered, for a cancelled order, or for a number or order that nobody knows.
 *
 * @param order the order he chose; empty: the look-ups tell
 * @param vouched the reasons he read and vouches for, each in its exact words
 */
public record Ruling(Optional<OrderName> order, List<Reason> vouched) {
    public static final Ruling NONE = new Ruling(Optional.empty(), List.of());

    private static final Set<ReasonKind> MAY_BE_VOUCHED_FOR = EnumSet.of(
            ReasonKind.ORDER_MISMATCH,
            ReasonKind.ORDER_ON_HOLD,
            ReasonKind.BAD_TRACKING,
            ReasonKind.CARRIER_MISMATCH,
            ReasonKind.CONFLICTING_VALUES,
            ReasonKind.SHIPPED_AND_CANCELLED,
            ReasonKind.QUANTITY,
            ReasonKind.DATE_ANOMALY,
            ReasonKind.DUPLICATE_TRACKING,
            ReasonKind.REPLACEMENT,
            ReasonKind.PROMPT_INJECTION);

    public Ruling {
        vouched = List.copyOf(vouched);
    }

    /** Whether a person's word can ever settle a reason of this kind. */
    public static boolean mayVouchFor(Reason reason) {
        return MAY_BE_VOUCHED_FOR.contains(reason.kind());
    }

    /** Whether he read just this reason and vouches for it. */
    public boolean vouchesFor(Reason reason) {
        return mayVouchFor(reason) && vouched.contains(reason);
    }

    public Ruling vouching(List<Reason> more) {
        return new Ruling(
                order, Stream.concat(vouched.stream(), more.stream()).distinct().toList());
    }

    public Ruling choosing(OrderName chosen) {
        return new Ruling(Optional.of(chosen), new ArrayList<>(vouched));
    }
}
