package nightshift.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nightshift.documents.ai.AnswerProofs;
import nightshift.documents.ai.LanguageModel;
import nightshift.documents.ai.ModelQuestions;
import nightshift.documents.ai.ModelSettings;
import nightshift.documents.ai.ModelSpend;
import nightshift.documents.ai.PictureQuestions;
import nightshift.documents.ai.PictureSettings;
import nightshift.documents.ai.ReadingCache;
import nightshift.documents.ai.UnprovenReading;
import nightshift.documents.carriers.Carriers;
import nightshift.documents.loading.DocumentLoader;
import nightshift.documents.loading.DocumentSettings;
import nightshift.documents.loading.OpenFiles;
import nightshift.documents.loading.Pdfs;
import nightshift.documents.shipping.GenericShipmentReader;
import nightshift.documents.shipping.ShipmentReaders;
import nightshift.sandbox.Books;
import nightshift.sandbox.Faults;
import nightshift.sandbox.Sandbox;
import nightshift.sandbox.model.ModelSandbox;
import nightshift.sandbox.night.BadInputs;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.util.unit.DataSize;

/** The real routes that read documents, and the simulated model over HTTP. */
abstract class ReadingWorld {
    static final String[] SLIP = {
        "Packing slip",
        "Purchase order: PO-7415",
        "Carrier: UPS",
        "Tracking number: 1Z5R89390357567127",
        "0501-B Blue widget 2"
    };

    final Books books = new Books();
    final ModelSandbox model = new ModelSandbox(books);
    private final DefaultCamelContext camel = new DefaultCamelContext();
    JdbcClient jdbc;
    private Sandbox sandbox;

    @BeforeEach
    void start() {
        sandbox = new Sandbox(0, List.of(model), new Faults()).start();
    }

    @AfterEach
    void stop() {
        camel.stop();
        sandbox.close();
    }

    DocumentReading read(DocumentSource source) {
        return camel.createProducerTemplate().requestBody("direct:read-document", source, DocumentReading.class);
    }

    DocumentReading mail(String html) {
        return camel.createProducerTemplate()
                .requestBody(
                        "direct:read-document",
                        Pdfs.source("mail text", "text/html", html.getBytes(UTF_8))
                                .asMailText(),
                        DocumentReading.class);
    }

    static DocumentReading.Shipments shipments(DocumentReading reading) {
        assertThat(reading).isInstanceOf(DocumentReading.Shipments.class);
        return (DocumentReading.Shipments) reading;
    }

    static DocumentSource scan() {
        byte[] content = BadInputs.all(Instant.now()).stream()
                .filter(bad -> bad.what().equals("a scan without text"))
                .findFirst()
                .orElseThrow()
                .mail()
                .files()
                .get(0)
                .content();
        return new DocumentSource(
                "scan.pdf", "application/pdf", content, "cd".repeat(32), "Acme Supply", Optional.empty());
    }

    static DocumentSource pdf(String... lines) {
        return new DocumentSource(
                "slip.pdf",
                "application/pdf",
                Pdfs.withLines(lines),
                "ab".repeat(32),
                "Acme Supply",
                Optional.of("PO-\\d{4}"));
    }

    void startWith(ModelSettings.Provider provider, String budget, SupplierLayout... layouts) throws Exception {
        boolean none = provider == ModelSettings.Provider.NONE;
        ModelSettings settings = new ModelSettings(
                provider,
                none ? "" : sandbox.url() + "/model/v1",
                none ? "" : "sandbox",
                none ? "" : "simulated",
                new BigDecimal(budget),
                new BigDecimal("5"),
                new BigDecimal("25"),
                Duration.ofSeconds(10),
                4000);
        DriverManagerDataSource data = new DriverManagerDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V6__document_cache.sql")).execute(data);
        jdbc = JdbcClient.create(data);
        Carriers carriers = new Carriers();
        DocumentClassifier classifier = new DocumentClassifier();
        ModelQuestions questions = new ModelQuestions(settings);
        DocumentSettings limits = new DocumentSettings(100, DataSize.ofMegabytes(25), Duration.ofSeconds(30));
        bind(new DocumentLoader(limits));
        bind(new DocumentJudge(classifier));
        bind(questions);
        bind(new DocumentReaders(
                new ShipmentReaders(List.of(layouts), new GenericShipmentReader(carriers, classifier)),
                questions,
                new AnswerProofs(carriers),
                limits,
                new UnprovenReading(carriers)));
        bind(new PictureQuestions(settings, new PictureSettings(true, 3), OpenFiles.FORGOTTEN));
        bind(new LanguageModel(settings));
        bind(new ModelSpend(jdbc, Clock.systemUTC(), settings));
        bind(new ReadingCache(jdbc, Clock.systemUTC()));
        camel.addRoutesConfigurations(new RouteConfigurationBuilder() {
            @Override
            public void configuration() {
                routeConfiguration("adapter").errorHandler(noErrorHandler());
            }
        });
        camel.addRoutes(new DocumentRoutes());
        camel.addRoutes(new ModelRoutes());
        camel.addRoutes(new PictureRoutes());
        camel.start();
    }

    private void bind(Object bean) {
        camel.getRegistry().bind(bean.getClass().getSimpleName(), bean);
    }
}
