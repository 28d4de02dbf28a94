package nightshift.fulfillment.summary;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import nightshift.settings.StoreSettings;
import nightshift.summaries.DifferenceMails;
import nightshift.summaries.MissedRuns;
import nightshift.summaries.ReportMails;

/** The beans of this package as the application would make them, at the time of {@link Nights#NOW} plus five hours. */
public final class SummaryBeans {
    private SummaryBeans() {}

    public static List<Object> all() {
        StoreSettings store = Nights.store();
        SummarySettings settings = Nights.settings();
        Clock clock = Clock.fixed(Nights.NOW.plusSeconds(5 * 3600), ZoneOffset.UTC);
        return List.of(
                Nights.fulfillment(),
                new SummaryWriter(Nights.composer(), SummaryPageTests.page()),
                new ReportMails(store),
                new DifferenceMails(new ReportMails(store)),
                new AlertMails(store, new ReportMails(store)),
                new SilentSuppliers(store, settings, clock),
                new JunkMails(store),
                new UndeliveredMails(store),
                new LeftMails(),
                new MissedRuns(store, clock));
    }
}
