package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApprovedInARowTests {
    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 23, 2, 0, 0, 0, ZoneOffset.UTC);

    private final TestProcess process = TestProcess.alone();
    private final ApprovedInARow approved = new ApprovedInARow(process.jdbc, process.modes);

    @BeforeEach
    void threeOfTheBillsWereApproved() {
        process.modes.change(Workflow.INVOICES, Mode.REVIEW, "test");
        bill(1);
        bill(2);
        bill(3);
    }

    @Test
    void countsWhatPeopleApprovedAndLeftAsItWas() {
        assertThat(row()).containsEntry("Harbor", 3);
    }

    /** Approved unseen, and put right in the books later: auto would have entered it just as wrongly. */
    @Test
    void endsTheRowAtABillThatSomebodyCorrectedLater() {
        difference(2, "other_total");
        assertThat(row()).containsEntry("Harbor", 1);
    }

    @Test
    void endsItAlsoWhereAPersonWantsTheDifferenceLeftAsItIs() {
        difference(3, "missing");
        process.jdbc
                .sql("update difference set open_key = null, closed_at = :now, closed_by = 'kim'")
                .param("now", NOW)
                .update();
        assertThat(row()).isEmpty();
    }

    @Test
    void goesOnWhereTheBillAgreesAgain() {
        difference(3, "missing");
        process.jdbc
                .sql("update difference set open_key = null, closed_at = :now")
                .param("now", NOW)
                .update();
        assertThat(row()).containsEntry("Harbor", 3);
    }

    private Map<String, Integer> row() {
        return approved.of(Workflow.INVOICES, "bill");
    }

    private void bill(long id) {
        process.jdbc
                .sql("insert into work (id, workflow, subject, state, offered_at) values (:id, 'INVOICES',"
                        + " :subject, 'closed', :now)")
                .param("id", id)
                .param("subject", "mail/" + id)
                .param("now", NOW)
                .update();
        process.jdbc
                .sql("insert into decision (id, work_id, item_key, label, workflow, outcome, reasons, facts,"
                        + " instance, decided_at) values (:id, :id, 'inv.pdf', 'x', 'INVOICES', 'PROCEED', '[]', '{}',"
                        + " 'me', :now)")
                .param("id", id)
                .param("now", NOW)
                .update();
        process.jdbc
                .sql("insert into effect (id, effect_key, kind, payload, target, position, state, workflow, supplier,"
                        + " decision_id, approved_by, planned_at) values (:id, :key, 'bill', '{}', 'x', 1, 'done',"
                        + " 'INVOICES', 'Harbor', :id, 'kim', :now)")
                .param("id", id)
                .param("key", "bill/" + id)
                .param("now", NOW)
                .update();
    }

    private void difference(long effect, String kind) {
        process.jdbc
                .sql("insert into difference (difference_key, open_key, workflow, system, kind, subject, effect_id,"
                        + " sentence, first_seen_at, last_seen_at) values ('k', 'k', 'INVOICES', 'QUICKBOOKS', :kind,"
                        + " 'x', :effect, 'is not there', :now, :now)")
                .param("kind", kind)
                .param("effect", effect)
                .param("now", NOW)
                .update();
    }
}
