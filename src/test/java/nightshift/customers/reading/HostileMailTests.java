package nightshift.customers.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that anybody can send, and that are made to be read for ever, or not at all. */
class HostileMailTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "1",
                "!",
                "a.b@",
                "A1-",
                "A1",
                "www.a",
                "(1",
                "<br>regards",
                "<br>From: a",
                "Ab, ",
                "so then "
            })
    void areReadInSecondsWhateverIsInThemAThousandTimes(String repeated) {
        String body = repeated.repeat(95_000 / repeated.length());

        Understood understood = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Mail.html(body).understood());

        assertThat(understood.intents()).isNotEmpty();
    }

    @Test
    void areAPersonsWhereTheyCannotBeReadToTheirEnd() {
        Understood understood = Mail.html("and ".repeat(24_000)).understood();

        assertThat(understood.has(HandOver.UNREADABLE)).isTrue();
    }

    @Test
    void keepALongAddressOfAWebPageWhole() {
        String page = "https://store.example/track?number=1Z999AA10123456784&" + "x".repeat(100);

        assertThat(Mail.html("Where is it? " + page).understood().words().own()).contains(page);
    }
}
