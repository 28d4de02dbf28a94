package nightshift.catalog;

import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import nightshift.catalog.lists.ListPurpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of each supplier is in force, and of when it is. */
@Repository
class SupplierStandings {
    private final JdbcClient jdbc;

    SupplierStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SupplierStanding of(String supplier) {
        return jdbc.sql("select list, stock_as_of, cost_as_of from supplier_standing where supplier = :supplier")
                .param("supplier", supplier)
                .query((row, n) -> new SupplierStanding(
                        Optional.of(row.getLong("list")),
                        SqlTimes.read(row, "stock_as_of"),
                        SqlTimes.read(row, "cost_as_of")))
                .optional()
                .orElse(SupplierStanding.NOTHING);
    }

    /**
     * A list takes the place of the one before, until the transaction ends for this process alone.
     *
     * @param before what was in force when it was judged
     * @return false: another list was quicker, and this one was judged by what does not hold any more
     */
    boolean advance(String supplier, SupplierStanding before, long list, ListPurpose purpose, Instant asOf) {
        return before.list().isEmpty()
                ? begin(supplier, list, purpose, asOf)
                : advance(supplier, before.list().get(), list, purpose, asOf);
    }

    private boolean advance(String supplier, long before, long list, ListPurpose purpose, Instant asOf) {
        return jdbc.sql("update supplier_standing set list = :list"
                                + (purpose.stock() ? ", stock_as_of = :asOf" : "")
                                + (purpose.cost() ? ", cost_as_of = :asOf" : "")
                                + " where supplier = :supplier and list = :before")
                        .param("supplier", supplier)
                        .param("before", before)
                        .param("list", list)
                        .param("asOf", SqlTimes.of(asOf))
                        .update()
                == 1;
    }

    private boolean begin(String supplier, long list, ListPurpose purpose, Instant asOf) {
        return jdbc.sql("insert into supplier_standing (supplier, list, stock_as_of, cost_as_of)"
                                + " values (:supplier, :list, :stock, :cost) on conflict do nothing")
                        .param("supplier", supplier)
                        .param("list", list)
                        .param("stock", purpose.stock() ? SqlTimes.of(asOf) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("cost", purpose.cost() ? SqlTimes.of(asOf) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
    }
}
