package nightshift.documents.ai;

import java.math.BigDecimal;
import java.util.List;

/**
 * One document or mail as it is put to the model. File hash, supplier, model and prompt version are the key of the kept answers.
 *
 * @param promptVersion changes with the prompt and with the form of the answer
 * @param text the document between its delimiters
 * @param pictures the pages as PNG, where there are no words to send
 * @param task what it is asked to do
 * @param reserve the most the answer can cost, in US dollars
 */
public record ModelQuestion(
        String sha256,
        String supplier,
        String model,
        String promptVersion,
        String text,
        BigDecimal reserve,
        List<byte[]> pictures,
        ModelTask task) {
    public ModelQuestion {
        pictures = List.copyOf(pictures);
    }

    public ModelQuestion(
            String sha256, String supplier, String model, String promptVersion, String text, BigDecimal reserve) {
        this(sha256, supplier, model, promptVersion, text, reserve, List.of(), ModelTask.SHIPMENTS);
    }
}
