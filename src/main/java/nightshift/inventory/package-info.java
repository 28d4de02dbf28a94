/**
 * Feature: the owner's stock rules: what is paused, brought back and how many pieces each channel shows.
 *
 * <p>Words:
 *
 * <ul>
 *   <li><b>Run</b>: one run of the journal ({@code run}).
 *   <li><b>Sweep</b>: all items past the rules once, {@link nightshift.inventory.Sweep}. A run makes one, which has no number of its own:
 *       the N of its work {@code sweep/N} is {@code run.id}, unlike in {@code nightshift.pricing}.
 *   <li><b>Pause</b>: an item is shown as sold out by a rule, and brought back by another ({@code inventory_pause}).
 *   <li><b>Held</b>: a breaker kept back what would be paused, all of it or one supplier's.
 * </ul>
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "core",
            "catalog",
            "marketplace",
            "operations",
            "operations :: reviews",
            "settings",
            "shop",
            "summaries"
        })
@org.jspecify.annotations.NullMarked
package nightshift.inventory;
