package nightshift.operations;

import java.util.List;
import java.util.Optional;
import nightshift.core.BadValue;
import nightshift.core.EffectKey;
import nightshift.core.EffectPayload;
import nightshift.core.TrackingNumber;

/** A write of the tests, with a key of its own choice. */
record TestWrite(String kind, String on) implements EffectPayload {
    static final String SHIP = "test-ship";
    static final String CONFIRM = "test-confirm";

    static TestWrite ship(String on) {
        return new TestWrite(SHIP, on);
    }

    /** One that must not be under way beside another of this turn. */
    static TestWrite inTurn(String turn, String on) {
        return ship(turn + ":" + on);
    }

    static TestWrite confirm(String on) {
        return new TestWrite(CONFIRM, on);
    }

    /** Another confirmation of the same order. */
    static TestWrite confirmMore(String on) {
        return confirm(on + "#more");
    }

    @Override
    public EffectKey key() {
        return new EffectKey(kind + "/" + on);
    }

    @Override
    public String target() {
        return "order " + on.replace("#more", "");
    }

    @Override
    public Optional<String> turn() {
        return Optional.of(on).filter(text -> text.contains(":")).map(text -> text.split(":")[0]);
    }

    /** A write of the tests with data that can be edited. */
    record Parcel(String order, List<TrackingNumber> tracking, List<Line> lines) implements EffectPayload {
        static final String KIND = "test-parcel";

        Parcel {
            if (tracking.isEmpty()) {
                throw new BadValue("A parcel needs a tracking number");
            }
        }

        static Parcel of(String order, String tracking) {
            return new Parcel(order, List.of(new TrackingNumber(tracking)), List.of(new Line("a", 2)));
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public EffectKey key() {
            return new EffectKey("parcel/" + order + "/" + tracking.get(0) + "/"
                    + lines.get(0).quantity());
        }

        @Override
        public String target() {
            return "order " + order;
        }

        record Line(String id, int quantity) {}
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
