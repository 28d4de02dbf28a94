package nightshift;

import java.time.Clock;
import nightshift.commandline.CommandLine;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The back office of a dropship store: Camel routes under {@code routes/}, decisions in plain Java. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Nightshift {
    public static void main(String[] args) {
        CommandLine.start(Nightshift.class, args);
    }

    /** The only source of time; tests move it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
