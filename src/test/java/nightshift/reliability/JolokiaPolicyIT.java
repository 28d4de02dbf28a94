package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.MBeanOperationInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import nightshift.WholeApplication;
import nightshift.desk.JolokiaClient;
import org.jolokia.server.core.restrictor.policy.PolicyRestrictor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jmx.export.annotation.AnnotationMBeanExporter;

/** Who has the desk's password has no remote shell: Jolokia over HTTP, logged in, against the running application. */
class JolokiaPolicyIT extends WholeApplication {
    private static final String LETTERS = "nightshift:name=DeadLetters";
    private static final String RECOVER = "\"recover\"";

    /** All that may be done through Hawtio, by kind of MBean. Whoever adds an operation writes it down here and in the policy. */
    private static final Map<String, List<String>> MAY_BE_DONE = Map.ofEntries(
            Map.entry("nightshift/Runs", List.of("runNow", "latest")),
            Map.entry("nightshift/Schedules", List.of("pause", "resume")),
            Map.entry(
                    "nightshift/DeadLetters",
                    List.of("list", "causes", "history", "data", "retry", "editAndRetry", "discard")),
            Map.entry("nightshift/BulkRetries", List.of("latest", "retryAllOfCause", "retryAll", "stop")),
            Map.entry("org.apache.camel/context", List.of("dump*", "reset")),
            Map.entry(
                    "org.apache.camel/routes",
                    List.of("dump*", "reset", "isUpdateRouteEnabled", "start", "stop", "suspend", "resume")),
            Map.entry("org.apache.camel/processors", List.of("dump*", "reset")),
            Map.entry(
                    "org.apache.camel/services",
                    List.of("browse", "listStatistics", "listTasks", "listTypeConverters")),
            Map.entry("org.apache.camel/tracer", List.of("dump*", "clear", "setEnabled")),
            Map.entry("quartz/QuartzScheduler", List.of("getTriggerState")));

    /** The switches of the trace tab: what went through while someone looked. */
    private static final List<String> MAY_BE_SET =
            List.of("Enabled", "BodyMaxChars", "BodyIncludeStreams", "BodyIncludeFiles");

    private final MBeanServer mbeans = ManagementFactory.getPlatformMBeanServer();

    @LocalServerPort
    private int port;

    @Autowired
    private AnnotationMBeanExporter exporter;

    private JolokiaClient jolokia;

    @BeforeEach
    void login() {
        evening(7401);
        exporter.afterSingletonsInstantiated(); // the MBeans of this context, where another one came up meanwhile
        jolokia = new JolokiaClient(port).login("operator", "nightshift");
    }

    @Test
    void everyOperationThePolicyAllowsIsOnTheList() throws Exception {
        PolicyRestrictor policy = policy();
        TreeSet<String> beyond = new TreeSet<>();
        TreeSet<String> seen = new TreeSet<>();
        for (ObjectName name : oneOfEachKind()) {
            for (MBeanOperationInfo operation : mbeans.getMBeanInfo(name).getOperations()) {
                if (names(operation).anyMatch(called -> policy.isOperationAllowed(name, called))) {
                    String entry = kind(name) + " " + operation.getName();
                    seen.add(entry);
                    if (!isOnTheList(kind(name), operation.getName())) {
                        beyond.add(entry);
                    }
                }
            }
        }
        assertThat(beyond).as("allowed by the policy, but not on the list").isEmpty();
        assertThat(seen).hasSizeGreaterThan(30).contains("nightshift/DeadLetters retry", "nightshift/Runs runNow");
    }

    @Test
    void noAttributeCanBeSetButTheTraceTabs() throws Exception {
        PolicyRestrictor policy = policy();
        TreeSet<String> beyond = new TreeSet<>();
        for (ObjectName name : oneOfEachKind()) {
            Arrays.stream(mbeans.getMBeanInfo(name).getAttributes())
                    .filter(attribute -> policy.isAttributeWriteAllowed(name, attribute.getName()))
                    .filter(attribute ->
                            !kind(name).equals("org.apache.camel/tracer") || !MAY_BE_SET.contains(attribute.getName()))
                    .forEach(attribute -> beyond.add(name + " " + attribute.getName()));
        }
        assertThat(beyond).isEmpty();
    }

