package nightshift.operations;

import java.util.List;
import nightshift.core.EffectKey;
import nightshift.core.EffectPayload;

/** A write of the tests, with a key of its own choice. */
record TestWrite(String kind, String on) implements EffectPayload {
    static final String SHIP = "test-ship";
    static final String CONFIRM = "test-confirm";

    static TestWrite ship(String on) {
        return new TestWrite(SHIP, on);
    }

    static TestWrite confirm(String on) {
        return new TestWrite(CONFIRM, on);
    }

    @Override
    public EffectKey key() {
        return new EffectKey(kind + "/" + on);
    }

    @Override
    public String target() {
        return "order " + on;
    }

    /** A batch of the tests. */
    record Feed(String name, List<Long> members) implements EffectPayload {
        static final String KIND = "test-feed";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public EffectKey key() {
            return new EffectKey("feed/" + name);
        }

        @Override
        public String target() {
            return "feed " + name;
        }
    }
}
