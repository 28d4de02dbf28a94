package nightshift.marketplace;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Corrects the tracking number of a package that Amazon has. Only the effects gate sends here. */
@Component
public class AmazonPackageRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:amazon-correct-package").routeId("amazon-correct-package").routeConfigurationId("effect")
            .routeDescription("PackageCorrection to EffectOutcome: edits one package, if it still has the number it had")
            .setVariable("correction", body()).id("keep-correction")
            .setBody(simple("${body.order}")).id("order-of-package")
            .to("direct:amazon-get-order").id("read-order-of-package")
            .bean(PackageGuard.class, "judge(${variable.correction}, ${body})").id("guard-package")
            .filter(body().isInstanceOf(PackageCorrection.class)).id("may-the-package-be-edited")
                .bean(ConfirmShipmentApi.class, "call(${body})").id("write-correction")
                .setVariable("request", simple("${body.json}")).id("keep-correction-for-the-record")
                .to("direct:amazon-call").id("call-to-edit-package")
                .bean(ConfirmShipmentApi.class, "outcome(${variable.correction}, ${body})").id("read-correction-answer")
                .setVariable("correctionOutcome", body()).id("keep-correction-outcome")
                .bean(AmazonOrders.class, "forget(${variable.correction.order})").id("local-copy-of-corrected-order-is-old")
                .setBody(variable("correctionOutcome")).id("answer-correction-outcome")
            .end();

        from("direct:amazon-correct-package-look").routeId("amazon-correct-package-look").routeConfigurationId("adapter")
            .routeDescription("PackageCorrection to EffectLook: does the package have the new number?")
            .setVariable("correction", body()).id("keep-correction-to-look-for")
            .setBody(simple("${body.order}")).id("order-of-package-to-look-at")
            .to("direct:amazon-get-order").id("read-package-to-look-at")
            .bean(PackageGuard.class, "look(${variable.correction}, ${body})").id("look-for-corrected-number");
    }
}
