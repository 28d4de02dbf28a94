package nightshift.desk.browser;

import java.util.Set;
import nightshift.WholeApplication;
import nightshift.core.Workflow;
import nightshift.operations.Modes;
import nightshift.operations.Runs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jmx.export.annotation.AnnotationMBeanExporter;

/** A person at his browser before the whole application; the simulated world's books are the truth. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DeskBrowser extends WholeApplication {
    protected ChromeDriver chromium;
    protected Screen screen;
    protected EveryLook everyLook;

    @LocalServerPort
    protected int port;

    @Autowired
    protected Modes modes;

    @Autowired
    protected Runs runs;

    @Autowired
    private AnnotationMBeanExporter exporter;

    @BeforeAll
    void openBrowser() {
        exporter.afterSingletonsInstantiated(); // the MBeans of this context, where another one came up meanwhile
        chromium = Chromium.open();
        Chromium.look(chromium, Look.LIGHT);
        screen = new Screen(chromium, "http://localhost:" + port);
        everyLook = new EveryLook(chromium, screen);
    }

    @AfterAll
    void closeBrowser() {
        modes.reset(Workflow.FULFILLMENT);
        sandbox.faults().clear();
        if (chromium != null) {
            Chromium.leave(chromium);
        }
    }

    protected void logIn() {
        screen.open("/login");
        screen.type("Name", "operator");
        screen.type("Password", "nightshift");
        screen.press("Log in");
        screen.waitFor("Tonight");
    }

    protected void night() {
        processes.ask("fulfillment-run", "test");
    }

    /** What the books show otherwise than a good night would, but for these orders. */
    protected java.util.List<String> differencesBut(Set<String> orders) {
        return sandbox.world().expected().differencesFrom(sandbox.world().books()).stream()
                .filter(line -> orders.stream().noneMatch(line::contains))
                .toList();
    }
}
