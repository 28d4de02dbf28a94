package nightshift.reliability;

import java.util.List;
import java.util.function.Predicate;
import nightshift.sandbox.Books;
import nightshift.sandbox.night.ExpectedNight;
import nightshift.sandbox.night.ExpectedNight.Item;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether a person is told of each write that the books lack: by an open dead letter or review of its mail, order or feed. */
record Explained(JdbcClient jdbc, ExpectedNight expected) {
    private static final String INTAKE = "('direct:poll-mail', 'direct:poll-mailboxes', 'direct:take-in-attachments',"
            + " 'direct:sort-mails', 'direct:fulfill-pending', 'direct:fulfillment-run')";

    List<String> unexplained(Books books) {
        return missing(books, item -> !byReview(item) && !byDeadLetter(item));
    }

    List<String> unexplainedByReviews(Books books) {
        return missing(books, item -> !byReview(item));
    }

    private List<String> missing(Books books, Predicate<Item> unexplained) {
        return expected.items().stream()
                .filter(item -> !lacking(item, books).isEmpty() && unexplained.test(item))
                .flatMap(item -> lacking(item, books).stream())
                .toList();
    }

    private static List<String> lacking(Item item, Books books) {
        return new ExpectedNight(List.of(item))
                .differencesFrom(books).stream()
                        .filter(line -> line.startsWith("Missing "))
                        .toList();
    }

    private boolean byReview(Item item) {
        return count(
                        item,
                        "select count(*) from review r left join effect e on e.id = r.effect_id"
                                + " left join decision d on d.id = coalesce(r.decision_id, e.decision_id)"
                                + " where r.closed_at is null and (d.label = :po or e.payload like :order or e.payload like :amazon)")
                > 0;
    }

    private boolean byDeadLetter(Item item) {
        return count(
                        item,
                        "select count(*) from dead_letter l left join work w on w.id = l.work_id"
                                + " left join mail m on w.subject = 'mail/' || m.id"
                                + " left join effect e on l.effect_id in (e.id, e.batch_id)"
                                + " where l.state = 'open' and (m.subject = :subject"
                                + " or exists (select 1 from mail f where l.subject = 'mail/' || f.id and f.subject = :subject)"
                                + " or e.payload like :order or e.payload like :amazon"
                                + " or (l.step in " + INTAKE + " and not exists (select 1 from work x join mail y"
                                + " on x.subject = 'mail/' || y.id where y.subject = :subject and x.state in ('closed', 'failed'))))")
                > 0;
    }

    private int count(Item item, String sql) {
        String order = item.fulfillment().map(ExpectedNight.Fulfillment::order).orElse("none");
        String amazon =
                item.confirmation().map(ExpectedNight.Confirmation::amazonOrder).orElse("none");
        return jdbc.sql(sql)
                .param("po", item.po())
                .param("subject", item.subject())
                .param("order", "%" + order + "%")
                .param("amazon", "%" + amazon + "%")
                .query(Integer.class)
                .single();
    }
}
