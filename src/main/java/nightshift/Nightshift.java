package nightshift;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class Nightshift {
    public static void main(String[] args) {
        SpringApplication.run(Nightshift.class, args);
    }
}
