package nightshift.fulfillment;

/**
 * Something besides the number that can prove that a shipment belongs to an order. At least one must hold where the document
 * offers one, and none may contradict.
 */
public interface OrderProof {
    Verdict verdict(MatchedShipment shipment);

    /** What is compared, in a word or two: {@code Ship-to address}. */
    String about();

    /** What a proof says. */
    sealed interface Verdict {
        record Holds() implements Verdict {}

        /** @param how a sentence for people: what the order says and what the document says */
        record Contradicts(String how) implements Verdict {}

        /** The document or the order does not offer this proof. */
        record Silent() implements Verdict {}

        Verdict HOLDS = new Holds();
        Verdict SILENT = new Silent();
    }
}
