package nightshift.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

/** Asks of an outcome what examples want to know. */
final class Outcomes {
    private Outcomes() {}

    static PriceOutcome.Move moved(PriceOutcome outcome, String to) {
        assertThat(outcome).as(outcome.reason()).isInstanceOf(PriceOutcome.Move.class);
        PriceOutcome.Move move = (PriceOutcome.Move) outcome;
        assertThat(move.to().amount()).as(move.reason()).isEqualByComparingTo(new BigDecimal(to));
        return move;
    }

    static PriceOutcome.Stay stayed(PriceOutcome outcome, StayReason why) {
        assertThat(outcome).as(outcome.reason()).isInstanceOf(PriceOutcome.Stay.class);
        PriceOutcome.Stay stay = (PriceOutcome.Stay) outcome;
        assertThat(stay.why()).as(stay.reason()).isEqualTo(why);
        return stay;
    }
}
