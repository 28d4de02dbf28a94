package nightshift.sandbox;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nightshift.core.AmazonOrderId;

/**
 * An order of the simulated store, as it stands before the night. Given to the simulated Shopify, and to the simulated
 * Amazon where it came from there.
 *
 * @param name {@code #7415}
 * @param poNumber Shopify's poNumber field (business customers put their own number there)
 * @param financialStatus PAID, PENDING, REFUNDED, VOIDED ...
 */
public record SeedOrder(
        String name,
        Optional<String> poNumber,
        Instant createdAt,
        Customer customer,
        List<Line> lines,
        Optional<AmazonOrderId> amazonOrder,
        String financialStatus,
        Set<Trait> traits,
        List<String> tags,
        List<Shipped> shipped) {

    public static SeedOrder web(String name, Instant createdAt, Customer customer, List<Line> lines) {
        return new SeedOrder(
                name,
                Optional.empty(),
                createdAt,
                customer,
                lines,
                Optional.empty(),
                "PAID",
                Set.of(),
                List.of(),
                List.of());
    }

    public static SeedOrder amazon(
            String name, AmazonOrderId id, Instant createdAt, Customer customer, List<Line> lines) {
        return new SeedOrder(
                name,
                Optional.empty(),
                createdAt,
                customer,
                lines,
                Optional.of(id),
                "PAID",
                Set.of(),
                List.of(),
                List.of());
    }

    /** The address a buyer's order and mails have: Amazon hides his own. */
    public String email() {
        return amazonOrder
                .map(id -> "buyer-" + id.value().replace("-", "") + "@marketplace.amazon.com")
                .orElse(customer.email());
    }

    /** With what was shipped before the night. */
    public SeedOrder shipped(Shipped... earlier) {
        return new SeedOrder(
                name,
                poNumber,
                createdAt,
                customer,
                lines,
                amazonOrder,
                financialStatus,
                traits,
                tags,
                List.of(earlier));
    }

    public SeedOrder with(Trait... more) {
        Set<Trait> all = new HashSet<>(traits);
        all.addAll(List.of(more));
        return new SeedOrder(
                name,
                poNumber,
                createdAt,
                customer,
                lines,
                amazonOrder,
                financialStatus,
                Set.copyOf(all),
                tags,
                shipped);
    }

    /** @param email the address on his orders */
    public record Customer(
            String name, String company, String street, String city, String province, String zip, String email) {
        /** With the address his name and company lead to: a store's customers mostly have such a one. */
        public Customer(String name, String company, String street, String city, String province, String zip) {
            this(name, company, street, city, province, zip, address(name, company));
        }

        private static String address(String name, String company) {
            String[] names = name.toLowerCase(Locale.ROOT).split("[^a-z]+");
            return company.isEmpty()
                    ? String.join(".", names) + "@mail.example"
                    : names[0] + "@" + company.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".example";
        }
    }

    /**
     * @param vendor Shopify's product vendor, that is the supplier who ships it
     * @param location name of the location the fulfillment order belongs to; lines of one location share one
     */
    public record Line(String sku, String title, String vendor, int quantity, String price, String location) {}

    /** A shipment that was entered before the night, by hand or by another tool. */
    public record Shipped(String trackingNumber, String company, List<String> skus, Optional<Delivery> delivery) {
        public Shipped(String trackingNumber, String company, List<String> skus) {
            this(trackingNumber, company, skus, Optional.empty());
        }
    }

    /**
     * What the carrier told the store of a shipment.
     *
     * @param status FulfillmentDisplayStatus
     * @param url the carrier's page of the parcel
     */
    public record Delivery(
            String status,
            String url,
            Instant shippedAt,
            Optional<Instant> estimatedAt,
            Optional<Instant> deliveredAt) {}

    public enum Trait {
        CANCELLED,
        CLOSED,
        ON_HOLD,
        OTHER_FULFILLMENT_SERVICE,
        HIGH_RISK,
        /** Shipped by Amazon itself (FBA). */
        FULFILLED_BY_AMAZON,
        AMAZON_PENDING,
        AMAZON_CANCELLED,
        AMAZON_CANCELLATION_REQUESTED
    }
}
