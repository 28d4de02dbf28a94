package nightshift.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nightshift.operations.DeadLetter;
import nightshift.operations.Reviews;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxWorld;
import nightshift.sandbox.night.ExpectedNight;

/** The counts of docs/reliability.md, one line for each storm, in the build directory. */
final class StormReport {
    private static final Path FILE = Path.of("fault-storms.txt");

    void duringTheStorm(long seed, SandboxWorld sandbox, List<DeadLetter> letters, List<Reviews.Review> reviews) {
        Map<String, Integer> kinds = new TreeMap<>();
        sandbox.faults()
                .injected()
                .forEach((what, times) -> kinds.merge(what.substring(0, what.lastIndexOf(' ')), times, Integer::sum));
        write("seed " + seed + ": faults "
                + kinds.values().stream().mapToInt(i -> i).sum() + " of "
                + sandbox.faults().calls().values().stream().mapToInt(i -> i).sum() + " calls " + kinds);
        write("  storm over: " + writes(sandbox) + ", dead letters " + letters.size() + ", reviews " + reviews.size());
    }

    void afterwards(SandboxWorld sandbox, List<DeadLetter> letters) {
        write("  all retried: " + writes(sandbox) + ", dead letters " + letters.size());
    }

    private static String writes(SandboxWorld sandbox) {
        ExpectedNight expected = sandbox.world().expected();
        Books books = sandbox.world().books();
        List<String> differences = expected.differencesFrom(books);
        long lost =
                differences.stream().filter(line -> line.startsWith("Missing")).count();
        return "writes expected "
                + (expected.fulfillments().size() + expected.confirmations().size()) + ", seen "
                + (books.of("shopify.fulfillment").size()
                        + books.of("amazon.confirmation").size())
                + ", not expected " + (differences.size() - lost) + ", missing " + lost + ", resubmitted "
                + books.of("amazon.resubmission").size() + ", summaries "
                + books.of("graph.sent").size();
    }

    static void write(String line) {
        System.out.println(line);
        try {
            Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
