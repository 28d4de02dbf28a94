package nightshift.operations;

import java.util.Map;
import org.apache.camel.spring.spi.ApplicationContextBeanRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The beans of the application as routes ask for them, by their class. Once all are made, each class is looked up instead of
 * searched for among all of them; whatever is no plain bean is left to Spring.
 */
@Component
class BeansByType extends ApplicationContextBeanRepository implements SmartInitializingSingleton {
    private final ConfigurableListableBeanFactory beans;
    private volatile boolean allMade;
    private volatile @Nullable MadeBeans known;

    BeansByType(ConfigurableApplicationContext application) {
        super(application);
        this.beans = application.getBeanFactory();
    }

    @Override
    public void afterSingletonsInstantiated() {
        allMade = true;
    }

    @Override
    public <T> Map<String, T> findByTypeWithName(Class<T> type) {
        MadeBeans made = allMade ? made() : null;
        return made == null || made.others().stream().anyMatch(name -> gives(name, type))
                ? super.findByTypeWithName(type)
                : made.of(type);
    }

    private boolean gives(String name, Class<?> type) {
        return beans.isTypeMatch(name, type) || beans.isTypeMatch(BeanFactory.FACTORY_BEAN_PREFIX + name, type);
    }

    private MadeBeans made() {
        MadeBeans made = known;
        if (made == null || made.count() != count()) {
            made = MadeBeans.in(beans, count());
            known = made;
        }
        return made;
    }

    private int count() {
        return beans.getBeanDefinitionCount() + beans.getSingletonCount();
    }
}
