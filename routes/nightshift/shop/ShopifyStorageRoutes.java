package nightshift.shop;

import java.io.IOException;
import nightshift.remote.HttpClients;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The files of bulk operations lie in Shopify's storage behind signed URLs. These calls carry no token. */
@Component
public class ShopifyStorageRoutes extends RouteBuilder {
    private final ShopifySettings settings;

    public ShopifyStorageRoutes(ShopifySettings settings) {
        this.settings = settings;
    }

    @Override
    public void configure() {
        getContext().addComponent("shopify-storage", HttpClients.component(
            2, settings.connectWithin(), settings.answerWithin()));

        from("direct:shopify-upload").routeId("shopify-upload").routeConfigurationId("adapter")
            .routeDescription("UploadForm: posts a file where Shopify said")
            .removeHeaders("*", "CamelRedeliver*").id("no-headers-to-shopify-storage")
            .setHeader(Exchange.HTTP_METHOD, constant("POST")).id("post-to-shopify-storage")
            .setHeader(Exchange.HTTP_URI, simple("${body.url}")).id("signed-shopify-upload-url")
            .setHeader(Exchange.CONTENT_TYPE, simple("${body.contentType}")).id("type-of-upload-form")
            .setBody(simple("${body.bytes}")).id("bytes-of-upload-form")
            .to("direct:shopify-storage").id("upload-to-shopify-storage")
            .bean(UploadForm.class, "uploaded(${header.CamelHttpResponseCode})").id("check-shopify-upload")
            .removeHeaders("*", "CamelRedeliver*").id("forget-shopify-upload-url");

        from("direct:shopify-download").routeId("shopify-download").routeConfigurationId("adapter")
            .routeDescription("The bytes behind a signed URL (body)")
            .removeHeaders("*", "CamelRedeliver*").id("no-headers-to-shopify-download")
            .setHeader(Exchange.HTTP_METHOD, constant("GET")).id("get-from-shopify-storage")
            .setHeader(Exchange.HTTP_URI, body()).id("signed-shopify-download-url")
            .setBody(constant((Object) null)).id("no-shopify-download-body")
            .to("direct:shopify-storage").id("download-from-shopify-storage")
            .bean(UploadForm.class, "downloaded(${header.CamelHttpResponseCode}, ${body})").id("check-shopify-download")
            .removeHeaders("*", "CamelRedeliver*").id("forget-shopify-download-url");

        from("direct:shopify-storage").routeId("shopify-storage").routeConfigurationId("adapter")
            .routeDescription("One request to Shopify's storage; nothing it does has an effect by itself, so it may be repeated")
            .doTry().id("try-shopify-storage")
                .to("shopify-storage:https://storage.invalid?throwExceptionOnFailure=false").id("call-shopify-storage")
                .convertBodyTo(byte[].class).id("read-shopify-storage-answer")
            .doCatch(IOException.class)
                .bean(UploadForm.class, "brokeOff(${exception})").id("shopify-storage-broke-off")
            .end();
    }
}
