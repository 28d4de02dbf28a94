package nightshift.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import nightshift.sandbox.graph.GraphSandbox;

/** What tests and curious people ask of the sandbox itself: its books, a fresh world, faults, how far the night got. */
final class Control implements SandboxSystem {
    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();
    private static final String INDEX =
            """
            <!doctype html><title>Nightshift sandbox</title><h1>Nightshift sandbox</h1>
            <p>A simulated Outlook, Shopify, Amazon, QuickBooks and model. Nothing leaves this machine.</p><ul>
            <li><a href="/control/books">GET /control/books</a>: every write, counts and calls; ?what=shopify.price, shopify.stock, shopify.status, amazon.price, amazon.quantity, amazon.fields-lost for one kind only
            <li><a href="/control/expected">GET /control/expected</a>: what still differs from a good night and a good week of invoices
            <li>POST /control/reset: a fresh world with empty books
            <li>POST /control/week: a fresh world with forty supplier invoices and seven traps among the mails, and their orders in QuickBooks
            <li>POST /control/support: a fresh world with sixty mails to support among the mails, and the orders they are about
            <li>POST /control/catalog: a fresh world with 9,500 items of industrial storage in the shop, on Amazon, in suppliers' lists and at Keepa; ?products=300 for fewer
            <li><a href="/control/catalog">GET /control/catalog</a>: the items that are special, and what is
            <li><a href="/control/expected-catalog">GET /control/expected-catalog</a>: what one run of inventory and one of pricing, carried out, should write, and what still differs; ?pricing-runs=2 after more
            <li>POST /control/catalog-next-day: some is there again, some is out, another tool changes what was written: run inventory once more
            <li>POST /control/supplier-list: {"supplier":"harbor","bad":"swapped-columns"}: the list at /suppliers/harbor/stock.csv (or acme: /suppliers/acme/list.xlsx) is bad from now on; "none": good again
            <li>POST /control/supplier-item: {"sku":"...","stock":0,"cost":"12.00"}: the supplier's list says something else
            <li>POST /control/shop-item, /control/amazon-item: {"sku":"...","price":"19.95","quantity":4}: another tool or a person changes it there
            <li>POST /control/keepa: {"tokensPerMinute":20,"tokensLeft":300}, or {"asin":"...","rival":"95.00"}: a rival has the buy box for this
            <li><a href="/control/expected-day">GET /control/expected-day</a>: what should become of each of them, and what still differs
            <li><a href="/control/drafts">GET /control/drafts</a>: the drafts that wait
            <li>POST /control/send-draft: {"draft":"ID","html":"changed text, if it was changed"}: a person sends it from Outlook
            <li>POST /control/answer: {"message":"ID","from":"claims@harborsteel.example","html":"..."}: an answer comes in, in the thread
            <li>POST /control/exchange-files: {"message":"ID","files":[{"name":"slip.pdf","contentType":"application/pdf","content":"BASE64"}]}: Outlook has checked the files of a mail and exchanges what it held until then
            <li>POST /control/faults: {"system":"/shopify","body":"7405","times":1,"fault":"answer","status":503}; DELETE takes all away
            <li>POST /control/faults: {"system":"*","rate":0.1,"seed":7,"fault":"any"}: a share of all calls goes wrong, in every way there is
            </ul>
            """;

    private final SandboxWorld sandbox;

    Control(SandboxWorld sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    public String path() {
        return "/control";
    }

    @Override
    public SandboxResponse answer(SandboxRequest request) {
        return switch (request.line()) {
            case "GET /" ->
                new SandboxResponse(
                        200,
                        Map.of("Content-Type", "text/html; charset=utf-8"),
                        INDEX.getBytes(StandardCharsets.UTF_8));
            case "GET /books" -> json(200, books(request.rawQuery()));
            case "GET /expected" -> json(200, Map.of("differences", differences()));
            case "POST /reset" -> reset();
            case "POST /week" -> week();
            case "POST /support" -> support();
            case "POST /catalog" -> act(() -> catalog().make(request.rawQuery()));
            case "GET /catalog" -> json(200, catalog().special());
            case "GET /expected-catalog" -> json(200, catalog().expected(request.rawQuery()));
            case "POST /catalog-next-day" -> act(() -> catalog().nextDay());
            case "POST /supplier-list" -> act(() -> catalog().publish(request.text()));
            case "POST /supplier-item" -> act(() -> catalog().supply(request.text()));
            case "POST /shop-item" -> act(() -> catalog().inShop(request.text()));
            case "POST /amazon-item" -> act(() -> catalog().onAmazon(request.text()));
            case "POST /keepa" -> act(() -> catalog().keepa(request.text()));
            case "GET /expected-day" -> json(200, expectedDay());
            case "GET /drafts" -> json(200, Map.of("drafts", mails().drafts()));
            case "POST /send-draft" -> act(() -> mails().send(request.text()));
            case "POST /answer" -> act(() -> mails().answer(request.text()));
            case "POST /exchange-files" -> act(() -> mails().exchangeFiles(request.text()));
            case "POST /faults" -> addFault(request.text());
            case "DELETE /faults" -> clearFaults();
            default -> json(404, Map.of("error", "There is no " + request.line() + " here, see GET /control/"));
        };
    }

    /** @param query {@code what=shopify.price} for the entries of one kind only */
    private Map<String, Object> books(String query) {
        Books books = sandbox.world().books();
        List<Books.Entry> entries = query.startsWith("what=") ? books.of(query.substring(5)) : books.all();
        Map<String, Integer> counts = new TreeMap<>();
        books.all().forEach(entry -> counts.merge(entry.what(), 1, Integer::sum));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("counts", counts);
        answer.put("calls", new TreeMap<>(books.calls()));
        answer.put("faults", sandbox.faults().injected());
        answer.put("entries", entries);
        return answer;
    }

    private List<String> differences() {
        return sandbox.world().differences();
    }

    private SandboxResponse reset() {
        sandbox.reset();
        return SandboxResponse.empty(204);
    }

    private SandboxResponse week() {
        sandbox.resetToWeek();
        return SandboxResponse.empty(204);
    }

    private SandboxResponse support() {
        sandbox.resetToSupportDay();
        return SandboxResponse.empty(204);
    }

    private Map<String, Object> expectedDay() {
        World world = sandbox.world();
        return Map.of(
                "differences", world.dayDifferences(), "items", world.day().items());
    }

    private CatalogControl catalog() {
        return new CatalogControl(sandbox);
    }

    private MailControl mails() {
        return new MailControl(sandbox.world().the(GraphSandbox.class));
    }

    private static SandboxResponse act(Supplier<Map<String, Object>> act) {
        try {
            return json(200, act.get());
        } catch (IllegalArgumentException e) {
            return json(400, Map.of("error", String.valueOf(e.getMessage())));
        }
    }

    private SandboxResponse addFault(String text) {
        try {
            FaultRule rule = JSON.readValue(text, FaultRule.class);
            rule.addTo(sandbox.faults());
            return SandboxResponse.empty(204);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return json(400, Map.of("error", "This is no fault rule: " + e.getMessage()));
        }
    }

    private SandboxResponse clearFaults() {
        sandbox.faults().clear();
        return SandboxResponse.empty(204);
    }

    private static SandboxResponse json(int status, Object value) {
        try {
            return SandboxResponse.json(status, JSON.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
