package nightshift.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nightshift.WholeApplication;
import nightshift.mailbox.Attachments;
import nightshift.mailbox.Mails;
import nightshift.mailbox.StoredAttachment;
import nightshift.operations.DeadLetters;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.night.Northpoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Outlook delivers a mail at once, and lays its files into it when it has checked them. */
class ExchangedFilesIT extends WholeApplication {
    private static final SeedMail.File PLACEHOLDER = new SeedMail.File(
            "ATP Scan In Progress", "message/rfc822", "Subject: Scan\r\n\r\nWait".getBytes(UTF_8), false);
    private static final SeedMail.File SLIP =
            new SeedMail.File("slip.txt", "text/plain", "Packing slip".getBytes(UTF_8), false);

    @Autowired
    private Mails mails;

    @Autowired
    private Attachments attachments;

    @Autowired
    private DeadLetters deadLetters;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void littleElse() {
        evening(7401);
    }

    @Test
    void readsTheFilesThatTookThePlaceOfThoseItFoundFirst() {
        String id = deliver("Two slips", Duration.ofMinutes(1));
        String later = deliver("Another mail", Duration.ofSeconds(30), SLIP);

        processes.ask("poll-mail", "test");

        assertThat(state("Two slips")).isEqualTo("new");
        assertThat(state("Another mail")).as("mails after it go on: " + later).isEqualTo("classified");

        sandbox.world().the(GraphSandbox.class).exchangeFiles(Northpoint.ORDERS, id, List.of(SLIP));
        processes.ask("poll-mail", "test");

        assertThat(state("Two slips")).isEqualTo("classified");
        assertThat(files("Two slips")).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("slip.txt");
            assertThat(attachments.contentOf(file)).isEqualTo(SLIP.content());
        });
        assertThat(deadLetters.open()).isEmpty();
    }

    @Test
    void saysThatAFileNeverCame() {
        deliver("Never checked", Duration.ofMinutes(31));

        processes.ask("poll-mail", "test");

        assertThat(state("Never checked")).isEqualTo("classified");
        assertThat(files("Never checked")).singleElement().satisfies(file -> {
            assertThat(file.sha256()).isEmpty();
            assertThat(file.refusal()).hasValueSatisfying(why -> assertThat(why).contains("still checking"));
        });
    }

    private String deliver(String subject, Duration ago, SeedMail.File... files) {
        return sandbox.world()
                .the(GraphSandbox.class)
                .deliver(SeedMail.toInbox(
                        Northpoint.ORDERS,
                        "Harbor Steel",
                        "shipping@harborsteel.example",
                        subject,
                        "<p>Packing slip attached.</p>",
                        Instant.now().minus(ago),
                        files.length == 0 ? List.of(PLACEHOLDER) : List.of(files)));
    }

    private String state(String subject) {
        return jdbc.sql("select state from mail where subject = :subject")
                .param("subject", subject)
                .query(String.class)
                .single();
    }

    private List<StoredAttachment> files(String subject) {
        long id = jdbc.sql("select id from mail where subject = :subject")
                .param("subject", subject)
                .query(Long.class)
                .single();
        return attachments.of(mails.get(id).id());
    }
}
