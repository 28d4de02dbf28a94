package nightshift.housekeeping;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nightshift.MigratedDatabase;
import nightshift.Nightshift;
import nightshift.sandbox.SandboxWorld;
import org.awaitility.Awaitility;

/**
 * Nightshift in a process of its own, with a database file in a folder of its own, before a sandbox that lives in the test's
 * process: so that it can be stopped, starved or locked out, and the books tell what it did.
 */
final class NightProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private final Process process;
    private final Path output;

    private NightProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** How a process is to be started. */
    static final class Plan {
        private final Path folder;
        private final List<String> arguments = new ArrayList<>();
        private String database = "night";

        /** The same with a database of another name. */
        Plan on(String otherDatabase) {
            Plan other = new Plan(folder);
            other.arguments.addAll(arguments);
            other.database = otherDatabase;
            return other;
        }

        private Plan(Path folder) {
            this.folder = folder;
        }

        private Plan(Path folder, SandboxWorld sandbox) {
            this.folder = folder;
            String url = sandbox.url();
            with(
                    "--spring.profiles.active=sandbox",
                    "--nightshift.sandbox.start=false",
                    "--nightshift.sandbox.port=" + url.substring(url.lastIndexOf(':') + 1),
                    "--server.port=0",
                    "--nightshift.operations.heartbeat-every=1s",
                    "--nightshift.operations.dead-after=3s",
                    "--nightshift.operations.recover-schedule=0/2 * * * * ?",
                    "--nightshift.operations.fresh-for=4s");
        }

        Plan with(String... more) {
            arguments.addAll(Arrays.asList(more));
            return this;
        }

        Path databaseFile() {
            return folder.resolve(database + ".mv.db");
        }

        String url() {
            return "jdbc:h2:file:" + folder.resolve(database) + ";AUTO_SERVER=TRUE;WRITE_DELAY=0"
                    + MigratedDatabase.SETTINGS;
        }

        NightProcess start() {
            try {
                Path output = Files.createTempFile(folder, "process", ".log");
                // what it says is written by another process, so that it can still be heard when this one may write
                // nothing
                ProcessBuilder builder = new ProcessBuilder(
                                "bash", "-c", "exec \"$@\" > >(cat > " + output + ") 2>&1", "bash")
                        .directory(folder.toFile());
                builder.command().addAll(command());
                return new NightProcess(builder.start(), output);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private List<String> command() {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    classpath(),
                    Nightshift.class.getName(),
                    "--spring.datasource.url=" + url()));
            command.addAll(arguments);
            return command;
        }

        /** As delivered: without the tests. */
        private static String classpath() {
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(entry -> !entry.endsWith("test-classes"))
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    static Plan in(Path folder, SandboxWorld sandbox) {
        return new Plan(folder, sandbox);
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitOutput(String text) {
        Awaitility.await(text).atMost(PATIENCE).until(() -> output().contains(text) || !process.isAlive());
        if (!output().contains(text)) {
            throw new AssertionError("The process ended without saying \"" + text + "\":\n" + output());
        }
    }

    /** As {@code kill PID}, a service manager or Ctrl-C does. */
    void terminate() {
        process.destroy();
    }

    /** No write into any file succeeds from now on, as on a full disk. */
    void fillItsDisk() throws IOException, InterruptedException {
        int done = new ProcessBuilder("prlimit", "--pid", String.valueOf(process.pid()), "--fsize=4096")
                .start()
                .waitFor();
        if (done != 0) {
            throw new IllegalStateException("prlimit failed with " + done);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The process does not end:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
