package nightshift.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nightshift.MovableClock;
import nightshift.catalog.lists.ListColumns;
import nightshift.catalog.lists.ListLimits;
import nightshift.catalog.lists.ListPurpose;
import nightshift.catalog.lists.ListSettings;
import nightshift.core.Mode;
import nightshift.sandbox.Faults;
import nightshift.sandbox.Sandbox;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SandboxSystem;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

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
        CatalogSettings settings = new CatalogSettings(
                Duration.ofHours(6),
                Duration.ofHours(6),
                Duration.ofMinutes(1),
                Duration.ofSeconds(1),
                "",
                DataSize.ofMegabytes(10),
                Duration.ofSeconds(2), // one test waits for all of it
                Duration.ofSeconds(5),
                new ListLimits(20, Duration.ofHours(48), 1, 0, 25, 20, 50, 100_000, new BigDecimal("50000")),
                List.of(list("Folder"), list("Web")));
        StoreSettings store = new StoreSettings(
                ZoneId.of("UTC"),
                Mode.AUTO,
                new StoreSettings.Summary(List.of()),
                null,
                new StoreSettings.Desk(URI.create("http://localhost")),
                List.of(),
                List.of(
                        supplier("Folder", "file:" + folder),
                        supplier("Web", server.url() + "/web/list.csv?token=secret")));
        lists = new SupplierLists(settings, store);
        camel.getRegistry().bind("ListFiles", new ListFiles(settings, clock));
        camel.addRoutesConfigurations(new RouteConfigurationBuilder() {
            @Override
            public void configuration() {
                routeConfiguration("adapter").errorHandler(noErrorHandler());
            }
        });
        camel.addRoutes(new SupplierFetchRoutes(lists, settings));
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
        assertThat(offered.file()).hasContent("SKU");
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

    private static ListSettings list(String supplier) {
        return new ListSettings(
                supplier,
                ListPurpose.STOCK,
                new ListColumns(
                        List.of("SKU"), List.of("Stock"), List.of(), List.of(), List.of(), List.of(), List.of()),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                List.of());
    }

    private static Supplier supplier(String name, String feed) {
        return new Supplier(name, List.of(), null, null, null, List.of(), feed, null, null, false);
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
