package nightshift.sandbox.support;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nightshift.sandbox.Books;
import nightshift.sandbox.graph.GraphSandbox;

/** What a good day makes of the mails to support: the truth that tests, and {@code /control/expected-day}, compare with. */
public record ExpectedDay(List<Item> items) {
    /** No such mails at all. */
    public static final ExpectedDay NONE = new ExpectedDay(List.of());

    public ExpectedDay {
        items = List.copyOf(items);
    }

    /** What lies in the mailboxes too much, too little or otherwise than expected, one sentence each; empty after a good day. */
    public List<String> differencesFrom(GraphSandbox graph, Books books) {
        return items.isEmpty() ? List.of() : new DayCheck(this, graph, books).differences();
    }

    public List<Item> with(Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).toList();
    }

    public Item item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst().orElseThrow();
    }

    /** What may become of a mail. */
    public enum Outcome {
        /** One reply in the thread, waiting for a person. */
        DRAFT,
        /** No reply; marked for a person. */
        HAND_OVER,
        /** Nobody answers a machine. */
        NOTHING,
        /** A reply in the thread and a mail to the supplier, both waiting for a person. */
        CLAIM
    }

    /**
     * One mail.
     *
     * @param key short name of the mail within the day
     * @param messageId its internet message id
     * @param sorted what it is
     * @param outcome what should become of it
     * @param alsoGood what would be good as well: where people would differ
     * @param role who takes it over, a key of {@code triage.people}; empty where any will do
     * @param reasons why a person must take it over: codes of the hand-over reasons
     * @param order the order it is about
     * @param facts what the reply must say, in its text or links
     * @param never what the reply must not contain, in any spelling of capitals
     * @param claim the claim it makes or joins
     */
    public record Item(
            String key,
            String subject,
            String messageId,
            String from,
            Sorted sorted,
            Outcome outcome,
            Set<Outcome> alsoGood,
            Optional<String> role,
            Set<String> reasons,
            Optional<String> order,
            List<String> facts,
            List<String> never,
            Optional<Claim> claim) {
        public Item {
            alsoGood = alsoGood.isEmpty() ? Set.of() : Set.copyOf(alsoGood);
            reasons = new TreeSet<>(reasons);
            facts = List.copyOf(facts);
            never = List.copyOf(never);
        }

        boolean may(Outcome other) {
            return outcome == other || alsoGood.contains(other);
        }

        /** All outcomes that would be good. */
        public Set<Outcome> good() {
            Set<Outcome> all = EnumSet.of(outcome);
            all.addAll(alsoGood);
            return all;
        }

        boolean fromAmazon() {
            return sorted.channel().equals("amazon");
        }
    }

    /**
     * @param topics codes that a careful reader would name: the main one is among them
     * @param channel {@code store} or {@code amazon}
     * @param urgency {@code now}: somebody may come to harm, sue, charge back, print it or ship it meanwhile, or payment
     *     data is at stake; {@code today}: a deadline runs (damage, Amazon) or a person is needed for his sake; else {@code normal}
     * @param language two letters
     */
    public record Sorted(Set<String> topics, String channel, String urgency, String language) {
        public Sorted {
            topics = new TreeSet<>(topics);
        }
    }

    /**
     * @param po what the supplier knows the order by
     * @param supplierDomain whom the claim goes to
     * @param skus the damaged items
     * @param photos how many pictures the supplier must get at least; 0: the customer is asked for one
     * @param joins key of the mail whose claim it joins; empty: it makes one
     */
    public record Claim(String po, String supplierDomain, List<String> skus, int photos, Optional<String> joins) {
        public Claim {
            skus = List.copyOf(skus);
        }
    }
}
