package nightshift.documents.invoices;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Writes docs/extraction.md: {@code ./mvnw -Dquick -Dextraction test -Dtest=ExtractionReportTests}. */
@EnabledIfSystemProperty(named = "extraction", matches = ".*")
class ExtractionReportTests {
    @Test
    void writesWhatIsReadRightAndWrongOnRealInvoices() throws IOException {
        assumeTrue(SampleInvoice.areThere(), "the sample invoices are not beside this checkout");
        Map<String, Extraction> sets = new LinkedHashMap<>();
        List<SampleInvoice> samples = SampleInvoice.all();
        for (String set : new TreeSet<>(samples.stream().map(SampleInvoice::set).toList())) {
            sets.put(
                    set,
                    Extraction.of(samples.stream()
                            .filter(one -> one.set().equals(set))
                            .toList()));
        }
        sets.put("all", Extraction.of(samples));
        Path file = Path.of(System.getProperty("nightshift.basedir", ".")).resolve("docs/extraction.md");
        Files.writeString(file, ExtractionPage.of(sets));
    }
}
