package nightshift.sandbox.suppliers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SandboxSystem;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * What two suppliers publish under {@code /suppliers}: {@code /harbor/stock.csv} and {@code /acme/list.xlsx}, each with stock and cost.
 * A list that is bad stays so until the supplier publishes a good one.
 */
public final class SupplierLists implements SandboxSystem {
    public static final String HARBOR = "harbor";
    public static final String ACME = "acme";

    private static final Map<String, List<String>> COLUMNS = Map.of(
            HARBOR,
            List.of("Item Number", "Description", "Qty Available", "Your Cost", "Freight", "MAP", "Currency", "As Of"),
            ACME,
            List.of("SKU", "Product", "On Hand", "Net Price", "Ship Cost", "MAP Price", "Curr", "Date"));
    private static final Duration PUBLISHED = Duration.ofHours(1);

    private final Map<String, Map<String, SupplierRow>> rows = new HashMap<>();
    private final Map<String, BadList> bad = new HashMap<>();
    private final Map<String, Instant> published = new HashMap<>();
    private final Books books;
    private final Clock clock;

    public SupplierLists(Books books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    /** @param supplier {@link #HARBOR} or {@link #ACME} */
    public synchronized void put(String supplier, SupplierRow row) {
        rows.computeIfAbsent(named(supplier), name -> new LinkedHashMap<>()).put(row.sku(), row);
        published.putIfAbsent(supplier, Instant.now(clock).minus(PUBLISHED));
    }

    /** The supplier publishes a list that is bad in this way, or a good one. */
    public synchronized void publish(String supplier, Optional<BadList> way) {
        way.ifPresentOrElse(one -> bad.put(named(supplier), one), () -> bad.remove(named(supplier)));
        published.put(supplier, Instant.now(clock));
    }

    /** The supplier publishes a list with other values for an item; what is empty stays. */
    public synchronized void change(String sku, Optional<Integer> stock, Optional<BigDecimal> cost) {
        var list = rows.entrySet().stream()
                .filter(one -> one.getValue().containsKey(sku))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No list names " + sku));
        list.getValue().computeIfPresent(sku, (same, row) -> {
            SupplierRow changed = stock.map(row::withStock).orElse(row);
            return cost.map(changed::withCost).orElse(changed);
        });
        published.put(list.getKey(), Instant.now(clock));
    }

    @Override
    public String path() {
        return "/suppliers";
    }

    @Override
    public synchronized SandboxResponse answer(SandboxRequest request) {
        books.count("suppliers " + request.path());
        return switch (request.line()) {
            case "GET /harbor/stock.csv", "HEAD /harbor/stock.csv" ->
                answer(HARBOR, "text/csv; charset=utf-8", csv(table(HARBOR)));
            case "GET /acme/list.xlsx", "HEAD /acme/list.xlsx" ->
                answer(
                        ACME,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        workbook(table(ACME)));
            default -> SandboxResponse.json(404, "{\"error\":\"There is no such list\"}");
        };
    }

    private SandboxResponse answer(String supplier, String type, byte[] file) {
        Optional<BadList> way = Optional.ofNullable(bad.get(supplier));
        if (way.equals(Optional.of(BadList.ERROR_PAGE))) {
            return new SandboxResponse(
                    200,
                    Map.of("Content-Type", "text/html"),
                    "<!doctype html><title>Sign in</title><p>Your session has ended.".getBytes(StandardCharsets.UTF_8));
        }
        Instant at = at(supplier).minus(way.equals(Optional.of(BadList.OLD)) ? Duration.ofDays(9) : Duration.ZERO);
        return new SandboxResponse(
                200,
                Map.of(
                        "Content-Type",
                        type,
                        "Last-Modified",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC))),
                file);
    }

    private ListTable table(String supplier) {
        return ListTable.of(
                COLUMNS.getOrDefault(supplier, List.of()),
                new ArrayList<>(rows.getOrDefault(supplier, Map.of()).values()),
                Optional.ofNullable(bad.get(supplier)),
                at(supplier));
    }

    private Instant at(String supplier) {
        return published.getOrDefault(supplier, Instant.now(clock).minus(PUBLISHED));
    }

    private static byte[] csv(ListTable table) {
        StringBuilder text = new StringBuilder(String.join(",", table.header())).append("\r\n");
        table.rows().forEach(row -> text.append(
                        row.stream().map(SupplierLists::quoted).collect(Collectors.joining(",")))
                .append("\r\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(Object cell) {
        String text = cell instanceof BigDecimal amount ? amount.toPlainString() : String.valueOf(cell);
        return text.matches("[^,\"\r\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static byte[] workbook(ListTable table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Acme", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Price List");
            for (int column = 0; column < table.header().size(); column++) {
                sheet.value(0, column, table.header().get(column));
            }
            for (int row = 0; row < table.rows().size(); row++) {
                List<Object> cells = table.rows().get(row);
                for (int column = 0; column < cells.size(); column++) {
                    cell(sheet, row + 1, column, cells.get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (!String.valueOf(value).isEmpty()) {
            sheet.value(row, column, String.valueOf(value));
        }
    }

    private static String named(String supplier) {
        if (!COLUMNS.containsKey(supplier)) {
            throw new IllegalArgumentException("The suppliers with lists are harbor and acme, not " + supplier);
        }
        return supplier;
    }
}
