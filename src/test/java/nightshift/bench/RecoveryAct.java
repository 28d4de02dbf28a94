package nightshift.bench;

import java.util.List;
import nightshift.operations.Processes;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goal e: what a killed process left open is looked up or performed, each through the gate. */
public final class RecoveryAct {
    private RecoveryAct() {}

    public static void main(String[] args) {
        BenchRun.measure(args[0], List.of(), RecoveryAct::recover);
    }

    private static void recover(BenchRun run) {
        JdbcClient jdbc = run.bean(JdbcClient.class);
        run.remoteTakes(Long.getLong("bench.remote", 0), 10);
        int open = open(jdbc);
        NightFigures figures =
                run.timed(KilledAct.OPEN, () -> run.bean(Processes.class).ask("recover", null));
        BenchRun.say("recovery: %d writes open, %d after %s", open, open(jdbc), figures.line());
        BenchRun.say("calls: %s", figures.callsByName());
        run.checkBooks(KilledAct.OPEN);
    }

    private static int open(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from effect where kind = 'shopify-create-fulfillment'"
                        + " and state in ('planned', 'performing')")
                .query(Integer.class)
                .single();
    }
}
