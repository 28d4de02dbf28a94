package nightshift.documents.ai;

import java.util.List;
import nightshift.documents.Document;
import nightshift.documents.DocumentReading;
import nightshift.documents.DocumentSource;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.carriers.Carriers;
import nightshift.documents.shipping.ParcelProofs;
import org.springframework.stereotype.Component;

/**
 * Turns what a model proposes into notices with evidence. A value that is not printed in the document is dropped and its
 * notice gets a doubt; how sure the model is of itself plays no part.
 */
@Component
public class AnswerProofs {
    private final ParcelProofs carrierRules;

    public AnswerProofs(Carriers carriers) {
        this.carrierRules = new ParcelProofs(carriers);
    }

    /**
     * @param generic the generic reader's reading of the same document: numbers it proves and the model left out, or tied to
     *     another order, are doubts, and what it doubts itself stays in doubt
     */
    public DocumentReading proved(
            ModelAnswer.Usable answer,
            String model,
            Document document,
            DocumentSource source,
            DocumentReading generic) {
        PrintedText printed = new PrintedText(document);
        RulesReading rules = RulesReading.of(generic);
        List<ShipmentNotice> notices = answer.shipments().shipments().stream()
                .map(shipment -> new ShipmentProof(printed, carrierRules, source, rules).notice(shipment))
                .toList();
        StandingDoubts standing = new StandingDoubts(rules, carrierRules);
        return new DocumentReading.Shipments(
                source.name(),
                "ai:" + model,
                SecondOpinion.compared(notices, rules, printed, source).stream()
                        .map(notice -> notice.doubted(standing.against(notice)))
                        .toList());
    }
}
