package nightshift.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderProofTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.store.example; spf=fail (sender IP is 203.0.113.9); dkim=none (message not signed) header.d=none;"
                        + "dmarc=none action=none header.from=acme-supply.com;compauth=fail reason=001",
                "spf=softfail smtp.mailfrom=acme-supply.com; dkim=none; dmarc=none",
                "spf=none; dkim=fail (body hash did not verify)",
                "spf=pass smtp.mailfrom=bulk.example; dkim=none; dmarc=none; compauth=fail reason=001"
            })
    void doesNotBelieveAnAddressForWhichNothingSpeaks(String verdict) {
        assertThat(SenderProof.failed(Map.of("authentication-results", verdict)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spf=pass smtp.mailfrom=acme-supply.com; dkim=none; dmarc=none; compauth=none",
                "spf=softfail; dkim=pass (signature was verified) header.d=acme-supply.com; dmarc=bestguesspass",
                "spf=fail; dkim=none; dmarc=none; compauth=pass reason=116",
                "spf=temperror; dkim=none; dmarc=pass action=none",
                "dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=acme-supply.com;"
            })
    void believesAGenuineSupplierWhoHasNoDmarc(String verdict) {
        assertThat(SenderProof.failed(Map.of("authentication-results", verdict)))
                .isEmpty();
    }

    @Test
    void knowsNothingAgainstAMailThatWasNotChecked() {
        assertThat(SenderProof.failed(Map.of())).isEmpty();
    }
}
