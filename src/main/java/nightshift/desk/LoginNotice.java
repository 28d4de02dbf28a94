package nightshift.desk;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person at the console how to get in. Printed, not logged: a log file outlives the password's use. */
@Component
@ConditionalOnWebApplication
class LoginNotice {
    private final DeskSettings settings;
    private final OperatorPassword password;

    LoginNotice(DeskSettings settings, OperatorPassword password) {
        this.settings = settings;
        this.password = password;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        System.out.println(sentence());
    }

    String sentence() {
        String desk = "The desk is at " + settings.url() + ", Hawtio at " + settings.url() + "/actuator/hawtio";
        return password.announced()
                ? desk + "; log in as " + settings.user() + " / " + password.value()
                        + (settings.password().isEmpty()
                                ? " (good until the next start; set NIGHTSHIFT_DESK_PASSWORD to choose your own)"
                                : "")
                : desk + "; log in as " + settings.user();
    }
}
