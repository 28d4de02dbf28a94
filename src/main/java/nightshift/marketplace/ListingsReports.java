package nightshift.marketplace;

import java.util.List;
import java.util.Map;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import org.springframework.stereotype.Component;

/** Calls of the Reports API 2021-06-30 for the report of all listings, and how their answers read. */
@Component
public class ListingsReports {
    private static final String PATH = "/reports/2021-06-30";
    private static final String TYPE = "GET_MERCHANT_LISTINGS_ALL_DATA";

    private final AmazonSettings settings;

    public ListingsReports(AmazonSettings settings) {
        this.settings = settings;
    }

    public SpApiCall create() {
        return SpApiCall.post(
                SpApiOperation.CREATE_REPORT,
                PATH + "/reports",
                Map.of("reportType", TYPE, "marketplaceIds", List.of(settings.marketplaceId())));
    }

    public static String created(SpApiAnswer answer) {
        String id = SpApiJson.tree(
                        successful(answer, "a report of the listings").text())
                .path("reportId")
                .asText("");
        if (id.isEmpty()) {
            throw RemoteFailure.notApplied(
                    RemoteSystem.AMAZON, null, "Amazon's answer to createReport names no report");
        }
        return id;
    }

    public SpApiCall report(String reportId) {
        return SpApiCall.get(SpApiOperation.GET_REPORT, PATH + "/reports/" + reportId, "");
    }

    public static ReportStatus status(SpApiAnswer answer) {
        return SpApiJson.read(successful(answer, "the state of a report").text(), ReportStatus.class);
    }

    public SpApiCall document(ReportStatus status) {
        return SpApiCall.get(
                SpApiOperation.GET_REPORT_DOCUMENT,
                PATH + "/documents/" + status.reportDocumentId().orElseThrow(),
                "");
    }

    public static ReportLink link(SpApiAnswer answer) {
        return SpApiJson.read(successful(answer, "the document of a report").text(), ReportLink.class);
    }

    private static SpApiAnswer successful(SpApiAnswer answer, String what) {
        if (!answer.successful()) {
            throw RemoteFailure.hopeless(
                    RemoteSystem.AMAZON, "Amazon rejects the request for " + what + ": " + answer.errors());
        }
        return answer;
    }
}