    @Test
    void everyOperationSaysWhatItDoesAndWhatItsParametersAre() throws Exception {
        for (ObjectName name : mbeans.queryNames(new ObjectName("nightshift:*"), null)) {
            for (MBeanOperationInfo operation : mbeans.getMBeanInfo(name).getOperations()) {
                if (operation.getName().startsWith("get")) {
                    continue;
                }
                assertThat(operation.getDescription())
                        .as(name + " " + operation.getName())
                        .hasSizeGreaterThan(40);
                assertThat(operation.getSignature()).allSatisfy(parameter -> {
                    assertThat(parameter.getName()).isNotEqualTo("p0").isNotBlank();
                    assertThat(parameter.getDescription())
                            .isNotEqualTo(parameter.getName())
                            .hasSizeGreaterThan(10);
                });
            }
        }
    }

    @Test
    void refusesToSendMessagesAndToChangeRoutes() {
        refused(camel("context"), "sendBody(java.lang.String,java.lang.Object)", "direct:recover", "");
        refused(camel("context"), "requestBody(java.lang.String,java.lang.Object)", "direct:recover", "");
        refused(camel("context"), "sendStringBody", "direct:recover", "");
        refused(camel("context"), "createEndpoint", "file:/tmp");
        refused(camel("context"), "removeEndpoints", "*");
        refused(camel("context"), "setGlobalOption", "a", "b");
        refused(camel("context"), "stop()");
        refused(camel("context"), "restart()");
        refused(route(), "updateRouteFromXml", "<route/>");
        refused(route(), "remove()");
        refused(route(), "stopAndFail()");
        refused(route(), "restart(long)", 0);
    }

    @Test
    void refusesTheMachinesOwnLevers() {
        refused("java.util.logging:type=Logging", "setLoggerLevel", "", "ALL");
        refused("com.sun.management:type=HotSpotDiagnostic", "dumpHeap", "heap.hprof", true);
        refused("com.sun.management:type=HotSpotDiagnostic", "setVMOption", "HeapDumpOnOutOfMemoryError", "true");
        refused("com.sun.management:type=DiagnosticCommand", "vmSystemProperties");
        refused("com.sun.management:type=DiagnosticCommand", "jvmtiAgentLoad", new Object[] {new String[] {"x.so"}});
        refused("jdk.management.jfr:type=FlightRecorder", "newRecording");
        refused("java.lang:type=Memory", "gc");
        refused("java.lang:type=Threading", "dumpAllThreads", true, true);
        refused("hawtio:type=QuartzFacade", "updateCronTrigger", "a", "b", "c", "d");
        refused("org.springframework.boot:type=Admin,name=SpringApplication", "shutdown");
        refused("org.springframework.boot:type=Endpoint,name=Restart", "restart");
        refused("JMImplementation:type=MBeanServerDelegate", "anything");
        refused("Users:type=UserDatabase", "createUser", "a", "b");
    }

    @Test
    void refusesToSetAttributesAndToReadWhatMayHoldSecrets() {
        assertThat(status(jolokia.write("java.lang:type=Memory", "Verbose", true)))
                .isEqualTo(403);
        assertThat(status(jolokia.write(camel("context"), "Tracing", true))).isEqualTo(403);
        assertThat(status(jolokia.write(route(), "StatisticsEnabled", false))).isEqualTo(403);
        assertThat(status(jolokia.read("java.lang:type=Runtime", "SystemProperties")))
                .isEqualTo(403);
        assertThat(status(jolokia.read("java.lang:type=Runtime", "InputArguments")))
                .isEqualTo(403);
        assertThat(status(jolokia.read("com.sun.management:type=HotSpotDiagnostic", "DiagnosticOptions")))
                .isEqualTo(403);
    }

