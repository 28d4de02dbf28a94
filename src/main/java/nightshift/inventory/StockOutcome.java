package nightshift.inventory;

import java.util.Locale;
import java.util.Optional;

/** What is to become of the quantity of an item in a channel, and why. */
public sealed interface StockOutcome {
    String reason();

    /** What the channel shows now. */
    int shown();

    /** What it is to show; as now where nothing is written. */
    default int wanted() {
        return shown();
    }

    default Optional<String> rule() {
        return Optional.empty();
    }

    /** How tables and filters name it. */
    String code();

    /** Another quantity is written. */
    record Change(Kind kind, int shown, int wanted, String byRule, String reason) implements StockOutcome {
        @Override
        public Optional<String> rule() {
            return Optional.of(byRule);
        }

        @Override
        public String code() {
            return kind.name().toLowerCase(Locale.ROOT);
        }

        /** A count that falls to none, whichever rule says so. */
        boolean fallsToNone() {
            return shown > 0 && wanted == 0;
        }
    }

    /** It stays as it is. */
    record Kept(int shown, Optional<String> rule, String reason) implements StockOutcome {
        @Override
        public String code() {
            return "kept";
        }
    }

    /** Nothing may be decided about it. */
    record Stopped(StopCause cause, int shown, String reason) implements StockOutcome {
        @Override
        public String code() {
            return cause.code();
        }
    }

    /** A connector writes this channel, and it does not show what it should. */
    record Differs(int shown, int wanted, Optional<String> rule, String reason) implements StockOutcome {
        @Override
        public String code() {
            return "differs";
        }
    }

    /** What a change is. */
    enum Kind {
        PAUSE,
        RESUME,
        SET
    }
}
