package nightshift.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** One process of Nightshift: a real JVM with the application as it is delivered, which can be killed. */
final class Child implements AutoCloseable {
    /** What the kill switch ends the process with; a real kill -9 shows the same. */
    static final int KILLED = 137;

    private static final List<String> JVM = List.of(
            "-Xms400m", // with this room a start collects garbage five times instead of thirteen, and never all of it
            "-Xmx400m",
            "-Xmn200m",
            "-XX:MetaspaceSize=200m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=96m",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote"); // checked by the compiler; each start would do it again

    private final Process process;
    private final Path output;

    private Child(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * @param folder working folder of the process
     * @param properties of the JVM, {@code name=value}
     * @param arguments of the application
     */
    static Child start(Path folder, String name, List<String> properties, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        properties.forEach(property -> command.add("-D" + property));
        command.addAll(ChildClasses.options());
        command.add(NightshiftToKill.class.getName());
        command.addAll(arguments);
        Path output = folder.resolve(name + ".txt");
        try {
            return new Child(
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start(),
                    output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the exit code */
    int await(Duration atMost) {
        try {
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
                throw new AssertionError("The process did not end within " + atMost + ":\n" + tail());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    boolean endsWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** kill -9 */
    void kill() {
        process.destroyForcibly();
        endsWithin(Duration.ofSeconds(10));
    }

    /** kill -CONT */
    void goOn() {
        signal(process.pid(), "CONT");
    }

    static void signal(long pid, String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean saysWithin(String text, Duration atMost) {
        Awaitility.await().atMost(atMost).until(() -> said(text) || !process.isAlive());
        return said(text);
    }

    boolean said(String text) {
        return output().contains(text);
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The end of what it printed. */
    String tail() {
        List<String> lines = Arrays.asList(output().split("\n", -1));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }
}
