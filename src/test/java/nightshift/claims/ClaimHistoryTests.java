package nightshift.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import nightshift.core.Money;
import nightshift.shop.OrderState;
import org.junit.jupiter.api.Test;

/** Mails about claims and orders that have a history already. */
class ClaimHistoryTests extends ClaimDeciderRig {
    @Test
    void asksNoSupplierToReplaceWhatTheCustomerGotHisMoneyBackFor() {
        refunded = Money.of("20.00", "USD");

        assertThat(why()).contains("Of #8613, 20.00 USD went back", "replace or to credit");
    }

    @Test
    void asksNoSupplierToReplaceItemsOfACancelledOrder() {
        state = OrderState.CANCELLED;

        assertThat(why()).contains("#8613 is cancelled");
    }

    @Test
    void asksNoSupplierToReplaceWhatWasRefundedBeforeItsPhotosCame() {
        standing.add(claim(ClaimState.PHOTOS_ASKED, null));
        refunded = Money.of("20.00", "USD");

        assertThat(why()).contains("went back");
    }

    @Test
    void stillSendsPhotosForAClaimThatWasMadeBeforeTheRefund() {
        standing.add(claim(ClaimState.BOTH_SENT, ClaimDraft.Fate.SENT));
        refunded = Money.of("20.00", "USD");

        assertThat(decided()).isInstanceOf(ClaimOutcome.Joins.class);
    }

    @Test
    void sendsNoPhotosAfterAClaimThatNeverArrived() {
        standing.add(claim(ClaimState.DRAFTED, ClaimDraft.Fate.RETURNED));

        assertThat(why()).contains("did not arrive at its supplier");
    }

    @Test
    void leavesADamagedReplacementToAPerson() {
        standing.add(claim(ClaimState.ANSWERED, ClaimDraft.Fate.SENT));
        mail.said = "The replacement you sent arrived broken too, see the photo.";

        assertThat(why()).contains("2026-11-18", "new damage");
    }

    @Test
    void leavesPhotosThatComeMonthsLaterToAPerson() {
        StandingClaim old = claim(ClaimState.BOTH_SENT, ClaimDraft.Fate.SENT);
        standing.add(old);
        assertThat(decided()).isInstanceOf(ClaimOutcome.Joins.class);

        standing.set(0, openedMonthsAgo(old));
        assertThat(why()).contains("new damage");
    }

    private static StandingClaim openedMonthsAgo(StandingClaim one) {
        return new StandingClaim(
                one.id(),
                one.workId(),
                one.reference(),
                one.mailbox(),
                one.orderId(),
                one.lines(),
                one.supplier(),
                one.vendorAddress(),
                one.poNumber(),
                one.state(),
                one.openedAt().minus(Duration.ofDays(60)),
                one.vendorDraft(),
                one.photos(),
                one.reserved());
    }

    @Test
    void addsPhotosOfACustomerWhoAsksForTheReplacement() {
        standing.add(claim(ClaimState.ANSWERED, ClaimDraft.Fate.SENT));
        mail.said = "Here is the label. When will the replacement ship?";

        assertThat(decided()).isInstanceOf(ClaimOutcome.Joins.class);
    }

    @Test
    void claimsNotAllItemsOfTheListTheCustomerWasAskedAbout() {
        items.add(item("2", "AB-2002", "Steel storage rack", "Acme Bin Co"));
        mail.said = "Here is the picture, it is the big one";
        mail.quoted =
                "Which of these is it?\n\nSteel storage cabinet (AB-1001)\nSteel storage\nrack (AB-2002)\n\nPlease answer";

        assertThat(decided()).isInstanceOf(ClaimOutcome.AskWhich.class);
    }

    @Test
    void takesTheItemOfTheCustomersOwnEarlierMailBelowTheQuestion() {
        items.add(item("2", "AB-2002", "Steel storage rack", "Acme Bin Co"));
        mail.said = "See the picture";
        mail.quoted = "Steel storage cabinet (AB-1001) Steel storage rack (AB-2002)\n> the AB-2002 is bent";

        assertThat(decided()).asInstanceOf(type(ClaimOutcome.Claimed.class)).satisfies(one -> assertThat(
                        one.goods().items())
                .extracting(item -> item.sku().orElseThrow().value())
                .containsExactly("AB-2002"));
    }
}
