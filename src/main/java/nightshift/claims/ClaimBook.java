package nightshift.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The claims as people list, read and settle them. */
@Repository
public class ClaimBook {
    private static final String SELECT =
            "select c.*, (select m.from_name from mail m where m.id = c.mail_id) as customer, d.id as decision_id, (select count(*) from claim_photo p where p.claim_id = c.id)"
                    + " as photos from claim c left join decision d on d.work_id = c.work_id and d.item_key = 'claim' and d.superseded = 0 ";

    private final JdbcClient jdbc;
    private final Clock clock;

    public ClaimBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Those that wait the longest for an answer first, closed ones last.
     *
     * @param state a state's code; empty: all
     */
    public List<ClaimView> list(String state, int skip, int atMost) {
        return jdbc.sql(SELECT
                        + "where (:state = '' or c.state = :state) order by case when c.state = 'closed' then 1 else 0 end,"
                        + " case when c.due_at is null then 1 else 0 end, c.due_at, c.id desc limit :most offset :skip")
                .param("state", state)
                .param("most", atMost)
                .param("skip", skip)
                .query(this::view)
                .list();
    }

    public Optional<ClaimView> find(long id) {
        return jdbc.sql(SELECT + "where c.id = :id")
                .param("id", id)
                .query(this::view)
                .optional();
    }

    /** The customer's mails and the supplier's answer, the oldest first. */
    public List<ClaimMail> mails(long claim) {
        return jdbc.sql(
                        "select m.id, m.subject, m.from_address, m.received_at, case when m.id = c.answer_mail_id then 1 else 0 end"
                                + " as answer, (select min(d.id) from work w join decision d on d.work_id = w.id and d.superseded = 0"
                                + " where w.subject = concat('mail/', m.id)) as decision_id from claim c join mail m on m.id = c.mail_id"
                                + " or m.id = c.answer_mail_id or m.id in (select p.mail_id from claim_photo p where p.claim_id = c.id)"
                                + " or m.id in (select k.mail_id from claim_draft k where k.claim_id = c.id and k.role = 'customer')"
                                + " where c.id = :claim order by m.received_at, m.id")
                .param("claim", claim)
                .query((row, n) -> new ClaimMail(
                        row.getLong("id"),
                        row.getString("subject"),
                        Optional.ofNullable(row.getString("from_address")),
                        ClaimDrafts.instant(row, "received_at").orElseThrow(),
                        Optional.ofNullable(row.getObject("decision_id", Long.class)),
                        row.getInt("answer") == 1))
                .list();
    }

    /**
     * Money asked for and got back, as a person enters it.
     *
     * @param seen what was kept when he looked
     * @return whether there is such a claim, and what he saw is still kept
     */
    public boolean setMoney(long id, ClaimMoney seen, ClaimMoney entered) {
        return jdbc.sql("update claim set claimed = :claimed, recovered = :recovered where id = :id"
                                + " and claimed is not distinct from :seen_claimed"
                                + " and recovered is not distinct from :seen_recovered")
                        .param("claimed", entered.claimed().orElse(null))
                        .param("recovered", entered.recovered().orElse(null))
                        .param("seen_claimed", seen.claimed().orElse(null))
                        .param("seen_recovered", seen.recovered().orElse(null))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** @return whether it was open */
    public boolean close(long id, String who, String reason) {
        return jdbc.sql(
                                "update claim set state = 'closed', due_at = null, closed_at = :now, closed_by = :who, close_reason = :reason"
                                        + " where id = :id and state <> 'closed'")
                        .param("now", Claims.sql(clock.instant()))
                        .param("who", who)
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    private ClaimView view(ResultSet row, int number) throws SQLException {
        return new ClaimView(
                row.getLong("id"),
                Optional.ofNullable(row.getObject("decision_id", Long.class)),
                row.getString("order_name"),
                Optional.ofNullable(row.getString("amazon_order")),
                Optional.ofNullable(row.getString("customer")).filter(name -> !name.isBlank()),
                row.getString("supplier"),
                row.getString("po_number"),
                ClaimState.of(row.getString("state")),
                items(row.getLong("id")),
                row.getInt("photos"),
                Optional.ofNullable(row.getString("carrier")),
                Optional.ofNullable(row.getString("tracking")).filter(text -> !text.isBlank()),
                ClaimDrafts.instant(row, "opened_at").orElseThrow(),
                ClaimDrafts.instant(row, "started_at"),
                ClaimDrafts.instant(row, "due_at"),
                ClaimDrafts.instant(row, "answered_at"),
                ClaimDrafts.instant(row, "a_to_z_until"),
                ClaimDrafts.instant(row, "carrier_until"),
                new ClaimMoney(
                        Optional.ofNullable(row.getBigDecimal("claimed")),
                        Optional.ofNullable(row.getBigDecimal("recovered"))),
                closing(row));
    }

    private static Optional<ClaimView.Closing> closing(ResultSet row) throws SQLException {
        String by = Optional.ofNullable(row.getString("closed_by")).orElse("");
        String reason = Optional.ofNullable(row.getString("close_reason")).orElse("");
        return ClaimDrafts.instant(row, "closed_at").map(at -> new ClaimView.Closing(at, by, reason));
    }

    private List<String> items(long claim) {
        return jdbc.sql("select sku, title, quantity from claim_item where claim_id = :claim order by line_id")
                .param("claim", claim)
                .query((row, n) -> "%s, %d ordered".formatted(item(row), row.getInt("quantity")))
                .list();
    }

    /** As the customer knows it; the SKU is for the supplier. */
    private static String item(ResultSet row) throws SQLException {
        String title = row.getString("title");
        return Optional.ofNullable(row.getString("sku"))
                .filter(sku -> !sku.equals(title))
                .map(sku -> title + " (" + sku + ")")
                .orElse(title);
    }
}
