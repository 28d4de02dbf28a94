package nightshift.shop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.remote.RemoteFailures;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** The form that uploads a file of variables, and how the storage behind it answers. A file nobody names has no effect. */
public record UploadForm(String url, String contentType, byte[] bytes) {
    static final String FILE_NAME = "prices.jsonl";
    static final String TYPE = "text/jsonl";

    public static UploadForm of(StagedTarget target, String lines) {
        String boundary = "nightshift-" + UUID.nameUUIDFromBytes(lines.getBytes(StandardCharsets.UTF_8));
        MultipartEntityBuilder form = MultipartEntityBuilder.create().setBoundary(boundary);
        target.parameters().forEach(parameter -> form.addTextBody(parameter.name(), parameter.value()));
        form.addBinaryBody("file", lines.getBytes(StandardCharsets.UTF_8), ContentType.create(TYPE), FILE_NAME);
        try (HttpEntity entity = form.build()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            entity.writeTo(bytes);
            return new UploadForm(target.url(), entity.getContentType(), bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a route step: what the storage answered to the upload. */
    public static void uploaded(int status) {
        if (status < 200 || status >= 300) {
            throw refused("did not take a file of prices", status);
        }
    }

    /** As a route step: a result file, empty bytes where there is nothing in it. */
    public static byte[] downloaded(int status, byte @Nullable [] content) {
        if (status != 200) {
            throw refused("did not hand out the result of a bulk operation", status);
        }
        return content == null ? new byte[0] : content;
    }

    /** The call broke off: nothing was begun by it, so it may simply be repeated. */
    public static void brokeOff(Exception thrown) {
        String sentence =
                String.valueOf(RemoteFailures.of(RemoteSystem.SHOPIFY, thrown).getMessage());
        throw new RemoteFailure(RemoteSystem.SHOPIFY, RemoteFailure.Applied.NO, true, null, sentence, null);
    }

    private static RemoteFailure refused(String what, int status) {
        return RemoteFailure.notApplied(
                RemoteSystem.SHOPIFY, null, "Shopify's storage " + what + " (HTTP " + status + ")");
    }

    @Override
    public String toString() {
        return "UploadForm[" + bytes.length + " bytes]";
    }
}
