package nightshift.sandbox;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Begins with the simulated world as soon as it is known that one is wanted. Nothing listens before {@link SandboxConfiguration}. */
class SandboxAhead implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final String WORLD = "sandboxWorldAhead";

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        ConfigurableEnvironment environment = application.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("sandbox"))) {
            SandboxSettings settings = SandboxSettings.from(environment);
            if (settings.start()) {
                application
                        .getBeanFactory()
                        .registerSingleton(WORLD, WorldAhead.of(settings.contents(), SandboxConfiguration.CLOCK));
            }
        }
    }
}
