package nightshift.bench;

import java.util.List;

/** Goal b: each remote call takes 150 ms, ten may be under way. */
public final class LatencyAct {
    private static final long CALL = 150;
    private static final int IN_FLIGHT = 10;

    private static final List<String> SETTINGS = List.of(
            "--nightshift.shopify.calls-in-flight=10",
            "--nightshift.amazon.calls-in-flight=10",
            "--nightshift.microsoft-graph.max-concurrent-requests=10",
            "--nightshift.intake.workers=20",
            "--nightshift.operations.workers=20");

    private LatencyAct() {}

    public static void main(String[] args) {
        BenchRun.measure(args[0], SETTINGS, LatencyAct::measure);
    }

    private static void measure(BenchRun run) {
        for (int night = 0; night < Integer.getInteger("bench.warm-up", 20); night++) {
            run.night(1);
        }
        run.remoteTakes(CALL, IN_FLIGHT);
        NightFigures figures = run.night(Integer.getInteger("bench.copies", 1));
        BenchRun.say("latency: %s", figures.line());
        double limit = figures.calls() * CALL / 1000.0 / IN_FLIGHT;
        BenchRun.say("the limits allow it in %.1f s: reached %.2f of that", limit, limit / figures.seconds());
        BenchRun.say("calls: %s", figures.callsByName());
        run.checkBooks();
    }
}
