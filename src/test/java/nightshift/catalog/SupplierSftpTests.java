package nightshift.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import nightshift.MovableClock;
import nightshift.core.Mode;
import nightshift.settings.TestStore;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.ServerBuilder;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A supplier's list on a real SFTP server, fetched by what a user writes into his settings. */
class SupplierSftpTests {
    private static final String PASSWORD = "p&ss+w0rd %41";

    private static KeyPair ours;
    private static KeyPair serversKey;

    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-26T12:00:00Z"));
    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final SshServer server = SshServer.setUpDefaultServer();
    private Path knownHosts;

    @BeforeAll
    static void makeKeys() throws Exception {
        ours = keyPair();
        serversKey = keyPair();
    }

    @BeforeEach
    void serve() throws Exception {
        Path lists = Files.createDirectory(folder.resolve("served"));
        Files.createDirectory(lists.resolve("out"));
        server.setHost("127.0.0.1");
        server.setPort(0);
        server.setKeyPairProvider(KeyPairProvider.wrap(serversKey));
        server.setKeyExchangeFactories(List.of(ServerBuilder.DH2KEX.apply(BuiltinDHFactories.ecdhp256))); // quick
        server.setPasswordAuthenticator((name, password, session) -> name.equals("store") && password.equals(PASSWORD));
        server.setPublickeyAuthenticator(
                (name, key, session) -> name.equals("store") && KeyUtils.compareKeys(key, ours.getPublic()));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(lists));
        server.start();
        knownHosts = knownHosts(serversKey);
        write("old.csv", "old", "2026-11-24T12:00:00Z");
        write("new.csv", "new", "2026-11-26T11:00:00Z");
    }

    @AfterEach
    void stop() throws IOException {
        camel.stop();
        server.stop(true);
    }

    @Test
    void takesTheNewestFileWithAPasswordOfTheEnvironmentAndLeavesItThere() throws Exception {
        start("&knownHostsFile=" + knownHosts + "&password=RAW({{acme.password}})");
        for (int n = 0; n < 2; n++) {
            OfferedList offered = (OfferedList) fetch();
            assertThat(offered.name()).isEqualTo("new.csv");
            assertThat(offered.modified()).isEqualTo("2026-11-26T11:00:00Z");
            assertThat(offered.file()).hasContent("new");
        }
        assertThat(folder.resolve("served/out"))
                .isDirectoryContaining("glob:**new.csv")
                .isDirectoryContaining("glob:**old.csv");
    }

    @Test
    void takesItWithAKeyOfAFile() throws Exception {
        start("&knownHostsFile=" + knownHosts + "&privateKeyFile=" + keyFile() + "&streamDownload=true&stepwise=false");
        assertThat(((OfferedList) fetch()).file()).hasContent("new");
    }

    @Test
    void takesTheFileThatTheSettingNames() throws Exception {
        start("&knownHostsFile=" + knownHosts + "&password=RAW({{acme.password}})&fileName=old.csv");
        assertThat(((OfferedList) fetch()).file()).hasContent("old");
    }

    @Test
    void leavesAFileThatMayStillBeUploadedToTheNextRun() throws Exception {
        write("new.csv", "ne", "2026-11-26T11:59:30Z");
        start("&knownHostsFile=" + knownHosts + "&password=RAW({{acme.password}})");
        assertThat(((OfferedList) fetch()).name()).isEqualTo("old.csv");
        clock.forward(Duration.ofMinutes(2));
        assertThat(((OfferedList) fetch()).name()).isEqualTo("new.csv");
    }

    @Test
    void findsNothingWhereNothingLies() throws Exception {
        Files.delete(folder.resolve("served/out/new.csv"));
        Files.delete(folder.resolve("served/out/old.csv"));
        looksFor = Duration.ofSeconds(1);
        start("&knownHostsFile=" + knownHosts + "&password=RAW({{acme.password}})");
        assertThat(fetch()).isNull();
    }

    @Test
    void believesNoServerWithAnotherKeyThanTheKnownOne() throws Exception {
        start("&knownHostsFile=" + knownHosts(keyPair()) + "&password=RAW({{acme.password}})");
        assertThatThrownBy(this::fetch).hasStackTraceContaining("HostKey").satisfies(SupplierSftpTests::hasNoSecret);
    }

    @Test
    void believesNoServerThatIsNotKnownAtAll() throws Exception {
        Path nobody = Files.createFile(folder.resolve("nobody"));
        start("&knownHostsFile=" + nobody + "&password=RAW({{acme.password}})");
        assertThatThrownBy(this::fetch)
                .hasStackTraceContaining("UnknownHostKey")
                .satisfies(SupplierSftpTests::hasNoSecret);
    }

    @Test
    void failsWithoutTellingThePasswordWhereItIsWrongOrTheServerIsAway() throws Exception {
        start("&knownHostsFile=" + knownHosts + "&password=RAW({{acme.password}}-old)");
        assertThatThrownBy(this::fetch).hasStackTraceContaining("Auth fail").satisfies(SupplierSftpTests::hasNoSecret);
        server.stop(true);
        assertThatThrownBy(this::fetch).satisfies(SupplierSftpTests::hasNoSecret);
    }

    private static void hasNoSecret(Throwable thrown) {
        assertThat(org.assertj.core.util.Throwables.getStackTrace(thrown)).doesNotContain("p&ss");
    }

    private void start(String options) throws Exception {
        String uri = "sftp://127.0.0.1:" + server.getPort() + "/out?username=store" + options;
        CatalogSettings settings =
                TestCatalog.lookingFor(looksFor, TestCatalog.settings("", 10, TestCatalog.stockOf("Acme")));
        SupplierLists lists =
                new SupplierLists(settings, TestStore.in(ZoneId.of("UTC"), Mode.AUTO, TestStore.supplier("Acme", uri)));
        Properties environment = new Properties();
        environment.setProperty("acme.password", PASSWORD);
        camel.getPropertiesComponent().setInitialProperties(environment);
        camel.getRegistry().bind("ListFiles", new ListFiles(settings, clock));
        camel.addRoutesConfigurations(new RouteConfigurationBuilder() {
            @Override
            public void configuration() {
                routeConfiguration("adapter").errorHandler(noErrorHandler());
            }
        });
        camel.addRoutes(new SupplierFetchRoutes(lists, settings, new SettledFiles(clock)));
        camel.start();
        list = lists.all().get(0);
    }

    private SupplierList list;

    /** Nothing comes after it either: the others end as soon as they have seen the file or the failure. */
    private Duration looksFor = Duration.ofSeconds(5);

    private Object fetch() {
        return camel.createFluentProducerTemplate()
                .withVariable("supplierList", list)
                .to("direct:fetch-list-" + list.key())
                .request();
    }

    private void write(String name, String content, String modified) throws IOException {
        Path file = Files.writeString(folder.resolve("served/out").resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(modified)));
    }

    private static KeyPair keyPair() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private Path knownHosts(KeyPair key) throws IOException {
        InetSocketAddress address = new InetSocketAddress("127.0.0.1", server.getPort());
        return Files.writeString(
                Files.createTempFile(folder, "known", "hosts"),
                "[127.0.0.1]:" + address.getPort() + " " + PublicKeyEntry.toString(key.getPublic()) + "\n");
    }

    private Path keyFile() throws IOException {
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(ours.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        return Files.writeString(folder.resolve("id_acme"), pem);
    }
}
