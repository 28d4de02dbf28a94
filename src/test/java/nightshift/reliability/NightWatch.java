package nightshift.reliability;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.Workflow;
import nightshift.operations.Decided;
import nightshift.operations.Decisions;
import nightshift.operations.Item;
import nightshift.operations.Processes;
import nightshift.operations.Work;
import nightshift.operations.WorkQueue;
import nightshift.pricing.PriceRunState;
import nightshift.pricing.PriceRuns;
import nightshift.pricing.PriceSweeps;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Begins the night in the child process, ends the process in good order once the night is over, and says how it stands. */
final class NightWatch {
    /** Whether to ask for the run, as a schedule would. */
    static final String BEGIN = "nightshift.kill.begin";

    /**
     * Which workflow runs, {@code fulfillment} where nothing is said; or several with a comma between them, of which each begins when
     * the one before stands at its point of {@link KillSwitch#AT}.
     */
    static final String WORKFLOW = "nightshift.kill.workflow";

    /** Workflows, with a comma between them, that have to be over before that. */
    static final String EARLIER = "nightshift.kill.earlier";

    /** File to wait for before that, so that two processes that need different times to start begin at the same moment. */
    static final String NOT_BEFORE = "nightshift.kill.not-before";

    /** File to write when the night is over. */
    static final String OVER = "nightshift.kill.over";

    /** Still so after a few rounds of recovery: nothing more happens by itself. */
    private static final Duration QUIET = Duration.ofSeconds(2);

    private static final Duration PAUSE = Duration.ofMillis(250);

    private static final String SUMMARY = "effect where kind = 'mail-send' and state in ('done', 'done_elsewhere')";

    private final JdbcClient jdbc;
    private final Processes processes;
    private final WorkQueue works;
    private final Decisions decisions;
    private final PriceRuns prices;
    private final String sandboxUrl;

    NightWatch(
            JdbcClient jdbc,
            Processes processes,
            WorkQueue works,
            Decisions decisions,
            PriceRuns prices,
            String sandboxUrl) {
        this.jdbc = jdbc;
        this.processes = processes;
        this.works = works;
        this.decisions = decisions;
        this.prices = prices;
        this.sandboxUrl = sandboxUrl;
    }

    @EventListener(ApplicationReadyEvent.class)
    void watch() {
        if (Boolean.getBoolean(BEGIN) || neverBegan()) {
            inBackground("beginner", this::beginAll);
        }
        if (workflow().equals("pricing")) {
            inBackground("approver", this::approveSweeps);
        }
        String over = System.getProperty(OVER, "");
        if (!over.isEmpty()) {
            inBackground("night-watch", () -> waitForTheEnd(Path.of(over)));
        }
    }

    /** A process that was killed before its run stood in the database left nothing to go on with: the next one is asked again, as by a schedule. */
    private boolean neverBegan() {
        return !System.getProperty(OVER, "").isEmpty()
                && !workflow().equals("listings")
                && count("run where workflow = '" + workflow().toUpperCase(Locale.ROOT) + "'") == 0;
    }

    private void beginAll() {
        List<String> all = List.of(workflow().split(","));
        int before = KillSwitch.pointsBefore(all.size());
        for (int n = 0; n < all.size(); n++) {
            int toCome = all.size() - n;
            if (before + n == 0) {
                awaitTheEndOf(NightWatch::earlier);
            } else {
                await().forever().pollInterval(PAUSE).until(() -> KillSwitch.pointsToCome() == toCome);
            }
            begin(all.get(n));
        }
    }

    private void begin(String workflow) {
        if (workflow.equals("invoices")) {
            knowTheVendors();
        }
        String signal = System.getProperty(NOT_BEFORE, "");
        if (!signal.isEmpty()) {
            await().forever().pollInterval(Duration.ofMillis(20)).until(() -> Files.exists(Path.of(signal)));
        }
        KillSwitch.arm();
        if (workflow.equals("listings")) {
            planSweep();
            processes.start("write-listings", "start");
        } else {
            processes.start(workflow + "-run", "start");
        }
    }

    private static void inBackground(String name, Runnable what) {
        Thread thread = new Thread(what, name);
        thread.setDaemon(true);
        thread.start();
    }

