package nightshift.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.core.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SupplierTests {
    @Test
    void writesFromHisAddressForClaimsToo() {
        Supplier acme = acme(" Claims@Acme-Claims.example ");

        assertThat(acme.writesFrom(new EmailAddress("claims@acme-claims.example")))
                .isTrue();
        assertThat(acme.writesFrom(new EmailAddress("shipping@acme.example"))).isTrue();
        assertThat(acme.writesFrom(new EmailAddress("sales@acme-claims.example")))
                .isFalse();
    }

    @Test
    void isResembledByWhatLooksLikeHisAddressForClaims() {
        assertThat(acme("claims@acme-claims.example").resembledBy(new EmailAddress("claims@acrne-claims.example")))
                .isTrue();
    }

    @Test
    void needsNoAddressForClaims() {
        assertThat(acme(null).writesFrom(new EmailAddress("claims@acme-claims.example")))
                .isFalse();
        assertThat(acme("").resembledBy(new EmailAddress("claims@acme-claims.example")))
                .isFalse();
    }

    private static Supplier acme(@Nullable String claimsAddress) {
        return new Supplier(
                "Acme",
                List.of("shipping@acme.example"),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                claimsAddress,
                false);
    }
}
