package nightshift.sandbox.quickbooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxRequest;

/**
 * {@code /upload}: pairs of {@code file_metadata_X} and {@code file_content_X} (quickbooks-online 11). A pair that is refused is
 * a Fault inside HTTP 200.
 */
final class Uploads {
    private static final Pattern BOUNDARY = Pattern.compile("multipart/form-data;.*boundary=\"?([^\";]+)\"?.*");
    private static final Pattern NAME = Pattern.compile("name=\"(file_(?:metadata|content)_([^\"]+))\"");
    private static final Set<String> TYPES = Set.of(
            "ai", "csv", "doc", "docx", "eps", "gif", "jpeg", "jpg", "ods", "pdf", "png", "rtf", "tif", "txt", "xls",
            "xlsx", "xml");

    private final CompanyFile company;
    private final Books books;

    Uploads(CompanyFile company, Books books) {
        this.company = company;
        this.books = books;
    }

    ObjectNode answer(SandboxRequest request) {
        Matcher type = BOUNDARY.matcher(request.header("content-type").orElse(""));
        if (!type.matches()) {
            throw Refusal.of(
                    "1050", "Invalid content type", "The content type must be multipart/form-data with a boundary");
        }
        Map<String, String> parts = parts(new String(request.body(), StandardCharsets.ISO_8859_1), type.group(1));
        ObjectNode answer = Json.object();
        ArrayNode responses = answer.putArray("AttachableResponse");
        parts.forEach((name, content) -> {
            if (name.startsWith("file_content_")) {
                responses.add(one(parts.getOrDefault(name.replace("content", "metadata"), "{}"), content));
            }
        });
        if (responses.isEmpty()) {
            throw Refusal.missing("file_content_01");
        }
        return answer;
    }

    private static Map<String, String> parts(String body, String boundary) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : body.split(Pattern.quote("--" + boundary))) {
            int blank = part.indexOf("\r\n\r\n");
            Matcher name = NAME.matcher(blank < 0 ? "" : part.substring(0, blank));
            if (name.find()) {
                parts.put(name.group(1), part.substring(blank + 4, part.length() - 2));
            }
        }
        return parts;
    }

    private ObjectNode one(String metadata, String content) {
        try {
            ObjectNode attachable = Json.read(metadata.getBytes(StandardCharsets.ISO_8859_1));
            check(attachable);
            attachable.put("Size", content.length());
            company.put("Attachable", attachable);
            attachable.put(
                    "FileAccessUri",
                    "/v3/company/" + QuickBooksSandbox.REALM + "/download/"
                            + attachable.path("Id").asText());
            attachable.put("TempDownloadUri", "https://intuit-qbo-prod-38.s3.amazonaws.com/sandbox");
            note(attachable, content);
            return Json.object().set("Attachable", attachable.deepCopy());
        } catch (Refusal e) {
            return Json.object().set("Fault", e.fault());
        }
    }

    private void check(ObjectNode attachable) {
        String name = attachable.path("FileName").asText();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!TYPES.contains(ending)) {
            throw Refusal.of(
                    "6000",
                    "A business validation error has occurred while processing your request",
                    "The file type is not supported: " + name);
        }
        for (JsonNode reference : Json.list(attachable, "AttachableRef")) {
            company.get(
                    reference.path("EntityRef").path("type").asText(),
                    reference.path("EntityRef").path("value").asText());
        }
    }

    private void note(ObjectNode attachable, String content) {
        String bill = attachable
                .path("AttachableRef")
                .path(0)
                .path("EntityRef")
                .path("value")
                .asText();
        books.write(
                "quickbooks.attachment",
                bill.isEmpty() ? "nothing" : "bill " + bill,
                Map.of(
                        "file", attachable.path("FileName").asText(),
                        "size", content.length(),
                        "pdf", content.startsWith("%PDF")));
    }
}
