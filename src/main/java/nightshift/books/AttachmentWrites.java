package nightshift.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import org.springframework.stereotype.Component;

/** Attaching a file to a bill (quickbooks-online 11). The request id makes a second try harmless; a look spares it. */
@Component
public class AttachmentWrites {
    private static final String DIGEST = ", sha256 ";
    private static final int LARGEST = 20 << 20;

    /** @param made the remote id of the effect before */
    public String billId(FileAttachment wanted, Optional<String> made) {
        return made.orElseThrow(() -> RemoteFailure.hopeless(
                RemoteSystem.QUICKBOOKS,
                "There is no bill yet to attach " + wanted.fileName() + " to, " + wanted.target()));
    }

    /** @param stored the bytes; empty where they were removed after the time they are kept */
    public byte[] bytes(FileAttachment wanted, Optional<byte[]> stored) {
        return stored.filter(bytes -> bytes.length > 0)
                .orElseThrow(() -> RemoteFailure.hopeless(
                        RemoteSystem.QUICKBOOKS,
                        wanted.fileName() + " is no longer stored: attach it by hand to " + wanted.target()));
    }

    /** @return the question whether the file hangs on the bill already */
    public QuickBooksCall question(String billId) {
        return QuickBooksCall.asking(BooksQuery.of("Attachable")
                .where("AttachableRef.EntityRef.Type", "=", "Bill")
                .where("AttachableRef.EntityRef.value", "=", billId)
                .atMost(100));
    }

    public boolean isThere(FileAttachment wanted, QuickBooksAnswer answer) {
        return there(wanted, answer).isPresent();
    }

    public EffectOutcome alreadyThere(FileAttachment wanted, QuickBooksAnswer answer) {
        return new EffectOutcome.DoneElsewhere(
                there(wanted, answer).map(row -> row.path("Id").asText()),
                wanted.fileName() + " hangs on the bill already");
    }

    public EffectLook look(FileAttachment wanted, QuickBooksAnswer answer) {
        return there(wanted, answer)
                .<EffectLook>map(row -> new EffectLook.Found(
                        Optional.of(row.path("Id").asText()), wanted.fileName() + " hangs on the bill"))
                .orElseGet(EffectLook.Absent::new);
    }

    /** A refusal of this undocumented question counts as no: QuickBooks knows the request id of a second try. */
    private static Optional<JsonNode> there(FileAttachment wanted, QuickBooksAnswer answer) {
        if (answer.fault().isPresent()) {
            return Optional.empty();
        }
        List<JsonNode> rows = BooksJson.list(answer.json().path("QueryResponse").path("Attachable"));
        return rows.stream()
                .filter(row -> row.path("Note").asText().contains(wanted.sha256()) || isByHand(wanted, row))
                .findFirst();
    }

    /** A person's file has the name it came with, and no digest in its note. */
    private static boolean isByHand(FileAttachment wanted, JsonNode row) {
        String name = row.path("FileName").asText();
        return !row.path("Note").asText().contains(DIGEST)
                && (name.equalsIgnoreCase(wanted.fileName()) || name.equalsIgnoreCase(wanted.plainFileName()));
    }

    public boolean isTooLarge(byte[] file) {
        return file.length > LARGEST;
    }

    public EffectOutcome tooLarge(FileAttachment wanted) {
        return refused(
                wanted.fileName() + " is larger than the 20 MB that QuickBooks takes: attach a smaller copy by hand to "
                        + wanted.target(),
                "");
    }

    /** @param refusals how often QuickBooks refused it before */
    public QuickBooksCall call(FileAttachment wanted, String billId, byte[] file, int refusals) {
        String requestId = BillRequest.requestId(wanted.key().value(), refusals, billId + wanted.sha256());
        String boundary = "nightshift-" + requestId;
        return QuickBooksCall.upload(
                requestId, "multipart/form-data; boundary=" + boundary, body(boundary, wanted, billId, file));
    }

    private static byte[] body(String boundary, FileAttachment wanted, String billId, byte[] file) {
        String metadata = BooksJson.write(Map.of(
                "AttachableRef",
                List.of(Map.of("EntityRef", Map.of("type", "Bill", "value", billId), "IncludeOnSend", false)),
                "FileName",
                wanted.plainFileName(),
                "ContentType",
                wanted.contentType(),
                "Note",
                "vendor invoice " + wanted.number() + DIGEST + wanted.sha256()));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(
                body,
                boundary,
                "file_metadata_01",
                "attachment.json",
                "application/json; charset=UTF-8",
                metadata.getBytes(StandardCharsets.UTF_8));
        part(body, boundary, "file_content_01", wanted.plainFileName(), wanted.contentType(), file);
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(
            ByteArrayOutputStream body, String boundary, String name, String fileName, String type, byte[] content) {
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                + fileName + "\"\r\nContent-Type: " + type + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** A no may hide in HTTP 200, in the one item of the answer. */
    public EffectOutcome outcome(FileAttachment wanted, QuickBooksAnswer answer) {
        if (answer.fault().isPresent()) {
            return refused(sentence(wanted, answer.words()), answer.text());
        }
        JsonNode item = answer.json().path("AttachableResponse").path(0);
        Optional<QuickBooksFault> fault = QuickBooksFault.of(item.path("Fault"));
        if (fault.isPresent()) {
            return refused(sentence(wanted, fault.get().toString()), answer.text());
        }
        String id = item.path("Attachable").path("Id").asText();
        if (id.isEmpty()) {
            throw QuickBooksErrors.lost(answer.operation(), "QuickBooks answered without a file or an error", null);
        }
        return new EffectOutcome.Done(Optional.of(id), answer.text());
    }

    private static String sentence(FileAttachment wanted, String no) {
        return "QuickBooks does not take " + wanted.fileName() + " for " + wanted.target() + ": " + no
                + ". The bill stands; attach the file there by hand";
    }

    private static EffectOutcome refused(String sentence, String answer) {
        return new EffectOutcome.Refused(new Reason(ReasonKind.REMOTE_REFUSED, sentence), answer);
    }
}
