package nightshift.inventory.rules;

import java.math.BigDecimal;
import nightshift.core.BadValue;

/** What a rule does to an item it applies to. */
public sealed interface Act {
    /** How it is written in the settings. */
    String code();

    /** {@code shows 2 fewer than the supplier has, at most 50}. */
    String inWords();

    /** Shows none in the channel, and takes the product off the shop when all its variants are out. */
    record Pause() implements Act {
        static final String CODE = "pause";

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public String inWords() {
            return "pause it";
        }
    }

    /** Brings back what Nightshift paused, and nothing else. */
    record Resume() implements Act {
        static final String CODE = "resume";

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public String inWords() {
            return "bring it back where Nightshift paused it";
        }
    }

    /**
     * Shows as many pieces as the supplier has, but for a buffer.
     *
     * @param buffer pieces that are never shown
     * @param atMost the most pieces shown, however many there are
     */
    record SetAvailable(int buffer, int atMost) implements Act {
        static final String CODE = "set-available";
        static final int NO_LIMIT = 1_000_000;

        public SetAvailable {
            if (buffer < 0) {
                throw new BadValue("the buffer is below 0; write 0 for none");
            }
            if (atMost < 1 || atMost > NO_LIMIT) {
                throw new BadValue("at-most is not between 1 and 1000000; write for example 50");
            }
        }

        /** What is shown of so many pieces. */
        public int of(int stock) {
            return Math.max(0, Math.min(atMost, stock - buffer));
        }

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public String inWords() {
            return "show what the supplier has" + (buffer == 0 ? "" : " less " + buffer)
                    + (atMost == NO_LIMIT ? "" : ", at most " + atMost);
        }
    }

    /** Asks the pricing run for another price, within its floors and limits. Inventory itself never writes a price. */
    record AdjustPrice(BigDecimal percent) implements Act {
        static final String CODE = "adjust-price";
        private static final BigDecimal MOST = BigDecimal.valueOf(50);

        public AdjustPrice {
            if (percent.signum() == 0 || percent.abs().compareTo(MOST) > 0) {
                throw new BadValue("percent is 0 or beyond 50; write for example 5 or -5");
            }
        }

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public String inWords() {
            return "ask for a price " + percent.abs().toPlainString() + " % "
                    + (percent.signum() > 0 ? "higher" : "lower");
        }
    }

    /** Tells people, once a day for each rule. */
    record Alert() implements Act {
        static final String CODE = "alert";

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public String inWords() {
            return "tell us";
        }
    }
}
