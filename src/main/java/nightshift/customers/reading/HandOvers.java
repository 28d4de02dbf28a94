package nightshift.customers.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nightshift.documents.Injection;

/** The hard hand-overs: what a person has to take over however routine the rest of the mail is. */
final class HandOvers {
    private static final Map<HandOver, String> SENTENCES = new EnumMap<>(HandOver.class);

    static {
        SENTENCES.put(HandOver.ANGER, "The customer is angry.");
        SENTENCES.put(HandOver.LEGAL_THREAT, "Lawyers, courts or authorities are mentioned.");
        SENTENCES.put(HandOver.INJURY, "Somebody may have been hurt, or could be.");
        SENTENCES.put(HandOver.CHARGEBACK, "A payment is being disputed, or that is threatened.");
        SENTENCES.put(HandOver.PRESS, "Somebody writes for the press or wants to make it public.");
        SENTENCES.put(HandOver.ASKS_FOR_HUMAN, "The customer asks for a person.");
        SENTENCES.put(
                HandOver.PERSONAL_DATA, "It is about personal data, where the law sets what is answered and by when.");
        SENTENCES.put(HandOver.PAYMENT_DATA, "It has or asks for payment data. Do not pass it on or answer with it.");
        SENTENCES.put(HandOver.MONEY_BACK, "The customer asks for money.");
    }

    private static final Pattern EXCLAIMS = Pattern.compile("!{3,}|(?:[!?]{2,}[^!?]{0,200}){2}[!?]{2,}");
    private static final Pattern SPEAKS =
            Pattern.compile("(?<!\\p{L})(i|i'll|we|you|my|me|ich|wir|je|nous|yo|ik)(?!\\p{L})");
    private static final Pattern IGNORE_A_MAIL = Pattern.compile(
            "(?:ignore|disregard|forget)(?: about)? (?:my|our|the|that|this) (?:\\w+ ){0,2}(?:e-?mails?|messages?|notes?|requests?|questions?|inquir(?:y|ies)|one)");
    private static final int SHOUTED_WORDS = 8;

    private final Signs signs;

    HandOvers(Signs signs) {
        this.signs = signs;
    }

    List<HandOverReason> in(MailWords words, String language) {
        List<Said> sentences = sentences(words);
        List<HandOverReason> found = new ArrayList<>();
        SENTENCES.forEach((kind, sentence) -> {
            List<String> quotes = quotes(kind, sentences, words, language);
            if (!quotes.isEmpty()) {
                found.add(new HandOverReason(kind, sentence, quotes));
            }
        });
        injection(words, language).ifPresent(found::add);
        words.refused().ifPresent(why -> found.add(new HandOverReason(HandOver.UNREADABLE, why, List.of())));
        return found;
    }

    private List<String> quotes(HandOver kind, List<Said> sentences, MailWords words, String language) {
        Set<String> quotes = new LinkedHashSet<>();
        if (kind == HandOver.PAYMENT_DATA) {
            quotes.addAll(PaymentNumbers.in(words.said() + "\n" + words.signature()));
        }
        if (kind == HandOver.ANGER) {
            quotes.addAll(shouted(words.own()));
        }
        for (Said sentence : sentences) {
            signs.of(kind).in(sentence, language).forEach(quote -> quotes.add(PaymentNumbers.hidden(quote)));
        }
        return quotes.stream().limit(6).toList();
    }

    /** What is said below the greeting counts too, if somebody speaks there; a company's name does not. */
    private static List<Said> sentences(MailWords words) {
        List<Said> sentences = new ArrayList<>(new Said(words.said()).sentences());
        for (String line : words.signature().split("\\n")) {
            Said said = new Said(line);
            if (line.length() < 200 && said.has(SPEAKS)) {
                sentences.add(said);
            }
        }
        return sentences;
    }

    private static List<String> shouted(String own) {
        Said said = new Said(own);
        List<String> quotes = new ArrayList<>(said.quotes(EXCLAIMS));
        List<String> words = List.of(own.split("[^\\p{L}']+"));
        List<String> loud = words.stream()
                .filter(word -> word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)))
                .toList();
        long all = words.stream().filter(word -> word.length() > 2).count();
        if (loud.size() >= SHOUTED_WORDS && loud.size() * 10L >= all * 7) {
            quotes.add(String.join(" ", loud.subList(0, SHOUTED_WORDS)));
        }
        return quotes;
    }

    /** Anywhere in the mail, and above all where no reader sees it. */
    private Optional<HandOverReason> injection(MailWords words, String language) {
        List<String> hidden = orders(words.hidden(), language);
        if (!hidden.isEmpty()) {
            return Optional.of(new HandOverReason(
                    HandOver.PROMPT_INJECTION,
                    "Hidden text in the mail gives orders to a computer program: somebody tries to steer what answers it.",
                    hidden));
        }
        List<String> open = orders(words.said() + "\n" + words.signature() + "\n" + words.quoted(), language);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new HandOverReason(
                        HandOver.PROMPT_INJECTION, "The mail gives orders to a computer program.", open));
    }

    /** In what is attached. */
    Optional<HandOverReason> inFiles(String attachedText, String language) {
        List<String> orders = orders(attachedText, language);
        return orders.isEmpty()
                ? Optional.empty()
                : Optional.of(new HandOverReason(
                        HandOver.PROMPT_INJECTION,
                        "An attached file gives orders to a computer program: open it with care.",
                        orders));
    }

    private List<String> orders(String text, String language) {
        if (text.isBlank()) {
            return List.of();
        }
        Said said = new Said(text);
        Set<String> orders = new LinkedHashSet<>();
        for (Said sentence : said.sentences()) {
            if (!sentence.has(IGNORE_A_MAIL)) {
                orders.addAll(signs.of(HandOver.PROMPT_INJECTION).in(sentence, language));
            }
        }
        Injection.within(IGNORE_A_MAIL.matcher(said.searched()).replaceAll(" ")).ifPresent(orders::add);
        return List.copyOf(orders);
    }
}
