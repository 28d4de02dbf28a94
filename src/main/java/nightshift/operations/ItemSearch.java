package nightshift.operations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nightshift.core.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds items by what a person has at hand: a purchase order, order or tracking number, a file name, or a mail. */
@Repository
public class ItemSearch {
    private static final List<String> WORKFLOWS =
            Stream.of(Workflow.values()).map(Workflow::name).toList();

    private final JdbcClient jdbc;
    private final Items items;

    ItemSearch(JdbcClient jdbc, Items items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    /** Called in the transaction that commits the decision. */
    void remember(long decisionId, Item item) {
        List<String> terms = List.copyOf(SearchTerms.of(item));
        if (terms.isEmpty()) {
            return;
        }
        JdbcClient.StatementSpec insert = jdbc.sql("insert into search_term (decision_id, term) values "
                + String.join(", ", Collections.nCopies(terms.size(), "(?, ?)")) + " on conflict do nothing");
        terms.forEach(term -> insert.param(decisionId).param(term));
        insert.update();
    }

    /**
     * The items with a number that begins like this, or that came with one of these mails; newest first.
     *
     * @param text as a person types it; punctuation and capitals do not matter
     * @param mails row ids of mails that match otherwise (by address or subject)
     * @param atMost how many; one more than a page has tells whether there is a next one
     */
    public List<RunItem> find(String text, List<Long> mails, int skip, int atMost) {
        String term = SearchTerms.normalized(text);
        // two questions, as no index answers one with "or"; the works' begins with the workflow
        List<Long> found = jdbc.sql("select decision_id from search_term where term like :term"
                        + " union select d.id from decision d join work w on w.id = d.work_id"
                        + " where w.workflow in (:workflows) and w.subject in (:subjects)"
                        + " order by 1 desc limit :most offset :skip")
                .param("term", term.isEmpty() ? "" : term + "%")
                .param("workflows", WORKFLOWS)
                .param("subjects", subjects(mails))
                .param("most", atMost)
                .param("skip", skip)
                .query(Long.class)
                .list();
        List<RunItem> page = new ArrayList<>(items.listed(found));
        Collections.reverse(page);
        return page;
    }

    /** The items of a workflow with one of these numbers, as they stand, oldest first. */
    public List<RunItem> about(Workflow workflow, List<String> numbers) {
        List<String> terms = numbers.stream()
                .map(SearchTerms::normalized)
                .filter(term -> !term.isEmpty())
                .toList();
        if (terms.isEmpty()) {
            return List.of();
        }
        List<Long> found = jdbc.sql("select d.id from decision d where d.workflow = :workflow"
                        + " and d.id in (select decision_id from search_term where term in (:terms))" + Items.STANDS
                        + " order by d.id")
                .param("workflow", workflow.name())
                .param("terms", terms)
                .query(Long.class)
                .list();
        return found.stream().flatMap(id -> items.item(id).stream()).toList();
    }

    private static List<String> subjects(List<Long> mails) {
        return mails.isEmpty()
                ? List.of("none")
                : mails.stream().map(Work::mailSubject).toList();
    }
}
