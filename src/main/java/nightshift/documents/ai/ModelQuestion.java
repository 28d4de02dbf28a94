package nightshift.documents.ai;

import java.math.BigDecimal;

/**
 * One document as it is put to the model. File hash, supplier, model and prompt version are the key of the kept answers.
 *
 * @param promptVersion changes with the prompt and with the form of the answer
 * @param text the document between its delimiters
 * @param reserve the most the answer can cost, in US dollars
 */
public record ModelQuestion(
        String sha256, String supplier, String model, String promptVersion, String text, BigDecimal reserve) {}
