package nightshift.sandbox.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SandboxSystem;
import nightshift.sandbox.SeedMail;

/**
 * The simulated Microsoft Graph for mail: token endpoint {@code /graph/{tenant}/oauth2/v2.0/token}, API {@code
 * /graph/v1.0}. Writes go to the books as {@code graph.draft}, {@code graph.sent}, {@code graph.change}, {@code graph.move}
 * and {@code graph.attachment}; calls are counted as {@code graph.delta}, {@code graph.send} and so on.
 */
public final class GraphSandbox implements SandboxSystem {
    private final Clock clock;
    private final Books books;
    private final GraphTokens tokens;
    private final AtomicInteger numbers = new AtomicInteger();
    private final GraphDelta delta = new GraphDelta();
    private final GraphAttachments attachments;
    private final GraphDrafts drafts;
    private final GraphApi api;
    private final Map<String, SimulatedMailbox> mailboxes = new ConcurrentHashMap<>();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicInteger mostInFlight = new AtomicInteger();
    private volatile int allowedInFlight = 4;
    private volatile Duration answerTakes = Duration.ZERO;

    public GraphSandbox(Books books, Clock clock, GraphCredentials credentials) {
        this.books = books;
        this.clock = clock;
        this.tokens = new GraphTokens(credentials, clock);
        this.attachments = new GraphAttachments(books, numbers);
        this.drafts = new GraphDrafts(books, clock, numbers);
        this.api = new GraphApi(books, delta, drafts, attachments);
    }

    @Override
    public String path() {
        return "/graph";
    }

    public synchronized void addMailbox(String address) {
        mailboxes.computeIfAbsent(address.toLowerCase(Locale.ROOT), SimulatedMailbox::new);
    }

    /**
     * Puts a mail into its mailbox, which is made where it is missing. A file of type {@code message/rfc822} becomes an
     * attached mail, {@code text/uri-list} a link to a cloud file.
     *
     * @return its immutable id
     */
    public synchronized String deliver(SeedMail mail) {
        addMailbox(mail.mailbox());
        SimulatedMailbox mailbox = mailbox(mail.mailbox());
        SimulatedMessage message = GraphSeeds.message(
                mail,
                mailbox.folder(mail.folder()),
                numbers.incrementAndGet(),
                mailbox.conversationAnsweredBy(mail.headers()));
        mailbox.add(message);
        return message.immutableId;
    }

    /** Everything that lies in this mailbox, in the order it came in. */
    public synchronized List<MailView> mails(String address) {
        return mailbox(address).all().stream().map(MailView::of).toList();
    }

    /**
     * Somebody sends a draft from Outlook, as it is or after changing its text: it is no draft any more, and keeps its id.
     *
     * @throws GraphRefusal where there is no such draft
     */
    public synchronized void sendByHand(String address, String draftId, Optional<String> changedHtml) {
        SimulatedMailbox mailbox = mailbox(address);
        drafts.sendByHand(mailbox, mailbox.message(draftId), changedHtml);
    }

    /**
     * An answer to a message of this mailbox comes in, in its thread.
     *
     * @return its immutable id
     */
    public String answer(String address, String messageId, String from, String html) {
        SimulatedMessage answered = answered(address, messageId);
        String id = answered.json.path("internetMessageId").asText();
        return deliver(new SeedMail(
                address,
                "inbox",
                from,
                from,
                "RE: " + answered.json.path("subject").asText(),
                html,
                Instant.now(clock),
                Map.of("In-Reply-To", id, "References", id),
                List.of()));
    }

    private synchronized SimulatedMessage answered(String address, String messageId) {
        return mailbox(address).message(messageId);
    }

    /** The application may no longer (or again) read this mailbox. */
    public synchronized void permit(String address, boolean allowed) {
        mailbox(address).accessible = allowed;
    }

    /** Every token given out so far is refused from now on. */
    public void expireTokens() {
        tokens.expireAll();
    }

    /** Every delta and next link given out so far answers 410 from now on. */
    public synchronized void dropDeltaLinks() {
        delta.dropLinks();
    }

    /** Somebody moves a message by hand. */
    public synchronized void moveByHand(String address, String messageId, String folder) {
        mailbox(address)
                .move(mailbox(address).message(messageId), mailbox(address).folder(folder));
    }

    /**
     * Somebody makes a folder, and a rule may file mail there as it comes.
     *
     * @param parent well-known name or id of the folder it lies in; empty: at the top
     * @return its id
     */
    public synchronized String addFolder(String address, String parent, String name) {
        addMailbox(address);
        SimulatedMailbox mailbox = mailbox(address);
        return "folder-" + mailbox.addFolder(parent.isEmpty() ? "" : mailbox.folder(parent), name);
    }

