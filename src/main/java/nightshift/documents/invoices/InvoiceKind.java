package nightshift.documents.invoices;

/** What a paper that talks of money is. Only an {@link #INVOICE} can ever become a bill. */
public enum InvoiceKind {
    INVOICE("an invoice"),
    CREDIT_MEMO("a credit memo"),
    STATEMENT("a statement of account"),
    QUOTE("a quote"),
    PRO_FORMA("a pro forma invoice"),
    ORDER_ACKNOWLEDGMENT("an order acknowledgment"),
    RECEIPT("a receipt for a payment"),
    OTHER("no invoice");

    private final String words;

    InvoiceKind(String words) {
        this.words = words;
    }

    /** With its article, to stand in a sentence. */
    public String inWords() {
        return words;
    }
}
