package nightshift.housekeeping;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Backups of the database file. */
@Component
public class BackupRoutes extends RouteBuilder {
    private final BackupSettings settings;

    BackupRoutes(BackupSettings settings) {
        this.settings = settings;
    }

    @Override
    public void configure() {
        if (!settings.schedule().isBlank()) {
            from("quartz:nightshift/back-up?cron={{nightshift.backups.schedule}}&trigger.timeZone={{nightshift.time-zone}}&stateful=true")
                .routeId("back-up-schedule").routeConfigurationId("item").autoStartup("{{nightshift.schedules-enabled}}")
                .routeDescription("Starts a backup where nightshift.backups.schedule says so")
                .to("direct:back-up").id("back-up-on-schedule");
        }

        from("direct:back-up").routeId("back-up").routeConfigurationId("item")
            .routeDescription("Writes a backup of the database, reads it to see that it can be restored, keeps the last few")
            .bean(ScheduledBackup.class, "backUp").id("write-backup")
            .log("${body}").id("log-backup");
    }
}
