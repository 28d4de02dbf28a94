package nightshift.inventory;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nightshift.catalog.Channel;
import nightshift.catalog.RenamedItem;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What Nightshift paused: only that is ever brought back. A pause counts from when its write is done, not from when it was decided. */
@Repository
public class ListingPauses {
    /** Somebody else's 0 that was there already is his; one that an earlier try of ours left behind is ours. */
    private static final String STANDS =
            "p.ended_at is null and (e.state = 'done' or (e.state = 'done_elsewhere' and e.attempt > 1))";

    private static final Duration LOST_AFTER = Duration.ofDays(1);

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final Clock clock;

    public ListingPauses(JdbcTemplate batches, Clock clock) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
        this.clock = clock;
    }

    /** Notes what is about to be paused and brought back, before it is committed, and ends what others brought back. Repeatable. */
    public void note(PlannedSweep sweep) {
        var now = SqlTimes.of(clock.instant());
        batches.batchUpdate(
                "update inventory_pause set ended_at = ?, end_reason = 'by_others'"
                        + " where channel = ? and target_key = ? and ended_at is null and run_id <> ?",
                sweep.productsOfOthers().stream()
                        .map(product -> new Object[] {now, PauseTarget.PRODUCT, product, sweep.run()})
                        .toList());
        batches.batchUpdate(
                "insert into inventory_pause (effect_key, channel, target_key, before_value, rule, run_id, noted_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                sweep.pauses().stream()
                        .map(pause -> new Object[] {
                            pause.write().value(),
                            pause.target().channel(),
                            pause.target().key(),
                            pause.before(),
                            pause.rule(),
                            pause.run(),
                            now
                        })
                        .toList());
        batches.batchUpdate(
                "update inventory_pause set resume_key = ? where channel = ? and target_key = ? and ended_at is null",
                sweep.resumes().stream()
                        .map(resume -> new Object[] {
                            resume.write().value(),
                            resume.target().channel(),
                            resume.target().key()
                        })
                        .toList());
    }

    /** Takes over what became of the writes: pauses that were never written are forgotten, those brought back are over. Repeatable. */
    public void settle() {
        jdbc.sql("delete from inventory_pause where ended_at is null and (exists (select 1 from effect e"
                        + " where e.effect_key = inventory_pause.effect_key and (e.state in ('refused', 'expired', 'discarded', 'shadow')"
                        + " or (e.state = 'done_elsewhere' and e.attempt <= 1))) or (noted_at < :lost and not exists"
                        + " (select 1 from effect e where e.effect_key = inventory_pause.effect_key)))")
                .param("lost", SqlTimes.of(clock.instant().minus(LOST_AFTER)))
                .update();
        jdbc.sql("update inventory_pause set ended_at = :now, end_reason = 'brought_back' where ended_at is null"
                        + " and exists (select 1 from effect e where e.effect_key = inventory_pause.resume_key"
                        + " and e.state in ('done', 'done_elsewhere'))")
                .param("now", SqlTimes.of(clock.instant()))
                .update();
    }

    /** What was paused in the shop under an old SKU is paused under the new one. Repeatable. */
    public void follow(List<RenamedItem> renamed) {
        batches.batchUpdate(
                "update inventory_pause set target_key = ? where channel = ? and target_key = ? and ended_at is null",
                renamed.stream()
                        .map(item -> new Object[] {item.to(), Channel.SHOPIFY.key(), item.from()})
                        .toList());
    }

    /** Somebody else decides about these from now on: what Nightshift paused there is not its own to bring back any more. */
    public void giveUp(List<OthersChange> changes) {
        var now = SqlTimes.of(clock.instant());
        batches.batchUpdate(
                "update inventory_pause set ended_at = ?, end_reason = 'by_others'"
                        + " where channel = ? and target_key = ? and ended_at is null",
                changes.stream()
                        .map(change -> new Object[] {now, change.channel().key(), change.skuKey()})
                        .toList());
    }

    /** The quantities that stand paused. */
    public Map<Place, StandingPause> standing() {
        Map<Place, StandingPause> pauses = new HashMap<>();
        standing("p.channel <> 'product'")
                .forEach((target, pause) -> pauses.put(new Place(channel(target.channel()), target.key()), pause));
        return pauses;
    }

    private static Channel channel(String key) {
        return Channel.valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The products that left the shop, by Shopify's id. */
    public Map<String, StandingPause> drafted() {
        Map<String, StandingPause> products = new HashMap<>();
        standing("p.channel = 'product'").forEach((target, pause) -> products.put(target.key(), pause));
        return products;
    }

    private Map<PauseTarget, StandingPause> standing(String which) {
        Map<PauseTarget, StandingPause> standing = new HashMap<>();
        jdbc.sql("select p.*, coalesce(e.finished_at, p.noted_at) as since, exists (select 1 from effect r"
                        + " where r.effect_key = p.resume_key and r.state in ('refused', 'discarded')) as return_refused"
                        + " from inventory_pause p join effect e on e.effect_key = p.effect_key where " + STANDS
                        + " and " + which + " order by p.noted_at")
                .query(row -> {
                    standing.put(
                            new PauseTarget(row.getString("channel"), row.getString("target_key")),
                            new StandingPause(
                                    row.getString("before_value"),
                                    row.getString("rule"),
                                    SqlTimes.read(row, "since"),
                                    row.getBoolean("return_refused")));
                });
        return standing;
    }
}
