package nightshift.documents.invoices;

import java.util.List;
import java.util.Map;

/** The report as a page. */
final class ExtractionPage {
    private static final String HEAD =
            """
            # What the generic reader gets out of real invoices

            Written by `./mvnw -Dquick -Dextraction test -Dtest=ExtractionReportTests`; do not edit by hand. It reads 30 invoices from five
            public collections (they are not part of this repository; without them beside the checkout the command is skipped) with the
            reader of `documents.invoices`, without any model, and holds each value against what is printed. No layout was written for any of them.

            **Wrong** counts worse than **not found**: what is not found a person enters, what is wrong he has to notice. Wrong also counts
            a value that was read where the page gives none. A set is a selection, so good figures are a sign and no proof; the labels
            were extended while looking at these very papers.
            """;

    private ExtractionPage() {}

    static String of(Map<String, Extraction> sets) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append(
                        "\n## Documents\n\n| set | documents | pictures only | fields printed | right | wrong | not found | lines printed | right | wrong | not found |\n")
                .append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        sets.forEach((name, set) -> page.append("| %s | %d | %d | %s | %s |%n"
                .formatted(
                        name,
                        set.documents,
                        set.pictures.size(),
                        sum(set.fields).cells(),
                        set.lines.cells())));
        page.append(
                "\nA line is right when each of its values is: item code, description, quantity, unit price, amount. A row read as a line that is none counts as wrong.\n");
        Extraction all = sets.get("all");
        table(page, "Fields, all sets", all.fields);
        table(page, "Values of lines, all sets", all.values);
        list(page, "Read wrong", mistakes(all));
        list(page, "Wrong somewhere, and no doubt was raised", all.silent);
        list(page, "Pictures only: nothing is read, a person is asked", all.pictures);
        return page.toString();
    }

    private static Tally sum(Map<String, Tally> tallies) {
        Tally sum = new Tally();
        tallies.values().forEach(sum::add);
        return sum;
    }

    private static void table(StringBuilder page, String title, Map<String, Tally> tallies) {
        page.append("\n## ")
                .append(title)
                .append("\n\n| value | printed | right | wrong | not found |\n| --- | ---: | ---: | ---: | ---: |\n");
        tallies.forEach((name, tally) -> page.append("| %s | %s |%n".formatted(name.replace('_', ' '), tally.cells())));
    }

    private static List<String> mistakes(Extraction all) {
        return java.util.stream.Stream.of(all.fields, all.values)
                .flatMap(tallies -> tallies.entrySet().stream())
                .flatMap(entry -> entry.getValue().mistakes.stream()
                        .map(text -> entry.getKey().replace('_', ' ') + ", " + text))
                .toList();
    }

    private static void list(StringBuilder page, String title, List<String> items) {
        page.append("\n## ").append(title).append("\n\n");
        if (items.isEmpty()) {
            page.append("None.\n");
        }
        items.forEach(item -> page.append("- ").append(item).append('\n'));
    }
}
