package nightshift.marketplace;

import java.io.IOException;
import nightshift.remote.HttpClients;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/**
 * The documents of feeds lie in Amazon's storage behind presigned URLs. These calls carry no token, and the URL goes out
 * byte for byte as it came (amazon-sp-api 6.1, 14).
 */
@Component
public class AmazonStorageRoutes extends RouteBuilder {
    private final AmazonSettings settings;

    public AmazonStorageRoutes(AmazonSettings settings) {
        this.settings = settings;
    }

    @Override
    public void configure() {
        getContext().addComponent("amazon-storage", HttpClients.component(
            2, settings.connectWithin(), settings.answerWithin()));

        from("direct:amazon-upload").routeId("amazon-upload").routeConfigurationId("adapter")
            .routeDescription("Puts a feed's bytes (body) where the variable upload says, with exactly its content type")
            .removeHeaders("*", "CamelRedeliver*").id("no-headers-to-storage")
            .setHeader(Exchange.HTTP_METHOD, constant("PUT")).id("storage-put")
            .setHeader(Exchange.HTTP_URI, simple("${variable.upload.url}")).id("presigned-upload-url")
            .setHeader(Exchange.CONTENT_TYPE, simple("${variable.feedType.contentType}")).id("signed-content-type")
            .to("direct:amazon-storage").id("put-to-storage")
            .bean(FeedStorage.class, "uploaded(${header.CamelHttpResponseCode}, ${body})").id("check-upload")
            .removeHeaders("*", "CamelRedeliver*").id("forget-upload-url");

        from("direct:amazon-download").routeId("amazon-download").routeConfigurationId("adapter")
            .routeDescription("Gets the bytes of a document (body: its link), unpacked")
            .setVariable("download", body()).id("keep-download-link")
            .removeHeaders("*", "CamelRedeliver*").id("no-headers-to-download")
            .setHeader(Exchange.HTTP_METHOD, constant("GET")).id("storage-get")
            .setHeader(Exchange.HTTP_URI, simple("${body.url}")).id("presigned-download-url")
            .setBody(constant((Object) null)).id("no-download-body")
            .to("direct:amazon-storage").id("get-from-storage")
            .bean(FeedStorage.class, "downloaded(${header.CamelHttpResponseCode}, ${body}, ${variable.download})").id("unpack-document")
            .removeHeaders("*", "CamelRedeliver*").id("forget-download-url");

        from("direct:amazon-storage").routeId("amazon-storage").routeConfigurationId("adapter")
            .routeDescription("One request to Amazon's storage; nothing it does has an effect by itself, so it may be repeated")
            .doTry().id("try-amazon-storage")
                .to("amazon-storage:https://storage.invalid?throwExceptionOnFailure=false").id("call-amazon-storage")
                .convertBodyTo(byte[].class).id("read-storage-answer")
            .doCatch(IOException.class)
                .bean(FeedStorage.class, "brokeOff(${exception})").id("storage-broke-off")
            .end();
    }
}
