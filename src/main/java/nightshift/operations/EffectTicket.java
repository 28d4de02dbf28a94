package nightshift.operations;

import java.time.Instant;

/**
 * The permission to perform one effect once, handed out by the gate.
 *
 * @param attempt which try this is, from 1
 * @param decidedAt when the decision was made
 * @param fresh whether this run made the decision moments ago; otherwise the route re-reads its target before it writes
 */
public record EffectTicket(long effectId, int attempt, Instant decidedAt, boolean fresh) {}
