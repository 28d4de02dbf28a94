package nightshift.fulfillment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.summaries.RunReport;
import nightshift.summaries.Summary;
import nightshift.summaries.Summary.Line;
import nightshift.summaries.Summary.Section;
import nightshift.summaries.SummaryText;
import org.junit.jupiter.api.Test;

class SummaryComposerTests {
    @Test
    void theSubjectOfATypicalNightCarriesTheResult() {
        assertThat(compose(Nights.typical()).subject()).isEqualTo("46 shipped, 3 need you, 1 known");
    }

    @Test
    void theCountsAddUpAndLeaveOutWhatNeededNothing() {
        assertThat(compose(Nights.typical()).lead())
                .contains(
                        "50 handled: 46 shipped, 3 need you, 1 known exception. 2 more needed nothing.",
                        "Amazon: 20 confirmed.");
    }

    @Test
    void eachFlagIsItsSentenceWithALinkToTheDesk() {
        assertThat(section(compose(Nights.typical()), "Need you").lines())
                .hasSize(3)
                .first()
                .isEqualTo(new Line(
                        "PO-7415 is Lee's order in Tulsa, but the slip ships to Boise: check with Harbor.",
                        Optional.of(URI.create("https://desk.store.example/items/47"))));
    }

    @Test
    void aSentenceThatDoesNotNameItsOrderGetsItInFront() {
        assertThat(section(compose(Nights.typical()), "Need you").lines())
                .extracting(Line::text)
                .contains("PO-7416 (Harbor): The tracking number 1Z4 has a wrong digit.");
    }

    @Test
    void anEmptyNightSaysSo() {
        assertThat(compose(List.of()).subject()).isEqualTo("nothing came in");
    }

    @Test
    void aNightOfNewslettersHadNothingToShip() {
        assertThat(compose(List.of(Nights.item(1, ItemOutcome.IGNORED))).subject())
                .isEqualTo("nothing to ship");
    }

    @Test
    void aNightWhoseMailCouldNotBeReadIsNotCalledEmpty() {
        Summary summary = Nights.composer()
                .compose(new Night(
                        new RunReport(
                                Nights.run(),
                                List.of(),
                                List.of(),
                                List.of(Nights.failedStep("direct:poll-mailboxes", "Outlook answered 503"))),
                        Nights.NOTHING_FOUND));
        assertThat(summary.subject()).isEqualTo("1 step failed");
        assertThat(section(summary, "Failed technically, can be retried").lines())
                .extracting(Line::text)
                .containsExactly("The step poll mailboxes failed: Outlook answered 503");
    }

    @Test
    void failedItemsStandWithTheirCause() {
        List<RunItem> items = new ArrayList<>(Nights.typical().subList(0, 3));
        items.add(Nights.item(61, ItemOutcome.FAILED));
        Summary summary = Nights.composer()
                .compose(new Night(
                        new RunReport(
                                Nights.run(), items, List.of(), List.of(Nights.failedWork(61, "Shopify answered 503"))),
                        Nights.NOTHING_FOUND));
        assertThat(summary.subject()).isEqualTo("3 shipped, 1 failed");
        assertThat(section(summary, "Failed technically, can be retried").lines())
                .extracting(Line::text)
                .containsExactly("PO-7429: Shopify answered 503");
    }

    @Test
    void whatAmazonHasNotAnsweredWaitsForAmazon() {
        Summary summary = compose(List.of(
                Nights.amazon(1, ItemOutcome.DONE, "done"), Nights.amazon(2, ItemOutcome.WAITING, "submitted")));
        assertThat(summary.subject()).isEqualTo("1 shipped, 1 waiting for Amazon");
        assertThat(summary.lead()).contains("Amazon: 1 confirmed, 1 waiting for the feed.");
    }

    @Test
    void aShadowNightDoesNotClaimToHaveShipped() {
        assertThat(compose(List.of(Nights.item(1, ItemOutcome.SHADOW), Nights.item(2, ItemOutcome.FLAGGED)))
                        .subject())
                .isEqualTo("1 would ship (shadow, nothing written), 1 needs you");
    }

    @Test
    void remarksOfShippedOrdersAreListed() {
        Reason other = new Reason(
                ReasonKind.CARRIER_MISMATCH, "PO-7369 was confirmed to Amazon with carrier \"Other\" (Estes).");
        Summary summary = compose(List.of(Nights.item(1, ItemOutcome.DONE, other)));
        assertThat(section(summary, "Remarks").lines()).extracting(Line::text).containsExactly(other.detail());
    }

