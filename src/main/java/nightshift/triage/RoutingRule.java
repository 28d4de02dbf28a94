package nightshift.triage;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.regex.Pattern;
import nightshift.customers.reading.AskedQuantity;
import nightshift.customers.reading.HandOverReason;
import nightshift.customers.reading.Intent;
import nightshift.customers.reading.Understood;
import nightshift.settings.RegularExpression;
import org.jspecify.annotations.Nullable;

/**
 * Which mail goes to whom, as the owner writes it. Of what is set all must fit; a rule without conditions fits every mail.
 *
 * @param topics codes of topics, for example {@code bulk_quote}: one of them
 * @param reasons codes of reasons to hand over, for example {@code legal_threat}: one of them
 * @param skus a part number of the mail as a whole, as a regular expression: {@code WP-.*}
 * @param words words of the mail, as a regular expression: {@code partition|cage}
 * @param fromQuantity so many or more of something are asked for
 * @param role a key of {@code people}
 */
public record RoutingRule(
        @Nullable List<String> topics,
        @Nullable List<String> reasons,
        @RegularExpression @Nullable String skus,
        @RegularExpression @Nullable String words,
        @PositiveOrZero @Nullable Integer fromQuantity,
        @NotBlank String role) {

    /** A misspelt topic or reason would never fit, and nobody would notice. */
    @AssertTrue(message = "has a topic or reason that does not exist")
    public boolean isKnown() {
        return Codes.topics().containsAll(listed(topics)) && Codes.reasons().containsAll(listed(reasons));
    }

    boolean fits(Understood mail) {
        return fitsOne(
                        topics,
                        mail.intents().stream()
                                .map(Intent::topic)
                                .map(topic -> topic.code())
                                .toList())
                && fitsOne(
                        reasons,
                        mail.handOvers().stream()
                                .map(HandOverReason::kind)
                                .map(kind -> kind.code())
                                .toList())
                && (skus == null
                        || mail.mentioned().partNumbers().stream()
                                .anyMatch(sku -> sku.value().matches(skus)))
                && (words == null
                        || Pattern.compile(words, Pattern.CASE_INSENSITIVE)
                                .matcher(mail.words().said())
                                .find())
                && (fromQuantity == null || asked(mail) >= fromQuantity);
    }

    private static boolean fitsOne(@Nullable List<String> wanted, List<String> there) {
        return wanted == null || wanted.isEmpty() || wanted.stream().anyMatch(there::contains);
    }

    private static int asked(Understood mail) {
        return mail.mentioned().quantities().stream()
                .mapToInt(AskedQuantity::count)
                .max()
                .orElse(0);
    }

    private static List<String> listed(@Nullable List<String> codes) {
        return codes == null ? List.of() : codes;
    }
}
