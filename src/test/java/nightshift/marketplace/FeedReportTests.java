package nightshift.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedReportTests {
    private static Optional<FeedReport> report(int errors, String rows) {
        String xml =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <AmazonEnvelope><Header><DocumentVersion>1.02</DocumentVersion></Header>
                <MessageType>ProcessingReport</MessageType><Message><MessageID>1</MessageID><ProcessingReport>
                <DocumentTransactionID>53935018605</DocumentTransactionID><StatusCode>Complete</StatusCode>
                <ProcessingSummary><MessagesProcessed>3</MessagesProcessed><MessagesSuccessful>2</MessagesSuccessful>
                <MessagesWithError>%d</MessagesWithError><MessagesWithWarning>0</MessagesWithWarning></ProcessingSummary>
                %s</ProcessingReport></Message></AmazonEnvelope>
                """
                        .formatted(errors, rows);
        return FeedReport.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String row(int message, String code) {
        return "<Result><MessageID>" + message + "</MessageID><ResultCode>" + code
                + "</ResultCode><ResultMessageCode>18028</ResultMessageCode><ResultDescription>The data is invalid."
                + "</ResultDescription><AdditionalInfo><AmazonOrderID>902-1845936-5435065</AmazonOrderID>"
                + "</AdditionalInfo></Result>";
    }

    @Test
    void readsTheRowsOfErrorsAndWarnings() {
        FeedReport report = report(1, row(2, "Error") + row(3, "Warning")).orElseThrow();

        assertThat(report.feedId()).isEqualTo("53935018605");
        assertThat(report.complete(3)).isTrue();
        assertThat(report.error(2))
                .hasValueSatisfying(row -> assertThat(row.order()).isEqualTo("902-1845936-5435065"));
        assertThat(report.error(3)).isEmpty();
        assertThat(report.warning(3)).isPresent();
        assertThat(report.error(1)).isEmpty();
    }

    @Test
    void isIncompleteWhenTheSummaryCountsErrorsThatNoRowExplains() {
        assertThat(report(1, "").orElseThrow().complete(3)).isFalse();
        assertThat(report(2, row(2, "Error") + row(2, "Error")).orElseThrow().complete(3))
                .isFalse();
        assertThat(report(0, "").orElseThrow().complete(3)).isTrue();
    }

    @Test
    void isIncompleteWhenItSpeaksForFewerMessagesThanWereSent() {
        assertThat(report(0, "").orElseThrow().complete(4)).isFalse();
        assertThat(report(0, "").orElseThrow().complete(2)).isTrue();
    }

    @Test
    void concludesNothingFromWhatIsNoReport() {
        for (String text : new String[] {
            "original-record-number\terror-code",
            "",
            "<AmazonEnvelope><MessageType>Order",
            "<html></html>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><AmazonEnvelope>&e;</AmazonEnvelope>"
        }) {
            assertThat(FeedReport.read(text.getBytes(StandardCharsets.UTF_8)))
                    .as(text)
                    .isEmpty();
        }
    }
}
