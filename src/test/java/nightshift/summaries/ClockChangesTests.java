package nightshift.summaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.settings.ScheduleSettings;
import nightshift.settings.StoreSettings;
import nightshift.settings.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.FileSystemResource;
import org.springframework.mock.env.MockEnvironment;

class ClockChangesTests {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void aNightThatSummerTimeWouldLeaveOutStopsTheStartWithASentence() {
        MockEnvironment settings = new MockEnvironment().withProperty("nightshift.fulfillment.schedule", "0 0 2 * * ?");
        StoreSettings store = TestStore.in(NEW_YORK, Mode.AUTO);

        assertThatThrownBy(() -> new ClockChanges(settings, new ScheduleSettings(true), store, CLOCK))
                .hasMessage(
                        "nightshift.fulfillment.schedule: \"0 0 2 * * ?\" leaves out Sun 14 Mar 2027, when clocks in"
                                + " America/New_York go from 02:00 to 03:00; take a time before or after that, for example"
                                + " \"0 0 4 * * ?\"");
        // one command starts no schedule
        assertThat(new ClockChanges(settings, new ScheduleSettings(false), store, CLOCK))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0 0 2 * * ?, America/New_York, true",
        "0 30 2 ? * SUN, Europe/Berlin, true",
        "0 30 3 * * ?, Europe/Athens, true",
        "0 15 0 * * ?, America/Havana, true",
        "0 0 2 ? * MON-FRI, America/New_York, false",
        "0 0 2 * * ?, America/Phoenix, false",
        "0 0/30 * * * ?, America/New_York, false",
        "0 0 2/6 * * ?, America/New_York, false",
        "0 0 3 * * ?, America/New_York, false",
        "nonsense, America/New_York, false"
    })
    void onlyAScheduleWithoutAnyOtherTimeOfThatDayIsRefused(String cron, String zone, boolean refused) {
        assertThat(ClockChanges.complaint("key", cron, ZoneId.of(zone), NOW).isPresent())
                .isEqualTo(refused);
    }

    @Test
    void noDeliveredScheduleLeavesOutADayAnywhere() throws Exception {
        StandardEnvironment delivered = new StandardEnvironment();
        List<PropertySource<?>> files = new YamlPropertySourceLoader()
                .load(
                        "delivered",
                        new FileSystemResource(Path.of(System.getProperty("nightshift.basedir", "."))
                                .resolve("application.yaml")));
        delivered.getPropertySources().addLast(files.get(0));
        List<String> schedules = Arrays.stream(Workflow.values())
                .map(workflow -> delivered.getProperty("nightshift." + workflow.key() + ".schedule", ""))
                .filter(cron -> !cron.isBlank())
                .toList();

        assertThat(schedules).hasSizeGreaterThan(2);
        assertThat(ZoneId.getAvailableZoneIds().stream()
                        .map(ZoneId::of)
                        .flatMap(zone -> schedules.stream().map(cron -> ClockChanges.complaint("x", cron, zone, NOW)))
                        .flatMap(Optional::stream))
                .isEmpty();
    }

    @Test
    void theDeliveredNightIsDueOnTheFirstDayOfSummerTime() {
        Instant morning = Instant.parse("2027-03-14T12:00:00Z");

        assertThat(new MissedRuns(TestStore.in(NEW_YORK, Mode.AUTO), Clock.fixed(morning, ZoneOffset.UTC))
                        .lastDue(Workflow.FULFILLMENT, "0 0 4 * * ?", Instant.EPOCH)
                        .map(MissedRun::dueAt))
                .contains(Instant.parse("2027-03-14T08:00:00Z"));
    }
}
