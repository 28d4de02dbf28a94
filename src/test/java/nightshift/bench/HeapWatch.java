package nightshift.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** What the heap held after each collection. */
final class HeapWatch {
    private static final int PARTS = 10;

    private final List<Long> afterCollection = new CopyOnWriteArrayList<>();

    private HeapWatch() {}

    static HeapWatch start() {
        HeapWatch watch = new HeapWatch();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, handback) -> watch.add(
                                    GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())),
                            null,
                            null);
        }
        return watch;
    }

    private void add(GarbageCollectionNotificationInfo info) {
        Map<String, MemoryUsage> pools = info.getGcInfo().getMemoryUsageAfterGc();
        afterCollection.add(pools.entrySet().stream()
                .filter(pool -> pool.getKey().contains("Eden")
                        || pool.getKey().contains("Survivor")
                        || pool.getKey().contains("Old")
                        || pool.getKey().contains("Tenured"))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum());
    }

    /** The least after a collection in each tenth of the run: what is really held. */
    String report() {
        List<Long> all = List.copyOf(afterCollection);
        List<String> parts = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            List<Long> some = all.subList(all.size() * part / PARTS, all.size() * (part + 1) / PARTS);
            parts.add(some.stream().mapToLong(Long::longValue).min().orElse(0) / (1 << 20) + " MB");
        }
        return String.join(", ", parts) + " (" + all.size() + " collections, the most after one "
                + all.stream().mapToLong(Long::longValue).max().orElse(0) / (1 << 20) + " MB)";
    }
}
