package nightshift.operations;

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
 */
public record EffectKind(String name, Class<? extends EffectPayload> payload, RemoteSystem system, boolean batched) {}