    @Test
    void whatCouldNotBeLearnedIsSaidInOneSentence() {
        Findings withoutShopify = new Findings(Nights.NOTHING_FOUND.all().stream()
                .filter(finding -> !(finding instanceof Finding.OpenInShopify))
                .toList());
        Summary summary = Nights.composer()
                .compose(new Night(
                        new RunReport(
                                Nights.run(),
                                List.of(),
                                List.of(),
                                List.of(Nights.failedStep(
                                        "direct:gather-open-shopify-orders", "Shopify answered 503"))),
                        withoutShopify));
        assertThat(section(summary, "Could not be learned").lines())
                .extracting(Line::text)
                .containsExactly("Which web orders are late could not be learned: Shopify answered 503");
        assertThat(summary.subject()).isEqualTo("nothing came in");
    }

    @Test
    void whatIsOpenFromEarlierNightsIsNamedOnce() {
        RunItem flagged = Nights.item(3, ItemOutcome.FLAGGED);
        RunItem tonight = Nights.item(4, ItemOutcome.FLAGGED);
        Summary summary = Nights.composer()
                .compose(new Night(
                        new RunReport(
                                Nights.run(),
                                List.of(tonight),
                                List.of(
                                        flagged,
                                        tonight,
                                        Nights.item(5, ItemOutcome.DONE),
                                        Nights.item(6, ItemOutcome.STAGED)),
                                List.of()),
                        Nights.NOTHING_FOUND));
        assertThat(section(summary, "Still open from earlier runs").lines())
                .extracting(Line::text)
                .containsExactly("1: PO-7371.", "Wait for approval: 1: PO-7374.");
    }

    @Test
    void differencesSilenceJunkAndFeedsHaveTheirSections() {
        Findings found = new Findings(List.of(
                new Finding.LetterAlerts(List.of("37 dead letters came up within 1 hour and are still open.")),
                new Finding.Silent(Nights.NOW.minusSeconds(3 * 86400), List.of("Harbor")),
                new Finding.Junk(List.of("\"Shipped\" of Acme lies in the junk folder.")),
                new Finding.Undelivered(List.of("\"Undeliverable: Claim\" came in.")),
                new Finding.Left(List.of("Mail \"Shipped\" of Acme was not done in this run.")),
                new Finding.OverdueFeeds(
                        List.of(new Reason(ReasonKind.FEED_REJECTED, "Amazon has not finished feed 77."))),
                new Finding.Compared(3, List.of("#7401 is recorded as fulfilled, but Shopify does not show it."))));
        Summary summary = Nights.composer()
                .compose(new Night(new RunReport(Nights.run(), List.of(), List.of(), List.of()), found));
        assertThat(summary.sections())
                .extracting(Section::title)
                .containsExactly(
                        "Not done",
                        "Dead letters",
                        "Amazon feeds",
                        "Did not arrive",
                        "Recorded, but not there",
                        "Silent suppliers",
                        "In the junk folder",
                        "Could not be learned");
        assertThat(section(summary, "Silent suppliers").lines())
                .extracting(Line::text)
                .containsExactly(
                        "Harbor sends something every day, but nothing came since Fri 20 Nov 02:00: ask there.");
    }

    @Test
    void theTextSaysTheSameForAConsole() {
        assertThat(SummaryText.of(compose(Nights.typical())))
                .startsWith(
                        """
                        Fulfillment, Monday 23 November 2026
                        46 shipped, 3 need you, 1 known

                        50 handled: 46 shipped, 3 need you, 1 known exception. 2 more needed nothing.
                        Amazon: 20 confirmed.
                        Started 02:00 (schedule), finished 02:04.

                        NEED YOU (3)
                        - PO-7415 is Lee's order in Tulsa, but the slip ships to Boise: check with Harbor.
                          https://desk.store.example/items/47
                        """)
                .contains("KNOWN EXCEPTIONS (1)\n- PO-7418 goes out on two trucks.")
                .endsWith("On the desk: https://desk.store.example/runs/12");
    }

    private static Summary compose(List<RunItem> items) {
        return Nights.composer().compose(Nights.night(items));
    }

    private static Section section(Summary summary, String title) {
        return summary.sections().stream()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(title + " is not among " + Map.of("sections", summary.sections())));
    }
}
