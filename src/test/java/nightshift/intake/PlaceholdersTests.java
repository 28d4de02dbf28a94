package nightshift.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.mailbox.MailboxAttachment;
import nightshift.mailbox.StoredMail;
import org.junit.jupiter.api.Test;

/** Files that Outlook still checks. */
class PlaceholdersTests {
    private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    private static final EmailAddress ORDERS = new EmailAddress("orders@store.example");

    static final Placeholders USUAL = placeholders("(?i)ATP Scan In Progress.*");

    @Test
    void aMailWaitsForItsFilesHalfAnHourFromWhenItCame() {
        assertThat(awaited(USUAL, Duration.ofMinutes(2), "ATP Scan In Progress"))
                .isTrue();
        assertThat(awaited(USUAL, Duration.ofMinutes(29), "invoice.pdf", "atp scan in progress.eml"))
                .isTrue();
        assertThat(awaited(USUAL, Duration.ofMinutes(30), "ATP Scan In Progress"))
                .isFalse();
        assertThat(awaited(USUAL, Duration.ZERO, "slip.pdf")).isFalse();
        assertThat(awaited(USUAL, Duration.ZERO)).isFalse();
    }

    @Test
    void whoNamesNoneWaitsForNone() {
        assertThat(awaited(placeholders(""), Duration.ZERO, "ATP Scan In Progress", ""))
                .isFalse();
    }

    @Test
    void namesTheSettingThatIsWrong() {
        assertThatThrownBy(() -> placeholders("(ATP")).hasMessageContaining("nightshift.intake.placeholder-names");
    }

    private static Placeholders placeholders(String names) {
        return new Placeholders(
                new IntakeSettings("", 1, null, names, Duration.ofMinutes(30)), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static boolean awaited(Placeholders placeholders, Duration ago, String... names) {
        StoredMail mail = new StoredMail(
                1,
                ORDERS,
                "inbox",
                "AAMk",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "Shipped",
                NOW.minus(ago),
                Map.of(),
                "",
                false);
        return placeholders.awaited(
                mail, List.of(names).stream().map(PlaceholdersTests::attachment).toList());
    }

    private static MailboxAttachment attachment(String name) {
        return new MailboxAttachment(
                ORDERS, "AAMk", "1", name, "application/octet-stream", 100, false, MailboxAttachment.Kind.FILE);
    }
}
