package nightshift.monitoring;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.modelmbean.InvalidTargetObjectTypeException;
import javax.management.modelmbean.ModelMBean;
import javax.management.modelmbean.ModelMBeanInfo;
import org.apache.camel.CamelContext;
import org.apache.camel.api.management.ManagedInstance;
import org.apache.camel.api.management.NotificationSenderAware;
import org.apache.camel.spring.spi.SpringManagementMBeanAssembler;
import org.apache.camel.support.management.MixinRequiredModelMBean;
import org.apache.camel.support.management.NotificationSenderAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Describes each class of Camel's MBeans once instead of once a bean. There is a bean for every route, node, producer, consumer and
 * endpoint, 4,700 of them; what they can do took 110 MB, nearly half of the heap of 256 MB that a night has to fit in, and a fifth of the start.
 * Beans with operations of a component's own are described one by one, as Camel does it.
 */
final class SharedBeanInfo extends SpringManagementMBeanAssembler {
    private static final String CAMELS_OWN = "org.apache.camel.management.mbean";

    private final Map<Class<?>, ModelMBeanInfo> kinds = new ConcurrentHashMap<>();

    SharedBeanInfo(CamelContext context) {
        super(context);
    }

    @Override
    public @Nullable ModelMBean assemble(MBeanServer server, Object managed, ObjectName name) throws JMException {
        ModelMBeanInfo known = isPlain(managed) ? kinds.get(managed.getClass()) : null;
        if (known != null) {
            return described(known, managed);
        }
        ModelMBean bean = super.assemble(server, managed, name);
        if (bean != null && isPlain(managed) && bean.getMBeanInfo() instanceof ModelMBeanInfo first) {
            kinds.put(managed.getClass(), first);
        }
        return bean;
    }

    /** Whether what it stands for brings no operations of its own. */
    private static boolean isPlain(Object managed) {
        if (!managed.getClass().getPackageName().equals(CAMELS_OWN)) {
            return false;
        }
        Object behind = managed instanceof ManagedInstance instance ? instance.getInstance() : null;
        return behind == null
                || !behind.getClass().isAnnotationPresent(org.apache.camel.api.management.ManagedResource.class)
                        && !behind.getClass()
                                .isAnnotationPresent(org.springframework.jmx.export.annotation.ManagedResource.class);
    }

    private ModelMBean described(ModelMBeanInfo info, Object managed) throws JMException {
        boolean masksSecrets = Objects.requireNonNullElse(
                camelContext.getManagementStrategy().getManagementAgent().getMask(), false);
        MixinRequiredModelMBean bean = new MixinRequiredModelMBean(info, masksSecrets, null, null);
        try {
            bean.setManagedResource(managed, "ObjectReference");
        } catch (InvalidTargetObjectTypeException e) {
            throw new JMException(e.getMessage());
        }
        if (managed instanceof NotificationSenderAware sender) {
            sender.setNotificationSender(new NotificationSenderAdapter(bean));
        }
        return bean;
    }
}
