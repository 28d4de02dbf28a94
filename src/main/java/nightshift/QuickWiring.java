package nightshift;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Lets Spring find what beans need by name where it can, in the application as in its tests. */
class QuickWiring implements ApplicationContextInitializer<GenericApplicationContext> {
    @Override
    public void initialize(GenericApplicationContext application) {
        application.getDefaultListableBeanFactory().setAutowireCandidateResolver(new NamesakeFirst());
    }
}
