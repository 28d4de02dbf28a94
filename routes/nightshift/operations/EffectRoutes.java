package nightshift.operations;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The gate: the only way a write gets out. Effect kinds are route names, so a new kind changes nothing here. */
@Component
public class EffectRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:perform-effect").routeId("perform-effect").routeConfigurationId("effect")
            .routeDescription("Body: the id of an effect. Performs it if it may leave now, and never twice")
            .bean(EffectGate.class, "claim(${body})").id("claim-effect")
            .choice().id("may-it-leave")
                .when(body().isInstanceOf(Admission.Admitted.class)).to("direct:write-effect").id("go-write-effect")
            .end();

        from("direct:write-effect").routeId("write-effect").routeConfigurationId("effect")
            .routeDescription("Writes, records what came of it, and looks at once when that is unknown")
            .to("direct:unpack-effect").id("unpack-effect-to-write")
            .to("direct:send-effect").id("write")
            .bean(EffectRecorder.class, "record(${variable.effect}, ${body}, ${variable.request})").id("record-outcome")
            .to("direct:after-effect").id("go-on-after-write");

        from("direct:send-effect").routeId("send-effect").routeConfigurationId("write")
            .routeDescription("Sends the write to the route of its kind; body out: its outcome, or the exception it failed with")
            .toD("direct:${variable.kind}").id("send-write");

        from("direct:look-at-effect").routeId("look-at-effect").routeConfigurationId("effect")
            .routeDescription("Body: the id of an effect with an unknown outcome. Looks whether it got through")
            .bean(EffectGate.class, "takeToLook(${body})").id("take-effect-to-look")
            .choice().id("is-a-look-due")
                .when(body().isInstanceOf(Admission.Admitted.class)).to("direct:look-and-record").id("go-look")
            .end();

        from("direct:look-and-record").routeId("look-and-record").routeConfigurationId("effect")
            .routeDescription("Asks the look route of its kind; a write that is provably absent is tried again")
            .to("direct:unpack-effect").id("unpack-effect-to-look")
            .doTry()
                .toD("direct:${variable.kind}-look").id("look")
                .bean(LookRecorder.class, "record(${variable.effect}, ${body})").id("record-look")
            .doCatch(Exception.class)
                .bean(LookRecorder.class, "recordFailure(${variable.effect}, ${exception})").id("record-failed-look")
            .end()
            .to("direct:after-look").id("go-on-after-look");

        from("direct:unpack-effect").routeId("unpack-effect").routeConfigurationId("effect")
            .routeDescription("Payload into the body, permission and kind into variables")
            .removeHeaders("*", "CamelRedeliver*").id("forget-headers")
            .removeVariable("request").id("forget-request")
            .setVariable("effect", simple("${body.ticket}")).id("keep-permission")
            .setVariable("kind", simple("${body.kind}")).id("keep-kind")
            .setBody(simple("${body.payload}")).id("take-payload");

        from("direct:after-effect").routeId("after-effect").routeConfigurationId("effect")
            .routeDescription("Body: the state after a write. An unknown outcome is looked at; what waited for this effect starts")
            .choice().id("how-did-the-write-end")
                .when(body().isEqualTo(EffectState.PERFORMING))
                    .setBody(simple("${variable.effect.effectId}")).id("effect-to-look-at")
                    .to("direct:look-at-effect").id("look-at-once")
                .when(simple("${body.achieved}")).to("direct:perform-released").id("go-on-after-success")
            .end();

        from("direct:after-look").routeId("after-look").routeConfigurationId("effect")
            .routeDescription("Body: the state after a look. What is absent is performed again; what waited for this effect starts")
            .choice().id("what-did-the-look-show")
                .when(body().isEqualTo(EffectState.PLANNED))
                    .setBody(simple("${variable.effect.effectId}")).id("effect-to-repeat")
                    .to("direct:perform-effect").id("perform-again")
                .when(simple("${body.achieved}")).to("direct:perform-released").id("go-on-after-found")
            .end();

        from("direct:perform-released").routeId("perform-released").routeConfigurationId("effect")
            .routeDescription("Performs the effects that waited for this one")
            .bean(Effects.class, "released(${variable.effect.effectId})").id("find-released-effects")
            .split(body()).id("each-released-effect").to("direct:perform-effect").id("perform-released-effect").end();
    }
}
