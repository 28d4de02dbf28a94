package nightshift.fulfillment.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nightshift.operations.Work;
import org.springframework.stereotype.Component;

/**
 * Suppliers' mails that a run should have worked through and did not, without any failure that tells of it: more than one run takes, or let
 * go by a process that died. The next run does them; whoever reads the summary must not take them for done.
 */
@Component
public class LeftMails {
    private static final int MOST = 20;

    public List<Long> ids(List<Work> left) {
        return left.stream().limit(MOST).map(Work::mailId).toList();
    }

    /** @param subjects of the first of these mails */
    public Finding find(List<Work> left, Map<Long, String> subjects) {
        List<String> sentences = new ArrayList<>(left.stream()
                .limit(MOST)
                .map(work -> sentence(work, subjects.getOrDefault(work.mailId(), "")))
                .toList());
        if (left.size() > MOST) {
            sentences.add("%d more mails were not done in this run.".formatted(left.size() - MOST));
        }
        return new Finding.Left(sentences);
    }

    private static String sentence(Work work, String subject) {
        return "Mail \"%s\"%s was not done in this run: the next one does it. Run it now, if it is urgent."
                .formatted(
                        subject.strip(),
                        work.supplier().map(name -> " of " + name).orElse(""));
    }
}
