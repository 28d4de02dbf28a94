package nightshift.documents;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nightshift.documents.ai.LanguageModel;
import nightshift.documents.ai.ModelQuestions;
import nightshift.documents.ai.ModelSettings;
import nightshift.documents.ai.ModelSpend;
import nightshift.documents.ai.ReadingCache;
import nightshift.sandbox.Faults;
import nightshift.sandbox.Sandbox;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SandboxSystem;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.ModelCamelContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The real route to a model over HTTP, and a model that answers what it is told to. For tests of routes that ask it. */
public final class ModelRig implements AutoCloseable {
    /** What the model was asked, as it arrived. */
    public final List<String> asked = new ArrayList<>();

    /** What it answers. */
    public String answer = "";

    public final ModelCamelContext camel = new DefaultCamelContext();
    public final ModelQuestions questions;
    private final Sandbox server;

    public ModelRig() throws Exception {
        server = new Sandbox(0, List.of(new Answering()), new Faults()).start();
        ModelSettings settings = new ModelSettings(
                ModelSettings.Provider.OPENAI,
                server.url() + "/provider/v1",
                "key",
                "simulated",
                new BigDecimal("1.00"),
                new BigDecimal("5"),
                new BigDecimal("25"),
                Duration.ofSeconds(20),
                4000);
        questions = new ModelQuestions(settings);
        DriverManagerDataSource data = new DriverManagerDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V6__document_cache.sql")).execute(data);
        JdbcClient jdbc = JdbcClient.create(data);
        bind(
                questions,
                new LanguageModel(settings),
                new ModelSpend(jdbc, Clock.systemUTC(), settings),
                new ReadingCache(jdbc, Clock.systemUTC()));
        camel.addRoutesConfigurations(new RouteConfigurationBuilder() {
            @Override
            public void configuration() {
                routeConfiguration("adapter").errorHandler(noErrorHandler());
            }
        });
        camel.addRoutes(new ModelRoutes());
    }

    public void bind(Object... beans) {
        for (Object bean : beans) {
            camel.getRegistry().bind(bean.getClass().getSimpleName(), bean);
        }
    }

    public ModelRig start(RoutesBuilder routes) throws Exception {
        camel.addRoutes(routes);
        camel.start();
        return this;
    }

    @Override
    public void close() {
        camel.stop();
        server.close();
    }

    private final class Answering implements SandboxSystem {
        @Override
        public String path() {
            return "/provider";
        }

        @Override
        public SandboxResponse answer(SandboxRequest request) {
            asked.add(request.text());
            try {
                byte[] body = new ObjectMapper()
                        .writeValueAsBytes(Map.of(
                                "id", "1",
                                "choices",
                                        List.of(Map.of(
                                                "index",
                                                0,
                                                "finish_reason",
                                                "stop",
                                                "message",
                                                Map.of("role", "assistant", "content", answer))),
                                "usage", Map.of("prompt_tokens", 100, "completion_tokens", 20, "total_tokens", 120)));
                return new SandboxResponse(200, Map.of("content-type", "application/json"), body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
