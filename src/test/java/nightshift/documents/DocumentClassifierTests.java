package nightshift.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentClassifierTests {
    private final DocumentClassifier classifier = new DocumentClassifier();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SHIPPING CONFIRMATION ~ Invoice No.: 88123 ~ PO: 7415      | SHIPPING_CONFIRMATION
                    Packing Slip ~ Our terms: an invoice will follow            | SHIPPING_CONFIRMATION
                    Hi, your PO 7415 shipped today, tracking number 1Z9         | SHIPPING_CONFIRMATION
                    ORDER ACKNOWLEDGMENT ~ PO 7415 ~ Ship Via: UPS              | ORDER_ACKNOWLEDGMENT
                    Thank you for your order! We will tell you when it ships.   | ORDER_ACKNOWLEDGMENT
                    Your PO 7415 has been cancelled.                            | CANCELLATION
                    INVOICE ~ PO 7415 ~ Tracking: 1Z999 ~ Amount due: $12.00    | INVOICE
                    CREDIT MEMO ~ Invoice No. 88123                             | CREDIT_MEMO
                    Statement of Account ~ Invoice 1 ~ Balance due              | STATEMENT
                    Return Authorization ~ RMA 55 ~ Tracking: 1Z999             | OTHER
                    Your package was delivered ~ Tracking number 1Z999          | OTHER
                    Happy Thanksgiving from all of us                           | OTHER
                    Re: Shipping confirmation ~ Our invoice 310 follows by mail | SHIPPING_CONFIRMATION
                    Your PO 7415 has shipped ~ Tracking: 1Z9 ~ Invoice attached. | SHIPPING_CONFIRMATION
                    Your PO 7415 has shipped ~ Enclosed please find our invoice | SHIPPING_CONFIRMATION
                    Invoice 88213 for PO-7401 ~ Your invoice is attached.       | INVOICE
                    PRIORITY MAIL ~ SHIP TO: Nora ~ Tracking #: 9405            | SHIPPING_CONFIRMATION
                    """)
    void tellsWhatADocumentIs(String lines, DocumentKind kind) {
        String text = lines.strip().replace(" ~ ", "\n");
        assertThat(classifier.classify(new Document("x.pdf", List.of(new Page(1, 612, 792, List.of(), text)))))
                .isEqualTo(kind);
    }
}
