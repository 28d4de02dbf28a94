package nightshift.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.customers.letters.Letter;
import nightshift.mailbox.DraftMail;
import nightshift.mailbox.MailMark;
import nightshift.mailbox.StoredMail;
import nightshift.operations.Decided;
import nightshift.operations.Item;
import org.springframework.stereotype.Component;

/** Turns what was decided about a report of damage into what is committed: drafts with their files, a mark in Outlook, and the facts. */
@Component
public class ClaimConclusions {
    /** The mail as a whole is its one item. */
    public static final String ITEM = "claim";

    private static final int LONGEST_LABEL = 200;

    private final CustomerLetters customers;
    private final VendorLetters vendors;
    private final ClaimFiles files;

    public ClaimConclusions(CustomerLetters customers, VendorLetters vendors, ClaimFiles files) {
        this.customers = customers;
        this.vendors = vendors;
        this.files = files;
    }

    public Decided of(ClaimCase asked, ClaimOutcome outcome) {
        ClaimLetters letters = letters(asked, outcome);
        Item item = new Item(ITEM, label(asked.open().mail()), ClaimFacts.of(asked, outcome, letters));
        return new Decided(asked.work(), item, decision(asked, outcome, letters));
    }

    private ClaimLetters letters(ClaimCase asked, ClaimOutcome outcome) {
        if (outcome instanceof ClaimOutcome.Claimed one) {
            return ClaimLetters.toBoth(
                    customers.claimed(asked, one.goods()),
                    vendors.claim(one.goods(), asked.understood(), one.photos().size()));
        }
        if (outcome instanceof ClaimOutcome.AskPhotos ask) {
            return ClaimLetters.toCustomer(customers.askingPhotos(asked, ask.goods()));
        }
        if (outcome instanceof ClaimOutcome.AskWhich which) {
            return ClaimLetters.toCustomer(customers.askingWhich(asked, which.candidates()));
        }
        return outcome instanceof ClaimOutcome.Joins joins
                ? new ClaimLetters(Optional.of(customers.joined(asked, joins.goods())), joining(asked, joins))
                : ClaimLetters.NONE;
    }

    /** Nothing where the draft to the supplier still waits: the photos join it. */
    private Optional<Letter> joining(ClaimCase asked, ClaimOutcome.Joins joins) {
        return switch (ClaimFiles.target(joins)) {
            case NEW_CLAIM ->
                Optional.of(vendors.claim(
                        joins.goods(), asked.understood(), joins.photos().size()));
            case WAITING_DRAFT -> Optional.empty();
            case ANOTHER_MAIL ->
                Optional.of(vendors.morePhotos(
                        joins.claim().poNumber(), joins.photos().size()));
        };
    }

    private Decision decision(ClaimCase asked, ClaimOutcome outcome, ClaimLetters letters) {
        List<Effect> effects = new ArrayList<>();
        letters.customer().ifPresent(letter -> effects.add(Effect.of(reply(asked, letter), customersPlace(letters))));
        List<Reason> reasons = new ArrayList<>();
        if (outcome instanceof ClaimOutcome.Claimed one) {
            effects.addAll(files.claim(asked, one, letters.vendor().orElseThrow()));
            reasons.addAll(one.remarks());
        }
        if (outcome instanceof ClaimOutcome.Joins joins) {
            effects.addAll(files.joined(asked, joins, letters.vendor()));
            reasons.addAll(joins.remarks());
        }
        if (outcome instanceof ClaimOutcome.HandedOver over) {
            reasons.add(new Reason(ReasonKind.HANDED_OVER, "For claims."));
            reasons.addAll(over.reasons());
        }
        effects.add(Effect.of(mark(asked, outcome), letters.customer().isPresent() ? 2 : 1));
        return new Decision.Proceed(effects, reasons);
    }

    /** After the supplier's draft: photos wait for all before them, and must not wait for a draft to a customer who was answered by hand. */
    private static int customersPlace(ClaimLetters letters) {
        return letters.vendor().isPresent() ? 2 : 1;
    }

    private static DraftMail reply(ClaimCase asked, Letter letter) {
        return DraftMail.answer(asked.open().mail(), letter.html(), ClaimReferences.customer(asked));
    }

    /** Where people work: in Outlook. What needs them has another mark than triage's. */
    private static MailMark mark(ClaimCase asked, ClaimOutcome outcome) {
        StoredMail mail = asked.open().mail();
        String category = outcome instanceof ClaimOutcome.HandedOver ? "Claim by hand" : "Claim drafted";
        return new MailMark(mail.mailbox(), mail.graphId(), List.of(category), false);
    }

    private static String label(StoredMail mail) {
        String subject =
                mail.subject().isBlank() ? "(no subject)" : mail.subject().strip();
        return subject.substring(0, Math.min(LONGEST_LABEL, subject.length()));
    }
}
