package nightshift.customers.reading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Writes docs/triage-accuracy.md: {@code ./mvnw -Dquick -Dtriage-report test -Dtest=TriageReportTests}. */
@EnabledIfSystemProperty(named = "triage-report", matches = ".*")
class TriageReportTests {
    @Test
    void writesWhatIsUnderstoodRightAndWrongOfRealMessages() throws IOException {
        assumeTrue(TriageSample.areThere(), "the sample messages are not beside this checkout");
        Understanding understanding = new Understanding(KnownSenders.NOBODY);
        List<TriageJudged> judged = TriageSample.all().stream()
                .map(sample -> new TriageJudged(sample, understanding.of(sample.mail())))
                .toList();
        Path file = Path.of(System.getProperty("nightshift.basedir", ".")).resolve("docs/triage-accuracy.md");
        Files.writeString(file, TriagePage.of(judged));
    }
}
