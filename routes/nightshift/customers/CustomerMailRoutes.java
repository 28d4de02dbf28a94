package nightshift.customers;

import nightshift.operations.ListOfParts;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** A stored mail as those who understand it take it, with the words of what is attached. */
@Component
public class CustomerMailRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:see-customer-mail").routeId("see-customer-mail").routeConfigurationId("adapter")
            .routeDescription("An OpenMail to a CustomerMail")
            .setVariable("seenMail", body()).id("keep-seen-mail")
            .bean(AttachedTexts.class, "worthReading(${body})").id("which-files-have-words")
            .split(body(), ListOfParts.all()).stopOnException().id("each-file-with-words")
                .to("direct:words-of-attachment").id("read-words-of-attachment")
            .end()
            .bean(CustomerMails.class, "of(${variable.seenMail}, ${body})").id("put-mail-and-files-together");

        from("direct:words-of-attachment").routeId("words-of-attachment").routeConfigurationId("adapter")
            .routeDescription("A StoredAttachment to its words; none where it cannot be read")
            .setVariable("attachedFile", body()).id("keep-attached-file")
            .setBody(simple("${body.sha256.get}")).id("which-contents")
            .to("direct:stored-file").id("load-attached-file")
            .bean(AttachedTexts.class, "text(${variable.attachedFile}, ${body})").id("extract-words-of-attachment");
    }
}
