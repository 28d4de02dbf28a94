package nightshift.sandbox.night;

/** How one supplier prints its shipping documents. A new layout is one class in {@code layouts}. */
public interface SlipLayout {
    /** The document as a PDF. */
    byte[] draw(Slip slip);
}
