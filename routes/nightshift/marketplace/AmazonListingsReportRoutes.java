package nightshift.marketplace;

import java.io.IOException;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** All listings of the store on Amazon by report: ask, look whether it is there, fetch it. */
@Component
public class AmazonListingsReportRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:amazon-ask-for-listings").routeId("amazon-ask-for-listings").routeConfigurationId("adapter")
            .routeDescription("Asks for a report of all listings; body out: its id")
            .bean(ListingsReports.class, "create").id("listings-report-request")
            .to("direct:amazon-call").id("call-create-report")
            .bean(ListingsReports.class, "created(${body})").id("id-of-report");

        from("direct:amazon-listings-state").routeId("amazon-listings-state").routeConfigurationId("adapter")
            .routeDescription("Id of a report to ReportStatus: is it there?")
            .bean(ListingsReports.class, "report(${body})").id("report-state-request")
            .to("direct:amazon-call").id("call-get-report")
            .bean(ListingsReports.class, "status(${body})").id("read-report-state");

        from("direct:amazon-fetch-listings").routeId("amazon-fetch-listings").routeConfigurationId("adapter")
            .routeDescription("ReportStatus to ListingsFile: the report in a file of ours; the URL goes out as it came, without a token")
            .bean(ListingsReports.class, "document(${body})").id("report-document-request")
            .to("direct:amazon-call").id("call-get-report-document")
            .bean(ListingsReports.class, "link(${body})").id("read-report-link")
            .setVariable("reportLink", body()).id("keep-report-link")
            .removeHeaders("*", "CamelRedeliver*").id("no-headers-to-report-storage")
            .setHeader(Exchange.HTTP_METHOD, constant("GET")).id("report-get")
            .setHeader(Exchange.HTTP_URI, simple("${body.url}")).id("presigned-report-url")
            .setBody(constant((Object) null)).id("no-report-body")
            .doTry().id("try-report-storage")
                .to("amazon-storage:https://storage.invalid?throwExceptionOnFailure=false&disableStreamCache=true").id("call-report-storage")
                .bean(ListingsDownload.class, "keep(${header.CamelHttpResponseCode}, ${header.Content-Type}, ${body}, ${variable.reportLink})").id("keep-report-in-a-file")
            .doCatch(IOException.class)
                .bean(FeedStorage.class, "brokeOff(${exception})").id("report-storage-broke-off")
            .end()
            .removeHeaders("*", "CamelRedeliver*").id("forget-report-url");
    }
}
