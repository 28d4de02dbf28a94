package nightshift.documents.ai;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;

/** What speaks against a shipment the model read, gathered while its values are proved. */
final class ProofDoubts {
    private final String document;
    private final Set<Reason> reasons = new LinkedHashSet<>();

    ProofDoubts(String document) {
        this.document = document;
    }

    void notPrinted(String what, String value) {
        add(
                ReasonKind.CONFLICTING_VALUES,
                "The AI model read " + what + " \"" + shown(value) + "\", which does not stand in \"" + document
                        + "\", so it was left out. Check the document.");
    }

    void contradiction(String what, String model, String rules) {
        add(
                ReasonKind.CONFLICTING_VALUES,
                "In \"" + document + "\" the AI model reads the " + what + " \"" + shown(model)
                        + "\", the rules read \"" + shown(rules) + "\". Check which is right.");
    }

    void onlyByModel(String what, String value) {
        add(
                ReasonKind.CONFLICTING_VALUES,
                "Only the AI model says that \"" + shown(value) + "\" is the " + what + " in \"" + document
                        + "\". Check it.");
    }

    void add(ReasonKind kind, String sentence) {
        reasons.add(new Reason(kind, sentence));
    }

    void add(Reason reason) {
        reasons.add(reason);
    }

    List<Reason> asList() {
        return new ArrayList<>(reasons);
    }

    private static String shown(String value) {
        String line = value.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() > 60 ? line.substring(0, 57) + "..." : line;
    }
}
