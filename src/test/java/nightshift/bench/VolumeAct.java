package nightshift.bench;

import java.util.List;
import java.util.stream.IntStream;

/** Goal c: five thousand confirmations in one run, in a heap of 256 MB. */
public final class VolumeAct {
    private static final int NIGHTS = 9;

    private VolumeAct() {}

    public static void main(String[] args) {
        BenchRun.measure(args[0], List.of(), VolumeAct::measure);
    }

    private static void measure(BenchRun run) {
        for (int night = 0; night < Integer.getInteger("bench.warm-up", 30); night++) {
            run.night(1);
        }
        NightFigures small = NightFigures.median(
                IntStream.range(0, NIGHTS).mapToObj(night -> run.night(1)).toList());
        BenchRun.say("volume, small, median of %d: %s", NIGHTS, small.line());
        HeapWatch heap = HeapWatch.start();
        NightFigures large = run.night(Integer.getInteger("bench.copies", 100));
        BenchRun.say("volume, large: %s", large.line());
        BenchRun.say(
                "a document costs %.2f times the time, %.2f times the processor time",
                small.perSecond() / large.perSecond(), large.cpuMillisEach() / small.cpuMillisEach());
        BenchRun.say("heap after collections: %s", heap.report());
        BenchRun.say("calls: %s", large.callsByName());
        run.checkBooks();
    }
}
