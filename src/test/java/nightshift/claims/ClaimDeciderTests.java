package nightshift.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nightshift.claims.ClaimOutcome.SizedPhoto;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
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
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class ClaimDeciderTests {
    private static final EmailAddress ACME = new EmailAddress("claims@acme.example");
    private static final Photo PHOTO = new Photo("a".repeat(64), 17, "door.jpg");

    private final Cases mail = Cases.about(MailTopic.DAMAGE_REPORT);
    private final List<OrderedItem> items =
            new ArrayList<>(List.of(item("1", "AB-1001", "Steel storage cabinet", "Acme Bin Co")));
    private final List<Photo> photos = new ArrayList<>(List.of(PHOTO));
    private final List<StandingClaim> standing = new ArrayList<>();

    @Test
    void claimsTheOnlyItemOfTheOrder() {
        assertThat(decided()).asInstanceOf(type(ClaimOutcome.Claimed.class)).satisfies(one -> {
            assertThat(one.goods().poNumber()).isEqualTo("PO-8613");
            assertThat(one.goods().vendorAddress()).isEqualTo(ACME);
            assertThat(one.photos()).hasSize(1);
        });
    }

    @Test
    void asksForPhotosWhereNoneCame() {
        photos.clear();

        assertThat(decided()).isInstanceOf(ClaimOutcome.AskPhotos.class);
    }

    @Test
    void findsTheItemByItsPartNumber() {
        items.add(item("2", "AB-2002", "Plastic bin", "Acme Bin Co"));
        mail.said = "The AB-2002 came cracked";

        assertThat(skus()).containsExactly("AB-2002");
    }

    @Test
    void takesBothItemsWhereBothNumbersAreNamed() {
        items.add(item("2", "AB-2002", "Plastic bin", "Acme Bin Co"));
        mail.said = "Both AB-1001 and AB-2002 came cracked";

        assertThat(skus()).containsExactly("AB-1001", "AB-2002");
    }

    @Test
    void findsTheItemByWordsThatOnlyItsTitleHas() {
        items.add(item("2", "AB-2002", "Plastic storage bins", "Acme Bin Co"));
        mail.said = "One bin is cracked";
        items.set(1, item("2", "AB-2002", "Plastic storage bins with lids", "Acme Bin Co"));
        mail.said = "The lids are cracked";

        assertThat(skus()).containsExactly("AB-2002");
    }

    @Test
    void asksWhichItemWhereSeveralMayBeMeant() {
        items.add(item("2", "AB-2002", "Steel storage rack", "Acme Bin Co"));
        mail.said = "It came damaged";

        assertThat(decided())
                .asInstanceOf(type(ClaimOutcome.AskWhich.class))
                .satisfies(which -> assertThat(which.candidates()).hasSize(2));
    }

    @Test
    void doesNotTakeAPartNumberForALongerOne() {
        items.add(item("2", "AB-1001-X", "Steel storage rack", "Acme Bin Co"));
        mail.said = "AB-1001-X is dented";

        assertThat(skus()).containsExactly("AB-1001-X");
    }

    @Test
    void leavesAnOrderOfAnotherAddressToAPerson() {
        mail.orders = new OrderContext.Unproven(List.of(order()), "#8613 was placed with another address.");

        assertThat(decidedAsItIs()).isInstanceOf(ClaimOutcome.HandedOver.class);
    }

    @Test
    void leavesItemsOfTwoSuppliersToAPerson() {
        items.add(item("2", "TW-2002", "Wire panel", "Tri-State Wire"));
        mail.said = "AB-1001 and TW-2002 came bent";

        assertThat(why()).contains("several suppliers");
    }

    @Test
    void leavesAnItemNobodyShipsToAPerson() {
        items.set(0, item("1", "XX-1", "Unknown thing", "Nobody Inc"));

        assertThat(why()).contains("product-vendors");
    }

    @Test
    void leavesWhatNeverShippedToAPerson() {
        OrderedItem open = items.get(0);
        items.set(0, new OrderedItem(open.lineId(), open.sku(), open.title(), open.vendor(), 2, 2));

        assertThat(why()).contains("Nothing of #8613 has shipped");
    }

    @Test
    void joinsTheClaimThatTheItemHas() {
        standing.add(claim(ClaimState.DRAFTED, ClaimDraft.Fate.WAITING));

        assertThat(decided()).asInstanceOf(type(ClaimOutcome.Joins.class)).satisfies(joins -> assertThat(joins.photos())
                .hasSize(1));
    }

    @Test
    void asksNobodyTwiceWhereNothingNewComes() {
        standing.add(claim(ClaimState.DRAFTED, ClaimDraft.Fate.WAITING, PHOTO));

        assertThat(why()).contains("no new photo");
    }

    @Test
    void sendsAllPhotosOfAClaimItsSupplierDoesNotKnowOfYet() {
        Photo before = new Photo("b".repeat(64), 16, "before.jpg");
        standing.add(claim(ClaimState.DRAFTED, null, before));

        assertThat(decided()).asInstanceOf(type(ClaimOutcome.Joins.class)).satisfies(joins -> {
            assertThat(ClaimFiles.target(joins)).isEqualTo(ClaimFiles.Target.NEW_CLAIM);
            assertThat(joins.photos()).extracting(SizedPhoto::photo).containsExactly(before, PHOTO);
        });
    }

    @Test
    void leavesAClaimToAPersonWhoseDraftToTheSupplierCameToNothing() {
        standing.add(claim(ClaimState.DRAFTED, ClaimDraft.Fate.GONE));

        assertThat(why()).contains("deleted, discarded or not written");
    }

    @Test
    void leavesAClosedClaimToAPerson() {
        standing.add(claim(ClaimState.CLOSED, ClaimDraft.Fate.SENT));

        assertThat(why()).contains("was closed");
    }

    @Test
    void takesTheOrdersOwnNumberOnlyWhereItLooksLikeTheSuppliers() {
        assertThat(settings().poNumber().of(order("PO-7001"), supplier())).contains("PO-7001");
        assertThat(settings().poNumber().of(order("ACCT 55"), supplier())).contains("PO-8613");
    }

    private ClaimOutcome decided() {
        mail.orders = new OrderContext.Theirs(List.of(order()), true);
        return decidedAsItIs();
    }

    private ClaimOutcome decidedAsItIs() {
        OpenMail open =
                new OpenMail(mail.stored(), new MailVerdict("customer", "no supplier", Optional.empty()), List.of());
        Work work = new Work(5, Workflow.CLAIMS, "mail/17", Optional.empty(), false, 1);
        ClaimCase asked = new ClaimCase(
                work, open, mail.understood(), mail.orders, new Pictures(photos, List.of()), standing, Cases.NOW);
        return new ClaimDecider(new ClaimVendors(store()), settings()).decide(asked);
    }

    private List<String> skus() {
        return ClaimFacts.goods(decided()).orElseThrow().items().stream()
                .map(item -> item.sku().orElseThrow().value())
                .toList();
    }

    private String why() {
        return ((ClaimOutcome.HandedOver) decided()).reasons().get(0).detail();
    }

    /** @param toVendor what became of the draft to the supplier; null: there is none */
    private static StandingClaim claim(ClaimState state, ClaimDraft.@Nullable Fate toVendor, Photo... photos) {
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

    private CustomerOrder order() {
        return order(null);
    }

    private CustomerOrder order(String po) {
        return new CustomerOrder(
                "gid://shopify/Order/1",
                new OrderName("#8613"),
                Optional.of(Cases.DANA),
                Optional.empty(),
                Optional.ofNullable(po),
                Cases.NOW.minus(Duration.ofDays(6)),
                Optional.empty(),
                OrderState.SHIPPED,
                new ShipTo(Optional.empty(), Optional.empty(), Optional.empty()),
                items,
                List.of(Cases.parcel("1Z999AA10123456784", ParcelState.DELIVERED)),
                Optional.empty(),
                Optional.empty());
    }

    private static OrderedItem item(String line, String sku, String title, String vendor) {
        return new OrderedItem(
                "gid://shopify/LineItem/" + line, Optional.of(new Sku(sku)), title, Optional.of(vendor), 2, 0);
    }

    private static Supplier supplier() {
        return supplier("Acme", "Acme Bin Co", ACME.value());
    }

    private static Supplier supplier(String name, String vendor, String claims) {
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
