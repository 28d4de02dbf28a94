package nightshift.customers.reading;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nightshift.bench.HeapUse;
import nightshift.core.EmailAddress;
import nightshift.shop.OrderState;
import nightshift.shop.ParcelState;
import nightshift.triage.Cases;
import nightshift.triage.TriageCase;
import nightshift.triage.TriageDecider;
import nightshift.triage.TriageDecision;
import nightshift.triage.replies.ReplyRig;

/**
 * Customers' mails understood, decided and answered without a model, with signatures and the older mails below them. No remote systems and no
 * database: each sender has one order, which was looked up.
 */
public final class TriageBench {
    private static final int MAILS = 1000;
    private static final int THREADS = 2;
    private static final Cases ASKED = Cases.about(MailTopic.WHERE_IS_MY_ORDER)
            .own(Cases.order("#1494", OrderState.SHIPPED, Cases.parcel("1Z999AA10123456784", ParcelState.ON_ITS_WAY)));
    private static final TriageDecider DECIDER =
            new TriageDecider(ReplyRig.replies(Cases.settings()), Cases.settings());

    private TriageBench() {}

    /** @param args not used */
    public static void main(String[] args) throws Exception {
        Understanding understanding = new Understanding(KnownSenders.NOBODY);
        List<CustomerMail> mails = mails();
        long first = System.nanoTime();
        understanding.of(mails.get(0));
        say("the first mail, with loading and learning: %d ms", (System.nanoTime() - first) / 1_000_000);
        all(understanding, mails);
        all(understanding, mails);
        long start = System.nanoTime();
        long cpu = cpuNanos();
        long drafts = all(understanding, mails);
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (cpuNanos() - cpu) / 1e9;
        say("triage: %d mails in %.2f s = %.0f/s, %d of them with a draft", MAILS, seconds, MAILS / seconds, drafts);
        say("processor: %.2f s = %.0f mails/s for each core", cpuSeconds, MAILS / cpuSeconds);
        say("heap: at most %d MB of %d MB", HeapUse.most(), Runtime.getRuntime().maxMemory() >> 20);
        System.exit(0);
    }

    private static long all(Understanding understanding, List<CustomerMail> mails) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Callable<Boolean>> tasks = new ArrayList<>();
        mails.forEach(mail -> tasks.add(() -> drafted(understanding.of(mail))));
        long drafts = 0;
        for (Future<Boolean> each : threads.invokeAll(tasks)) {
            drafts += each.get() ? 1 : 0;
        }
        threads.shutdown();
        return drafts;
    }

    private static boolean drafted(Understood understood) {
        TriageCase about = ASKED.build();
        TriageCase asked = new TriageCase(
                about.work(), about.open(), understood, about.orders(), about.stock(), about.matters(), about.now());
        return DECIDER.decide(asked) instanceof TriageDecision.Draft draft
                && !draft.reply().html().isBlank();
    }

    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** Two or three sentences of the examples in each, as a person would write them. */
    private static List<CustomerMail> mails() {
        List<TopicExample> examples = TopicExample.all();
        return IntStream.range(0, MAILS)
                .mapToObj(at -> {
                    String one = examples.get(at % examples.size()).text();
                    String more = at % 3 == 0
                            ? examples.get((at * 7 + 1) % examples.size()).text()
                            : "Thank you for your help.";
                    return mail(at, one, more);
                })
                .toList();
    }

    private static CustomerMail mail(int at, String one, String more) {
        String html =
                """
                <html><head><style>p.MsoNormal{margin:0in;font-size:11pt}</style></head><body><p class=MsoNormal>Hello,</p>
                <p class=MsoNormal>%s It is about order #%d and I wrote to you about it before.</p><p class=MsoNormal>%s</p>
                <p>Best regards,<br>Jo Miller<br>Purchasing, Miller Tools Inc.<br>602-555-0142</p>
                <div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Support<br><b>Sent:</b> Monday<br>
                <b>To:</b> Jo Miller<br><b>Subject:</b> Your order</p></div>%s</body></html>"""
                        .formatted(
                                one,
                                1000 + at,
                                more,
                                "<p>Thank you for your order. We will let you know when it ships.</p>".repeat(8));
        return new CustomerMail(
                "Question about order #" + (1000 + at),
                html,
                Optional.of(new EmailAddress("jo" + at + "@customer.example")),
                Optional.of("Jo Miller"),
                Map.of("message-id", "<" + at + "@customer.example>"),
                List.of(),
                1);
    }

    private static void say(String text, Object... values) {
        System.err.printf(java.util.Locale.ROOT, text + "%n", values);
    }
}