    /** Jolokia can pass a request on to any address by RMI and JNDI. That part of it is left out of the application. */
    @Test
    void neverCallsAnotherMachineForSomebody() throws Exception {
        try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            elsewhere.setSoTimeout(1000);
            String address = "service:jmx:rmi:///jndi/rmi://127.0.0.1:" + elsewhere.getLocalPort() + "/x";
            jolokia.post(Map.of(
                    "type", "read",
                    "mbean", "java.lang:type=Memory",
                    "attribute", "Verbose",
                    "target", Map.of("url", address)));

            assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/jolokia/exec/nightshift:name=DeadLetters/causes",
                "/actuator/jolokia?p=exec/nightshift:name=DeadLetters/causes",
                "/actuator/%6aolokia/exec/nightshift:name=DeadLetters/causes",
                "/actuator/hawtio/jolokia/exec/nightshift:name=DeadLetters/causes",
                "/actuator/hawtio/jolokia?p=exec/nightshift:name=DeadLetters/causes",
                "/actuator/jolokia/read/nightshift:name=DeadLetters/Open"
            })
    void aLinkDoesNothing(String link) {
        var answer = jolokia.get(link);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 599);
    }

    @Test
    void noOtherSiteMayReadAnAnswer() {
        var answer = jolokia.get("/actuator/jolokia/version", "Origin", "http://localhost:3000");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("access-control-allow-origin")).isEmpty();
    }

    @Test
    void nobodyGetsInWithoutALogin() {
        assertThat(new JolokiaClient(port).get("/actuator/jolokia").statusCode())
                .isEqualTo(401);
    }

    @Test
    void allowsWhatTheOperatorNeeds() {
        assertThat(status(jolokia.exec(LETTERS, "list(int)", 0))).isEqualTo(200);
        assertThat(status(jolokia.exec(camel("context"), "dumpRoutesAsXml()"))).isEqualTo(200);
        assertThat(status(jolokia.read(LETTERS, "Open"))).isEqualTo(200);
        assertThat(status(jolokia.read(route(), "ExchangesTotal"))).isEqualTo(200);
        assertThat(status(jolokia.post(Map.of("type", "list", "path", "nightshift"))))
                .isEqualTo(200);
    }

    /** The policy goes by kind, so one of the thousands of processors stands for all of them. */
    private List<ObjectName> oneOfEachKind() throws JMException {
        Map<String, ObjectName> kinds = new TreeMap<>();
        for (ObjectName name : mbeans.queryNames(null, null)) {
            kinds.putIfAbsent(kind(name) + " " + mbeans.getObjectInstance(name).getClassName(), name);
        }
        return List.copyOf(kinds.values());
    }

    private void refused(String mbean, String operation, Object... arguments) {
        JsonNode answer = jolokia.exec(mbean, operation, arguments);
        assertThat(status(answer))
                .as(mbean + " " + operation + ": " + answer.path("error"))
                .isEqualTo(403);
    }

    private static int status(JsonNode answer) {
        return answer.path("status").asInt();
    }

    /** By its real name: with several contexts in one JVM Camel numbers them. */
    private String camel(String type) {
        return one("org.apache.camel:type=" + type + ",*");
    }

    private String route() {
        return one("org.apache.camel:type=routes,name=" + RECOVER + ",*");
    }

    private String one(String pattern) {
        try {
            return mbeans.queryNames(new ObjectName(pattern), null)
                    .iterator()
                    .next()
                    .toString();
        } catch (JMException e) {
            throw new AssertionError(e);
        }
    }

    private static PolicyRestrictor policy() throws Exception {
        try (InputStream file = JolokiaPolicyIT.class.getResourceAsStream("/jolokia-access.xml")) {
            return new PolicyRestrictor(file);
        }
    }

    /** As a caller may write it: the name alone, or with the signature. */
    private static Stream<String> names(MBeanOperationInfo operation) {
        String signature = Arrays.stream(operation.getSignature())
                .map(parameter -> parameter.getType())
                .collect(Collectors.joining(","));
        return Stream.of(operation.getName(), operation.getName() + "(" + signature + ")");
    }

    private static String kind(ObjectName name) {
        boolean ours = name.getDomain().equals("nightshift");
        return name.getDomain() + "/" + name.getKeyProperty(ours ? "name" : "type");
    }

    private static boolean isOnTheList(String kind, String operation) {
        return MAY_BE_DONE.getOrDefault(kind, List.of()).stream()
                .anyMatch(allowed -> allowed.endsWith("*")
                        ? operation.startsWith(allowed.substring(0, allowed.length() - 1))
                        : operation.equals(allowed));
    }
}
