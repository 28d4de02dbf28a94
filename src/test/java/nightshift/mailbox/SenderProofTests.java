package nightshift.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nightshift.core.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderProofTests {
    private static final EmailAddress FROM = new EmailAddress("orders@acme-supply.com");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.store.example; spf=fail (sender IP is 203.0.113.9); dkim=none (message not signed) header.d=none;"
                        + "dmarc=none action=none header.from=acme-supply.com;compauth=fail reason=001",
                "spf=softfail smtp.mailfrom=acme-supply.com; dkim=none; dmarc=none",
                "spf=none; dkim=fail (body hash did not verify)",
                "spf=pass smtp.mailfrom=bulk.example; dkim=none; dmarc=none; compauth=fail reason=001",
                // whoever forges it may have a server and a signature, too: his own
                "spf=pass (sender IP is 203.0.113.9) smtp.mailfrom=bulk.example; dkim=none; dmarc=none; compauth=none reason=451",
                "spf=none; dkim=pass (signature was verified) header.d=bulk.example; dmarc=none action=none header.from=acme-supply.com",
                "spf=pass smtp.mailfrom=notacme-supply.com; dkim=pass header.d=acme-supply.com.bulk.example; dmarc=none"
            })
    void doesNotBelieveAnAddressForWhichNothingSpeaks(String verdict) {
        assertThat(SenderProof.failed(FROM, Map.of("authentication-results", verdict)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spf=pass smtp.mailfrom=acme-supply.com; dkim=none; dmarc=none; compauth=none",
                "spf=pass (sender IP is 198.51.100.7) smtp.mailfrom=bounces.mail.acme-supply.com; dkim=none; dmarc=none",
                "spf=fail smtp.mailfrom=list.example; dkim=pass header.d=ACME-supply.com; dmarc=none",
                "spf=pass smtp.mailfrom=bulk.example; dkim=none; dmarc=none; compauth=softpass reason=202",
                "spf=pass; dkim=none; dmarc=none",
                "spf=softfail; dkim=pass (signature was verified) header.d=acme-supply.com; dmarc=bestguesspass",
                "spf=fail; dkim=none; dmarc=none; compauth=pass reason=116",
                "spf=temperror; dkim=none; dmarc=pass action=none",
                "dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=acme-supply.com;"
            })
    void believesAGenuineSupplierWhoHasNoDmarc(String verdict) {
        assertThat(SenderProof.failed(FROM, Map.of("authentication-results", verdict)))
                .isEmpty();
    }

    @Test
    void knowsNothingAgainstAMailThatWasNotChecked() {
        assertThat(SenderProof.failed(FROM, Map.of())).isEmpty();
    }
}
