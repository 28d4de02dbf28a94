package nightshift.bench;

import java.util.List;
import nightshift.catalog.ListBench;
import nightshift.customers.reading.TriageBench;
import nightshift.inventory.InventoryBench;
import nightshift.invoices.InvoiceBench;
import nightshift.pricing.PriceBench;

/** What can be measured; each act is the main class of one process of Nightshift, one after the other. */
enum BenchScenario {
    NIGHT(NightAct.class),
    LATENCY(LatencyAct.class),
    VOLUME(VolumeAct.class),
    RECOVERY(KilledAct.class, RecoveryAct.class),
    INVOICES(InvoiceBench.class),
    TRIAGE(TriageBench.class),
    INVENTORY(InventoryBench.class),
    PRICING(PriceBench.class),
    LISTS(ListBench.class),
    SUPPORT(SupportAct.class),
    ASSISTED(AssistedTriageAct.class);

    private final List<Class<?>> acts;

    BenchScenario(Class<?>... acts) {
        this.acts = List.of(acts);
    }

    List<Class<?>> acts() {
        return acts;
    }
}
