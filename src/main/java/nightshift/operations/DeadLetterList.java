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

    /**
     * Oldest first.
     *
     * @param state open, closed, discarded
     * @param fingerprint only of this cause
     */
    public Page<DeadLetter> list(String state, Optional<String> fingerprint, PageAsked page) {
        List<DeadLetter> rows = jdbc.sql("select * from dead_letter where state = :state and id > :after"
                        + fingerprint
                                .map(of -> " and fingerprint = :fingerprint")
                                .orElse("")
                        + " order by id limit :most")
                .param("state", state)
                .param("after", page.after())
                .param("fingerprint", fingerprint.orElse(""))
                .param("most", page.oneMore())
                .query(DeadLetters::letter)
                .list();
        return Page.of(rows, page.size(), DeadLetter::id);
    }

    /** How it stands now, and stays until the transaction ends. */
    public Optional<DeadLetter> locked(long letterId) {
        return jdbc.sql("select * from dead_letter where id = :id for update")
                .param("id", letterId)
                .query(DeadLetters::letter)
                .optional();
    }
}
