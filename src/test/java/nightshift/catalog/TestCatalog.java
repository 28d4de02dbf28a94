package nightshift.catalog;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import nightshift.catalog.lists.ListColumns;
import nightshift.catalog.lists.ListLimits;
import nightshift.catalog.lists.ListPurpose;
import nightshift.catalog.lists.ListSettings;
import org.springframework.util.unit.DataSize;

/** The settings of the catalog and of suppliers' lists, as tests need them. */
public final class TestCatalog {
    /** As delivered. */
    public static final ListLimits LIMITS =
            new ListLimits(20, Duration.ofHours(48), 1, 0, 25, 20, 50, 100_000, new BigDecimal("50000"));

    private TestCatalog() {}

    /** @param location of the shop from which stock counts; blank: its only one */
    static CatalogSettings settings(String location, int largestMegabytes, ListSettings... lists) {
        return new CatalogSettings(
                Duration.ofHours(6),
                Duration.ofHours(6),
                Duration.ofMinutes(1),
                Duration.ofSeconds(1),
                location,
                DataSize.ofMegabytes(largestMegabytes),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                LIMITS,
                List.of(lists));
    }

    /** The same, for a test that waits for a list that does not come. */
    static CatalogSettings lookingFor(Duration time, CatalogSettings settings) {
        return new CatalogSettings(
                settings.shopMaxAge(),
                settings.amazonMaxAge(),
                settings.readWait(),
                settings.readPause(),
                settings.location(),
                settings.largestList(),
                time,
                settings.answerWithin(),
                settings.limits(),
                settings.lists());
    }

    /** A list with the columns SKU and Stock. */
    static ListSettings stockOf(String supplier) {
        return list(
                supplier,
                ListPurpose.STOCK,
                new ListColumns(
                        List.of("SKU"), List.of("Stock"), List.of(), List.of(), List.of(), List.of(), List.of()),
                List.of());
    }

    /**
     * A list that needs no setting but its columns.
     *
     * @param accept the refused files that are used anyway
     */
    public static ListSettings list(String supplier, ListPurpose purpose, ListColumns columns, List<String> accept) {
        return new ListSettings(
                supplier, purpose, columns, List.of(), null, null, null, null, null, false, null, null, null, accept);
    }
}
