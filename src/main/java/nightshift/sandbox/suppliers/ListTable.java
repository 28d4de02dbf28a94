package nightshift.sandbox.suppliers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A supplier's list as a table: its header and rows, good or bad in one way. Cells are text or numbers. */
record ListTable(List<String> header, List<List<Object>> rows) {
    private static final BigDecimal CANADIAN = new BigDecimal("1.38");
    private static final int STOCK = 2;
    private static final int COST = 3;

    /**
     * @param names of the columns: item, description, stock, cost, freight, MAP, currency, date
     * @param asOf when the list was made
     */
    static ListTable of(List<String> names, List<SupplierRow> items, Optional<BadList> bad, Instant asOf) {
        String date = asOf.minus(is(bad, BadList.OLD) ? Duration.ofDays(9) : Duration.ZERO)
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
        List<String> header = new ArrayList<>(names);
        if (is(bad, BadList.HEADER_CHANGED)) {
            header.set(STOCK, "Status");
        }
        List<List<Object>> rows = new ArrayList<>();
        int count =
                is(bad, BadList.NO_ROWS) ? 0 : is(bad, BadList.FORTY_PERCENT) ? items.size() * 4 / 10 : items.size();
        for (int at = 0; at < count; at++) {
            List<Object> row = row(items.get(at), date);
            bad.ifPresent(way -> spoil(row, way, rows.size()));
            rows.add(row);
            if (is(bad, BadList.DUPLICATE_SKUS) && at % 20 == 0) {
                List<Object> again = new ArrayList<>(row);
                again.set(STOCK, items.get(at).stock() + 17);
                rows.add(again);
            }
        }
        return new ListTable(header, rows);
    }

    private static List<Object> row(SupplierRow item, String date) {
        return new ArrayList<>(List.of(
                item.sku(),
                item.description(),
                item.stock(),
                item.cost().<Object>map(cost -> cost).orElse(""),
                item.freight(),
                item.minimumAdvertised().<Object>map(map -> map).orElse(""),
                "USD",
                date));
    }

    private static void spoil(List<Object> row, BadList way, int at) {
        Object cost = row.get(COST);
        switch (way) {
            case SWAPPED_COLUMNS -> {
                row.set(COST, row.get(STOCK));
                row.set(STOCK, cost);
            }
            case COST_ZERO -> row.set(COST, new BigDecimal("0.00"));
            case ANOTHER_CURRENCY -> {
                row.set(
                        COST,
                        cost instanceof BigDecimal amount
                                ? amount.multiply(CANADIAN).setScale(2, RoundingMode.HALF_UP)
                                : cost);
                row.set(6, "CAD");
            }
            case NEGATIVE_NUMBERS -> {
                if (at % 25 == 0) {
                    row.set(STOCK, -5);
                    row.set(COST, cost instanceof BigDecimal amount ? amount.negate() : cost);
                }
            }
            case ALL_OUT -> row.set(STOCK, 0);
            case WRONG_ENCODING -> row.set(1, String.valueOf(row.get(1)).replace("\u00bd", "\ufffd"));
            default -> {
                // bad as a whole, not by its rows
            }
        }
    }

    private static boolean is(Optional<BadList> bad, BadList way) {
        return bad.equals(Optional.of(way));
    }
}
