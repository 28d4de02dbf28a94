package nightshift.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nightshift.operations.DeadLetter;
import nightshift.operations.DeadLetters;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** What failed is seen, understood and done again: from the desk, and from Hawtio. */
class DeadLetterIT extends DeskBrowser {
    private static final SandboxResponse FORBIDDEN = SandboxResponse.json(403, "{\"errors\":\"[API] forbidden\"}");

    @Autowired
    private DeadLetters deadLetters;

    @Test
    void isRetriedFromTheDeskAndFromHawtioAndItsRouteIsOneClickAway() {
        smallEvening();
        Chromium.look(chromium, Look.WIDE);
        sandbox.faults()
                .add(
                        "/shopify",
                        request -> request.text().contains("fulfillmentCreate"),
                        2,
                        new Fault.Answer(FORBIDDEN));
        night();
        logIn();
        List<DeadLetter> open = deadLetters.open();
        assertThat(open).hasSize(2);

        screen.waitFor("2 dead letters open");
        screen.follow("2 dead letters open");
        screen.clickVisible(By.cssSelector("article h2 a"));
        screen.clickVisible(By.partialLinkText("Dead letter " + open.get(0).id() + ": order #"));
        screen.press("Retry");
        screen.waitFor("is closed");
        assertThat(deadLetters.open()).hasSize(1);

        screen.open("/dead-letters/" + open.get(1).id());
        screen.follow(open.get(1).route());
        screen.waitFor("ExchangesTotal");
        assertThat(screen.text()).contains("type=routes,name=\"" + open.get(1).route() + "\"");
        showInHawtio();
        retryInHawtio(open.get(1).id());

        assertThat(deadLetters.open()).isEmpty();
        processes.ask("amazon-send-confirmations", null);
        assertThat(differencesBut(Set.of())).isEmpty();
        assertThat(deadLetters.find(open.get(1).id()).orElseThrow().state()).isEqualTo("closed");
    }

    /** As a person does: the MBean, its operations, the one named retry, its parameter, execute. */
    private void retryInHawtio(long letter) {
        screen.open("/actuator/hawtio/jmx?nid=nightshift-DeadLetters");
        screen.clickVisible(By.linkText("Operations"));
        screen.clickVisible(By.xpath("//*[text()='retry(long)']/ancestor::li[1]//button"));
        screen.waitFor("Execute");
        var input = chromium.findElements(By.cssSelector("input[id^='operation-retry']"))
                .get(0);
        input.clear();
        input.sendKeys(String.valueOf(letter));
        screen.press("Execute");
        screen.waitFor("is closed");
        new Album(chromium).keep("hawtio-retry");
    }

    /** Pictures of what docs/operations.md walks through. */
    private void showInHawtio() {
        if (Album.isWanted()) {
            Album album = new Album(chromium);
            album.keep("hawtio-route");
            screen.clickVisible(By.xpath("//nav//a[normalize-space()='Camel']"));
            screen.waitFor("Route Diagram");
            screen.waitFor("(ID:");
            album.keep("hawtio-diagram");
            screen.open("/actuator/hawtio/jmx?nid=nightshift-Schedules");
            screen.follow("Operations");
            screen.clickVisible(By.xpath("//*[text()='pause(String, String)']/ancestor::li[1]//button"));
            screen.waitFor("Execute");
            album.keep("hawtio-schedules");
        }
    }
}
