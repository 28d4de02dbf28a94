package nightshift.marketplace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.remote.RemoteFailures;
import org.jspecify.annotations.Nullable;

/** Reads the answers of the storage behind presigned URLs. Its failures never leave a write in doubt. */
public final class FeedStorage {
    /** Reports of a few hundred messages are some hundred kilobytes. */
    private static final int LARGEST_REPORT = 32 << 20;

    private FeedStorage() {}

    public static void uploaded(int status, byte @Nullable [] answer) {
        if (status != 200) {
            throw refused("did not take the upload of a feed", status);
        }
    }

    public static byte[] downloaded(int status, byte @Nullable [] content, FeedDocumentLink link) {
        if (status != 200 || content == null) {
            throw refused("did not hand out a feed's report", status);
        }
        try {
            return link.gzip() ? unpacked(content) : content;
        } catch (IOException e) {
            throw RemoteFailure.notApplied(
                    RemoteSystem.AMAZON, null, "A feed's report is not the GZIP it claims to be");
        }
    }

    public static void brokeOff(Exception thrown) {
        String sentence =
                String.valueOf(RemoteFailures.of(RemoteSystem.AMAZON, thrown).getMessage());
        throw new RemoteFailure(RemoteSystem.AMAZON, RemoteFailure.Applied.NO, true, null, sentence, null);
    }

    private static byte[] unpacked(byte[] content) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            byte[] bytes = in.readNBytes(LARGEST_REPORT + 1);
            if (bytes.length > LARGEST_REPORT) {
                throw new IOException("larger than " + LARGEST_REPORT + " bytes");
            }
            return bytes;
        }
    }

    private static RemoteFailure refused(String what, int status) {
        return RemoteFailure.notApplied(
                RemoteSystem.AMAZON, null, "Amazon's storage " + what + " (HTTP " + status + ")");
    }
}
