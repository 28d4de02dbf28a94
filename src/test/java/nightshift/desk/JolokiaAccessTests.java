package nightshift.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import javax.management.ObjectName;
import org.jolokia.server.core.restrictor.policy.PolicyRestrictor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JolokiaAccessTests {
    private static final String ROUTE = "org.apache.camel:context=nightshift,type=routes,name=\"fulfillment-run\"";
    private static final String CONTEXT = "org.apache.camel:context=nightshift,type=context,name=\"nightshift\"";

    private PolicyRestrictor policy;

    @BeforeEach
    void readPolicy() throws Exception {
        try (InputStream file = getClass().getResourceAsStream("/jolokia-access.xml")) {
            policy = new PolicyRestrictor(file);
        }
    }

    @Test
    void letsHawtioLookAtRoutesAndSchedules() throws Exception {
        assertThat(allowed(CONTEXT, "dumpRoutesAsXml()")).isTrue();
        assertThat(allowed(ROUTE, "dumpRouteStatsAsXml(boolean,boolean)")).isTrue();
        assertThat(policy.isAttributeReadAllowed(new ObjectName(ROUTE), "ExchangesTotal"))
                .isTrue();
        assertThat(policy.isAttributeReadAllowed(
                        new ObjectName("quartz:type=QuartzScheduler,name=Q,instance=NON_CLUSTERED"), "AllJobDetails"))
                .isTrue();
    }

    @Test
    void letsARouteBeStoppedAndStartedAndNightshiftsOwnOperationsBeUsed() throws Exception {
        assertThat(allowed(ROUTE, "stop()")).isTrue();
        assertThat(allowed(ROUTE, "start")).isTrue();
        assertThat(allowed("nightshift:name=Runs", "runNow(java.lang.String)")).isTrue();
    }

    /** A tree of thousands kept the browser busy for a minute. */
    @Test
    void listsRoutesButNotTheirThousandsOfNodes() throws Exception {
        assertThat(policy.isObjectNameHidden(new ObjectName(ROUTE))).isFalse();
        assertThat(policy.isObjectNameHidden(new ObjectName(CONTEXT))).isFalse();
        for (String type : List.of("processors", "producers", "consumers", "endpoints")) {
            assertThat(policy.isObjectNameHidden(
                            new ObjectName("org.apache.camel:context=nightshift,type=" + type + ",name=\"a\"")))
                    .isTrue();
        }
    }

    @Test
    void isNoRemoteShell() throws Exception {
        assertThat(allowed(CONTEXT, "sendBody(java.lang.String,java.lang.Object)"))
                .isFalse();
        assertThat(allowed(CONTEXT, "createEndpoint(java.lang.String)")).isFalse();
        assertThat(allowed(CONTEXT, "stop()")).isFalse();
        assertThat(allowed(ROUTE, "remove()")).isFalse();
        assertThat(allowed(ROUTE, "updateRouteFromXml(java.lang.String)")).isFalse();
        assertThat(allowed("com.sun.management:type=DiagnosticCommand", "vmSystemProperties"))
                .isFalse();
        assertThat(allowed("java.lang:type=Memory", "gc()")).isFalse();
        assertThat(allowed(
                        "org.apache.camel:context=nightshift,type=tracer,name=BacklogDebugger",
                        "addBreakpoint(java.lang.String)"))
                .isFalse();
        assertThat(policy.isAttributeWriteAllowed(new ObjectName("java.lang:type=Memory"), "Verbose"))
                .isFalse();
    }

    /** Their addresses are those of settings: a supplier's may hold a password. */
    @Test
    void hidesTheAddressesOfEndpoints() throws Exception {
        for (String type : List.of("endpoints", "producers", "consumers")) {
            assertThat(policy.isAttributeReadAllowed(
                            new ObjectName("org.apache.camel:context=nightshift,type=" + type + ",name=x"),
                            "ServiceLocationUrl"))
                    .as(type)
                    .isFalse();
        }
        ObjectName registry =
                new ObjectName("org.apache.camel:context=nightshift,type=services,name=DefaultEndpointRegistry");
        assertThat(policy.isOperationAllowed(registry, "listEndpoints()")).isFalse();
        assertThat(policy.isOperationAllowed(registry, "listEndpoints")).isFalse();
        assertThat(policy.isOperationAllowed(registry, "listTypeConverters()")).isTrue();
    }

    @Test
    void hidesSystemPropertiesAndStartOptionsWhichMayHoldSecrets() throws Exception {
        ObjectName runtime = new ObjectName("java.lang:type=Runtime");
        assertThat(policy.isAttributeReadAllowed(runtime, "Uptime")).isTrue();
        assertThat(policy.isAttributeReadAllowed(runtime, "SystemProperties")).isFalse();
        assertThat(policy.isAttributeReadAllowed(runtime, "InputArguments")).isFalse();
    }

    private boolean allowed(String name, String operation) throws Exception {
        return policy.isOperationAllowed(new ObjectName(name), operation);
    }
}
