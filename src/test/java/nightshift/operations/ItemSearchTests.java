package nightshift.operations;

import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.Workflow;
import org.junit.jupiter.api.Test;

class ItemSearchTests {
    private final TestProcess process = TestProcess.alone();
    private final ItemSearch search =
            new ItemSearch(process.jdbc, new Items(process.jdbc, new EffectPages(process.jdbc)));

    @Test
    void findsAnItemByTheBeginningOfANumberNewestFirst() {
        long older = decided("mail/1", "PO-7415");
        long newer = decided("mail/2", "PO-7416");
        decided("mail/3", "PO-8000");

        assertThat(found("po 741", List.of())).containsExactly(newer, older);
        assertThat(found("po 7415", List.of())).containsExactly(older);
        assertThat(found("...", List.of())).isEmpty();
    }

    @Test
    void findsAnItemByItsMailWhicheverWorkflowItIsOf() {
        long shipped = decided("mail/1", "PO-7415");
        long booked = decided("mail/2", "PO-7416");
        process.jdbc
                .sql("update work set workflow = 'PRICING' where subject = 'mail/2'")
                .update();

        assertThat(found("nothing", List.of(2L))).containsExactly(booked);
        assertThat(found("nothing", List.of(1L, 2L))).containsExactly(booked, shipped);
    }

    @Test
    void listsAnItemOnceThatIsFoundByItsNumberAndByItsMail() {
        long item = decided("mail/1", "PO-7415");

        assertThat(found("PO-7415", List.of(1L))).containsExactly(item);
        assertThat(search.find("PO-7415", List.of(1L), 1, 10)).isEmpty();
    }

    @Test
    void goesOnBehindThePageBefore() {
        long older = decided("mail/1", "PO-7415");
        decided("mail/2", "PO-7416");

        assertThat(search.find("PO741", List.of(), 1, 1))
                .extracting(item -> item.decisionId().orElseThrow())
                .containsExactly(older);
    }

    private long decided(String mail, String number) {
        Work work = process.work(mail);
        assertThat(work.workflow()).isEqualTo(Workflow.FULFILLMENT);
        Item item = new Item("item", number, Map.of("po", number));
        return process.decisions
                .commit(new Decided(work, item, new Decision.Proceed(List.of(Effect.of(ship(number), 1)))))
                .decisionId();
    }

    private List<Long> found(String text, List<Long> mails) {
        return search.find(text, mails, 0, 10).stream()
                .map(item -> item.decisionId().orElseThrow())
                .toList();
    }
}
