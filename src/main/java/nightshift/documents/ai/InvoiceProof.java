package nightshift.documents.ai;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Document;
import nightshift.documents.DocumentSource;
import nightshift.documents.Found;
import nightshift.documents.invoices.Arithmetic;
import nightshift.documents.invoices.Charge;
import nightshift.documents.invoices.Invoice;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.documents.invoices.InvoiceReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts what a model proposes about an invoice beside what the rules read. Only lines can be taken from it without a person, and
 * only where all of them stand on the page and make the total that the rules read. Where the two contradict each other, or only
 * the model says a number, a date or a total, the paper has a doubt. How sure the model is of itself plays no part.
 */
@Component
public class InvoiceProof {
    /** @param rules what the rules read of the same document */
    public InvoiceReading compared(
            ModelAnswer.Usable answer,
            String model,
            Document document,
            DocumentSource source,
            InvoiceReading.Read rules) {
        PrintedText printed = new PrintedText(document);
        ProofDoubts doubts = new ProofDoubts(source.name());
        ExtractedInvoice proposed = answer.invoice();
        List<InvoiceLine> lines = new GoodsProof(printed, doubts).proved(proposed.lines());
        Invoice paper = rules.invoice();
        Optional<Invoice> better = LinesOpinion.better(paper, lines, doubts);
        Invoice read = new Heads(printed, doubts, better.orElse(paper), proposed).completed();
        return new InvoiceReading.Read(
                rules.document(),
                better.isPresent() ? "ai:" + model : rules.reader(),
                read.checked(List.of(), doubts.asList()));
    }

    /** What it saw on pictures: nothing of it can be held against a page. */
    public static Optional<Invoice> unproven(ModelAnswer.Usable answer) {
        return Optional.of(UnprovenInvoice.of(answer.invoice()));
    }

    /** The values above and below the lines. */
    private record Heads(PrintedText printed, ProofDoubts doubts, Invoice paper, ExtractedInvoice proposed) {
        Invoice completed() {
            Optional<Found<String>> number = number();
            Optional<Found<LocalDate>> date = date("invoice date", paper.date(), proposed.invoiceDate());
            Optional<Found<LocalDate>> due = date("due date", paper.dueDate(), proposed.dueDate());
            List<Found<String>> orders = orders();
            Optional<Found<BigDecimal>> total = sum("total", paper.total(), proposed.total());
            Optional<Found<BigDecimal>> tax = sum("tax", paper.tax(), proposed.tax());
            freight();
            return paper.completed(number, date, due, orders, tax, total);
        }

        private Optional<Found<String>> number() {
            return settled(
                    "invoice number",
                    paper.number(),
                    text(proposed.invoiceNumber())
                            .map(value ->
                                    new Proposal<>(value, printed.find(value).map(at -> new Found<>(value, at)))),
                    (one, other) -> PrintedText.squeezed(one).equals(PrintedText.squeezed(other)));
        }

        private Optional<Found<LocalDate>> date(String what, Optional<Found<LocalDate>> rules, @Nullable String model) {
            return settled(
                    what,
                    rules,
                    text(model)
                            .flatMap(Heads::day)
                            .map(day -> new Proposal<>(day, PrintedDates.find(day.toString(), printed))),
                    LocalDate::equals);
        }

        private static Optional<LocalDate> day(String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException noDate) {
                return Optional.empty();
            }
        }

        private Optional<Found<BigDecimal>> sum(
                String what, Optional<Found<BigDecimal>> rules, @Nullable BigDecimal model) {
            if (model != null && model.signum() == 0 && rules.isEmpty()) {
                return rules;
            }
            return settled(
                    what,
                    rules,
                    Optional.ofNullable(model).map(value -> new Proposal<>(value, printed.figure(value))),
                    (one, other) -> one.compareTo(other) == 0);
        }

