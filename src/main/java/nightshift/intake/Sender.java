package nightshift.intake;

import nightshift.settings.Supplier;

/** Who really sent a mail, as far as it can be told. */
public sealed interface Sender {
    record FromSupplier(Supplier supplier) implements Sender {}

    /** @param how a sentence: what it looks like and what it is */
    record LooksLike(Supplier supplier, String how) implements Sender {}

    record Stranger() implements Sender {}
}
