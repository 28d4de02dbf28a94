package nightshift.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nightshift.core.BadValue;
import nightshift.core.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTests {
    private static final EmailAddress ORDERS = new EmailAddress("orders@store.example");

    @Test
    void namesEachFolderOnceWhateverItsCase() {
        assertThat(mailbox("inbox/Suppliers", "Inbox/suppliers ", "/Orders").folders())
                .containsExactly("inbox/suppliers", "/orders");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Suppliers", "", "junkemail/x", "DeletedItems/x", "drafts"})
    void refusesWhatIsNoPathOrNoFolderOfNewMail(String folder) {
        assertThatThrownBy(() -> mailbox(folder))
                .isInstanceOf(BadValue.class)
                .hasMessageContaining("inbox/Suppliers below the Inbox");
    }

    private static Mailbox mailbox(String... folders) {
        return new Mailbox(ORDERS, Mailbox.Purpose.ORDERS, null, List.of(folders));
    }
}
