package nightshift.operations;

import java.util.List;
import nightshift.core.EffectPayload;
import nightshift.core.RemoteSystem;

/**
 * A kind of write. Each remote system's package declares its kinds as beans; a start-up check wants a route
 * {@code direct:NAME} and one {@code direct:NAME-look} for each, so a new kind never edits the gate.
 *
 * <p>The route gets the payload as body and the variable {@code effect} ({@link EffectTicket}), and answers with an {@link
 * nightshift.core.EffectOutcome}. The look route gets the same and answers with an {@link nightshift.core.EffectLook}. Both
 * throw {@link nightshift.core.RemoteFailure} or let I/O errors through.
 *
 * @param batched whether single effects wait for a batch (a feed) instead of being performed one by one
 * @param editable what a person may change before a retry, as paths into the payload such as {@code trackingNumbers} or
 *     {@code lines.quantity}. Never what says which order it is done to
 */
public record EffectKind(
        String name,
        Class<? extends EffectPayload> payload,
        RemoteSystem system,
        boolean batched,
        List<String> editable) {
    public EffectKind {
        editable = List.copyOf(editable);
    }

    /** A kind whose effects are never edited. */
    public EffectKind(String name, Class<? extends EffectPayload> payload, RemoteSystem system, boolean batched) {
        this(name, payload, system, batched, List.of());
    }

    /** The same kind, of which a person may change these fields. */
    public EffectKind withEditable(String... fields) {
        return new EffectKind(name, payload, system, batched, List.of(fields));
    }
}
