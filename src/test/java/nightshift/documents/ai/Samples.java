package nightshift.documents.ai;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import nightshift.documents.Document;
import nightshift.documents.DocumentSource;
import nightshift.documents.loading.DocumentLoader;
import nightshift.documents.loading.DocumentSettings;
import nightshift.documents.loading.LoadedDocument;
import nightshift.documents.loading.Pdfs;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.util.unit.DataSize;

/** Documents and settings for the tests of the AI reader. */
final class Samples {
    static final DocumentSettings LIMITS = new DocumentSettings(100, DataSize.ofMegabytes(25), Duration.ofSeconds(30));

    private Samples() {}

    static Document document(String... lines) {
        return ((LoadedDocument.Readable) new DocumentLoader(LIMITS).load(source(lines))).document();
    }

    static DocumentSource source(String... lines) {
        return new DocumentSource(
                "slip.pdf",
                "application/pdf",
                Pdfs.withLines(lines),
                "ab".repeat(32),
                "Acme Supply",
                Optional.of("PO-\\d{4}"));
    }

    static Document mail(String html) {
        DocumentSource source = new DocumentSource(
                "mail text",
                "text/html",
                html.getBytes(StandardCharsets.UTF_8),
                "cd".repeat(32),
                "Acme Supply",
                Optional.empty());
        return ((LoadedDocument.Readable) new DocumentLoader(LIMITS).load(source.asMailText())).document();
    }

    static ModelSettings openAi(String baseUrl, String key, Duration timeout) {
        return settings(ModelSettings.Provider.OPENAI, baseUrl, key, timeout);
    }

    static ModelSettings settings(
            ModelSettings.Provider provider, @Nullable String baseUrl, @Nullable String key, Duration timeout) {
        return new ModelSettings(
                provider,
                baseUrl,
                key,
                provider == ModelSettings.Provider.NONE ? null : "test-model",
                new BigDecimal("1.00"),
                new BigDecimal("5"),
                new BigDecimal("25"),
                timeout,
                8000);
    }

    static JdbcClient database() {
        DriverManagerDataSource data = new DriverManagerDataSource("jdbc:h2:mem:" + java.util.UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V6__document_cache.sql")).execute(data);
        return JdbcClient.create(data);
    }
}
