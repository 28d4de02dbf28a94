package nightshift.books;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bill as it is sent, and the request id under which QuickBooks makes it once however often it is sent. */
final class BillRequest {
    private static final UUID NAMESPACE = UUID.fromString("0d2f7e3c-6a0b-5c58-9f0e-6f2a4b1d7c11");

    private BillRequest() {}

    /** @param refusals how often QuickBooks refused it before */
    static QuickBooksCall of(BillCreation wanted, int refusals) {
        String json = BooksJson.write(wire(wanted));
        return QuickBooksCall.createBill(requestId(wanted.key().value(), refusals, json), json);
    }

    /**
     * The same for the same write with the same content, another for any other: a UUID of version 5. Tries whose outcome is in doubt keep
     * theirs; after a refusal it is another, since QuickBooks gives the first answer to an id again, and that may be the refusal.
     */
    static String requestId(String key, int refusals, String content) {
        String hash = HexFormat.of().formatHex(digest("SHA-256", content.getBytes(StandardCharsets.UTF_8)));
        byte[] name = (key + (refusals == 0 ? "|" : "|" + refusals + "|") + hash).getBytes(StandardCharsets.UTF_8);
        byte[] named = ByteBuffer.allocate(16 + name.length)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .put(name)
                .array();
        ByteBuffer bits = ByteBuffer.wrap(digest("SHA-1", named));
        long most = bits.getLong() & ~0xf000L | 0x5000L;
        long least = bits.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(most, least).toString();
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BillWire wire(BillCreation wanted) {
        return new BillWire(
                null,
                null,
                new Reference(wanted.vendorId(), null),
                null,
                Reference.to(wanted.payableAccount()),
                wanted.number().inTheBooks(),
                wanted.date(),
                wanted.dueDate().orElse(null),
                Reference.to(wanted.terms()),
                new Reference(wanted.currency().getCurrencyCode(), null),
                Reference.to(wanted.location()),
                PrivateNote.of(wanted),
                null,
                null,
                wanted.orders().stream()
                        .map(order -> new LinkWire(order.id(), LinkWire.ORDER, null))
                        .toList(),
                wanted.lines().stream().map(BillRequest::line).toList());
    }

    private static LineWire line(BillCreation.Line line) {
        List<LinkWire> links = line.link()
                .map(order -> List.of(new LinkWire(order.orderId(), LinkWire.ORDER, order.lineId())))
                .orElse(List.of());
        LineWire.Detail detail = new LineWire.Detail(
                Reference.to(line.item()),
                Reference.to(line.account()),
                line.item().isPresent() ? line.quantity().orElse(null) : null,
                line.item().isPresent() ? exactPrice(line) : null,
                Reference.to(line.customer()),
                Reference.to(line.category()),
                Reference.to(line.taxCode()),
                line.billable().orElse(null));
        return new LineWire(
                null,
                line.amount(),
                line.description().isEmpty() ? null : line.description(),
                line.item().isPresent() ? LineWire.ITEM : LineWire.ACCOUNT,
                links.isEmpty() ? null : links,
                line.item().isPresent() ? detail : null,
                line.item().isPresent() ? null : detail,
                null);
    }

    /** QuickBooks wants quantity times price to be the amount; a vendor who rounds otherwise is billed without a price. */
    private static @Nullable BigDecimal exactPrice(BillCreation.Line line) {
        Optional<BigDecimal> product =
                line.unitPrice().flatMap(price -> line.quantity().map(price::multiply));
        return product.filter(exact -> exact.setScale(2, RoundingMode.HALF_UP).compareTo(line.amount()) == 0)
                        .isPresent()
                ? line.unitPrice().orElse(null)
                : null;
    }
}
