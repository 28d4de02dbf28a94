package nightshift.shop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;

/** The file with the answer to a bulk query of Shopify: one JSON object a line, and as many of them as Shopify counted. */
final class BulkLines {
    private static final JsonMapper JSON = new JsonMapper();

    private BulkLines() {}

    /**
     * Passes each line on.
     *
     * @param what it lists
     * @throws RemoteFailure where it is not all there: then nothing of it may be used
     */
    static void read(Path file, ItemsState state, String what, Consumer<JsonNode> consumer) {
        long lines = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                MappingIterator<JsonNode> nodes = JSON.readerFor(JsonNode.class).readValues(in)) {
            while (nodes.hasNextValue()) {
                JsonNode node = nodes.nextValue();
                lines++;
                consumer.accept(node);
            }
        } catch (JsonProcessingException e) {
            throw incomplete(what, "breaks off in line " + (lines + 1));
        } catch (IOException e) {
            throw incomplete(what, "cannot be read: " + e.getMessage());
        }
        if (lines != state.objects()) {
            throw incomplete(what, "has " + lines + " of " + state.objects() + " lines");
        }
    }

    /** Whether this object belongs to one of another line. */
    static boolean isChild(JsonNode node) {
        return node.hasNonNull("__parentId");
    }

    static RemoteFailure incomplete(String what, String how) {
        return RemoteFailure.notApplied(RemoteSystem.SHOPIFY, null, "Shopify's list of " + what + " " + how);
    }
}
