package nightshift.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstAccountTests {
    private final AccountsDatabase database = new AccountsDatabase();

    @Test
    void isAnAdminWithAOneTimePasswordThatIsToldOnce() {
        FirstAccount first = started("");

        Account admin = database.accounts.find("operator").orElseThrow();
        assertThat(admin.role()).isEqualTo(Role.ADMIN);
        assertThat(admin.mustChange()).isTrue();
        assertThat(matches(first.takeOneTimePassword().orElseThrow())).isTrue();
        assertThat(first.takeOneTimePassword()).isEmpty();
    }

    @Test
    void getsTheConfiguredPasswordAndKeepsIt() {
        FirstAccount first = started("from the environment");

        assertThat(first.takeOneTimePassword()).isEmpty();
        assertThat(matches("from the environment")).isTrue();
        assertThat(database.accounts.find("operator").orElseThrow().mustChange())
                .isFalse();
    }

    @Test
    void isMadeInAnEmptyDatabaseOnly() {
        started("the first one");

        assertThat(started("another one").takeOneTimePassword()).isEmpty();
        assertThat(matches("another one")).isFalse();
    }

    @Test
    void isKeptAsASlowHashInTheDeliveredApplication() {
        assertThat(AccountConfiguration.passwordEncoder().encode("a long enough password"))
                .startsWith("{bcrypt}$2a$10$");
    }

    private FirstAccount started(String password) {
        AccountSettings from = AccountsDatabase.SETTINGS;
        FirstAccount first = new FirstAccount(
                database.accounts,
                database.passwords,
                new AccountSettings("operator", password, from.oneTimePasswordFor(), from.lockOut(), from.entra()));
        first.afterPropertiesSet();
        return first;
    }

    private boolean matches(String password) {
        return database.passwords.matches(
                password, database.accounts.password("operator").orElseThrow());
    }
}
