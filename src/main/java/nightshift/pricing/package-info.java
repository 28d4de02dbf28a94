/**
 * Feature: prices that follow competitors inside the owner's guardrails, never below what an item costs.
 *
 * <p>Words:
 *
 * <ul>
 *   <li><b>Run</b>: one run of the journal ({@code run}). It makes one sweep, or only writes what was approved.
 *   <li><b>Sweep</b>: one look at every price, {@link nightshift.pricing.PriceRun}. Its number is {@code price_run.id}, also in the subject
 *       {@code sweep/N} of the work that writes it; it is not the number of the run, as it is in {@code nightshift.inventory}.
 *   <li><b>Roll-back</b>: takes a sweep back. A {@code price_run} with a number of its own, written like a sweep.
 *   <li><b>Move</b>, <b>stay</b>: what a sweep decided for one item on one channel, both a row of {@code price_proposal}.
 *   <li><b>Held</b>: the breaker stopped a sweep as a whole, and a person may <b>release</b> it. A single price that is held was kept back
 *       by a guardrail.
 *   <li><b>Floor</b>: the lowest price that leaves the margin; <b>ceiling</b>: where raises end.
 *   <li><b>Rival</b>: another seller's offer to beat on Amazon; never our own.
 * </ul>
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "catalog",
            "competition",
            "core",
            "marketplace",
            "operations",
            "operations :: reviews",
            "settings",
            "shop",
            "summaries"
        })
@org.jspecify.annotations.NullMarked
package nightshift.pricing;
