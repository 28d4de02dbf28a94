package nightshift.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Optional;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import nightshift.accounts.AuditTrail;
import nightshift.accounts.Person;
import nightshift.accounts.Role;
import nightshift.claims.ClaimBook;
import nightshift.claims.ClaimMoney;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.core.NotThere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

class ClaimActsTests {
    private static final Person RUTH = new Person(1, "ruth", Role.OPERATOR, Person.Via.DESK);
    private static final ClaimMoney NOTHING = money(null, null);

    private final MovableClock clock = new MovableClock();
    private final JdbcClient jdbc = JdbcClient.create(MigratedDatabase.fresh());
    private final ClaimBook claims = new ClaimBook(jdbc, clock);
    private final ClaimActs acts =
            new ClaimActs(claims, mock(AuditTrail.class), TransactionOperations.withoutTransaction());

    @BeforeEach
    void aClaim() {
        jdbc.sql(
                        "insert into claim (id, work_id, mail_id, reference, mailbox, shadow_only, order_id, order_name, supplier, vendor_address,"
                                + " po_number, state, opened_at) values (1, 1, 1, 'claim/1/1', 'support@store.example', false, 'o', '#8613', 'Acme',"
                                + " 'claims@acme.example', 'PO-8613', 'drafted', :now)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Test
    void keepsAndForgetsAmounts() {
        acts.money(RUTH, 1, NOTHING, money("120", null));
        acts.money(RUTH, 1, money("120.00", null), money("120", "45.5"));
        assertThat(kept()).isEqualTo(money("120.00", "45.50"));

        acts.money(RUTH, 1, money("120.00", "45.50"), NOTHING);
        assertThat(kept()).isEqualTo(NOTHING);
    }

    /** Both opened the page while no amount was known. */
    @Test
    void erasesNoAmountThatSomebodyElseEnteredMeanwhile() {
        acts.money(RUTH, 1, NOTHING, money("120", null));

        assertThatThrownBy(() -> acts.money(RUTH, 1, NOTHING, money(null, "45.50")))
                .isInstanceOf(AlreadyDone.class)
                .hasMessageContaining("claimed 120.00, recovered unknown");
        assertThat(kept()).isEqualTo(money("120", null));
    }

    @Test
    void refusesWhatIsNoAmountAndNoClaim() {
        assertThatThrownBy(() -> money("-1", null)).isInstanceOf(BadValue.class);
        assertThatThrownBy(() -> money(null, "10000000")).isInstanceOf(BadValue.class);
        assertThatThrownBy(() -> acts.money(RUTH, 2, NOTHING, money("1", null))).isInstanceOf(NotThere.class);
    }

    private ClaimMoney kept() {
        return claims.find(1).orElseThrow().money();
    }

    private static ClaimMoney money(String claimed, String recovered) {
        return new ClaimMoney(
                Optional.ofNullable(claimed).map(BigDecimal::new),
                Optional.ofNullable(recovered).map(BigDecimal::new));
    }
}
