package nightshift.claims;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nightshift.claims.ClaimOutcome.SizedPhoto;
import nightshift.core.AmazonOrderId;
import nightshift.core.EmailAddress;
import nightshift.operations.Work;
import nightshift.shop.OrderedItem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The damage claims, one for each order item. Noted before the decision with their drafts is committed, so that a crash in between repeats both. */
@Repository
public class Claims {
    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_NAME = 300;

    private final JdbcClient jdbc;
    private final ClaimDrafts drafts;
    private final ClaimClock deadlines;
    private final Clock clock;

    public Claims(JdbcClient jdbc, ClaimDrafts drafts, ClaimClock deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Notes what is about to be decided. Repeatable: a mail that is decided afresh finds its claim. */
    @Transactional
    public void note(ClaimCase asked, ClaimOutcome outcome) {
        if (outcome instanceof ClaimOutcome.Claimed one) {
            long id = opened(asked, one.goods(), ClaimState.DRAFTED);
            photos(id, one.photos());
            draft(asked, id, DraftRole.CUSTOMER, ClaimReferences.customer(asked));
            draft(
                    asked,
                    id,
                    DraftRole.VENDOR,
                    ClaimReferences.vendor(one.goods().reference()));
        }
        if (outcome instanceof ClaimOutcome.AskPhotos ask) {
            long id = opened(asked, ask.goods(), ClaimState.PHOTOS_ASKED);
            draft(asked, id, DraftRole.CUSTOMER, ClaimReferences.customer(asked));
        }
        if (outcome instanceof ClaimOutcome.Joins joins) {
            joined(asked, joins);
        }
    }

    private void joined(ClaimCase asked, ClaimOutcome.Joins joins) {
        StandingClaim claim = joins.claim();
        photos(claim.id(), joins.photos());
        draft(asked, claim.id(), DraftRole.CUSTOMER, ClaimReferences.customer(asked));
        switch (ClaimFiles.target(joins)) {
            case NEW_CLAIM -> {
                draft(asked, claim.id(), DraftRole.VENDOR, ClaimReferences.vendor(claim.reference()));
                jdbc.sql("update claim set state = 'drafted', shadow_only = :shadow where id = :id"
                                + " and state in ('photos_asked', 'drafted')")
                        .param("shadow", asked.work().shadowOnly())
                        .param("id", claim.id())
                        .update();
            }
            case ANOTHER_MAIL ->
                draft(asked, claim.id(), DraftRole.VENDOR_PHOTOS, ClaimReferences.morePhotos(claim.reference(), asked));
            case WAITING_DRAFT -> {}
        }
    }

    private void draft(ClaimCase asked, long claim, DraftRole role, String reference) {
        drafts.note(claim, asked.open().mail().id(), role, reference);
    }

    private long opened(ClaimCase asked, DamagedGoods goods, ClaimState state) {
        insert(asked, goods, state);
        long id = jdbc.sql("select id from claim where work_id = :work")
                .param("work", asked.work().id())
                .query(Long.class)
                .single();
        goods.items().forEach(item -> insert(id, goods.order().id(), item));
        return id;
    }

    private void insert(ClaimCase asked, DamagedGoods goods, ClaimState state) {
        jdbc.sql(
                        "insert into claim (work_id, mail_id, reference, mailbox, shadow_only, order_id, order_name, amazon_order, supplier,"
                                + " vendor_address, po_number, carrier, tracking, shipped_at, delivered_at, a_to_z_until, carrier_until, state,"
                                + " opened_at) values (:work, :mail, :reference, :mailbox, :shadow, :order, :name, :amazon, :supplier, :vendor,"
                                + " :po, :carrier, :tracking, :shipped, :delivered, :a_to_z, :carrier_until, :state, :now)"
                                + " on conflict do nothing")
                .param("work", asked.work().id())
                .param("mail", asked.open().mail().id())
                .param("reference", goods.reference())
                .param("mailbox", asked.open().mail().mailbox().value())
                .param("shadow", asked.work().shadowOnly())
                .param("order", goods.order().id())
                .param("name", goods.order().name().value())
                .param(
                        "amazon",
                        goods.order().amazonOrder().map(AmazonOrderId::value).orElse(null))
                .param("supplier", goods.supplier())
                .param("vendor", goods.vendorAddress().value())
                .param("po", goods.poNumber())
                .param("carrier", cut(goods.carrier().orElse(null), 100))
                .param("tracking", cut(String.join(", ", goods.trackingNumbers()), 200))
                .param("shipped", goods.shippedAt().map(Claims::sql).orElse(null))
                .param("delivered", goods.deliveredAt().map(Claims::sql).orElse(null))
                .param("a_to_z", deadlines.aToZUntil(goods).map(Claims::sql).orElse(null))
                .param(
                        "carrier_until",
                        deadlines.carrierUntil(goods).map(Claims::sql).orElse(null))
                .param("state", state.code())
                .param("now", sql(clock.instant()))
                .update();
    }

    /** A second claim for an item fails here, whatever was looked up before. */
    private void insert(long claim, String order, OrderedItem item) {
        int there = jdbc.sql(
                        "select count(*) from claim_item where claim_id = :claim and order_id = :order and line_id = :line")
                .param("claim", claim)
                .param("order", order)
                .param("line", item.lineId())
                .query(Integer.class)
                .single();
        if (there == 0) {
            jdbc.sql(
                            "insert into claim_item (claim_id, order_id, line_id, sku, title, quantity) values (:claim, :order, :line,"
                                    + " :sku, :title, :quantity)")
                    .param("claim", claim)
                    .param("order", order)
                    .param("line", item.lineId())
                    .param("sku", item.sku().map(sku -> sku.value()).orElse(null))
                    .param("title", cut(item.title(), LONGEST_TITLE))
                    .param("quantity", item.quantity())
                    .update();
        }
    }

    private void photos(long claim, List<SizedPhoto> photos) {
        photos.forEach(one -> jdbc.sql(
                        "insert into claim_photo (claim_id, sha256, mail_id, name, largest) values (:claim, :sha256,"
                                + " :mail, :name, :largest) on conflict do nothing")
                .param("claim", claim)
                .param("sha256", one.photo().sha256())
                .param("mail", one.photo().mailId())
                .param("name", cut(one.photo().name(), LONGEST_NAME))
                .param("largest", one.largest())
                .update());
    }

    /** The claims about these orders. */
    public List<StandingClaim> standing(List<String> orderIds) {
        return orderIds.isEmpty() ? List.of() : standingWhere("order_id in (:keys)", orderIds);
    }

    public Optional<StandingClaim> find(long id) {
        return standingWhere("id in (:keys)", List.of(id)).stream().findFirst();
    }

    /** The claim that work such as {@code claim/12/follow-up} is about. */
    public Optional<StandingClaim> ofFollowUp(Work work) {
        return find(FollowUps.claimOf(work));
    }

    private List<StandingClaim> standingWhere(String condition, List<?> keys) {
        return jdbc.sql("select * from claim where " + condition + " order by id")
                .param("keys", keys)
                .query((row, n) -> new StandingClaim(
                        row.getLong("id"),
                        row.getLong("work_id"),
                        row.getString("reference"),
                        new EmailAddress(row.getString("mailbox")),
                        row.getString("order_id"),
                        lines(row.getLong("id")),
                        row.getString("supplier"),
                        new EmailAddress(row.getString("vendor_address")),
                        row.getString("po_number"),
                        ClaimState.of(row.getString("state")),
                        ClaimDrafts.instant(row, "opened_at").orElseThrow(),
                        drafts.of(row.getLong("id")).stream()
                                .filter(draft -> draft.role() == DraftRole.VENDOR)
                                .filter(draft -> draft.fate() != ClaimDraft.Fate.SHADOW)
                                .findFirst(),
                        photos(row.getLong("id")),
                        reserved(row.getLong("id"))))
                .list();
    }

    private Set<String> lines(long claim) {
        return jdbc.sql("select line_id from claim_item where claim_id = :claim")
                .param("claim", claim)
                .query(String.class)
                .set();
    }

    private List<Photo> photos(long claim) {
        return jdbc.sql(
                        "select sha256, mail_id, name from claim_photo where claim_id = :claim order by mail_id, name, sha256")
                .param("claim", claim)
                .query((row, n) -> new Photo(row.getString("sha256"), row.getLong("mail_id"), row.getString("name")))
                .list();
    }

    private long reserved(long claim) {
        return jdbc.sql("select coalesce(sum(largest), 0) from claim_photo where claim_id = :claim")
                .param("claim", claim)
                .query(Long.class)
                .single();
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null ? null : text.substring(0, Math.min(longest, text.length()));
    }

    static OffsetDateTime sql(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
