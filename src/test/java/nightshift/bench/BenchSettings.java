package nightshift.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The settings file as it is delivered, but for order numbers of more than four digits: there are many nights. */
final class BenchSettings {
    private BenchSettings() {}

    static void write(Path delivered, Path copy) throws IOException {
        Files.writeString(copy, Files.readString(delivered).replace("\\d{4}'", "\\d{4,7}'"));
    }

    static List<String> arguments(int port) {
        return List.of(
                "--spring.profiles.active=sandbox",
                "--server.port=0",
                "--nightshift.sandbox.start=false",
                "--nightshift.sandbox.run-at-start=false",
                "--nightshift.schedules-enabled=false",
                "--nightshift.sandbox.port=" + port,
                "--nightshift.amazon.feed-pause=1ms");
    }
}
