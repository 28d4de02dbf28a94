package nightshift.mailbox;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Files of stored mails, for whoever sends them on. */
@Component
public class StoredFileRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:stored-file").routeId("stored-file").routeConfigurationId("adapter")
            .routeDescription("A file's SHA-256 to Optional<byte[]>: its bytes, as they were attached to a mail")
            .bean(Attachments.class, "stored(${body})").id("read-stored-file");
    }
}
