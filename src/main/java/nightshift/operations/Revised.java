package nightshift.operations;

/** What came of a person's wish to decide an item afresh. */
public sealed interface Revised {
    /** The new decision stands; its writes may be performed. */
    record Stands(Committed committed) implements Revised {}

    /** Somebody else was quicker, or the item was decided afresh before. Nothing was changed. */
    record Overtaken() implements Revised {}

    /** A write of the item is on its way at this moment, so nobody may decide otherwise. Nothing was changed. */
    record UnderWay(String target) implements Revised {}
}
