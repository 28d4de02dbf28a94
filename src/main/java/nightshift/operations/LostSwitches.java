package nightshift.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nightshift.core.Mode;
import nightshift.settings.StoreSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * A supplier whom a person switched on the desk to more caution, and whose name is not in the settings any more. Renamed there he
 * would go on under his workflow's mode, and what the person held back would go out: the start is refused instead.
 */
@Repository
public class LostSwitches {
    private static final Logger LOG = LoggerFactory.getLogger(LostSwitches.class);
    private static final String SUPPLIER = "supplier/";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.US);

    private final JdbcClient jdbc;
    private final StoreSettings store;

    /** @param forget the name of such a supplier whose switch is taken away, so that the start goes on; empty: none */
    public LostSwitches(JdbcClient jdbc, StoreSettings store, @Value("${nightshift.forget-switch:}") String forget) {
        this.jdbc = jdbc;
        this.store = store;
        forget(forget.strip());
        refuse();
    }

    private void forget(String name) {
        if (store.supplier(name).isEmpty()
                && jdbc.sql("delete from mode_switch where scope = :scope")
                                .param("scope", SUPPLIER + name)
                                .update()
                        == 1) {
            LOG.warn("The switch of {}, who is no supplier of the settings, is taken away", name);
        }
    }

    private void refuse() {
        jdbc
                .sql("select * from mode_switch where scope like 'supplier/%' and mode <> 'AUTO' order by scope")
                .query(LostSwitches::lost)
                .list()
                .stream()
                .filter(lost -> store.supplier(lost.supplier()).isEmpty())
                .findFirst()
                .ifPresent(lost -> {
                    throw new IllegalArgumentException(
                            ("nightshift.suppliers: \"%s\" was switched to %s on the desk by %s (%s), but no supplier has this"
                                            + " name. Write it as it was; or, if he is gone, or has a mode of his own under a"
                                            + " new name, start once with --nightshift.forget-switch=\"%s\"")
                                    .formatted(
                                            lost.supplier(),
                                            lost.mode().name().toLowerCase(Locale.ROOT),
                                            lost.by(),
                                            TIME.format(lost.at().atZone(store.timeZone())),
                                            lost.supplier()));
                });
    }

    private static Lost lost(ResultSet row, int number) throws SQLException {
        return new Lost(
                row.getString("scope").substring(SUPPLIER.length()),
                Mode.valueOf(row.getString("mode")),
                row.getString("switched_by"),
                Times.instant(row, "switched_at"));
    }

    private record Lost(String supplier, Mode mode, String by, Instant at) {}
}
