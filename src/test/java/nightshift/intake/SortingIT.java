package nightshift.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import nightshift.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages are read, files fetched and mails sorted at the same time, and nobody may notice. */
class SortingIT extends WholeApplication {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void worksWaitInTheOrderInWhichTheirMailsCame() {
        smallEvening();

        processes.ask("poll-mail", "test");

        List<OffsetDateTime> received = jdbc.sql(
                        "select m.received_at from work w join mail m on w.subject = 'mail/' || m.id"
                                + " where w.workflow = 'FULFILLMENT' order by w.id")
                .query(OffsetDateTime.class)
                .list();
        assertThat(received).hasSizeGreaterThan(5).isSorted();
        assertThat(jdbc.sql("select count(*) from mail where state in ('new', 'complete')")
                        .query(Integer.class)
                        .single())
                .as("mails that nobody sorted")
                .isZero();
    }
}
