package nightshift.sandbox.amazon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;

/** The storage behind presigned URLs: each is signed over path and content type and lives five minutes (amazon-sp-api 6.1). */
final class Storage {
    private static final String PREFIX = "/s3/%2FNinetyDays/";
    private static final Duration URL_LIFE = Duration.ofMinutes(5);

    private final Map<String, String> contentTypes = new ConcurrentHashMap<>();
    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();
    private final AtomicInteger issued = new AtomicInteger();
    private final Clock clock;

    Storage(Clock clock) {
        this.clock = clock;
    }

    String newDocument(String contentType) {
        String id = "amzn1.tortuga.4.na.sim" + issued.incrementAndGet();
        contentTypes.put(id, contentType);
        return id;
    }

    String newReport(byte[] content) {
        String id = newDocument("text/xml");
        contents.put(id, content);
        return id;
    }

    boolean exists(String id) {
        return contentTypes.containsKey(id);
    }

    Optional<byte[]> content(String id) {
        return Optional.ofNullable(contents.get(id));
    }

    String uploadUrl(String origin, String id) {
        return url(origin, id, "PUT" + contentTypes.get(id));
    }

    String downloadUrl(String origin, String id) {
        return url(origin, id, "GET");
    }

    SandboxResponse answer(SandboxRequest request) {
        String id = request.path().startsWith(PREFIX) ? request.path().substring(PREFIX.length()) : "";
        Query query = new Query(request, Set.of("X-Amz-Algorithm", "X-Amz-Date", "X-Amz-Expires", "X-Amz-Signature"));
        String date = query.one("X-Amz-Date").orElse("");
        boolean put = request.method().equals("PUT");
        String signedWith = put ? "PUT" + request.header("content-type").orElse("") : "GET";
        boolean foreign = request.header("x-amz-access-token").isPresent()
                || request.header("authorization").isPresent();
        if (foreign
                || !query.one("X-Amz-Signature").equals(Optional.of(signature(id, signedWith, date)))
                || Instant.now(clock).isAfter(Instant.parse(date).plus(URL_LIFE))) {
            return xml(
                    403,
                    "<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not"
                            + " match the signature you provided.</Message></Error>");
        }
        if (put) {
            contents.put(id, request.body());
            return SandboxResponse.empty(200);
        }
        byte[] content = contents.get(id);
        return content == null
                ? xml(404, "<Error><Code>NoSuchKey</Code></Error>")
                : new SandboxResponse(200, Map.of("Content-Type", "binary/octet-stream"), content);
    }

    private String url(String origin, String id, String signedWith) {
        String date = Instant.now(clock).toString();
        return origin + AmazonSandbox.PATH + PREFIX + id + "?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date="
                + date.replace(":", "%3A") + "&X-Amz-Expires=300&X-Amz-Signature=" + signature(id, signedWith, date);
    }

    private static String signature(String id, String signedWith, String date) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((PREFIX + id + "\n" + signedWith + "\n" + date + "\nsim").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SandboxResponse xml(int status, String text) {
        return new SandboxResponse(
                status, Map.of("Content-Type", "application/xml"), text.getBytes(StandardCharsets.UTF_8));
    }
}
