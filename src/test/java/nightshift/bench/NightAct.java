package nightshift.bench;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goal a: the night of fifty with remotes that answer at once, in a process that has worked through some nights already. */
public final class NightAct {
    private NightAct() {}

    public static void main(String[] args) {
        BenchRun.measure(args[0], List.of(), NightAct::measure);
    }

    private static void measure(BenchRun run) {
        int warmUp = Integer.getInteger("bench.warm-up", 30);
        int counted = Integer.getInteger("bench.nights", 11);
        List<NightFigures> nights = new ArrayList<>();
        for (int night = 0; night < warmUp + counted; night++) {
            NightFigures figures = run.night(1);
            BenchRun.say("%s %s", night < warmUp ? "warm-up" : "counted", figures.line());
            if (night >= warmUp) {
                nights.add(figures);
            }
        }
        run.checkBooks();
        if (Boolean.getBoolean("bench.statements")) {
            Statements statements = new Statements(run.bean(JdbcClient.class));
            statements.count();
            run.night(1);
            statements.say();
        }
        NightFigures median = NightFigures.median(nights);
        BenchRun.say("night, median: %s", median.line());
        BenchRun.say("calls: %s", median.callsByName());
    }
}
