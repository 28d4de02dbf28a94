package nightshift.bench;

import java.util.List;
import nightshift.operations.Processes;

/** Days of sixty mails to support from Outlook to drafts and marks, without a model and with remote systems that answer at once. */
public final class SupportAct {
    private static final int MAILS = 60;
    private static final int WARM_UP = 10;
    private static final int DAYS = 5;

    private SupportAct() {}

    public static void main(String[] args) {
        BenchRun.measure(args[0], List.of("--nightshift.operations.workers=8"), run -> {
            warmUp(run, WARM_UP);
            BenchRun.say("support: %s", measured(run, WARM_UP, DAYS).line());
        });
    }

    static void warmUp(BenchRun run, int days) {
        for (int day = 0; day < days; day++) {
            run.supportDay(day);
            triage(run);
        }
    }

    /** One run over so many days' mails. */
    static NightFigures measured(BenchRun run, int first, int days) {
        for (int day = first; day < first + days; day++) {
            run.supportDay(day);
        }
        return run.timed(MAILS * days, () -> triage(run));
    }

    private static void triage(BenchRun run) {
        run.bean(Processes.class).ask("triage-run", "bench");
    }
}
