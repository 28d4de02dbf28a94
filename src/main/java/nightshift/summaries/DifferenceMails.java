package nightshift.summaries;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.mailbox.OutgoingMail;
import nightshift.operations.OpenDifference;
import org.springframework.stereotype.Component;

/** The alert that a remote system shows something else than was recorded, between the runs of a workflow. */
@Component
public class DifferenceMails {
    private final ReportMails mails;

    public DifferenceMails(ReportMails mails) {
        this.mails = mails;
    }

    /** All that is open, where something of it is new. Sent once for the latest of it. */
    public Optional<OutgoingMail> of(List<OpenDifference> open) {
        List<OpenDifference> news = open.stream().filter(OpenDifference::isNew).toList();
        if (news.isEmpty()) {
            return Optional.empty();
        }
        OpenDifference latest = news.get(news.size() - 1);
        String systems = open.stream()
                .map(difference -> difference.difference().system().label())
                .distinct()
                .collect(Collectors.joining(" and "));
        String sentences = open.stream()
                .map(difference ->
                        "- " + difference.difference().sentence() + (difference.isNew() ? "" : " (told before)"))
                .collect(Collectors.joining("\n"));
        return mails.text(
                news.size() == 1
                        ? "1 write is not as it was recorded"
                        : news.size() + " writes are not as they were recorded",
                "What Nightshift has recorded is not what is there now, in " + systems + ":\n\n" + sentences,
                ReportMails.reference("differences", latest.id(), latest.firstSeenAt()));
    }
}
