package nightshift.catalog;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.mailbox.ReceivedFile;
import nightshift.remote.Downloads;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a file of ours of what an endpoint or a mail brought as a supplier's list. */
@Component
public class ListFiles {
    private static final Pattern FILE_NAME = Pattern.compile("(?i).*filename=\"?([^\";]+)\"?.*");

    private final CatalogSettings settings;
    private final Clock clock;

    public ListFiles(CatalogSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What an endpoint was polled for.
     *
     * @param modified in milliseconds, where the endpoint tells
     */
    public OfferedList polled(
            SupplierList list, @Nullable String name, @Nullable Long modified, @Nullable InputStream content)
            throws IOException {
        return offered(
                list,
                Downloads.keep(bounded(content)),
                Optional.ofNullable(name).orElse(list.settings().label()),
                Optional.ofNullable(modified).filter(at -> at > 0).map(Instant::ofEpochMilli));
    }

    /** What was downloaded. */
    public OfferedList downloaded(
            SupplierList list,
            int status,
            @Nullable String lastModified,
            @Nullable String disposition,
            @Nullable InputStream content)
            throws IOException {
        Path file = Downloads.keep(
                status,
                bounded(content),
                () -> new NotHandedOut("The list of " + list.settings().label() + " is not handed out: HTTP " + status
                        + "; check the supplier's feed"));
        return offered(list, file, name(list, disposition), date(lastModified));
    }

    /** Without the address that was called, which may hold a password. */
    public static void brokeOff(SupplierList list, Exception thrown) throws IOException {
        if (thrown instanceof NotHandedOut told) {
            throw told;
        }
        throw new IOException("The list of " + list.settings().label() + " could not be downloaded: "
                + thrown.getClass().getSimpleName());
    }

    /** The newest of these files that is this list; lists older than what would be refused are not looked for. */
    public Optional<ReceivedFile> newest(SupplierList list, List<ReceivedFile> files) {
        return files.stream().filter(file -> list.isNamed(file.name())).findFirst();
    }

    public Instant since(SupplierList list) {
        Duration tooOld =
                Optional.ofNullable(settings.limitsOf(list.settings()).tooOld()).orElseThrow();
        return clock.instant().minus(tooOld);
    }

    /** What hung on a mail. */
    public OfferedList attached(SupplierList list, ReceivedFile file, Optional<byte[]> content) throws IOException {
        byte[] bytes =
                content.orElseThrow(() -> new IOException("The file " + file.name() + " is not stored any more"));
        return offered(
                list, Downloads.keep(new ByteArrayInputStream(bytes)), file.name(), Optional.of(file.receivedAt()));
    }

    /** One byte more than allowed: so much is refused for its size, and a server that goes on for ever fills no disk. */
    private @Nullable InputStream bounded(@Nullable InputStream content) throws IOException {
        return content == null
                ? null
                : BoundedInputStream.builder()
                        .setInputStream(content)
                        .setMaxCount(settings.largestList().toBytes() + 1)
                        .get();
    }

    private OfferedList offered(SupplierList list, Path file, String name, Optional<Instant> told) {
        Instant now = clock.instant();
        return new OfferedList(
                list, file, name, told.filter(at -> at.isBefore(now)).orElse(now), told.isPresent());
    }

    private static Optional<Instant> date(@Nullable String lastModified) {
        try {
            return Optional.ofNullable(lastModified)
                    .map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String name(SupplierList list, @Nullable String disposition) {
        Matcher name = FILE_NAME.matcher(disposition == null ? "" : disposition);
        return name.matches() ? name.group(1) : list.settings().label();
    }

    /** Its server said no; the message names no address. */
    private static final class NotHandedOut extends IOException {
        private static final long serialVersionUID = 1L;

        NotHandedOut(String message) {
            super(message);
        }
    }
}
