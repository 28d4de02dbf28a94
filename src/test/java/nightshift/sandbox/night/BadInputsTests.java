package nightshift.sandbox.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nightshift.sandbox.night.BadInputs.BadInput;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class BadInputsTests {
    private static final Map<String, BadInput> INPUTS = BadInputs.all(Instant.parse("2026-11-23T07:00:00Z")).stream()
            .collect(Collectors.toMap(BadInput::what, Function.identity()));

    @Test
    void areAsBadAsTheirNamesSay() throws IOException {
        assertThatThrownBy(() -> Loader.loadPDF(content("an encrypted PDF")))
                .isInstanceOf(InvalidPasswordException.class);
        assertThatThrownBy(() -> text("a corrupt PDF")).isInstanceOf(IOException.class);
        assertThat(content("an empty file")).isEmpty();
        assertThat(text("a scan without text")).isBlank();
        assertThat(text("garbage for text"))
                .doesNotContainPattern("[A-Za-z]{4}")
                .isNotBlank();
        assertThat(content("fifty megabytes")).hasSize(50 << 20);
        assertThat(content("a zip bomb")).hasSizeLessThan(1 << 20);
        try (PDDocument document = Loader.loadPDF(content("five hundred pages"))) {
            assertThat(document.getNumberOfPages()).isEqualTo(500);
        }
    }

    @Test
    void keepReadableContentInsideOddWrappings() throws IOException {
        for (String what :
                new String[] {"a PDF declared as octet-stream", "a mail without subject", "a mail without date"}) {
            assertThat(INPUTS.get(what).reason()).isEmpty();
            assertThat(text(what)).contains("PO-7401");
        }
    }

    private byte[] content(String what) {
        return INPUTS.get(what).mail().files().get(0).content();
    }

    private String text(String what) throws IOException {
        try (PDDocument document = Loader.loadPDF(content(what))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
