package nightshift.sandbox.night;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Writes the night's files below target/night, to be looked at. */
final class RenderedSlips {
    private RenderedSlips() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (var mail : Night.before(Instant.now()).mails()) {
            for (var file : mail.files()) {
                Files.write(folder.resolve(mail.fromAddress() + "-" + file.name()), file.content());
            }
        }
    }
}
