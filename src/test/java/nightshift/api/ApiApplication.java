package nightshift.api;

import nightshift.WholeApplication;
import nightshift.accounts.Role;
import nightshift.accounts.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole application with one person of each role, each with a token. */
abstract class ApiApplication extends WholeApplication {
    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    Caller viewer;
    Caller operator;
    Caller admin;
    Caller nobody;

    @BeforeEach
    void people() {
        freshNight();
        callers();
    }

    /** Each with a token that no evening before has made void. */
    void callers() {
        viewer = new Caller(port, people.token(Role.VIEWER));
        operator = new Caller(port, people.token(Role.OPERATOR));
        admin = new Caller(port, people.token(Role.ADMIN));
        nobody = new Caller(port, null);
    }
}
