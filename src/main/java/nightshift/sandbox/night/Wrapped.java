package nightshift.sandbox.night;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nightshift.sandbox.SeedMail.File;

/** A document on its way: as it is, in a zip, or in a mail that is attached to the mail. */
final class Wrapped {
    private Wrapped() {}

    static List<File> files(Slip slip, Instant at) {
        String name = "slip-" + slip.number() + ".pdf";
        return switch (slip.supplier().wrapping()) {
            case HTML_BODY -> List.of();
            case PDF -> List.of(new File(name, "application/pdf", pdf(slip), false));
            case ZIP ->
                List.of(new File(
                        "documents-" + slip.number() + ".zip", "application/zip", zip(name, pdf(slip)), false));
            case FORWARDED_MAIL ->
                List.of(new File(
                        "Delivery note " + slip.number() + ".eml", "message/rfc822", mail(slip, name, at), false));
        };
    }

    /** As a Mac packs it: each file has a second one beside it, named like it, with what the Finder keeps of it. */
    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, name, content, 1);
            entry(zip, "__MACOSX/._" + name, new byte[] {0, 5, 22, 7, 0, 2, 0, 0}, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @param times how often the content follows itself in the one file of the zip */
    static byte[] zip(String name, byte[] content, int times) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, name, content, times);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content, int times) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        for (int i = 0; i < times; i++) {
            zip.write(content);
        }
        zip.closeEntry();
    }

    /** As Outlook gives a signed mail: one file, in it the parts of the mail and the signature. */
    static byte[] signed(String name, byte[] pdf) {
        return String.join(
                        "\r\n",
                        "Content-Type: multipart/signed; protocol=\"application/pkcs7-signature\"; micalg=sha-256;",
                        "\tboundary=\"outer\"",
                        "",
                        "--outer",
                        "Content-Type: multipart/mixed; boundary=\"inner\"",
                        "",
                        "--inner",
                        "Content-Type: text/plain; charset=utf-8",
                        "",
                        "Packing slip attached.",
                        "",
                        "--inner",
                        "Content-Type: application/pdf; name=\"" + name + "\"",
                        "Content-Disposition: attachment; filename=\"" + name + "\"",
                        "Content-Transfer-Encoding: base64",
                        "",
                        Base64.getMimeEncoder().encodeToString(pdf),
                        "--inner--",
                        "",
                        "--outer",
                        "Content-Type: application/pkcs7-signature; name=\"smime.p7s\"",
                        "Content-Disposition: attachment; filename=\"smime.p7s\"",
                        "Content-Transfer-Encoding: base64",
                        "",
                        "MIAGCSqGSIb3DQEHAqCAMIACAQEx",
                        "--outer--",
                        "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf(Slip slip) {
        return slip.supplier().layout().draw(slip);
    }

    private static byte[] mail(Slip slip, String name, Instant at) {
        String sent =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(at.minusSeconds(900).atOffset(ZoneOffset.UTC));
        String encoded = Base64.getMimeEncoder().encodeToString(pdf(slip));
        return String.join(
                        "\r\n",
                        "From: Warehouse <warehouse@" + slip.supplier().domain() + ">",
                        "To: Sales <" + slip.supplier().address() + ">",
                        "Subject: Delivery note " + slip.number(),
                        "Date: " + sent,
                        "Message-ID: <dn-" + slip.number() + "@"
                                + slip.supplier().domain() + ">",
                        "MIME-Version: 1.0",
                        "Content-Type: multipart/mixed; boundary=\"part-1\"",
                        "",
                        "--part-1",
                        "Content-Type: text/plain; charset=utf-8",
                        "",
                        "Delivery note attached, please pass on to the customer.",
                        "",
                        "--part-1",
                        "Content-Type: application/pdf; name=\"" + name + "\"",
                        "Content-Disposition: attachment; filename=\"" + name + "\"",
                        "Content-Transfer-Encoding: base64",
                        "",
                        encoded,
                        "--part-1--",
                        "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
