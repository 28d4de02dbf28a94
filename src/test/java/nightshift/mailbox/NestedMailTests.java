package nightshift.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NestedMailTests {
    private static final Path SAMPLES = Path.of(System.getProperty("nightshift.shared", "../shared"), "samples/mail");

    @Test
    void readsTextHtmlAndFiles() {
        MailParts mail = read(
                """
                Subject: =?utf-8?q?Versandbest=C3=A4tigung?=
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                PO 7415
                --b
                Content-Type: text/html; charset=utf-8

                <p>PO 7415</p>
                --b
                Content-Type: application/octet-stream; name="slip.pdf"
                Content-Disposition: attachment; filename="slip.pdf"
                Content-Transfer-Encoding: base64

                JVBERi0=
                --b--
                """);

        assertThat(mail.subject()).isEqualTo("Versandbestätigung");
        assertThat(mail.text()).contains("PO 7415");
        assertThat(mail.html()).contains("<p>PO 7415</p>");
        assertThat(mail.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("slip.pdf");
            assertThat(file.content()).asString(StandardCharsets.US_ASCII).isEqualTo("%PDF-");
        });
        assertThat(mail.problem()).isEmpty();
    }

    @Test
    void findsTheFileOfAMailWithinTheMail() {
        MailParts mail = read(
                """
                Subject: FW
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: message/rfc822

                Subject: Shipped
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=c

                --c
                Content-Type: text/html

                <p>tracking</p>
                --c
                Content-Type: application/pdf
                Content-Disposition: attachment; filename="../../slip.pdf"

                %PDF-
                --c--
                --b--
                """);

        assertThat(mail.files())
                .extracting(MailFile::name)
                .containsExactly("Shipped.eml/part1.html", "Shipped.eml/slip.pdf");
    }

    @Test
    void leavesAMailWithThousandsOfMailsWithinEachOtherToAPerson() {
        MailParts mail = read("Subject: again\nContent-Type: message/rfc822\n\n".repeat(10_000) + "\nhello");

        assertThat(mail.problem()).hasValueSatisfying(why -> assertThat(why).contains("within each other"));
        assertThat(mail.text()).startsWith("Subject: again");
    }

    @Test
    void leavesAMailWithThousandsOfPartsWithinEachOtherToAPerson() {
        StringBuilder mime = new StringBuilder();
        for (int level = 0; level < 10_000; level++) {
            mime.append("Content-Type: multipart/mixed; boundary=b" + level + "\n\n--b" + level + "\n");
        }

        MailParts mail = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(mime + "\n\nhello"));

        assertThat(mail.problem()).hasValueSatisfying(why -> assertThat(why).contains("within each other"));
    }

    @Test
    void leavesAMailOfHundredThousandPartsToAPerson() {
        MailParts mail = read("Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(100_000));

        assertThat(mail.problem()).hasValueSatisfying(why -> assertThat(why).contains("more than"));
    }

    @Test
    void survivesEveryOddMailOfTheSamples() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "the sample mails of ../shared are not there");
        for (Path file : samples()) {
            byte[] mime = Files.readAllBytes(file);
            MailParts mail =
                    assertTimeoutPreemptively(Duration.ofMinutes(2), () -> NestedMail.read(mime), file::toString);
            long kept = mail.files().stream().mapToLong(f -> f.content().length).sum();
            assertThat(kept).as(file.toString()).isLessThan(3L * mime.length + 1_000_000);
            assertThat(mail.files()).as(file.toString()).hasSizeLessThanOrEqualTo(200);
            assertThat(mail.nothingFound() && Files.size(file) > 20)
                    .as("text lost: " + file)
                    .isFalse();
        }
    }

    private static List<Path> samples() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<String> lines = Files.lines(SAMPLES.resolve("index.jsonl"))) {
            ObjectMapper json = new ObjectMapper();
            for (String line : lines.toList()) {
                JsonNode entry = json.readTree(line);
                files.add(SAMPLES.resolve(entry.path("file").asText()));
            }
        }
        assertThat(files).hasSizeGreaterThan(90);
        return files;
    }

    private static MailParts read(String mime) {
        return NestedMail.read(mime.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
