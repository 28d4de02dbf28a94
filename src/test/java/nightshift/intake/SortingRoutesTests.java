package nightshift.intake;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.util.List;
import nightshift.mailbox.Attachments;
import nightshift.mailbox.Intakes;
import nightshift.mailbox.MailCopies;
import nightshift.mailbox.Mails;
import nightshift.operations.DeadLetters;
import nightshift.operations.UnattendedWork;
import nightshift.operations.WorkQueue;
import nightshift.operations.reviews.RememberedCorrections;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

class SortingRoutesTests {
    private static final List<Class<?>> BEANS = List.of(
            Mails.class,
            Attachments.class,
            MailGlances.class,
            MailClassifier.class,
            RememberedCorrections.class,
            WorkQueue.class,
            MailCopies.class,
            DeadLetters.class);

    @Test
    void everyTimeMailIsSortedWhatWaitedTooLongForNobodyIsClosed() throws Exception {
        UnattendedWork unattended = mock(UnattendedWork.class);
        try (DefaultCamelContext camel = new DefaultCamelContext()) {
            camel.getRegistry().bind("intakes", new Intakes(mock(Mails.class)));
            camel.getRegistry().bind("unattended", unattended);
            BEANS.forEach(type -> camel.getRegistry().bind(type.getSimpleName(), mock(type)));
            camel.addRoutes(new RouteConfigurationBuilder() {
                @Override
                public void configuration() {
                    routeConfiguration("adapter").errorHandler(noErrorHandler());
                    routeConfiguration("item").errorHandler(noErrorHandler());
                }
            });
            camel.addRoutes(new SortingRoutes());
            camel.start();

            camel.createProducerTemplate().sendBody("direct:sort-mails", null);
        }

        verify(unattended).closeOld();
    }
}
