package nightshift.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people did, who and when. Only ever added to. */
@Repository
public class AuditTrail {
    private static final int LONGEST_ABOUT = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Stamps an act. Call it in the transaction of the act itself, so that neither stands without the other.
     *
     * @param act a word or two, for example {@code approve}
     * @param about what it was done to, for example {@code review 12}
     * @param note the person's own words, or what came of it
     */
    public void record(Person who, String act, String about, @Nullable String note) {
        record(who.name(), who.via() == Person.Via.API ? "api" : "desk", act, about, note);
    }

    /** The same for those who have no account at hand: the shell, Hawtio. */
    public void record(String who, String via, String act, String about, @Nullable String note) {
        jdbc.sql(
                        "insert into audit (happened_at, who, via, act, about, note) values (:now, :who, :via, :act, :about, :note)")
                .param("now", SqlTime.of(clock.instant()))
                .param("who", who)
                .param("via", via)
                .param("act", act)
                .param("about", about.length() > LONGEST_ABOUT ? about.substring(0, LONGEST_ABOUT) : about)
                .param("note", note)
                .update();
    }

    /**
     * Newest first.
     *
     * @param before only entries older than the one with this id
     * @param who only this person's
     */
    public List<AuditEntry> list(Optional<Long> before, Optional<String> who, int atMost) {
        return jdbc.sql("select * from audit where id < :before"
                        + who.map(name -> " and who = :who").orElse("") + " order by id desc limit :most")
                .param("before", before.orElse(Long.MAX_VALUE))
                .param("who", who.orElse(""))
                .param("most", atMost)
                .query(AuditTrail::entry)
                .list();
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                SqlTime.read(row, "happened_at"),
                row.getString("who"),
                row.getString("via"),
                row.getString("act"),
                row.getString("about"),
                Optional.ofNullable(row.getString("note")));
    }
}
