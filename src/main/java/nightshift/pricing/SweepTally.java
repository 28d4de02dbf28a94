package nightshift.pricing;

import java.math.BigDecimal;

/** What a sweep would do in sum; all that a circuit breaker looks at. */
final class SweepTally {
    private int lookedAt;
    private int moves;
    private int atFloor;
    private int raised;
    private BigDecimal sumFrom = BigDecimal.ZERO;
    private BigDecimal sumTo = BigDecimal.ZERO;

    void add(PriceOutcome outcome) {
        if (outcome instanceof PriceOutcome.Move move) {
            lookedAt++;
            moves++;
            atFloor += move.endsAtFloor() ? 1 : 0;
            raised += move.to().amount().compareTo(move.from().amount()) > 0 ? 1 : 0;
            sumFrom = sumFrom.add(move.from().amount());
            sumTo = sumTo.add(move.to().amount());
        } else if (outcome instanceof PriceOutcome.Stay stay && isThoughtAbout(stay.why())) {
            lookedAt++;
        }
    }

    private static boolean isThoughtAbout(StayReason why) {
        return switch (why) {
            case NOT_FOR_SALE, NO_RULE, CONNECTOR, CONNECTOR_DIFFERS -> false;
            default -> true;
        };
    }

    int lookedAt() {
        return lookedAt;
    }

    int moves() {
        return moves;
    }

    int atFloor() {
        return atFloor;
    }

    int raised() {
        return raised;
    }

    BigDecimal sumFrom() {
        return sumFrom;
    }

    BigDecimal sumTo() {
        return sumTo;
    }
}
