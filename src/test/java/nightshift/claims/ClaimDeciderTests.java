package nightshift.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import nightshift.claims.ClaimOutcome.SizedPhoto;
import nightshift.customers.OrderContext;
import nightshift.shop.OrderedItem;
import org.junit.jupiter.api.Test;

class ClaimDeciderTests extends ClaimDeciderRig {
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
}
