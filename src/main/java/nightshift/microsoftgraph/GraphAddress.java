package nightshift.microsoftgraph;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** A name and an address as the mail gives them; both may be missing or wrong. */
public record GraphAddress(@Nullable EmailAddress emailAddress) {
    public static GraphAddress of(String address) {
        return new GraphAddress(new EmailAddress(null, address));
    }

    public @Nullable String name() {
        return emailAddress == null ? null : emailAddress.name();
    }

    public @Nullable String address() {
        return emailAddress == null ? null : emailAddress.address();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record EmailAddress(@Nullable String name, @Nullable String address) {}
}
