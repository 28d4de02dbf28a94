package nightshift.commandline;

import java.util.List;
import java.util.stream.Collectors;

/** Suggestions as the block of application.yaml to paste. Names come from mails, so everything is quoted. */
final class SuppliersBlock {
    private SuppliersBlock() {}

    static String of(List<SupplierSuggestion> suggestions) {
        return "nightshift:\n  suppliers:\n"
                + suggestions.stream().map(SuppliersBlock::entry).collect(Collectors.joining());
    }

    private static String entry(SupplierSuggestion suggestion) {
        String addresses =
                suggestion.addresses().stream().map(SuppliersBlock::quoted).collect(Collectors.joining(", "));
        return "    - name: " + quoted(suggestion.name()) + "   # " + suggestion.mails()
                + (suggestion.mails() == 1 ? " mail" : " mails") + " about orders\n"
                + "      addresses: [" + addresses + "]\n"
                + suggestion
                        .poPattern()
                        .map(pattern -> "      po-pattern: " + quoted(pattern) + "\n")
                        .orElse(
                                "      # po-pattern: 'PO-\\d+'   not seen: what your numbers look like on his papers\n");
    }

    private static String quoted(String text) {
        return "'" + text.replaceAll("\\p{Cntrl}", " ").replace("'", "''") + "'";
    }
}
