package nightshift.fulfillment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import nightshift.core.Workflow;
import nightshift.operations.Work;
import org.junit.jupiter.api.Test;

class LeftMailsTests {
    private final LeftMails mails = new LeftMails();

    @Test
    void namesTheMailAndItsSupplier() {
        assertThat(left(List.of(work(4)), Map.of(4L, "Packing slip PO-7444 ")))
                .containsExactly(
                        "Mail \"Packing slip PO-7444\" of Harbor was not done in this run: the next one does it."
                                + " Run it now, if it is urgent.");
    }

    @Test
    void countsThoseOfALongListThatItDoesNotName() {
        List<Work> many =
                LongStream.rangeClosed(1, 25).mapToObj(LeftMailsTests::work).toList();

        assertThat(mails.ids(many)).hasSize(20);
        assertThat(left(many, Map.of())).hasSize(21).last().isEqualTo("5 more mails were not done in this run.");
    }

    private List<String> left(List<Work> works, Map<Long, String> subjects) {
        return ((Finding.Left) mails.find(works, subjects)).mails();
    }

    private static Work work(long mail) {
        return new Work(mail, Workflow.FULFILLMENT, Work.mailSubject(mail), Optional.of("Harbor"), false, 1);
    }
}
