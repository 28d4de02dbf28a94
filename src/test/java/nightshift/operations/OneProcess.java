package nightshift.operations;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One process with its routes over an empty database. */
abstract class OneProcess {
    final TestProcess process = TestProcess.alone();
    RouteProcess routes;

    @BeforeEach
    void start() throws Exception {
        routes = new RouteProcess(process);
    }

    @AfterEach
    void stop() {
        routes.close();
    }
}
