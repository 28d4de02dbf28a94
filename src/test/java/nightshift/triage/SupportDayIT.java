package nightshift.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nightshift.WholeApplication;
import nightshift.sandbox.support.ExpectedDay;
import nightshift.sandbox.support.ExpectedDay.Item;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day of sixty mails to support: kinds, urgency, orders, drafts with their facts, and nothing sent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupportDayIT extends WholeApplication {
    @Autowired
    private JdbcClient database;

    @BeforeAll
    void theDayIsWorkedThrough() {
        supportDay();
        processes.ask("triage-run", "test");
    }

    @Test
    void leavesExactlyTheExpectedDraftsAndMarks() {
        assertThat(differences()).as(this::reasons).isEmpty();
    }

    @Test
    void sortsEachMailAsACarefulReaderWould() {
        Map<String, Map<String, Object>> sorted = sorted();

        assertThat(sandbox.world().day().items())
                .filteredOn(item -> sorted.containsKey(item.messageId()))
                .flatExtracting(item -> difference(item, sorted.get(item.messageId())))
                .isEmpty();
    }

    private static List<String> difference(Item item, Map<String, Object> row) {
        ExpectedDay.Sorted wanted = item.sorted();
        java.util.ArrayList<String> wrong = new java.util.ArrayList<>();
        // what an attacker says he wants is nobody's topic
        boolean attack =
                item.reasons().contains("impersonation") || item.reasons().contains("prompt_injection");
        if (!attack && wanted.topics().stream().noneMatch(topic -> topic.equals(row.get("topic")))) {
            wrong.add(item.key() + ": topic " + row.get("topics") + " instead of " + wanted.topics());
        }
        if (!wanted.urgency().equals(row.get("urgency"))) {
            wrong.add(item.key() + ": urgency " + row.get("urgency") + " instead of " + wanted.urgency());
        }
        if (!wanted.language().equals(row.get("language"))) {
            wrong.add(item.key() + ": language " + row.get("language") + " instead of " + wanted.language());
        }
        if (!wanted.channel().equals(row.get("channel"))) {
            wrong.add(item.key() + ": channel " + row.get("channel"));
        }
        item.role()
                .filter(role -> row.get("role") != null && !role.equals(row.get("role")))
                .ifPresent(role -> wrong.add(item.key() + ": for " + row.get("role") + " instead of " + role));
        item.order()
                .filter(name -> row.get("order_name") != null && !name.equals(row.get("order_name")))
                .ifPresent(name -> wrong.add(item.key() + ": order " + row.get("order_name") + " instead of " + name));
        return wrong;
    }

    private Map<String, Map<String, Object>> sorted() {
        return database
                .sql("select m.internet_message_id as id, t.* from triaged_mail t join mail m on m.id = t.mail_id")
                .query()
                .listOfRows()
                .stream()
                .collect(Collectors.toMap(row -> String.valueOf(row.get("id")), row -> row));
    }

    /** Why each mail was handed over, for whoever reads a failure. */
    private String reasons() {
        return database
                .sql(
                        "select m.internet_message_id || ' ' || d.outcome || ' ' || d.reasons from decision d"
                                + " join work w on w.id = d.work_id join mail m on 'mail/' || m.id = w.subject where d.workflow = 'TRIAGE'")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.joining("\n"));
    }

    private List<String> differences() {
        return sandbox.world().dayDifferences();
    }
}
