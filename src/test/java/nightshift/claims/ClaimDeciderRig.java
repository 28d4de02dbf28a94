package nightshift.claims;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
import nightshift.core.Money;
import nightshift.core.OrderName;
import nightshift.core.Sku;
import nightshift.core.Workflow;
import nightshift.customers.OrderContext;
import nightshift.customers.reading.MailTopic;
import nightshift.mailbox.MailVerdict;
import nightshift.mailbox.OpenMail;
import nightshift.operations.Work;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import nightshift.settings.TestStore;
import nightshift.shop.CustomerOrder;
import nightshift.shop.OrderState;
import nightshift.shop.OrderedItem;
import nightshift.shop.ParcelState;
import nightshift.shop.ShipTo;
import nightshift.triage.Cases;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** A report of damage, what was looked up for it, and the decider: to be changed by each test. */
abstract class ClaimDeciderRig {
    static final EmailAddress ACME = new EmailAddress("claims@acme.example");
    static final Photo PHOTO = new Photo("a".repeat(64), 17, "door.jpg");

    final Cases mail = Cases.about(MailTopic.DAMAGE_REPORT);
    final List<OrderedItem> items =
            new ArrayList<>(List.of(item("1", "AB-1001", "Steel storage cabinet", "Acme Bin Co")));
    final List<Photo> photos = new ArrayList<>(List.of(PHOTO));
    final List<StandingClaim> standing = new ArrayList<>();

    final ClaimOutcome decided() {
        mail.orders = new OrderContext.Theirs(List.of(order()), true);
        return decidedAsItIs();
    }

    final ClaimOutcome decidedAsItIs() {
        OpenMail open =
                new OpenMail(mail.stored(), new MailVerdict("customer", "no supplier", Optional.empty()), List.of());
        Work work = new Work(5, Workflow.CLAIMS, "mail/17", Optional.empty(), false, 1);
        ClaimCase asked = new ClaimCase(
                work, open, mail.understood(), mail.orders, new Pictures(photos, List.of()), standing, Cases.NOW);
        return new ClaimDecider(new ClaimVendors(store()), settings()).decide(asked);
    }

    final List<String> skus() {
        return ClaimFacts.goods(decided()).orElseThrow().items().stream()
                .map(item -> item.sku().orElseThrow().value())
                .toList();
    }

    final String why() {
        return ((ClaimOutcome.HandedOver) decided()).reasons().get(0).detail();
    }

    /** @param toVendor what became of the draft to the supplier; null: there is none */
    static StandingClaim claim(ClaimState state, ClaimDraft.@Nullable Fate toVendor, Photo... photos) {
        EmailAddress support = new EmailAddress("support@store.example");
        return new StandingClaim(
                3,
                4,
                "claim/1/1",
                support,
                "gid://shopify/Order/1",
                Set.of("gid://shopify/LineItem/1"),
                "Acme",
                ACME,
                "PO-8613",
                state,
                Cases.NOW.minus(Duration.ofDays(6)),
                Optional.ofNullable(toVendor)
                        .map(fate -> new ClaimDraft(
                                "claim/1/1/vendor",
                                3,
                                support,
                                DraftRole.VENDOR,
                                fate,
                                Cases.NOW,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                List.of(photos),
                0);
    }

    OrderState state = OrderState.SHIPPED;

    @Nullable
    Money refunded;

    final CustomerOrder order() {
        return order(null);
    }

    final CustomerOrder order(String po) {
        return new CustomerOrder(
                "gid://shopify/Order/1",
                new OrderName("#8613"),
                Optional.of(Cases.DANA),
                Optional.empty(),
                Optional.ofNullable(po),
                Cases.NOW.minus(Duration.ofDays(6)),
                Optional.empty(),
                state,
                new ShipTo(Optional.empty(), Optional.empty(), Optional.empty()),
                items,
                List.of(Cases.parcel("1Z999AA10123456784", ParcelState.DELIVERED)),
                Optional.empty(),
                Optional.ofNullable(refunded));
    }

    static OrderedItem item(String line, String sku, String title, String vendor) {
        return new OrderedItem(
                "gid://shopify/LineItem/" + line, Optional.of(new Sku(sku)), title, Optional.of(vendor), 2, 0);
    }

    static Supplier supplier() {
        return supplier("Acme", "Acme Bin Co", ACME.value());
    }

    static Supplier supplier(String name, String vendor, String claims) {
        String his = "*" + claims.substring(claims.indexOf('@'));
        return new Supplier(name, List.of(his), null, "PO-\\d{4}", null, List.of(vendor), null, null, claims, false);
    }

    static StoreSettings store() {
        return TestStore.in(
                ZoneId.of("America/New_York"),
                Mode.AUTO,
                supplier(),
                supplier("Wire", "Tri-State Wire", "claims@wire.example"));
    }

    static ClaimsSettings settings() {
        return new ClaimsSettings(
                "",
                null,
                new ClaimsSettings.PoNumberRule(Pattern.compile("#?(\\d+)"), "PO-$1"),
                3,
                List.of(),
                new VendorProfile("", List.of(Evidence.DAMAGE), DataSize.ofMegabytes(1), DataSize.ofMegabytes(9), null),
                List.of(),
                List.of(new CarrierDeadline("ups", 60, CarrierDeadline.From.DELIVERED)),
                Duration.ofDays(90),
                false,
                "classpath:claims/claim",
                "Northpoint",
                Duration.ofDays(60));
    }
}
