package nightshift.documents.ai;

import java.math.BigDecimal;
import java.util.List;

/**
 * One document as it is put to the model. File hash, supplier, model and prompt version are the key of the kept answers.
 *
 * @param promptVersion changes with the prompt and with the form of the answer
 * @param form what is asked, and how it is to be answered
 * @param text the document between its delimiters
 * @param pictures the pages as PNG, where there are no words to send
 * @param reserve the most the answer can cost, in US dollars
 */
public record ModelQuestion(
        String sha256,
        String supplier,
        String model,
        String promptVersion,
        ModelForm form,
        String text,
        BigDecimal reserve,
        List<byte[]> pictures) {
    public ModelQuestion {
        pictures = List.copyOf(pictures);
    }

    public ModelQuestion(
            String sha256, String supplier, String model, String promptVersion, String text, BigDecimal reserve) {
        this(sha256, supplier, model, promptVersion, ModelForm.SHIPMENTS, text, reserve, List.of());
    }
}
