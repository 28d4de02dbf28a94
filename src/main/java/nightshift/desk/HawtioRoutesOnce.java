package nightshift.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Lets Hawtio's pages read the XML of all routes once. As delivered (5.2.0, {@code processRouteXml} of its Camel plugin) each page
 * reads it anew for every route, which with 430 of them keeps the browser busy for half a minute before anything is to be seen.
 * The one expression is replaced in the script on its way to the browser; where a later Hawtio has another one, it is delivered as it is.
 */
@Component
@ConditionalOnWebApplication
class HawtioRoutesOnce implements WebMvcConfigurer {
    private static final Pattern READ_FOR_EACH_ROUTE = Pattern.compile(
            "processRouteXml\\((\\w+),(\\w+)\\)\\{const (\\w+)=(\\w+)\\(\\1\\)\\.getElementsByTagName\\(\"route\"\\)");
    private static final String READ_ONCE = "processRouteXml($1,$2){if(this.lastXml!==$1){"
            + "this.lastRoutes=Array.from($4($1).getElementsByTagName(\"route\"));this.lastXml=$1}const $3=this.lastRoutes";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/actuator/hawtio/static/js/*.chunk.js")
                .addResourceLocations("classpath:/hawtio-static/static/js/")
                .resourceChain(true)
                .addTransformer((request, resource, chain) -> readOnce(chain.transform(request, resource)));
    }

    static Resource readOnce(Resource script) throws IOException {
        String code = script.getContentAsString(StandardCharsets.UTF_8);
        Matcher found = READ_FOR_EACH_ROUTE.matcher(code);
        return found.find()
                ? new TransformedResource(script, found.replaceFirst(READ_ONCE).getBytes(StandardCharsets.UTF_8))
                : script;
    }
}
