package nightshift.mailbox;

import static nightshift.mailbox.OutlookWorld.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import nightshift.core.EmailAddress;
import nightshift.microsoftgraph.GraphMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxAnswersTests {
    private static final EmailAddress DANA = new EmailAddress("dana@example.com");

    private final ObjectMapper json = JsonMapper.builder().findAndAddModules().build();

    @Test
    void readsWhereAnAnswerGoes() throws Exception {
        assertThat(replyingTo("{\"address\":\"Dana@example.com\"}").replyTo()).containsExactly(DANA);
        assertThat(read("[]").replyTo()).isEmpty();
        assertThat(read("null").replyTo()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"address\":\"dana@example.com <thief@evil.example>\"}",
                "{\"address\":\"thief\"}",
                "{\"address\":\"\"}",
                "{\"name\":\"Dana\"}"
            })
    void keepsThatAnAnswerGoesWhereNobodyCanTell(String address) throws Exception {
        MailboxMessage mail = replyingTo(address);

        assertThat(mail.from()).contains(DANA);
        assertThat(mail.replyTo()).hasSize(1).doesNotContain(DANA);
    }

    private MailboxMessage replyingTo(String address) throws Exception {
        return read("[{\"emailAddress\":" + address + "}]");
    }

    private MailboxMessage read(String replyTo) throws Exception {
        GraphMessage message = json.readValue(
                "{\"id\":\"AAk=\",\"from\":{\"emailAddress\":{\"address\":\"dana@example.com\"}},\"replyTo\":" + replyTo
                        + "}",
                GraphMessage.class);
        return MailboxAnswers.message(message, ORDERS, "inbox");
    }
}
