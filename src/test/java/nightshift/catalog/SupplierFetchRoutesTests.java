package nightshift.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.MovableClock;
import nightshift.core.Mode;
import nightshift.sandbox.Faults;
import nightshift.sandbox.Sandbox;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SandboxSystem;
import nightshift.settings.StoreSettings;
import nightshift.settings.TestStore;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.RoutesDefinition;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupplierFetchRoutesTests {
    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-26T12:00:00Z"));
    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final Web web = new Web();
    private Sandbox server;
    private SupplierLists lists;

    @BeforeEach
    void start() throws Exception {
        server = new Sandbox(0, List.of(web), new Faults()).start();
        CatalogSettings settings = TestCatalog.lookingFor(
                Duration.ofSeconds(2), // one test waits for all of it
                TestCatalog.settings("", 10, TestCatalog.stockOf("Folder"), TestCatalog.stockOf("Web")));
        StoreSettings store = TestStore.in(
                ZoneId.of("UTC"),
                Mode.AUTO,
                TestStore.supplier("Folder", "file:" + folder),
                TestStore.supplier("Web", server.url() + "/web/list.csv?token=secret"));
        lists = new SupplierLists(settings, store);
        camel.getRegistry().bind("ListFiles", new ListFiles(settings, clock));
        camel.addRoutesConfigurations(new RouteConfigurationBuilder() {
            @Override
            public void configuration() {
                routeConfiguration("adapter").errorHandler(noErrorHandler());
            }
        });
        camel.addRoutes(new SupplierFetchRoutes(lists, settings, new SettledFiles(clock)));
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
        server.close();
    }

    @Test
    void takesTheNewestFileOfAFolderAndLeavesItThere() throws IOException {
        write("old.csv", "old", "2026-11-24T12:00:00Z");
        write("new.csv", "new", "2026-11-26T11:00:00Z");
        for (int n = 0; n < 2; n++) {
            OfferedList offered = (OfferedList) fetch(0);
            assertThat(offered.name()).isEqualTo("new.csv");
            assertThat(offered.modified()).isEqualTo("2026-11-26T11:00:00Z");
            assertThat(offered.file()).hasContent("new");
        }
        assertThat(folder.resolve("new.csv")).exists();
    }

    @Test
    void leavesAFileThatMayStillBeUploadedToTheNextRun() throws IOException {
        write("old.csv", "old", "2026-11-25T12:00:00Z");
        write("new.csv", "SKU,Stock\nHS-3618,4", "2026-11-26T11:59:00Z");
        assertThat(((OfferedList) fetch(0)).name()).isEqualTo("old.csv");

        Files.delete(folder.resolve("old.csv"));
        assertThat(fetch(0)).isNull();
        clock.forward(Duration.ofMinutes(2));
        assertThat(((OfferedList) fetch(0)).name()).isEqualTo("new.csv");
    }

    @Test
    void takesAFileOfAServerWhoseClockIsHoursAhead() throws IOException {
        write("new.csv", "new", "2026-11-26T20:00:00Z");
        OfferedList offered = (OfferedList) fetch(0);
        assertThat(offered.name()).isEqualTo("new.csv");
        assertThat(offered.modified()).isEqualTo(clock.instant());
    }

    @Test
    void leavesItToTheOwnersSettingWhenAFileIsWhole() {
        for (String own : List.of("readLock=changed", "doneFileName=ready", "filter=#whole")) {
            SupplierList list = new SupplierList(
                    TestCatalog.stockOf("Folder"),
                    TestStore.supplier("Folder", "file:" + folder),
                    Optional.of("file:" + folder + "?" + own));
            assertThat(list.endpoint()).doesNotContain(SettledFiles.NAME).contains(own);
        }
    }

    @Test
    void findsNothingWhereNothingLies() {
        assertThat(fetch(0)).isNull();
    }

    @Test
    void downloadsAListWithItsDate() {
        web.answer = new SandboxResponse(
                200,
                Map.of(
                        "Last-Modified",
                        "Thu, 26 Nov 2026 10:00:00 GMT",
                        "Content-Disposition",
                        "attachment; filename=\"today.csv\""),
                "SKU".getBytes(StandardCharsets.UTF_8));
        OfferedList offered = (OfferedList) fetch(1);
        assertThat(offered.name()).isEqualTo("today.csv");
        assertThat(offered.modified()).isEqualTo("2026-11-26T10:00:00Z");
        assertThat(offered.dated()).isTrue();
        assertThat(offered.file()).hasContent("SKU");
    }

    @Test
    void knowsWhereAServerTellsNoDate() {
        for (Map<String, String> headers : List.of(Map.<String, String>of(), Map.of("Last-Modified", "yesterday"))) {
            web.answer = new SandboxResponse(200, headers, "SKU".getBytes(StandardCharsets.UTF_8));
            OfferedList offered = (OfferedList) fetch(1);
            assertThat(offered.modified()).isEqualTo(clock.instant());
            assertThat(offered.dated()).isFalse();
        }
    }

    /** A server that goes on for ever must not fill the disk: one byte more than allowed is enough to refuse the list. */
    @Test
    void keepsNoMoreOfAListThanIsAllowed() throws IOException {
        web.answer = new SandboxResponse(200, Map.of(), new byte[12 << 20]);
        write("long.csv", "x".repeat(12 << 20), "2026-11-26T11:00:00Z");

        assertThat(Files.size(((OfferedList) fetch(0)).file())).isEqualTo((10 << 20) + 1);
        assertThat(Files.size(((OfferedList) fetch(1)).file())).isEqualTo((10 << 20) + 1);
    }

    @Test
    void saysWhoseListIsNotHandedOutWithoutTheSecretOfItsAddress() {
        web.answer = SandboxResponse.json(404, "{}");
        assertThatThrownBy(() -> fetch(1))
                .isInstanceOf(CamelExecutionException.class)
                .cause()
                .hasMessageContaining("The list of Web, stock is not handed out: HTTP 404")
                .hasMessageNotContaining("secret");
    }

    /** Hawtio shows each route as XML, to viewers too, and what it carries while somebody traces it. */
    @Test
    void showsTheSecretOfAnAddressNeitherInItsRouteNorInWhatTheRouteCarries() throws Exception {
        RoutesDefinition routes = new RoutesDefinition();
        routes.setRoutes(camel.getRouteDefinitions());
        String shown = PluginHelper.getModelToXMLDumper(camel).dumpModelAsXml(camel, routes);

        assertThat(shown).contains("fetch-list-web-stock").doesNotContain("token=secret");
        assertThat(lists.all().get(1).toString()).contains("Web").doesNotContain("secret");
        assertThat(lists.all().get(1).supplier().toString()).contains("Web").doesNotContain("secret");
    }

    private Object fetch(int list) {
        return camel.createFluentProducerTemplate()
                .withVariable("supplierList", lists.all().get(list))
                .to("direct:fetch-list-" + lists.all().get(list).key())
                .request();
    }

    private void write(String name, String content, String modified) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(modified)));
    }

    private static final class Web implements SandboxSystem {
        private SandboxResponse answer = SandboxResponse.json(200, "{}");

        @Override
        public String path() {
            return "/web";
        }

        @Override
        public SandboxResponse answer(SandboxRequest request) {
            return answer;
        }
    }
}
