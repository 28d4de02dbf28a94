package nightshift.marketplace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.remote.Downloads;
import org.jspecify.annotations.Nullable;

/** Takes a report from Amazon's storage, however large it is. */
public final class ListingsDownload {
    private static final Pattern CHARSET = Pattern.compile("(?i).*charset=\"?([\\w.:-]+)\"?.*");

    private ListingsDownload() {}

    public static ListingsFile keep(
            int status, @Nullable String contentType, @Nullable InputStream content, ReportLink link)
            throws IOException {
        Path file = Downloads.keep(
                status,
                content,
                () -> RemoteFailure.notApplied(
                        RemoteSystem.AMAZON, null, "Amazon's storage did not hand out a report (HTTP " + status + ")"));
        return new ListingsFile(file, link.gzip(), charset(contentType));
    }

    private static Optional<String> charset(@Nullable String contentType) {
        Matcher charset = CHARSET.matcher(contentType == null ? "" : contentType);
        return charset.matches() ? Optional.of(charset.group(1)) : Optional.empty();
    }
}
