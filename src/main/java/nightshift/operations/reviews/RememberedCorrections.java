package nightshift.operations.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The corrections that are remembered: listed, removable, and handed to who reads mail and documents. */
@Repository
public class RememberedCorrections {
    private final JdbcClient jdbc;
    private final Clock clock;

    public RememberedCorrections(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Remembers it from now on. The same text remembered otherwise before means this now. */
    @Transactional
    public void remember(RememberOffer offer, String who) {
        jdbc.sql("delete from remembered where kind = :kind and supplier = :supplier and printed = :printed")
                .param("kind", offer.kind().code())
                .param("supplier", offer.supplier())
                .param("printed", offer.printed())
                .update();
        jdbc.sql("insert into remembered (kind, supplier, printed, means, remembered_by, remembered_at)"
                        + " values (:kind, :supplier, :printed, :means, :who, :now)")
                .param("kind", offer.kind().code())
                .param("supplier", offer.supplier())
                .param("printed", offer.printed())
                .param("means", offer.means())
                .param("who", who)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** @return whether it was remembered until now */
    public boolean forget(long id) {
        return jdbc.sql("delete from remembered where id = :id").param("id", id).update() == 1;
    }

    /** By kind, supplier and text. */
    public List<Remembered> all() {
        return jdbc.sql("select * from remembered order by kind, supplier, printed")
                .query(RememberedCorrections::remembered)
                .list();
    }

    /** The addresses that people said belong to a supplier. */
    public List<Remembered> senders() {
        return all().stream()
                .filter(remembered -> remembered.kind() == RememberedKind.SENDER)
                .toList();
    }

    private static Remembered remembered(ResultSet row, int number) throws SQLException {
        return new Remembered(
                row.getLong("id"),
                RememberedKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("supplier"),
                row.getString("printed"),
                row.getString("means"),
                row.getString("remembered_by"),
                row.getObject("remembered_at", OffsetDateTime.class).toInstant());
    }
}
