package nightshift.reliability;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * How the last process found things when the night was over, as {@link NightWatch} wrote it down.
 *
 * @param runs without those of claims
 */
record Over(int runs, int summaries, String letters) {
    static Over read(Path file) {
        try {
            Properties read = new Properties();
            read.load(new StringReader(Files.readString(file)));
            return new Over(
                    Integer.parseInt(read.getProperty("runs")),
                    Integer.parseInt(read.getProperty("summaries")),
                    read.getProperty("letters"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
