package nightshift.marketplace;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Confirms single shipments ({@code confirmation: api}) and tells whether a shipment stands at Amazon. */
@Component
public class AmazonConfirmationRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:amazon-confirm-shipment").routeId("amazon-confirm-shipment").routeConfigurationId("effect")
            .routeDescription("Confirms one parcel to Amazon, if the order as it stands now still waits for it")
            .setVariable("confirmation", body()).id("keep-confirmation")
            .setBody(simple("${body.order}")).id("order-to-confirm")
            .to("direct:amazon-get-order").id("read-order-to-confirm")
            .bean(ConfirmationGuard.class, "judge(${variable.confirmation}, ${body})").id("guard-confirmation")
            .choice().id("may-it-be-confirmed")
                .when(body().isInstanceOf(Verdict.Confirm.class))
                    .setBody(simple("${body.order}")).id("guarded-order")
                    .to("direct:amazon-send-confirmation").id("confirm-guarded-shipment")
                .otherwise()
                    .setBody(simple("${body.outcome}")).id("nothing-to-confirm")
            .end();

        from("direct:amazon-send-confirmation").routeId("amazon-send-confirmation").routeConfigurationId("effect")
            .routeDescription("The confirmShipment call; its package number is the same at every try")
            .bean(PackageReferences.class, "of(${variable.confirmation}, ${body})").id("number-package")
            .setVariable("packageReference", body()).id("keep-package-number")
            .bean(ConfirmShipmentApi.class, "call(${variable.confirmation}, ${body})").id("write-confirmation")
            .setVariable("request", simple("${body.json}")).id("keep-confirmation-for-the-record")
            .to("direct:amazon-call").id("call-confirm-shipment")
            .bean(ConfirmShipmentApi.class, "outcome(${variable.confirmation}, ${variable.packageReference}, ${body})").id("read-confirmation-answer")
            .setVariable("confirmationOutcome", body()).id("keep-confirmation-outcome")
            .bean(AmazonOrders.class, "forget(${variable.confirmation.order})").id("local-copy-is-old")
            .setBody(variable("confirmationOutcome")).id("answer-confirmation-outcome");

        from("direct:amazon-confirm-shipment-look").routeId("amazon-confirm-shipment-look").routeConfigurationId("adapter")
            .routeDescription("ShipmentConfirmation to EffectLook: does the order show this parcel?")
            .setVariable("confirmation", body()).id("keep-confirmation-to-look-for")
            .setBody(simple("${body.order}")).id("order-to-look-at")
            .to("direct:amazon-get-order").id("read-order-to-look-at")
            .bean(ConfirmShipmentApi.class, "look(${variable.confirmation}, ${body})").id("look-for-package");
    }
}
