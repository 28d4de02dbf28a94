package nightshift.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What one run took, from the first question to Outlook until the summary is sent.
 *
 * @param cpu spent in Nightshift's process
 * @param worldCpu the same of the simulated world's process
 * @param mostInFlight remote calls at the same time
 */
record NightFigures(
        int confirmations,
        long wall,
        ThreadCpu cpu,
        long worldCpu,
        int calls,
        int mostInFlight,
        Map<String, Integer> callsByName) {
    /** The one in the middle, by time. */
    static NightFigures median(List<NightFigures> nights) {
        return nights.stream()
                .sorted(Comparator.comparingLong(NightFigures::wall))
                .toList()
                .get(nights.size() / 2);
    }

    double seconds() {
        return wall / 1e9;
    }

    double perSecond() {
        return confirmations / seconds();
    }

    double cpuMillisEach() {
        return cpu.all() / 1e6 / confirmations;
    }

    double worldMillisEach() {
        return worldCpu / 1e6 / confirmations;
    }

    String line() {
        return String.format(
                java.util.Locale.ROOT,
                "%5d items in %7.3f s = %6.1f/s; CPU of each %6.2f ms (compiler %.2f, collector %.2f; world %.2f); %d calls, at most %d at once",
                confirmations,
                seconds(),
                perSecond(),
                cpuMillisEach(),
                cpu.compiler() / 1e6 / confirmations,
                cpu.collector() / 1e6 / confirmations,
                worldMillisEach(),
                calls,
                mostInFlight);
    }
}
