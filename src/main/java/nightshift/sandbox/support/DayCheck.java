package nightshift.sandbox.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.sandbox.Books;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.graph.MailView;
import nightshift.sandbox.night.Northpoint;
import nightshift.sandbox.support.ExpectedDay.Item;
import nightshift.sandbox.support.ExpectedDay.Outcome;

/** Compares what lies in the mailboxes with the expected day: drafts, marks, and that nothing was sent to anybody outside. */
final class DayCheck {
    private static final String STORE = "@northpoint.example";

    private final ExpectedDay expected;
    private final Books books;
    private final List<MailView> all;
    private final Map<String, MailView> received;
    private final ClaimCheck claims;

    DayCheck(ExpectedDay expected, GraphSandbox graph, Books books) {
        this.expected = expected;
        this.books = books;
        this.all = Stream.of(Northpoint.SUPPORT, Northpoint.ORDERS)
                .flatMap(mailbox -> graph.mails(mailbox).stream())
                .filter(mail -> !mail.folder().equals("deleteditems"))
                .toList();
        this.received = all.stream()
                .filter(mail -> !mail.draft())
                .collect(Collectors.toMap(MailView::internetMessageId, Function.identity(), (one, other) -> one));
        this.claims = new ClaimCheck(all);
    }

    List<String> differences() {
        List<String> differences = new ArrayList<>();
        for (Item item : expected.items()) {
            MailView mail = received.get(item.messageId());
            if (mail != null) {
                differences.addAll(of(item, mail));
            }
        }
        differences.addAll(claims.differences(expected));
        differences.addAll(strangers());
        differences.addAll(sent());
        return differences;
    }

    private List<String> of(Item item, MailView mail) {
        List<MailView> replies = all.stream()
                .filter(reply -> reply.answers().equals(mail.id()) && goesOutside(reply))
                .toList();
        List<String> wrongs = new ArrayList<>();
        if (replies.size() > 1) {
            wrongs.add(replies.size() + " replies instead of one");
        }
        if (replies.isEmpty()) {
            wrongs.addAll(unanswered(item, mail));
        } else {
            wrongs.addAll(answered(item, replies.get(0)));
        }
        return wrongs.stream().map(wrong -> item.key() + ": " + wrong).toList();
    }

    private static List<String> unanswered(Item item, MailView mail) {
        boolean joins = item.claim().flatMap(ExpectedDay.Claim::joins).isPresent();
        if (item.may(Outcome.NOTHING) || joins) {
            return List.of();
        }
        if (!item.may(Outcome.HAND_OVER)) {
            return List.of("no reply was drafted");
        }
        return mail.categories().isEmpty() ? List.of("it is not marked for anybody") : List.of();
    }

    private static List<String> answered(Item item, MailView reply) {
        if (!item.may(Outcome.DRAFT) && !item.may(Outcome.CLAIM)) {
            return List.of("a reply was drafted, but it is for "
                    + (item.outcome() == Outcome.NOTHING ? "nobody" : "a person"));
        }
        ReplyText text = ReplyText.of(reply.html());
        List<String> wrongs = new ArrayList<>();
        item.facts().stream()
                .filter(fact -> !text.says(fact))
                .forEach(fact -> wrongs.add("the reply does not say \"" + fact + "\""));
        item.never().stream().filter(text::says).forEach(word -> wrongs.add("the reply says \"" + word + "\""));
        if (item.fromAmazon()) {
            wrongs.addAll(AmazonRules.brokenBy(text));
        }
        return wrongs;
    }

    /** New drafts to people outside who are no suppliers: nobody asked for them. */
    private List<String> strangers() {
        return all.stream()
                .filter(mail -> mail.draft() && mail.answers().isEmpty() && goesOutside(mail))
                .filter(mail -> !claims.isToSupplier(mail))
                .map(mail -> "Unexpected draft \"" + mail.subject() + "\" to " + mail.to())
                .toList();
    }

    private List<String> sent() {
        return books.of("graph.sent").stream()
                .filter(entry -> entry.details().get("to") instanceof Collection<?> to
                        && to.stream()
                                .anyMatch(address -> !String.valueOf(address).endsWith(STORE)))
                .map(entry -> "Sent without a person: \"" + entry.details().get("subject") + "\"")
                .toList();
    }

    private static boolean goesOutside(MailView mail) {
        return mail.to().stream().anyMatch(address -> !address.endsWith(STORE));
    }
}
