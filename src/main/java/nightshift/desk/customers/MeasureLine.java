package nightshift.desk.customers;

import java.time.Duration;
import nightshift.triage.TriageMeasures.Measure;

/** A topic's measures in words; a dash where there is nothing to measure yet. */
record MeasureLine(
        String topic,
        int mails,
        int drafts,
        int handedOver,
        int sent,
        int unchanged,
        int gone,
        String changed,
        String timeToDraft) {
    static MeasureLine of(Measure measure) {
        return new MeasureLine(
                MailLine.words(measure.topic()),
                measure.mails(),
                measure.drafts(),
                measure.handedOver(),
                measure.sent(),
                measure.unchanged(),
                measure.gone(),
                measure.changed().map(MailLine::percent).orElse("–"),
                measure.timeToDraft().map(MeasureLine::minutes).orElse("–"));
    }

    private static String minutes(Duration time) {
        return time.compareTo(Duration.ofHours(2)) < 0 ? time.toMinutes() + " min" : time.toHours() + " h";
    }
}
