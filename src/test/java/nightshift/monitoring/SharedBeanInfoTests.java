package nightshift.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SharedBeanInfoTests {
    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    private static final String NO_JMX = "org.apache.camel.jmx.disabled";

    /** Camel's own support of tests switches JMX off, in two ways, for every test that comes after in the process. */
    private final boolean off = DefaultCamelContext.isDisableJmx();

    private final @Nullable String offByProperty = System.clearProperty(NO_JMX);

    private DefaultCamelContext context;

    @BeforeEach
    void start() throws Exception {
        DefaultCamelContext.setDisableJmx(false);
        context = new DefaultCamelContext();
        context.getCamelContextExtension().setName("shared-bean-info");
        new BeanInfoSharing().configure(context);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:first").routeId("first").log("one").id("node-of-first");
                from("direct:second?timeout=7").routeId("second").log("two").id("node-of-second");
            }
        });
        context.start();
        context.createProducerTemplate().sendBody("direct:first", "body");
    }

    @AfterEach
    void stop() {
        context.stop();
        DefaultCamelContext.setDisableJmx(off);
        if (offByProperty != null) {
            System.setProperty(NO_JMX, offByProperty);
        }
    }

    @Test
    void everyBeanOfAKindSharesOneDescription() throws Exception {
        for (String type : new String[] {"routes", "processors", "consumers", "endpoints"}) {
            var beans = server
                    .queryNames(new ObjectName("org.apache.camel:context=shared-bean-info,type=" + type + ",*"), null)
                    .stream()
                    .toList();
            assertThat(beans).as(type).hasSizeGreaterThanOrEqualTo(2);
            assertThat(server.getMBeanInfo(beans.get(0)).getOperations()[0])
                    .as(type)
                    .isSameAs(server.getMBeanInfo(beans.get(1)).getOperations()[0]);
        }
    }

    @Test
    void everyBeanStillAnswersForItself() throws Exception {
        assertThat(server.getAttribute(route("first"), "ExchangesTotal")).isEqualTo(1L);
        assertThat(server.getAttribute(route("second"), "ExchangesTotal")).isEqualTo(0L);
        assertThat(server.getAttribute(route("second"), "RouteId")).isEqualTo("second");
        assertThat((String)
                        server.invoke(route("first"), "dumpRouteStatsAsXml", new Object[] {true, true}, new String[] {
                            "boolean", "boolean"
                        }))
                .contains("id=\"node-of-first\"")
                .doesNotContain("node-of-second");
        server.invoke(route("second"), "stop", new Object[0], new String[0]);
        assertThat(context.getRouteController().getRouteStatus("second").isStopped())
                .isTrue();
        assertThat(context.getRouteController().getRouteStatus("first").isStarted())
                .isTrue();
    }

    private static ObjectName route(String id) throws Exception {
        return new ObjectName("org.apache.camel:context=shared-bean-info,type=routes,name=\"" + id + "\"");
    }
}
