package nightshift.triage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of customer mail: {@code nightshift.triage.*}.
 *
 * @param schedule Quartz cron in the store's time zone; empty: not scheduled
 * @param mode more caution for this workflow than the store has; unset: none
 * @param people who takes mail over, address by role
 * @param defaultRole who gets what no rule is for
 * @param routing which role takes which mail over; the first rule that fits counts
 * @param forwardDrafts whether the person who takes over also gets a draft with the summary, addressed to him
 * @param wordings where the wordings of drafts are, without ending
 * @param phraseByModel whether a configured model may find the words around the facts of a draft
 * @param signature what stands below drafts, never on Amazon
 * @param answerAmazonWithin how long Amazon gives to answer a buyer, weekends included
 * @param draftsFor how long a draft nobody sent is looked for
 */
@Validated
@ConfigurationProperties("nightshift.triage")
public record TriageSettings(
        @NotNull String schedule,
        @Nullable Mode mode,
        @NotNull Map<String, EmailAddress> people,
        @NotBlank String defaultRole,
        @NotNull List<@Valid RoutingRule> routing,
        boolean forwardDrafts,
        @NotBlank String wordings,
        boolean phraseByModel,
        @NotNull String signature,
        @NotNull Duration answerAmazonWithin,
        @NotNull Duration draftsFor) {
    public TriageSettings {
        people = people == null ? Map.of() : Map.copyOf(people);
        routing = routing == null ? List.of() : List.copyOf(routing);
    }

    /** The address of who takes this role; empty: the mail is marked for the role only. */
    public Optional<EmailAddress> person(String role) {
        return Optional.ofNullable(people.get(role));
    }
}