    static String workflow() {
        return System.getProperty(WORKFLOW, "fulfillment");
    }

    private void awaitTheEndOf(Supplier<Stream<String>> workflows) {
        if (workflows.get().findAny().isPresent()) {
            // the database is closed for a moment when the other process, which held its file, ends
            await().forever()
                    .ignoreExceptions()
                    .pollInterval(PAUSE)
                    .during(QUIET)
                    .until(() -> workflows.get().allMatch(this::isOver));
        }
    }

    private static Stream<String> earlier() {
        return Stream.of(System.getProperty(EARLIER, "").split(",")).filter(name -> !name.isEmpty());
    }

    /** Nothing is booked of a vendor of whom nobody approved an invoice. */
    private void knowTheVendors() {
        processes.ask("quickbooks-refresh-copies", null);
        jdbc.sql("insert into invoice_vendor (vendor_id, name, approved_by, approved_at)"
                        + " select id, name, 'test', read_at from quickbooks_copy where kind = 'Vendor'")
                .update();
    }

    /** As a run of inventory decides: many writes of one decision. */
    private void planSweep() {
        works.offer(Workflow.INVENTORY, "sweep/1", Optional.of("Acme Bin Co"), false);
        List<Effect> all = new Shelf(new ByHand(sandboxUrl))
                .changes("s1").stream()
                        .map(write ->
                                new Effect(write, 1, Optional.of(Instant.now().plusSeconds(3600))))
                        .toList();
        Work work = works.claim(Workflow.INVENTORY, 1).get(0);
        decisions.commit(
                new Decided(work, new Item("Acme Bin Co", "Acme Bin Co", Map.of()), new Decision.Proceed(all)));
        works.close(work);
    }

    /** A person who approves what a sweep over prices wants, once its run is over; the next run writes that. */
    private void approveSweeps() {
        await().forever().ignoreExceptions().pollInterval(PAUSE).until(() -> {
            if (count("run") == 0 || count("run_lease") > 0) {
                return false;
            }
            jdbc.sql("select id from price_run where state = 'preview'")
                    .query(Long.class)
                    .list()
                    .forEach(id -> prices.answer(id, PriceRunState.PREVIEW, PriceRunState.APPROVED, "Ruth", ""));
            if (count("price_run where state = 'approved'") == 0) {
                return false;
            }
            processes.ask("pricing-run", PriceSweeps.afterApproval("Ruth"));
            return true;
        });
    }

    private void waitForTheEnd(Path file) {
        awaitTheEndOf(() -> Stream.concat(earlier(), Stream.of(workflow())));
        try {
            Files.writeString(file, report());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.exit(0);
    }

    private boolean isOver(String workflow) {
        String same = "workflow = '" + workflow.toUpperCase(Locale.ROOT) + "'";
        if (count("effect where state in ('planned', 'performing', 'submitted')") > 0) {
            return false;
        }
        if (workflow.equals("listings")) {
            return count("effect where kind = 'shopify-price'") > 0;
        }
        return count("run where " + same) > 0
                && count("run_lease") == 0
                && count("run where finished_at is null") == 0
                && count("work where state in ('claimed', 'waiting') and (workflow = 'CLAIMS' or " + same + ")") == 0
                && (!workflow.equals("triage") || count("run where workflow = 'CLAIMS'") > 0)
                && (!workflow.equals("pricing") || count("price_run where state = 'applied'") > 0)
                && (workflow.equals("triage") || count(SUMMARY + " and " + same) > 0);
    }

    private int count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Integer.class).single();
    }

    private String report() {
        // claims have a run of their own whenever one waits: how many there are is a matter of moments
        return "runs=" + count("run where workflow <> 'CLAIMS'") + "\nsummaries=" + count("run_summary") + "\nsent="
                + count("effect where kind = 'mail-send'") + "\nletters="
                + jdbc
                        .sql("select open_key, cause from dead_letter where state = 'open'")
                        .query((row, n) -> row.getString(1) + ": " + row.getString(2))
                        .list()
                        .stream()
                        .collect(Collectors.joining("; "))
                + "\nfailed=" + count("effect where state in ('failed', 'refused')") + "\n";
    }
}
