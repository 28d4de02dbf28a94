package nightshift.customers.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A sentence a customer might write, and what it is about: {@code customers/examples.txt}. */
record TopicExample(MailTopic topic, String text) {
    static List<TopicExample> all() {
        try (InputStream in = TopicExample.class.getResourceAsStream("/customers/examples.txt")) {
            String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return parsed(file.lines().map(String::strip).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TopicExample> parsed(List<String> lines) {
        List<TopicExample> examples = new ArrayList<>();
        MailTopic topic = MailTopic.OTHER;
        for (String line : lines) {
            if (line.matches("\\[[a-z_]+]")) {
                topic = MailTopic.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else if (!line.isEmpty() && !line.startsWith("//")) {
                examples.add(new TopicExample(topic, line));
            }
        }
        return examples;
    }
}