    /** Outlook lays other files into a mail that was delivered already, as it does when it has checked them; the mail is a changed one. */
    public synchronized void exchangeFiles(String address, String messageId, List<SeedMail.File> files) {
        SimulatedMailbox mailbox = mailbox(address);
        SimulatedMessage message = mailbox.message(messageId);
        message.attachments.clear();
        message.attachments.addAll(GraphSeeds.attachments(files, numbers.incrementAndGet()));
        mailbox.changed(message);
    }

    /** How long each answer takes, so that calls overlap. */
    public void answerTakes(Duration time) {
        answerTakes = time;
    }

    /** How many requests may be in flight before Outlook refuses with 429; 4 at first. */
    public void allowInFlight(int requests) {
        allowedInFlight = requests;
    }

    public int mostInFlight() {
        return mostInFlight.get();
    }

    @Override
    public String operation(SandboxRequest request) {
        return "graph." + GraphOperations.of(GraphCall.of(request));
    }

    @Override
    public void misbehave(String way) {
        if (!way.equals("expire-tokens")) {
            SandboxSystem.super.misbehave(way);
        }
        tokens.expireAll();
    }

    @Override
    public SandboxResponse answer(SandboxRequest request) {
        books.count("graph.call");
        int now = inFlight.incrementAndGet();
        mostInFlight.accumulateAndGet(now, Math::max);
        try {
            GraphCall call = GraphCall.of(request);
            if (call.segment(1).equals("oauth2")) {
                books.count("graph.token");
                return tokens.issue(call);
            }
            pause();
            return dressed(call, now > allowedInFlight ? refused(tooMany()) : routed(call));
        } finally {
            inFlight.decrementAndGet();
        }
    }

    private SandboxResponse routed(GraphCall call) {
        try {
            if (call.segment(0).equals("upload")) {
                books.count("graph.upload");
                return attachments.upload(call);
            }
            tokens.check(call);
            if (!call.segment(0).equals("v1.0") || !call.segment(1).equals("users")) {
                throw GraphRefusal.badRequest("Resource not found for the segment '" + call.segment(1) + "'.");
            }
            synchronized (this) {
                return api.answer(call, accessible(call.segment(2)));
            }
        } catch (GraphRefusal refusal) {
            return refused(refusal);
        }
    }

    private SimulatedMailbox accessible(String address) {
        SimulatedMailbox mailbox = mailbox(address);
        if (!mailbox.accessible) {
            throw new GraphRefusal(403, "ErrorAccessDenied", "Access to OData is disabled.");
        }
        return mailbox;
    }

    private SimulatedMailbox mailbox(String address) {
        SimulatedMailbox mailbox = mailboxes.get(address.toLowerCase(Locale.ROOT));
        if (mailbox == null) {
            throw new GraphRefusal(404, "ErrorInvalidUser", "The requested user '" + address + "' is invalid.");
        }
        return mailbox;
    }

    private static GraphRefusal tooMany() {
        return new GraphRefusal(
                429,
                "ApplicationThrottled",
                "Application is over its MailboxConcurrency limit.",
                Map.of("Retry-After", "1"));
    }

    private SandboxResponse refused(GraphRefusal refusal) {
        ObjectNode body = GraphCall.JSON.createObjectNode();
        ObjectNode error = body.putObject("error").put("code", refusal.code()).put("message", refusal.getMessage());
        error.putObject("innerError").put("date", Instant.now(clock).toString());
        SandboxResponse response = SandboxResponse.json(refusal.status(), body.toString());
        for (Map.Entry<String, String> header : refusal.headers().entrySet()) {
            response = response.with(header.getKey(), header.getValue());
        }
        return response;
    }

    private static SandboxResponse dressed(GraphCall call, SandboxResponse response) {
        SandboxResponse dressed = response.with("request-id", UUID.randomUUID().toString());
        if ("application/json".equals(response.headers().get("Content-Type"))) {
            dressed = dressed.with(
                    "Content-Type", "application/json;odata.metadata=minimal;odata.streaming=true;charset=utf-8");
        }
        if (call.immutableIds()) {
            dressed = dressed.with("Preference-Applied", "IdType=\"ImmutableId\"");
        }
        String echo = call.request().header("client-request-id").orElse("");
        return echo.isEmpty() ? dressed : dressed.with("client-request-id", echo);
    }

    private void pause() {
        try {
            Thread.sleep(answerTakes.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
