package nightshift.monitoring;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.CamelContextCustomizer;
import org.springframework.stereotype.Component;

/** Gives Camel the {@link SharedBeanInfo} before it makes its first bean for Hawtio. */
@Component
class BeanInfoSharing implements CamelContextCustomizer {
    @Override
    public void configure(CamelContext context) {
        context.getCamelContextExtension().setManagementMBeanAssembler(new SharedBeanInfo(context));
    }
}