        private void freight() {
            BigDecimal model = proposed.freight();
            BigDecimal rules = paper.charged(Charge.Kind.FREIGHT);
            if (model != null && model.compareTo(rules) != 0) {
                doubts.contradiction("freight", model.toPlainString(), rules.toPlainString());
            }
        }

        private List<Found<String>> orders() {
            List<Found<String>> all = new ArrayList<>(paper.purchaseOrders());
            for (String order : proposed.purchaseOrders()) {
                boolean known = all.stream()
                        .anyMatch(one -> PrintedText.squeezed(one.value()).endsWith(PrintedText.squeezed(order))
                                || PrintedText.squeezed(order).endsWith(PrintedText.squeezed(one.value())));
                if (!known) {
                    settled(
                                    "purchase order",
                                    Optional.<Found<String>>empty(),
                                    Optional.of(new Proposal<>(
                                            order, printed.find(order).map(at -> new Found<>(order.strip(), at)))),
                                    String::equals)
                            .ifPresent(all::add);
                }
            }
            return all;
        }

        /**
         * A value of the model.
         *
         * @param found where it stands on the page; empty where it does not
         */
        private record Proposal<T>(T value, Optional<Found<T>> found) {}

        private <T> Optional<Found<T>> settled(
                String what, Optional<Found<T>> rules, Optional<Proposal<T>> model, BiPredicate<T, T> same) {
            if (model.isEmpty()) {
                return rules;
            }
            T value = model.get().value();
            if (rules.isPresent()) {
                if (!same.test(rules.get().value(), value)) {
                    doubts.contradiction(
                            what, value.toString(), rules.get().value().toString());
                }
                return rules;
            }
            if (model.get().found().isEmpty()) {
                doubts.notPrinted("the " + what, value.toString());
            } else {
                doubts.onlyByModel(what, value.toString());
            }
            return model.get().found();
        }

        private static Optional<String> text(@Nullable String value) {
            return Optional.ofNullable(value).map(String::strip).filter(words -> !words.isEmpty());
        }
    }

    /** Whether the model's lines are better than those of the rules. */
    private static final class LinesOpinion {
        private LinesOpinion() {}

        static Optional<Invoice> better(Invoice paper, List<InvoiceLine> lines, ProofDoubts doubts) {
            if (lines.isEmpty() || contradicts(paper.lines(), lines, doubts)) {
                return Optional.empty();
            }
            Invoice candidate = Arithmetic.checked(paper.withLines(lines));
            boolean agrees = paper.total().isPresent()
                    && candidate.doubts().stream().noneMatch(doubt -> doubt.kind() == ReasonKind.ARITHMETIC);
            return agrees ? Optional.of(candidate) : Optional.empty();
        }

        /** What the rules read of an item, the model has to read too. */
        private static boolean contradicts(List<InvoiceLine> rules, List<InvoiceLine> model, ProofDoubts doubts) {
            List<String> all =
                    new ArrayList<>(model.stream().map(LinesOpinion::figures).toList());
            boolean contradicts = false;
            for (InvoiceLine line : rules) {
                boolean complete = line.quantity().isPresent()
                        && line.unitPrice().isPresent()
                        && line.amount().isPresent()
                        && line.part().isPresent();
                if (complete && !all.remove(figures(line))) {
                    doubts.add(new Reason(
                            ReasonKind.CONFLICTING_VALUES,
                            line.called() + ": the AI model reads other figures than the rules. Check the document."));
                    contradicts = true;
                }
            }
            return contradicts;
        }

        private static String figures(InvoiceLine line) {
            return PrintedText.squeezed(line.part().map(Found::value).orElse("")) + " " + plain(line.quantity()) + " "
                    + plain(line.unitPrice()) + " " + plain(line.amount());
        }

        private static String plain(Optional<Found<BigDecimal>> found) {
            return found.map(value -> value.value().stripTrailingZeros().toPlainString())
                    .orElse("?");
        }
    }
}
