package nightshift.sandbox.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nightshift.sandbox.Books;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.quickbooks.QuickBooksSandbox;
import nightshift.sandbox.quickbooks.SeedPurchaseOrder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class WeekTests {
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private final Week week = Week.before(NOW);

    @Test
    void hasTwentyFourExactSixteenOddInvoicesAndSevenTraps() {
        ExpectedWeek expected = week.expected();
        assertThat(expected.bills()).hasSize(24);
        assertThat(expected.reviews()).hasSize(16);
        assertThat(expected.traps()).hasSize(7);
        assertThat(week.mails()).hasSize(47);
        assertThat(expected.bills().stream().map(ExpectedWeek.Bill::number).distinct())
                .hasSize(24);
    }

    @Test
    void isTheSameEachTime() {
        Week again = Week.before(NOW);
        for (int i = 0; i < week.mails().size(); i++) {
            SeedMail one = week.mails().get(i);
            assertThat(again.mails().get(i).subject()).isEqualTo(one.subject());
            assertThat(again.mails().get(i).files().get(0).content())
                    .isEqualTo(one.files().get(0).content());
        }
    }

    @Test
    void exactInvoicesAgreeWithTheirOrders() {
        Map<String, SeedPurchaseOrder> orders = orders();
        for (WeekCase one : week.cases()) {
            if (one.isExact()) {
                assertThat(wrongs(one.invoice(), orders)).as(one.subject()).isEmpty();
            }
        }
    }

    @Test
    void oddInvoicesHaveExactlyTheirOneDiscrepancy() {
        Map<String, SeedPurchaseOrder> orders = orders();
        for (WeekCase one : week.cases()) {
            if (!one.isExact() && !Set.of("closed_po", "duplicate_invoice").contains(one.reason())) {
                assertThat(wrongs(one.invoice(), orders)).as(one.subject()).containsExactly(one.reason());
            }
        }
    }

    @Test
    void printsNumberAndTotalOfEachInvoiceAsText() throws IOException {
        for (int i = 0; i < week.cases().size(); i++) {
            Invoice invoice = week.cases().get(i).invoice();
            String text = text(week.mails().get(i));
            assertThat(text).contains(invoice.number());
            for (InvoiceLine line : invoice.lines()) {
                assertThat(text).contains(line.sku());
            }
            String digits = invoice.total().toPlainString().replaceAll("\\D", "");
            assertThat(text.replaceAll("[.,]", "")).contains(digits);
        }
    }

    @Test
    void hasTenLayoutsAndAnInvoiceOverTwoPages() throws IOException {
        Set<InvoiceStyle> styles = new HashSet<>();
        int most = 0;
        for (int i = 0; i < week.cases().size(); i++) {
            styles.add(InvoiceStyle.of(week.cases().get(i).invoice().supplier()));
            try (PDDocument pdf =
                    Loader.loadPDF(week.mails().get(i).files().get(0).content())) {
                most = Math.max(most, pdf.getNumberOfPages());
            }
        }
        assertThat(styles).hasSize(10);
        assertThat(most).isEqualTo(2);
    }

    @Test
    void theScannedCopyHasNoText() throws IOException {
        assertThat(text(week.mails().get(46))).isBlank();
    }

    @Test
    void entersVendorsItemsAndOrdersInTheBooks() {
        Books books = new Books();
        new QuickBooksSandbox(books, Clock.fixed(NOW, ZoneOffset.UTC)).with(people -> {
            week.enter(people);
            week.orders().forEach(order -> assertThat(
                            people.look("PurchaseOrder", people.idOf("PurchaseOrder", order.number())))
                    .contains(order.vendor()));
            assertThat(people.look("PurchaseOrder", people.idOf("PurchaseOrder", "PO-8137")))
                    .contains("Closed");
        });
        assertThat(books.of("quickbooks.bill")).isEmpty();
    }

    private Map<String, SeedPurchaseOrder> orders() {
        Map<String, SeedPurchaseOrder> orders = new TreeMap<>();
        week.orders()
                .forEach(order -> assertThat(orders.put(order.number(), order)).isNull());
        return orders;
    }

    /** Matches on its own, without the rules that made the week. */
    private static List<String> wrongs(Invoice invoice, Map<String, SeedPurchaseOrder> orders) {
        if (!orders.keySet().containsAll(invoice.orders())) {
            return List.of("unknown_po");
        }
        List<String> wrongs = new ArrayList<>();
        Set<String> known = new HashSet<>();
        orders.values().forEach(order -> order.lines().forEach(line -> known.add(line.sku())));
        for (String number : invoice.orders()) {
            ofOrder(invoice, orders.get(number), known, wrongs);
        }
        for (Invoice.Charge charge : invoice.charges()) {
            if (charge.label().equals("Sales tax")) {
                wrongs.add("tax");
            } else if (charge.label().equals("Previous balance")) {
                wrongs.add("previous_balance");
            } else if (invoice.orders().stream().noneMatch(number -> has(orders.get(number), charge))) {
                wrongs.add("unexpected_charge");
            }
        }
        BigDecimal sum =
                invoice.charges().stream().map(Invoice.Charge::amount).reduce(invoice.goods(), BigDecimal::add);
        if (sum.compareTo(invoice.total()) != 0) {
            wrongs.add("arithmetic");
        }
        if (!invoice.currency().equals("USD")) {
            wrongs.add("currency");
        }
        return wrongs;
    }

    private static boolean has(SeedPurchaseOrder order, Invoice.Charge charge) {
        return order.lines().stream()
                .anyMatch(line -> line.sku().equals("FREIGHT") && line.amount().equals(charge.amount()));
    }

    private static void ofOrder(Invoice invoice, SeedPurchaseOrder order, Set<String> known, List<String> wrongs) {
        if (!order.vendor().equals(invoice.supplier().name())) {
            wrongs.add("vendor_mismatch");
        }
        if (invoice.date().isBefore(order.date())) {
            wrongs.add("date_anomaly");
        }
        List<InvoiceLine> mine = invoice.lines().stream()
                .filter(line -> line.order().equals(order.number()))
                .toList();
        for (InvoiceLine line : mine) {
            order.lines().stream()
                    .filter(ordered -> ordered.sku().equals(line.sku()))
                    .findFirst()
                    .ifPresentOrElse(
                            ordered -> {
                                if (ordered.unitPrice().compareTo(line.price()) != 0) {
                                    wrongs.add("price");
                                }
                                if (ordered.quantity().compareTo(line.quantity().add(line.backOrdered())) != 0) {
                                    wrongs.add("quantity");
                                }
                            },
                            () -> wrongs.add(known.contains(line.sku()) ? "extra_line" : "unknown_sku"));
        }
        order.lines().stream()
                .filter(ordered -> !ordered.sku().equals("FREIGHT"))
                .filter(ordered -> mine.stream().noneMatch(line -> line.sku().equals(ordered.sku())))
                .forEach(ordered -> wrongs.add("missing_line"));
    }

    private static String text(SeedMail mail) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(mail.files().get(0).content())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
