package nightshift.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * {@code ./mvnw -Pbench [-Dbench=night|latency|volume|recovery|invoices|triage|support|assisted|inventory|pricing|lists]}: the simulated world in one process, Nightshift as it is
 * delivered in another, real HTTP, real PDFs and a database file between them. Not a test: it prints figures and judges
 * nothing, but it refuses to give any where the books are not exactly right.
 */
public final class Bench {
    private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();

    /** It shares the cores with what is measured, so nothing of it works beside its answers: neither a second compiler nor a collector. */
    private static final List<String> WORLD = List.of(
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=128m",
            "-Dsun.net.httpserver.nodelay=true");

    private Bench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int ended = 0;
        for (String scenario : args[0].split(",", -1)) {
            ended |= run(scenario);
        }
        System.exit(ended);
    }

    private static int run(String scenario) throws IOException, InterruptedException {
        Path folder = fresh(FOLDER.resolve(scenario));
        BenchSettings.write(Path.of("application.yaml"), folder.resolve("application.yaml"));
        int port = freePort();
        Process world = java(folder, "world", WORLD, BenchWorld.class, "--port=" + port);
        try {
            List<Class<?>> acts = BenchScenario.valueOf(scenario.toUpperCase(java.util.Locale.ROOT))
                    .acts();
            int ended = 0;
            for (Class<?> act : acts) {
                Process nightshift = java(folder, act.getSimpleName(), jvm(), act, String.valueOf(port));
                int code = nightshift.waitFor();
                ended |= act == KilledAct.class ? 0 : code;
            }
            return ended;
        } finally {
            world.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** {@code -Dbench.jvm} adds options to Nightshift's process, for example a profiler's. */
    private static List<String> jvm() {
        List<String> options = new ArrayList<>(List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError"));
        Stream.of(System.getProperty("bench.jvm", "").split(" ", -1))
                .filter(option -> !option.isBlank())
                .forEach(options::add);
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("bench."))
                .forEach(name -> options.add("-D" + name + "=" + System.getProperty(name)));
        return options;
    }

    private static Process java(Path folder, String log, List<String> options, Class<?> main, String argument)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName(), argument));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(new File(folder.toFile(), log + ".log"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    private static Path fresh(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(Bench::delete);
            }
        }
        return Files.createDirectories(folder);
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
