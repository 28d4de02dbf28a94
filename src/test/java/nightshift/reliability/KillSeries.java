package nightshift.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Kills at every point between intake and summary: each process dies at the first point at which none died before, the next
 * one goes on with the same night. When a night is over and points are left that only another night passes, that one begins.
 */
final class KillSeries {
    private final Path folder;
    private final Set<String> points = new LinkedHashSet<>();
    private final List<Result> results = new ArrayList<>();

    /** @param most at how many of the points of earlier series at most, spread evenly over them; at new ones always */
    KillSeries(Path folder, int most) {
        this.folder = folder;
        List<String> known = CoveredPoints.read();
        int every = Math.max(1, (known.size() + most - 1) / most);
        points.addAll(IntStream.range(0, known.size())
                .filter(at -> at % every != 0)
                .mapToObj(known::get)
                .toList());
    }

    /**
     * @return what was found after a night that nobody disturbed, then after each one that was killed at least once. The first
     *     keeps the classes it loaded for the processes after it, which then start in half the time.
     */
    List<Result> run() throws Exception {
        results.add(undisturbed());
        for (int n = 1; ; n++) {
            Path here = Files.createDirectories(folder.resolve("night" + n));
            Result result = night(here);
            if (result.kills() == 0) {
                return results;
            }
            results.add(result);
            System.out.println(result);
        }
    }

    private Result undisturbed() throws IOException {
        ChildClasses.keepForMany();
        try (KilledNight night = new KilledNight(Files.createDirectories(folder.resolve("undisturbed")))) {
            return Result.of(night, 0, night.finish());
        }
    }

    private Result night(Path here) throws Exception {
        Path done = here.resolve("done.txt");
        try (KilledNight night = new KilledNight(here)) {
            int kills = 0;
            while (true) {
                Files.write(done, points);
                KilledNight.End end = night.killedOrOver(KillSwitch.ALL_BUT + "=" + done);
                if (end.over().isPresent()) {
                    return Result.of(night, kills, end.over().get());
                }
                kills++;
                List<String> killed = night.killedAt();
                points.add(killed.get(killed.size() - 1));
                System.out.println("kill " + points.size() + " " + killed.get(killed.size() - 1));
            }
        }
    }

    Set<String> points() {
        return points;
    }

    /** What stands in the books of one night. */
    record Result(
            int kills,
            int expected,
            int seen,
            int twice,
            int lost,
            int summaries,
            List<String> differences,
            String letters,
            String subject) {
        static Result of(KilledNight night, int kills, Over over) {
            List<String> differences =
                    new ArrayList<>(night.sandbox().world().expected().differencesFrom(night.books()));
            int expected = night.sandbox().world().expected().fulfillments().size()
                    + night.sandbox().world().expected().confirmations().size();
            int seen = night.books().of("shopify.fulfillment").size()
                    + night.books().of("amazon.confirmation").size();
            return new Result(
                    kills,
                    expected,
                    seen,
                    (int) differences.stream()
                                    .filter(line -> line.startsWith("Unexpected"))
                                    .count()
                            + night.books().of("amazon.resubmission").size(),
                    (int) differences.stream()
                            .filter(line -> line.startsWith("Missing"))
                            .count(),
                    night.summaries().size(),
                    differences,
                    over.letters(),
                    night.summaries().stream()
                            .map(mail -> String.valueOf(mail.details().get("subject")))
                            .toList()
                            .toString());
        }

        boolean exact() {
            return differences.isEmpty() && twice == 0 && summaries == 1 && letters.isEmpty() && expected == seen;
        }
    }
}
