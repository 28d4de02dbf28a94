package nightshift.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.claims.ClaimOutcome.SizedPhoto;
import nightshift.core.Effect;
import nightshift.core.EmailAddress;
import nightshift.customers.letters.Letter;
import nightshift.mailbox.DraftMail;
import nightshift.mailbox.MailAttachment;
import org.springframework.stereotype.Component;

/** The drafts to suppliers with what hangs on them. The photos wait for their draft. */
@Component
public class ClaimFiles {
    private static final int NAME_DIGITS = 10;

    private final ClaimsSettings settings;
    private final ClaimPaper paper;

    public ClaimFiles(ClaimsSettings settings, ClaimPaper paper) {
        this.settings = settings;
        this.paper = paper;
    }

    /** Where more photos for a claim go. */
    enum Target {
        NEW_CLAIM,
        WAITING_DRAFT,
        ANOTHER_MAIL
    }

    static Target target(ClaimOutcome.Joins joins) {
        return joins.claim()
                .vendorDraft()
                .map(draft -> draft.fate() == ClaimDraft.Fate.WAITING ? Target.WAITING_DRAFT : Target.ANOTHER_MAIL)
                .orElse(Target.NEW_CLAIM);
    }

    List<Effect> claim(ClaimCase asked, ClaimOutcome.Claimed one, Letter letter) {
        DraftMail draft = draft(
                asked.open().mail().mailbox(),
                one.goods().vendorAddress(),
                one.goods().poNumber(),
                letter,
                one.goods().reference());
        return withFiles(asked, one.goods(), draft, one.photos());
    }

    List<Effect> joined(ClaimCase asked, ClaimOutcome.Joins joins, Optional<Letter> letter) {
        StandingClaim claim = joins.claim();
        return switch (target(joins)) {
            case NEW_CLAIM -> withFiles(asked, joins.goods(), draft(claim, letter.orElseThrow()), joins.photos());
            case WAITING_DRAFT ->
                photos(draft(claim, letter.orElseGet(Letter::new)), claim.poNumber(), joins.photos(), 1);
            case ANOTHER_MAIL -> another(asked, joins, letter.orElseThrow());
        };
    }

    private static List<Effect> another(ClaimCase asked, ClaimOutcome.Joins joins, Letter letter) {
        StandingClaim claim = joins.claim();
        DraftMail draft = reply(claim, letter, ClaimReferences.morePhotos(claim.reference(), asked));
        List<Effect> effects = new ArrayList<>(List.of(Effect.of(draft, 1)));
        effects.addAll(photos(draft, claim.poNumber(), joins.photos(), 2));
        return effects;
    }

    /** In the thread with the supplier, and to him: a plain reply to a mail of our own would go to ourselves. */
    static DraftMail reply(StandingClaim claim, Letter letter, String reference) {
        String sent = claim.vendorDraft().flatMap(ClaimDraft::sentId).orElseThrow();
        return new DraftMail(
                claim.mailbox(), sent, false, List.of(claim.vendorAddress()), null, letter.html(), reference);
    }

    private List<Effect> withFiles(ClaimCase asked, DamagedGoods goods, DraftMail draft, List<SizedPhoto> photos) {
        List<Effect> effects = new ArrayList<>(List.of(Effect.of(draft, 1)));
        effects.addAll(photos(draft, goods.poNumber(), photos, 2));
        if (settings.pdf()) {
            List<String> names =
                    photos.stream().map(one -> fileName(goods.poNumber(), one)).toList();
            String page = paper.of(goods, asked.understood(), names);
            effects.add(Effect.of(MailAttachment.page(draft, plain(goods.poNumber()) + "-claim.pdf", page), 2));
        }
        return effects;
    }

    private static List<Effect> photos(DraftMail draft, String poNumber, List<SizedPhoto> photos, int position) {
        return photos.stream()
                .map(one -> Effect.of(
                        MailAttachment.photo(
                                draft, fileName(poNumber, one), one.photo().sha256(), one.largest()),
                        position))
                .toList();
    }

    private static DraftMail draft(StandingClaim claim, Letter letter) {
        return draft(claim.mailbox(), claim.vendorAddress(), claim.poNumber(), letter, claim.reference());
    }

    private static DraftMail draft(
            EmailAddress mailbox, EmailAddress vendor, String poNumber, Letter letter, String claim) {
        return new DraftMail(
                mailbox,
                null,
                false,
                List.of(vendor),
                VendorLetters.subject(poNumber),
                letter.html(),
                ClaimReferences.vendor(claim));
    }

    /** By content, so that one photo is attached once, whatever the customer's phone called it. */
    private static String fileName(String poNumber, SizedPhoto one) {
        return plain(poNumber) + "-" + one.photo().sha256().substring(0, NAME_DIGITS) + ".jpg";
    }

    private static String plain(String poNumber) {
        return poNumber.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    }
}
