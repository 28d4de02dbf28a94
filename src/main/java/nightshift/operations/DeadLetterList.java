package nightshift.operations;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dead letters as people list them, cut and counted by the database. */
@Repository
public class DeadLetterList {
    private final JdbcClient jdbc;

    DeadLetterList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The open dead letters of one cause. @param cause the sentence of the latest of them */
    public record Cause(String fingerprint, String cause, Optional<String> system, int count) {}

    /** Oldest first. @param state open, closed, discarded @param fingerprint only of this cause */
    public Page<DeadLetter> list(String state, Optional<String> fingerprint, PageAsked page) {
        List<DeadLetter> rows = jdbc.sql("select * from dead_letter where state = :state and id > :after"
                        + fingerprint.map(of -> " and fingerprint = :fingerprint").orElse("")
                        + " order by id limit :most")
                .param("state", state)
                .param("after", page.after())
                .param("fingerprint", fingerprint.orElse(""))
                .param("most", page.oneMore())
                .query(DeadLetters::letter)
                .list();
        return Page.of(rows, page.size(), DeadLetter::id);
    }

    /** The causes with open dead letters, the most frequent first. */
    public List<Cause> causes(int atMost) {
        return jdbc.sql("select g.fingerprint, g.many, l.cause, l.system from (select fingerprint, count(*) as many,"
                        + " max(id) as latest from dead_letter where state = 'open' group by fingerprint) g"
                        + " join dead_letter l on l.id = g.latest order by g.many desc, g.latest limit :most")
                .param("most", atMost)
                .query((row, n) -> new Cause(
                        row.getString("fingerprint"),
                        row.getString("cause"),
                        Optional.ofNullable(row.getString("system")),
                        row.getInt("many")))
                .list();
    }

    /** How it stands now, and stays until the transaction ends. */
    public Optional<DeadLetter> locked(long letterId) {
        return jdbc.sql("select * from dead_letter where id = :id for update")
                .param("id", letterId)
                .query(DeadLetters::letter)
                .optional();
    }
}
