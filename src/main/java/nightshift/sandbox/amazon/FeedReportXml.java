package nightshift.sandbox.amazon;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The processing report of an order feed (amazon-sp-api 6.3): rows for errors and warnings only. */
final class FeedReportXml {
    private FeedReportXml() {}

    static byte[] write(String feedId, int messages, int errors, List<OrderFeed.Result> results) {
        long warnings = results.stream()
                .filter(result -> result.code().equals("Warning"))
                .count();
        String xml =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <AmazonEnvelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="amzn-envelope.xsd">
                <Header><DocumentVersion>1.02</DocumentVersion><MerchantIdentifier>%s</MerchantIdentifier></Header>
                <MessageType>ProcessingReport</MessageType>
                <Message><MessageID>1</MessageID><ProcessingReport><DocumentTransactionID>%s</DocumentTransactionID>
                <StatusCode>Complete</StatusCode><ProcessingSummary><MessagesProcessed>%d</MessagesProcessed>
                <MessagesSuccessful>%d</MessagesSuccessful><MessagesWithError>%d</MessagesWithError>
                <MessagesWithWarning>%d</MessagesWithWarning></ProcessingSummary>%s</ProcessingReport></Message>
                </AmazonEnvelope>
                """
                        .formatted(
                                AmazonSandbox.SELLER_ID,
                                feedId,
                                messages,
                                messages - errors,
                                errors,
                                warnings,
                                results.stream().map(FeedReportXml::row).collect(Collectors.joining()));
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static String row(OrderFeed.Result result) {
        return "<Result><MessageID>" + result.messageId() + "</MessageID><ResultCode>" + result.code()
                + "</ResultCode><ResultMessageCode>" + result.number() + "</ResultMessageCode><ResultDescription>"
                + escaped(result.text()) + "</ResultDescription>"
                + (result.order().isEmpty()
                        ? ""
                        : "<AdditionalInfo><AmazonOrderID>" + escaped(result.order())
                                + "</AmazonOrderID></AdditionalInfo>")
                + "</Result>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
