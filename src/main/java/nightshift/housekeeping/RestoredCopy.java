package nightshift.housekeeping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A backup unpacked as a person would restore it, to see that it can be read. */
final class RestoredCopy {
    private final Path backup;
    private final H2File file;
    private final DataSourceProperties as;

    private RestoredCopy(Path backup, H2File file, DataSourceProperties as) {
        this.backup = backup;
        this.file = file;
        this.as = as;
    }

    static RestoredCopy of(Path backup, H2File file, DataSourceProperties as) {
        return new RestoredCopy(backup, file, as);
    }

    BackupContents contents() throws IOException {
        Path folder = Files.createTempDirectory(backup.toAbsolutePath().getParent(), "nightshift-check");
        try {
            unpackInto(folder);
            return BackupContents.of(JdbcClient.create(DatabaseBackup.open(file.urlOfCopyIn(folder), as)));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void unpackInto(Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            var entry = zip.getEntry(file.name());
            if (entry == null) {
                throw new IOException("there is no " + file.name() + " in it");
            }
            try (InputStream content = zip.getInputStream(entry)) {
                Files.copy(content, folder.resolve(file.name()));
            }
        }
    }
}
