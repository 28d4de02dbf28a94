package nightshift.mailbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * Counts the parts of a mail before anything is made of them. Who takes a mail apart needs a stack as deep as its parts lie within each
 * other, and an object for each: a stranger's mail of half a megabyte could have ten thousand of both.
 */
final class MimeBounds {
    private static final int DEEPEST = 100;
    private static final int MOST_PARTS = 5_000;

    private MimeBounds() {}

    /** What is too much about it; empty where nothing is. */
    static Optional<String> exceeded(byte[] mime, MimeConfig config) throws IOException {
        MimeTokenStream parts = new MimeTokenStream(config);
        parts.parse(new ByteArrayInputStream(mime));
        int depth = 0;
        int found = 0;
        try {
            for (EntityState state = parts.getState(); state != EntityState.T_END_OF_STREAM; state = parts.next()) {
                depth += step(state);
                found += state == EntityState.T_START_BODYPART ? 1 : 0;
                if (depth > DEEPEST) {
                    return Optional.of("more than " + DEEPEST + " parts within each other");
                }
                if (found > MOST_PARTS) {
                    return Optional.of("more than " + MOST_PARTS + " parts");
                }
            }
        } catch (MimeException broken) {
            // who takes it apart finds the same, and says so
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static int step(EntityState state) {
        return switch (state) {
            case T_START_MULTIPART, T_START_MESSAGE -> 1;
            case T_END_MULTIPART, T_END_MESSAGE -> -1;
            default -> 0;
        };
    }
}
