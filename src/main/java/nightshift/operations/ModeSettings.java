package nightshift.operations;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** {@code nightshift.mode} and the {@code nightshift.WORKFLOW.mode} that beat it. */
@Validated
@ConfigurationProperties("nightshift")
public record ModeSettings(
        @NotNull Mode mode,
        @Nullable Own fulfillment,
        @Nullable Own invoices,
        @Nullable Own claims,
        @Nullable Own triage,
        @Nullable Own inventory,
        @Nullable Own pricing) {
    /** The mode of one workflow; unset: {@code nightshift.mode}. */
    public record Own(@Nullable Mode mode) {}

    public Mode of(Workflow workflow) {
        Own own =
                switch (workflow) {
                    case FULFILLMENT -> fulfillment;
                    case INVOICES -> invoices;
                    case CLAIMS -> claims;
                    case TRIAGE -> triage;
                    case INVENTORY -> inventory;
                    case PRICING -> pricing;
                };
        return Optional.ofNullable(own).map(Own::mode).orElse(mode);
    }
}
