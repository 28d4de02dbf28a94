package nightshift.housekeeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Backups that are written by themselves, the last few of which are kept. */
@Component
public class ScheduledBackup {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final String OURS = "nightshift-\\d{8}-\\d{6}\\.zip";

    private final DatabaseBackup backup;
    private final BackupSettings settings;
    private final Clock clock;

    ScheduledBackup(DatabaseBackup backup, BackupSettings settings, Clock clock) {
        this.backup = backup;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Writes one, then removes the oldest above the number to keep. A failed one removes nothing.
     *
     * @return what was done, in a sentence
     */
    public String backUp() throws IOException {
        Path folder = Path.of(settings.folder());
        Path target = folder.resolve("nightshift-" + STAMP.format(clock.instant()) + ".zip");
        BackupContents contents = backup.to(target);
        for (Path old : outdated(folder)) {
            Files.delete(old);
        }
        return "Backup written to " + target + ": " + contents;
    }

    private List<Path> outdated(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(OURS))
                    .sorted(Comparator.reverseOrder())
                    .skip(settings.keep())
                    .toList();
        }
    }
}
