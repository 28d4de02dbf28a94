package nightshift.shop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.remote.Downloads;
import nightshift.remote.RemoteFailures;
import org.jspecify.annotations.Nullable;

/** Takes the answer to a bulk query from Shopify's storage. Reads only, so any failure may be repeated. */
public final class ItemDownload {
    private ItemDownload() {}

    public static Path keep(int status, @Nullable InputStream content) throws IOException {
        return Downloads.keep(
                status,
                content,
                () -> RemoteFailure.notApplied(
                        RemoteSystem.SHOPIFY,
                        null,
                        "Shopify's storage did not hand out the list of items (HTTP " + status + ")"));
    }

    /** Shopify makes no file of nothing. */
    public static Path nothing() throws IOException {
        return keep(200, InputStream.nullInputStream());
    }

    public static void brokeOff(Exception thrown) {
        String sentence =
                String.valueOf(RemoteFailures.of(RemoteSystem.SHOPIFY, thrown).getMessage());
        throw new RemoteFailure(RemoteSystem.SHOPIFY, RemoteFailure.Applied.NO, true, null, sentence, null);
    }
}
