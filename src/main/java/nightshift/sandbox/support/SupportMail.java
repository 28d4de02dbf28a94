package nightshift.sandbox.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.night.Northpoint;
import nightshift.sandbox.support.ExpectedDay.Outcome;

/** One mail of the day while it is written down: how it looks, and what should become of it. */
final class SupportMail {
    private final String key;
    private final String fromName;
    private final String from;
    private final String subject;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<SeedMail.File> files = new ArrayList<>();
    private final Set<String> topics = new LinkedHashSet<>();
    private final Set<Outcome> alsoGood = new LinkedHashSet<>();
    private final Set<String> reasons = new LinkedHashSet<>();
    private final List<String> facts = new ArrayList<>();
    private final List<String> never = new ArrayList<>();
    private String html = "";
    private String urgency = "normal";
    private String language = "en";
    private Outcome outcome = Outcome.HAND_OVER;
    private Optional<String> role = Optional.empty();
    private Optional<String> order = Optional.empty();
    private Optional<ExpectedDay.Claim> claim = Optional.empty();

    private SupportMail(String key, String fromName, String from, String subject) {
        this.key = key;
        this.fromName = fromName;
        this.from = from;
        this.subject = subject;
        headers.put("Message-ID", "<" + key + "@mail.example>");
    }

    static SupportMail of(String key, String fromName, String from, String subject) {
        return new SupportMail(key, fromName, from, subject);
    }

    /** From the customer of this order, from the address on it. */
    static SupportMail of(String key, SeedOrder order, String subject) {
        return new SupportMail(key, order.customer().name(), order.email(), subject).order(order.name());
    }

    SupportMail html(String written) {
        html = written;
        return this;
    }

    SupportMail header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    SupportMail files(SeedMail.File... attached) {
        files.addAll(List.of(attached));
        return this;
    }

    /** In the thread of an earlier mail of the day. */
    SupportMail answering(String earlier) {
        headers.put("In-Reply-To", "<" + earlier + "@mail.example>");
        headers.put("References", "<" + earlier + "@mail.example>");
        return this;
    }

    SupportMail about(String... codes) {
        topics.addAll(List.of(codes));
        return this;
    }

    SupportMail urgency(String code) {
        urgency = code;
        return this;
    }

    SupportMail language(String code) {
        language = code;
        return this;
    }

    SupportMail order(String name) {
        order = Optional.of(name);
        return this;
    }

    SupportMail facts(String... texts) {
        facts.addAll(List.of(texts));
        return this;
    }

    SupportMail never(String... texts) {
        never.addAll(List.of(texts));
        return this;
    }

    SupportMail draft() {
        outcome = Outcome.DRAFT;
        return this;
    }

    /**
     * @param to the role; empty: any
     * @param codes why a person must; none: only that it is not routine
     */
    SupportMail handOver(String to, String... codes) {
        outcome = Outcome.HAND_OVER;
        role = to.isEmpty() ? Optional.empty() : Optional.of(to);
        reasons.addAll(List.of(codes));
        return this;
    }

    SupportMail nothing() {
        outcome = Outcome.NOTHING;
        return this;
    }

    SupportMail claim(String po, String supplierDomain, int photos, String... skus) {
        outcome = Outcome.CLAIM;
        claim = Optional.of(new ExpectedDay.Claim(po, supplierDomain, List.of(skus), photos, Optional.empty()));
        return this;
    }

    SupportMail joins(String earlier) {
        claim = claim.map(made -> new ExpectedDay.Claim(
                made.po(), made.supplierDomain(), made.skus(), made.photos(), Optional.of(earlier)));
        return this;
    }

    SupportMail or(Outcome other) {
        alsoGood.add(other);
        return this;
    }

    SeedMail seed(Instant at) {
        return new SeedMail(Northpoint.SUPPORT, "inbox", fromName, from, subject, html, at, Map.copyOf(headers), files);
    }

    ExpectedDay.Item expected() {
        String channel = from.endsWith("@marketplace.amazon.com") ? "amazon" : "store";
        return new ExpectedDay.Item(
                key,
                subject,
                headers.getOrDefault("Message-ID", ""),
                from,
                new ExpectedDay.Sorted(topics, channel, urgency, language),
                outcome,
                alsoGood,
                role,
                reasons,
                order,
                facts,
                never,
                claim);
    }
}
