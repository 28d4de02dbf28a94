package nightshift.sandbox.quickbooks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.function.Consumer;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SandboxSystem;

/**
 * The simulated QuickBooks Online under {@code /quickbooks}: {@code /oauth2/v1/tokens/bearer} and {@code /v3/company/REALM/...}.
 * Notes {@code quickbooks.bill}, {@code quickbooks.attachment} and {@code quickbooks.deletion} in the books, and counts calls as
 * {@code quickbooks.OPERATION}. What people do on its web pages is {@link Bookkeeper}'s.
 */
public final class QuickBooksSandbox implements SandboxSystem {
    public static final String PATH = "/quickbooks";
    public static final String CLIENT_ID = "ABsandbox";
    public static final String CLIENT_SECRET = "sandbox-quickbooks-secret";
    public static final String REFRESH_TOKEN = "RT1-sandbox-0";
    public static final String REALM = "9341452000000000";

    private final Books books;
    private final Clock clock;
    private final OAuth oauth;
    private final Throttle throttle;
    private final CompanyFile company;
    private final OrderLinks links;
    private final Bills bills;
    private final CompanyApi api;
    private final Bookkeeper bookkeeper;

    public QuickBooksSandbox(Books books, Clock clock) {
        this(books, clock, REALM);
    }

    /** Another company: its ids mean other things than those of the first. */
    public QuickBooksSandbox(Books books, Clock clock, String realm) {
        this.books = books;
        this.clock = clock;
        oauth = new OAuth(clock, realm);
        throttle = new Throttle(clock);
        company = new CompanyFile(clock);
        links = new OrderLinks(company);
        bills = new Bills(company, links, books);
        api = new CompanyApi(company, bills, books);
        bookkeeper = new Bookkeeper(company, bills, links, realm);
    }

    /** What people do in QuickBooks: master data, purchase orders, bills entered by hand. */
    public QuickBooksSandbox with(Consumer<Bookkeeper> work) {
        synchronized (company) {
            work.accept(bookkeeper);
        }
        return this;
    }

    /** How the service behaves: harsh rotation of tokens, limits, lag. */
    public QuickBooksSandbox behaving(Consumer<Behavior> change) {
        synchronized (company) {
            change.accept(new Behavior(oauth, throttle, api));
        }
        return this;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String operation(SandboxRequest request) {
        return "quickbooks." + Operations.of(request);
    }

    @Override
    public void misbehave(String way) {
        switch (way) {
            case "expire-tokens" -> oauth.expireTokens();
            case "drop-links" -> links.dropNext();
            case "other-total" -> bills.taxNext();
            default -> SandboxSystem.super.misbehave(way);
        }
    }

    @Override
    public SandboxResponse answer(SandboxRequest request) {
        String operation = Operations.of(request);
        books.count("quickbooks." + operation);
        SandboxResponse response = operation.equals("token") ? oauth.token(request) : limited(operation, request);
        return response.with("intuit_tid", "1-sandbox-" + Integer.toHexString(System.identityHashCode(request)));
    }

    private SandboxResponse limited(String operation, SandboxRequest request) {
        try {
            throttle.enter();
            return checked(operation, request);
        } catch (Refusal e) {
            return e.response(CompanyFile.time(clock.instant()), clock.millis());
        } finally {
            throttle.leave();
        }
    }

    private SandboxResponse checked(String operation, SandboxRequest request) {
        if (!request.header("accept").orElse("").contains("application/json")) {
            throw Refusal.noJsonAsked();
        }
        oauth.check(request, Operations.realm(request));
        throttle.take(operation.equals("batch"), Operations.isRead(operation));
        Parameters query = new Parameters(request.rawQuery());
        if (!query.get("minorversion").orElse("").equals("75")) {
            throw Refusal.of("2020", "Required param missing", "This sandbox wants minorversion=75 on each call");
        }
        synchronized (company) {
            return api.answer(operation, request, query);
        }
    }

    /** {@code {"Bill": {...}, "time": "..."}}. */
    static SandboxResponse envelope(ObjectNode body, String time) {
        return SandboxResponse.json(200, Json.write(body.put("time", time)));
    }
}
