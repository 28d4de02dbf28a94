package nightshift.books;

import nightshift.operations.EffectAttempts;
import nightshift.operations.Effects;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Attaches the invoice's file to its bill. Only the effects gate sends here. */
@Component
public class QuickBooksFileRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:quickbooks-attach-file").routeId("quickbooks-attach-file").routeConfigurationId("effect")
            .routeDescription("FileAttachment to EffectOutcome: uploads the stored file, unless it hangs on the bill already")
            .setVariable("quickbooksFile", body()).id("keep-file-to-attach")
            .to("direct:quickbooks-ask-for-file").id("look-for-file-first")
            .choice().id("does-the-file-hang-there")
                .when(method(AttachmentWrites.class, "isThere(${variable.quickbooksFile}, ${body})"))
                    .bean(AttachmentWrites.class, "alreadyThere(${variable.quickbooksFile}, ${body})").id("file-is-there")
                .otherwise()
                    .to("direct:quickbooks-upload-file").id("go-upload-file")
            .end();

        from("direct:quickbooks-upload-file").routeId("quickbooks-upload-file").routeConfigurationId("effect")
            .routeDescription("The upload; its request id is the same at every try but after a refusal")
            .setVariable("quickbooksRefusals", method(EffectAttempts.class, "refusals(${variable.effect.effectId})")).id("how-often-was-the-file-refused")
            .setBody(simple("${variable.quickbooksFile.sha256}")).id("file-to-fetch")
            .to("direct:stored-file").id("fetch-stored-file")
            .bean(AttachmentWrites.class, "bytes(${variable.quickbooksFile}, ${body})").id("bytes-of-file")
            .choice().id("does-the-file-fit")
                .when(method(AttachmentWrites.class, "isTooLarge(${body})"))
                    .bean(AttachmentWrites.class, "tooLarge(${variable.quickbooksFile})").id("file-is-too-large")
                .otherwise()
                    .bean(AttachmentWrites.class, "call(${variable.quickbooksFile}, ${variable.quickbooksBillId}, ${body}, ${variable.quickbooksRefusals})").id("upload-request")
                    .setVariable("request", simple("${body.record}")).id("keep-upload-for-the-record")
                    .to("direct:quickbooks-call").id("upload-file")
                    .bean(AttachmentWrites.class, "outcome(${variable.quickbooksFile}, ${body})").id("upload-outcome")
            .end();

        from("direct:quickbooks-ask-for-file").routeId("quickbooks-ask-for-file").routeConfigurationId("effect")
            .routeDescription("What hangs on the bill, whose id is that of the effect before")
            .bean(Effects.class, "remoteIdOf(${variable.quickbooksFile.billKey})").id("id-of-bill")
            .bean(AttachmentWrites.class, "billId(${variable.quickbooksFile}, ${body})").id("want-a-bill")
            .setVariable("quickbooksBillId", body()).id("keep-id-of-bill")
            .bean(AttachmentWrites.class, "question(${body})").id("files-of-bill")
            .to("direct:quickbooks-call").id("ask-for-files-of-bill");

        from("direct:quickbooks-attach-file-look").routeId("quickbooks-attach-file-look").routeConfigurationId("effect")
            .routeDescription("FileAttachment to EffectLook: does the file hang on the bill?")
            .setVariable("quickbooksFile", body()).id("keep-looked-for-file")
            .to("direct:quickbooks-ask-for-file").id("look-for-file")
            .bean(AttachmentWrites.class, "look(${variable.quickbooksFile}, ${body})").id("was-the-file-attached");
    }
}
