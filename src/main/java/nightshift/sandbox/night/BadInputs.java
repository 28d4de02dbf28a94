package nightshift.sandbox.night;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nightshift.core.ReasonKind;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.SeedMail.File;
import org.springframework.util.function.SingletonSupplier;

/** Mails nobody wants to get, made on the spot. Each must end as a named flag (or ship, where only the wrapping is odd) and must not hurt the others. */
public final class BadInputs {
    private static final byte[] NOTHING = new byte[0];
    private static final String ZIP = "application/zip";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Three hundred megabytes of nothing: made once, where somebody asks for it. */
    private static final SingletonSupplier<byte[]> BOMB =
            SingletonSupplier.of(() -> Wrapped.zip("slip.pdf", new byte[1 << 20], 300));

    private BadInputs() {}

    /**
     * @param what for a test's name
     * @param reason how it must be flagged; empty: it must ship, or is no work, in spite of its looks
     */
    public record BadInput(String what, SeedMail mail, Optional<ReasonKind> reason) {
        @Override
        public String toString() {
            return what;
        }
    }

    public static List<BadInput> all(Instant at) {
        byte[] good = good(at);
        return Stream.of(badPdfs(at, good), unsupported(at), oddlyWrapped(at, good))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Mails whose text reports a shipment and whose slip cannot be read: half of the order may stay behind, as only the slip says.
     * Both the file and the shipment, which is known by its order, must be flagged.
     */
    public static List<BadInput> besideAText(Instant at) {
        return List.of(
                besideText(
                        "PO-7457",
                        Suppliers.KEYSTONE,
                        at,
                        new File(
                                "slip.pdf",
                                "application/pdf",
                                BadPdfs.padded(BadPdfs.encrypted(good(at)), 60_000),
                                false),
                        ReasonKind.UNREADABLE_DOCUMENT),
                besideText(
                        "PO-7456",
                        Suppliers.PIONEER,
                        at,
                        new File("slip.docx", WORD, garbage(5100), false),
                        ReasonKind.UNSUPPORTED_ATTACHMENT));
    }

    private static BadInput besideText(String po, StoreSupplier supplier, Instant at, File slip, ReasonKind reason) {
        String text = "<p>%s has shipped.</p><p>Carrier: UPS</p><p>Tracking number: %s</p><p>Packing slip attached.</p>"
                .formatted(po, Carrier.UPS.number(new Random(po.hashCode())));
        return new BadInput(
                po,
                SeedMail.toInbox(
                        Northpoint.ORDERS,
                        supplier.sender(),
                        supplier.address(),
                        "Shipping notice " + po,
                        text,
                        at,
                        List.of(slip)),
                Optional.of(reason));
    }

    private static List<BadInput> badPdfs(Instant at, byte[] good) {
        return List.of(
                pdf("an encrypted PDF", at, BadPdfs.encrypted(good)),
                pdf("a corrupt PDF", at, corrupt(good)),
                pdf("half a PDF", at, Arrays.copyOf(good, good.length / 2)),
                pdf("an empty file", at, NOTHING),
                pdf("a PDF without pages", at, BadPdfs.withoutPages()),
                pdf("a scan without text", at, BadPdfs.imageOnly()),
                pdf("garbage for text", at, BadPdfs.garbageText()),
                pdf("a page packed as a bomb", at, BadPdfs.bomb()),
                pdf("five hundred pages", at, BadPdfs.pages(500)),
                pdf("fifty megabytes", at, BadPdfs.padded(good, 50 << 20)),
                pdf("a program named as a PDF", at, program()));
    }

    private static List<BadInput> unsupported(Instant at) {
        Optional<ReasonKind> reason = Optional.of(ReasonKind.UNSUPPORTED_ATTACHMENT);
        return List.of(
                file("a zip bomb", at, "slips.zip", ZIP, BOMB.obtain(), reason),
                file("a broken zip", at, "slips.zip", ZIP, garbage(900), reason),
                file("a word file", at, "slip.docx", WORD, garbage(5000), reason),
                file("an encrypted mail", at, "smime.p7m", "application/pkcs7-mime", garbage(3000), reason));
    }

    /** These must ship. */
    private static List<BadInput> oddlyWrapped(Instant at, byte[] good) {
        return List.of(
                file(
                        "a PDF declared as octet-stream",
                        at,
                        "slip.pdf",
                        "application/octet-stream",
                        good,
                        Optional.empty()),
                file("a PDF declared as a picture", at, "slip.pdf", "image/png", good, Optional.empty()),
                file(
                        "a signed mail",
                        at,
                        "smime.p7m",
                        "multipart/signed",
                        Wrapped.signed("slip.pdf", good),
                        Optional.empty()),
                withoutSubject(at, good),
                withoutDate(at, good));
    }

    private static BadInput pdf(String what, Instant at, byte[] content) {
        return file(what, at, "slip.pdf", "application/pdf", content, Optional.of(ReasonKind.UNREADABLE_DOCUMENT));
    }

    private static BadInput file(
            String what, Instant at, String name, String type, byte[] content, Optional<ReasonKind> reason) {
        return new BadInput(
                what, mail("Packing slip " + what, at, List.of(new File(name, type, content, false))), reason);
    }

    private static BadInput withoutSubject(Instant at, byte[] good) {
        return new BadInput(
                "a mail without subject",
                mail("", at, List.of(new File("slip.pdf", "application/pdf", good, false))),
                Optional.empty());
    }

    /** Its own date header is nonsense; the time it was received is what counts. */
    private static BadInput withoutDate(Instant at, byte[] good) {
        SeedMail mail =
                mail("Packing slip without a date", at, List.of(new File("slip.pdf", "application/pdf", good, false)));
        return new BadInput(
                "a mail without date",
                new SeedMail(
                        mail.mailbox(),
                        mail.folder(),
                        mail.fromName(),
                        mail.fromAddress(),
                        mail.subject(),
                        mail.html(),
                        at,
                        Map.of("Date", ""),
                        mail.files()),
                Optional.empty());
    }

    private static SeedMail mail(String subject, Instant at, List<File> files) {
        return SeedMail.toInbox(
                Northpoint.ORDERS,
                Suppliers.HARBOR.sender(),
                Suppliers.HARBOR.address(),
                subject,
                "<html><body><p>Packing slip attached.</p></body></html>",
                at,
                files);
    }

    /** A clean slip of the night's first order. */
    private static byte[] good(Instant at) {
        NightMails night = new NightMails(at);
        Slip slip = night.next(List.of(NightPlan.SHIPMENTS.get(0))).slip();
        return slip.supplier().layout().draw(slip);
    }

    private static byte[] corrupt(byte[] good) {
        byte[] bytes = good.clone();
        byte[] noise = garbage(bytes.length);
        System.arraycopy(noise, 0, bytes, 20, bytes.length - 20);
        return bytes;
    }

    private static byte[] program() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            bytes.write("MZ".getBytes(StandardCharsets.ISO_8859_1));
            bytes.write(garbage(4000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] garbage(int size) {
        byte[] bytes = new byte[size];
        new Random(5).nextBytes(bytes);
        return bytes;
    }
}
