package nightshift.bench;

import java.util.List;

/** Four days of sixty mails to support at once, with a model that takes a second for each answer, eight mails at a time. */
public final class AssistedTriageAct {
    private static final long ANSWER = 1000;
    private static final int WORKERS = 8;
    private static final int WARM_UP = 6;
    private static final int DAYS = 4;

    private AssistedTriageAct() {}

    public static void main(String[] args) {
        List<String> settings = List.of(
                "--nightshift.operations.workers=" + WORKERS,
                "--nightshift.ai.provider=openai",
                "--nightshift.ai.model=simulated",
                "--nightshift.ai.api-key=key",
                "--nightshift.ai.daily-budget=1000",
                "--nightshift.ai.base-url=http://127.0.0.1:" + args[0] + "/model/v1");
        BenchRun.measure(args[0], settings, AssistedTriageAct::measure);
    }

    private static void measure(BenchRun run) {
        SupportAct.warmUp(run, WARM_UP);
        run.modelTakes(ANSWER);
        int before = run.modelCalls();
        NightFigures figures = SupportAct.measured(run, WARM_UP, DAYS);
        int asked = run.modelCalls() - before;
        double least = asked * (ANSWER / 1000.0) / WORKERS;
        BenchRun.say("assisted: %s", figures.line());
        BenchRun.say(
                "the model was asked %d times, %d at once; the least possible is %.1f s: %.2f times that",
                asked, run.modelMostInFlight(), least, figures.seconds() / least);
    }
}
