package nightshift.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.core.NotAllowed;
import nightshift.core.NotThere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;

class AccountKeepingTests {
    private final AccountsDatabase database = new AccountsDatabase();
    private final Person admin = database.person("admin", Role.ADMIN);

    /** A token that only looks must not put out of action what its owner's other scripts do. */
    @Test
    void letsATokenRevokeNoneThatMayDoMoreThanItself() {
        TokenKeeping.Made acting =
                database.tokenKeeping.make(admin, new TokenKeeping.Wanted("night", "admin", Role.OPERATOR, 30));
        TokenKeeping.Made looking =
                database.tokenKeeping.make(admin, new TokenKeeping.Wanted("report", "admin", Role.VIEWER, 30));
        Person report = new Person(admin.accountId(), "admin", Role.VIEWER, Person.Via.API);

        assertThatThrownBy(() -> database.tokenKeeping.revoke(report, acting.id()))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("on the desk");
        database.tokenKeeping.revoke(report, looking.id());
        Person onTheDesk = new Person(admin.accountId(), "admin", Role.VIEWER, Person.Via.DESK);
        database.tokenKeeping.revoke(onTheDesk, acting.id());
    }

    @Test
    void stampsWhoAddedWhom() {
        database.keeping.add(admin, "Ruth", Role.OPERATOR);

        assertThat(database.accounts.find("ruth"))
                .get()
                .extracting(Account::mustChange)
                .isEqualTo(true);
        AuditEntry entry =
                database.audit.list(Optional.empty(), Optional.empty(), 1).get(0);
        assertThat(entry.who()).isEqualTo("admin");
        assertThat(entry.act() + " " + entry.about()).isEqualTo("add account account ruth");
    }

    @Test
    void neverLetsTheLastAdminGo() {
        assertThatThrownBy(() -> database.keeping.changeRole(admin, "admin", Role.VIEWER))
                .isInstanceOf(AlreadyDone.class);
        assertThatThrownBy(() -> database.keeping.disable(admin, "admin")).isInstanceOf(AlreadyDone.class);
        database.person("second", Role.ADMIN);
        database.keeping.disable(admin, "admin");
        assertThatThrownBy(() -> database.keeping.disable(admin, "second")).isInstanceOf(AlreadyDone.class);
    }

    @Test
    void keepsAccountsForAnAdminOnly() {
        Person ruth = database.person("ruth", Role.OPERATOR);

        assertThatThrownBy(() -> database.keeping.add(ruth, "mallory", Role.ADMIN))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> database.keeping.changeRole(ruth, "ruth", Role.ADMIN))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> database.keeping.disable(ruth, "ruth")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> database.keeping.enable(ruth, "ruth")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> database.keeping.resetPassword(ruth, "admin")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void refusesANameThatIsTakenOrCannotBe() {
        assertThatThrownBy(() -> database.keeping.add(admin, "ADMIN", Role.VIEWER))
                .isInstanceOf(AlreadyDone.class);
        assertThatThrownBy(() -> database.keeping.add(admin, "<script>", Role.VIEWER))
                .isInstanceOf(BadValue.class);
        assertThatThrownBy(() -> database.keeping.disable(admin, "nobody")).isInstanceOf(NotThere.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "aaaaaaaaaaaa", "the right password"})
    void refusesAPasswordThatIsShortEasyOrTheOldOne(String wanted) {
        assertThatThrownBy(() -> database.keeping.changeOwnPassword(admin, "the right password", wanted))
                .isInstanceOf(BadValue.class);
    }

    @Test
    void changesAPasswordForWhoKnowsTheOldOneOnly() {
        assertThatThrownBy(() -> database.keeping.changeOwnPassword(admin, "a guess", "a quite new password"))
                .hasMessageContaining("current password");
        int before = database.accounts.find("admin").orElseThrow().stamp();
        database.keeping.changeOwnPassword(admin, "the right password", "a quite new password");

        Account after = database.accounts.find("admin").orElseThrow();
        assertThat(after.stamp()).as("open sessions end").isGreaterThan(before);
        assertThat(after.mustChange()).isFalse();
    }

    @Test
    void makesTokensThatCountForNoMoreThanTheirOwner() {
        Person ruth = database.person("ruth", Role.OPERATOR);
        assertThatThrownBy(() -> token(ruth, "ruth", Role.ADMIN)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> token(ruth, "admin", Role.VIEWER)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> token(admin, "ruth", Role.ADMIN)).isInstanceOf(NotAllowed.class);
        TokenKeeping.Made made = token(ruth, "ruth", Role.OPERATOR);

        assertThat(roleOf(made)).isEqualTo(Role.OPERATOR);
        database.keeping.changeRole(admin, "ruth", Role.VIEWER);
        assertThat(roleOf(made)).isEqualTo(Role.VIEWER);
        database.keeping.disable(admin, "ruth");
        assertThatThrownBy(() -> roleOf(made)).isInstanceOf(BadOpaqueTokenException.class);
    }

    @Test
    void takesNoTokenThatIsRevokedExpiredOrForged() {
        TokenKeeping.Made revoked = token(admin, "admin", Role.VIEWER);
        database.tokenKeeping.revoke(admin, revoked.id());
        TokenKeeping.Made expired = token(admin, "admin", Role.VIEWER);
        database.clock.forward(Duration.ofDays(2));

        assertThatThrownBy(() -> roleOf(revoked)).isInstanceOf(BadOpaqueTokenException.class);
        assertThatThrownBy(() -> roleOf(expired)).isInstanceOf(BadOpaqueTokenException.class);
        assertThatThrownBy(() -> database.tokenLogin.introspect("nightshift_forged"))
                .isInstanceOf(BadOpaqueTokenException.class);
        assertThatThrownBy(() -> database.tokenKeeping.revoke(admin, revoked.id()))
                .isInstanceOf(AlreadyDone.class);
    }

    @Test
    void letsATokenMakeAnotherForAnAdminOnly() {
        Person ruth = database.person("ruth", Role.OPERATOR);
        Person script = new Person(ruth.accountId(), "ruth", Role.OPERATOR, Person.Via.API);

        assertThatThrownBy(() -> token(script, "ruth", Role.VIEWER)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void keepsNoSecretOfAToken() {
        TokenKeeping.Made made = token(admin, "admin", Role.VIEWER);

        assertThat(database.jdbc
                        .sql("select secret_hash from api_token")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(made.secret());
        assertThat(made.toString()).doesNotContain(made.secret());
    }

    @Test
    void hidesTheTokensOfOthers() {
        TokenKeeping.Made made = token(admin, "admin", Role.VIEWER);
        Person ruth = database.person("ruth", Role.OPERATOR);

        assertThatThrownBy(() -> database.tokenKeeping.revoke(ruth, made.id())).isInstanceOf(NotThere.class);
    }

    private TokenKeeping.Made token(Person by, String owner, Role role) {
        return database.tokenKeeping.make(by, new TokenKeeping.Wanted("test", owner, role, 1));
    }

    private Role roleOf(TokenKeeping.Made made) {
        return ((SignedIn) database.tokenLogin.introspect(made.secret()))
                .person()
                .role();
    }
}
