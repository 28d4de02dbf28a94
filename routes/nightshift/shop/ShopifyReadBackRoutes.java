package nightshift.shop;

import nightshift.operations.Differences;
import nightshift.operations.ReadBacks;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Holds some of what was written to the shop against what it shows. */
@Component
public class ShopifyReadBackRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:shopify-read-back-prices").routeId("shopify-read-back-prices").routeConfigurationId("adapter")
            .routeDescription("ReadBacks.Sample of prices: what is otherwise becomes a difference")
            .setVariable("readBackSample", body()).id("keep-sample-of-prices")
            .setBody(simple("${body.members}")).id("prices-to-read-back")
            .to("direct:shopify-read-prices").id("read-written-prices")
            .bean(ShopReadBack.class, "prices(${variable.readBackSample}, ${body})").id("hold-prices-against-the-shop")
            .bean(Differences.class, "record(${body})").id("keep-differences-of-prices")
            .bean(ReadBacks.class, "checked(${variable.readBackSample}, ${body.differences.size})").id("prices-are-read-back");

        from("direct:shopify-read-back-stock").routeId("shopify-read-back-stock").routeConfigurationId("adapter")
            .routeDescription("ReadBacks.Sample of stock: what is more than was set becomes a difference")
            .setVariable("readBackSample", body()).id("keep-sample-of-stock")
            .setBody(simple("${body.members}")).id("stock-to-read-back")
            .to("direct:shopify-read-stock").id("read-written-stock")
            .bean(ShopReadBack.class, "stock(${variable.readBackSample}, ${body})").id("hold-stock-against-the-shop")
            .bean(Differences.class, "record(${body})").id("keep-differences-of-stock")
            .bean(ReadBacks.class, "checked(${variable.readBackSample}, ${body.differences.size})").id("stock-is-read-back");
    }
}
