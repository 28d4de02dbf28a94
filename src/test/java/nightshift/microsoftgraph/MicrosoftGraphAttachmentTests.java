package nightshift.microsoftgraph;

import static nightshift.microsoftgraph.MicrosoftGraphReadTests.failure;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nightshift.sandbox.SeedMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MicrosoftGraphAttachmentTests {
    private static final byte[] PDF = "%PDF-1.7 slip".getBytes(StandardCharsets.US_ASCII);

    private final GraphWorld world = new GraphWorld(options -> options.setMaxAttachmentSize(1000));

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void listsTheThreeKindsWithoutTheirContent() {
        String id = world.deliver("PO 1", file("slip.pdf", "application/pdf"), file("fwd", "message/rfc822"), link());

        List<GraphAttachment> files = list(id);

        assertThat(files)
                .extracting(GraphAttachment::kind)
                .containsExactly(GraphAttachment.Kind.FILE, GraphAttachment.Kind.ITEM, GraphAttachment.Kind.REFERENCE);
        assertThat(files.get(0).name()).isEqualTo("slip.pdf");
        assertThat(files.get(0).contentType()).isEqualTo("application/pdf");
    }

    @Test
    void givesTheRawBytesOfAFile() {
        String id = world.deliver("PO 1", file("slip.pdf", "application/pdf"));

        assertThat(content(id, list(id).get(0))).isEqualTo(PDF);
    }

    @Test
    void findsThePdfInsideAMailThatWasForwardedAsAttachment() {
        String mime = "Subject: slip\r\nMIME-Version: 1.0\r\nContent-Type: application/pdf; name=slip.pdf\r\n"
                + "Content-Disposition: attachment; filename=slip.pdf\r\n\r\n%PDF-1.7 slip";
        String id = world.deliver(
                "FW", new SeedMail.File("fwd", "message/rfc822", mime.getBytes(StandardCharsets.US_ASCII), false));

        byte[] nested = content(id, list(id).get(0));

        assertThat(nightshift.mailbox.NestedMail.read(nested).files())
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.name()).isEqualTo("slip.pdf");
                    assertThat(file.content()).isEqualTo(PDF);
                });
    }

    @Test
    void refusesALinkToACloudFile() {
        String id = world.deliver("PO 1", link());

        assertThat(failure(() -> content(id, list(id).get(0))).getCode()).isEqualTo("ReferenceAttachment");
    }

    @Test
    void breaksOffAnAttachmentThatIsLargerThanAllowed() {
        String id = world.deliver("PO 1", new SeedMail.File("big.pdf", "application/pdf", new byte[1001], false));

        assertThat(failure(() -> content(id, list(id).get(0)))).hasMessageContaining("larger than the 1000 bytes");
    }

    @Test
    void uploadsALargeFileInChunksWithoutShowingTheToken() {
        GraphMessage draft = draft();

        add(draft.id(), new byte[9_000_000]);

        assertThat(world.calls("upload")).isEqualTo(3);
        assertThat(world.books.of("graph.attachment")).singleElement().satisfies(entry -> assertThat(entry.details())
                .containsEntry("size", 9_000_000));
    }

    @Test
    void addsASmallFileInOneCall() {
        add(draft().id(), PDF);

        assertThat(world.calls("upload-session")).isZero();
        assertThat(world.books.of("graph.attachment")).hasSize(1);
    }

    private GraphMessage draft() {
        return world.ask(
                "operation=createDraft",
                new GraphDraft("Claim", "text", "Broken", List.of("a@b.example"), List.of(), List.of(), null),
                Map.of(),
                GraphMessage.class);
    }

    private void add(String id, byte[] content) {
        world.ask(
                "operation=addAttachment",
                content,
                Map.of(MicrosoftGraphConstants.MESSAGE_ID, id, MicrosoftGraphConstants.ATTACHMENT_NAME, "photo.jpg"),
                Object.class);
    }

    private List<GraphAttachment> list(String id) {
        Object[] files = world.ask("operation=listAttachments", null, GraphWorld.id(id), List.class)
                .toArray();
        return java.util.Arrays.stream(files).map(GraphAttachment.class::cast).toList();
    }

    private byte[] content(String id, GraphAttachment file) {
        return world.ask(
                "operation=getAttachment",
                null,
                Map.of(MicrosoftGraphConstants.MESSAGE_ID, id, MicrosoftGraphConstants.ATTACHMENT_ID, file.id()),
                byte[].class);
    }

    private static SeedMail.File file(String name, String type) {
        return new SeedMail.File(name, type, PDF, false);
    }

    private static SeedMail.File link() {
        return new SeedMail.File("cloud", "text/uri-list", new byte[0], false);
    }
}
