package nightshift.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import nightshift.accounts.Me;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ProblemDetail;

/** The OpenAPI description of the HTTP API, at {@code /api/openapi} and as a page at {@code /api/docs}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiDescription {
    private static final String TOKEN = "token";

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "A value cannot be; the sentence names it",
            "401", "No token, or one that is unknown, expired or revoked",
            "403", "The token's role does not allow this",
            "404", "There is no such thing",
            "409", "As things stand this cannot be done; nothing was changed",
            "413", "The request is too large");

    static {
        SpringDocUtils.getConfig().addAnnotationsToIgnore(Me.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Nightshift")
                        .version("v1")
                        .description(
                                "What people do on the desk, for scripts. Each act is done in the name of the token's owner"
                                        + " and stands in the audit trail. Lists come in pages: give `next` of one as `from` of the"
                                        + " next. A refusal is a problem detail (RFC 9457) with one sentence."))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("A personal token, made on the desk under Account")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    /** Each operation may be refused in the same ways. */
    @Bean
    OpenApiCustomizer refusals() {
        return api -> {
            Schema<?> problem = new Schema<ProblemDetail>()
                    .type("object")
                    .example(Map.of(
                            "type", "about:blank",
                            "title", "Conflict",
                            "status", 409,
                            "detail", "Review 12 was approved by ruth already; nothing was changed"));
            api.getComponents().addSchemas("Problem", problem);
            api.getPaths().values().forEach(path -> path.readOperations()
                    .forEach(operation -> REFUSALS.forEach(
                            (status, when) -> operation.getResponses().addApiResponse(status, refusal(when)))));
        };
    }

    private static ApiResponse refusal(String when) {
        return new ApiResponse()
                .description(when)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }
}
