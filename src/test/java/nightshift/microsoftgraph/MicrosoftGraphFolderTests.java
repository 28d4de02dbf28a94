package nightshift.microsoftgraph;

import static nightshift.microsoftgraph.MicrosoftGraphConstants.FOLDER;
import static nightshift.microsoftgraph.MicrosoftGraphConstants.LINK;
import static nightshift.microsoftgraph.MicrosoftGraphConstants.MESSAGE_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nightshift.sandbox.SeedMail;
import org.apache.camel.CamelExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Folders that people made, by the names that they see. */
class MicrosoftGraphFolderTests {
    private final GraphWorld world = new GraphWorld(options -> {});

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void readsAFolderBelowTheInboxByItsPathAndWhatComesIntoItLater() {
        String folder = world.graph.addFolder(GraphWorld.MAILBOX, "inbox", "Suppliers");
        deliver(folder, "PO 1");
        world.deliver("PO 2");

        GraphPage first = delta("inbox/suppliers", "");
        deliver(folder, "PO 3");

        assertThat(first.messages()).extracting(GraphMessage::subject).containsExactly("PO 1");
        assertThat(delta("inbox/suppliers", String.valueOf(first.deltaLink())).messages())
                .extracting(GraphMessage::subject)
                .containsExactly("PO 3");
    }

    @Test
    void findsAFolderAmongManyAndOneWithinAnother() {
        IntStream.rangeClosed(1, 120).forEach(n -> world.graph.addFolder(GraphWorld.MAILBOX, "", "Year " + n));
        String suppliers = world.graph.addFolder(GraphWorld.MAILBOX, "", "Suppliers");
        String harbor = world.graph.addFolder(GraphWorld.MAILBOX, suppliers, "Harbor & Co");
        deliver(harbor, "PO 1");

        GraphFolder found = folder("/Suppliers/Harbor & Co");

        assertThat(found.displayName()).isEqualTo("Harbor & Co");
        assertThat(found.totalItemCount()).isEqualTo(1);
    }

    @Test
    void movesIntoAFolderByItsPath() {
        String done = world.graph.addFolder(GraphWorld.MAILBOX, "inbox", "Done");
        String id = world.deliver("PO 1");

        GraphMessage moved =
                world.ask("operation=move", null, Map.of(MESSAGE_ID, id, FOLDER, "inbox/Done"), GraphMessage.class);

        assertThat(moved.parentFolderId()).isEqualTo(done);
    }

    @Test
    void saysWhichFoldersThereAreWhereThePathLeadsNowhere() {
        world.graph.addFolder(GraphWorld.MAILBOX, "inbox", "Suppliers");

        CamelExecutionException failed =
                catchThrowableOfType(CamelExecutionException.class, () -> folder("inbox/Supliers"));

        assertThat(failed.getCause())
                .isInstanceOfSatisfying(GraphException.class, cause -> assertThat(cause.hasCode("ErrorItemNotFound"))
                        .isTrue())
                .hasMessage("There is no folder \"Supliers\" of the path \"inbox/Supliers\"; there are Suppliers");
    }

    private GraphPage delta(String folder, String link) {
        return world.ask("operation=delta", null, Map.of(FOLDER, folder, LINK, link), GraphPage.class);
    }

    private GraphFolder folder(String path) {
        return world.ask("operation=getFolder", null, Map.of(FOLDER, path), GraphFolder.class);
    }

    private void deliver(String folder, String subject) {
        world.graph.deliver(new SeedMail(
                GraphWorld.MAILBOX,
                folder,
                "Harbor",
                "ship@harbor.example",
                subject,
                "<p>shipped</p>",
                GraphWorld.NOW,
                Map.of(),
                List.of()));
    }
}
