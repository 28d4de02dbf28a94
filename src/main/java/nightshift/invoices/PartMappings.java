package nightshift.invoices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nightshift.books.Vendor;
import nightshift.core.Sku;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people said about vendors' part numbers; the same line matches by itself next time. */
@Repository
public class PartMappings {
    private final JdbcClient jdbc;
    private final Clock clock;

    public PartMappings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same, as a person's act says it. */
    @Transactional
    public void learn(LearnedPart part) {
        keep(part.vendorId(), part.mapping(), part.who());
    }

    /** Counts from the next invoice on. The same part mapped otherwise before means this now. */
    @Transactional
    public void keep(String vendorId, PartMapping mapping, String who) {
        forget(vendorId, mapping.vendorPart(), mapping.unit());
        jdbc.sql(
                        "insert into invoice_part (vendor_id, part_key, unit, vendor_part, sku, pack_factor, mapped_by, mapped_at)"
                                + " values (:vendor, :key, :unit, :part, :sku, :factor, :who, :now)")
                .param("vendor", vendorId)
                .param("key", PartNumbers.normalized(mapping.vendorPart()))
                .param("unit", unit(mapping.unit()))
                .param("part", mapping.vendorPart())
                .param("sku", mapping.sku().value())
                .param("factor", mapping.packFactor())
                .param("who", who)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** @return whether it was mapped until now */
    public boolean forget(String vendorId, String vendorPart, Optional<String> unit) {
        return jdbc.sql("delete from invoice_part where vendor_id = :vendor and part_key = :key and unit = :unit")
                        .param("vendor", vendorId)
                        .param("key", PartNumbers.normalized(vendorPart))
                        .param("unit", unit(unit))
                        .update()
                == 1;
    }

    /** Those of one vendor; none of an unknown one. */
    public List<PartMapping> of(Optional<Vendor> vendor) {
        return vendor.map(known -> jdbc.sql(
                                "select * from invoice_part where vendor_id = :vendor order by part_key, unit")
                        .param("vendor", known.id())
                        .query(PartMappings::mapping)
                        .list())
                .orElse(List.of());
    }

    /** All of them with who said so, for the desk. */
    public List<KeptPart> kept() {
        return jdbc.sql("select * from invoice_part order by vendor_id, part_key, unit")
                .query((row, number) -> new KeptPart(
                        row.getString("vendor_id"),
                        mapping(row, number),
                        row.getString("mapped_by"),
                        row.getObject("mapped_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static PartMapping mapping(ResultSet row, int number) throws SQLException {
        return new PartMapping(
                row.getString("vendor_part"),
                new Sku(row.getString("sku")),
                row.getBigDecimal("pack_factor").stripTrailingZeros(),
                Optional.of(row.getString("unit")).filter(unit -> !unit.isEmpty()));
    }

    private static String unit(Optional<String> unit) {
        return unit.map(String::strip)
                .map(text -> text.toUpperCase(Locale.ROOT))
                .orElse("");
    }
}
