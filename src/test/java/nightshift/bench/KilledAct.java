package nightshift.bench;

import java.util.List;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.operations.Modes;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Leaves a thousand fulfillments open and dies: half of them stand at the shop but their answers were never recorded, half
 * were decided and never sent.
 */
public final class KilledAct {
    static final int OPEN = 1000;

    private static final int COPIES = 11;
    private static final int KILLED = 137;

    private KilledAct() {}

    public static void main(String[] args) {
        BenchRun.measure(args[0], List.of(), KilledAct::leaveOpen);
    }

    private static void leaveOpen(BenchRun run) {
        JdbcClient jdbc = run.bean(JdbcClient.class);
        run.night(COPIES);
        reopen(jdbc, "done", "performing", "performed_at = performed_at");
        run.bean(Modes.class).change(Workflow.FULFILLMENT, Mode.REVIEW, "bench");
        run.night(COPIES);
        run.bean(Modes.class).reset(Workflow.FULFILLMENT);
        reopen(jdbc, "staged", "planned", "detail = null");
        // whoever comes next need not wait until this process counts as dead
        jdbc.sql("update instance set heartbeat_at = started_at - interval '1' hour")
                .update();
        Runtime.getRuntime().halt(KILLED);
    }

    private static void reopen(JdbcClient jdbc, String from, String to, String also) {
        int reopened = jdbc.sql("update effect set state = :to, remote_id = null, finished_at = null, " + also
                        + " where id in (select id from effect where state = :from and kind = 'shopify-create-fulfillment'"
                        + " and not for_review order by id limit :most)")
                .param("to", to)
                .param("from", from)
                .param("most", OPEN / 2)
                .update();
        if (reopened != OPEN / 2) {
            throw new IllegalStateException("Only " + reopened + " writes were " + from);
        }
    }
}
