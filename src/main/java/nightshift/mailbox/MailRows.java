package nightshift.mailbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** The rows of the mail table as values. */
@Component
class MailRows implements RowMapper<StoredMail> {
    private final ObjectMapper json = new ObjectMapper();

    @Override
    public StoredMail mapRow(ResultSet row, int number) throws SQLException {
        return new StoredMail(
                row.getLong("id"),
                new EmailAddress(row.getString("mailbox")),
                row.getString("folder"),
                row.getString("graph_id"),
                Optional.ofNullable(row.getString("internet_message_id")),
                Optional.ofNullable(row.getString("conversation_id")),
                Optional.ofNullable(row.getString("from_address")).map(EmailAddress::new),
                Optional.ofNullable(row.getString("from_name")),
                read(row.getString("reply_to"), new TypeReference<List<String>>() {}).stream()
                        .map(EmailAddress::new)
                        .toList(),
                row.getString("subject"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                read(row.getString("headers"), new TypeReference<Map<String, String>>() {}),
                row.getString("body_html"),
                row.getBoolean("backfill"));
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
