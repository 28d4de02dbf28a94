package nightshift.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import nightshift.core.EmailAddress;
import org.junit.jupiter.api.Test;

class VendorsTests {
    private final BooksCopies copies = mock(BooksCopies.class);
    private final Vendors vendors = new Vendors(copies);

    @Test
    void takesTheFirstOfSeveralAddresses() {
        given("orders@acme.example; ap@acme.example");

        assertThat(vendors.all()).singleElement().satisfies(vendor -> assertThat(vendor.email())
                .contains(new EmailAddress("orders@acme.example")));
    }

    @Test
    void readsTheOthersWhereOneHasAnAddressThatIsNone() {
        given(",", "nobody", "ap@harbor.example");

        assertThat(vendors.all())
                .extracting(vendor -> vendor.email().map(EmailAddress::value).orElse("none"))
                .containsExactly("none", "none", "ap@harbor.example");
    }

    /** QuickBooks marks the name of a vendor who was made inactive, or merged into another. */
    @Test
    void findsAVendorWhoWasMadeInactiveAndPrefersOneWhoWasNot() throws JsonProcessingException {
        JsonNode inactive = new ObjectMapper()
                .readTree(
                        "{\"Id\":\"1\",\"DisplayName\":\"Acme (deleted)\",\"CompanyName\":\"Acme Co\",\"Active\":false}");
        JsonNode active = new ObjectMapper()
                .readTree("{\"Id\":\"2\",\"DisplayName\":\"Acme East\",\"CompanyName\":\"Acme Co\",\"Active\":true}");
        when(copies.named("Vendor", "Acme (deleted)")).thenReturn(List.of(inactive));
        when(copies.all("Vendor")).thenReturn(List.of(inactive, active));

        assertThat(vendors.named("Acme"))
                .hasValueSatisfying(vendor -> assertThat(vendor.active()).isFalse());
        assertThat(vendors.named("Acme Co")).map(Vendor::id).contains("2");
    }

    private void given(String... addresses) {
        List<JsonNode> rows = Stream.of(addresses).map(VendorsTests::row).toList();
        when(copies.all("Vendor")).thenReturn(rows);
    }

    private static JsonNode row(String address) {
        try {
            return new ObjectMapper()
                    .readTree("{\"Id\":\"1\",\"DisplayName\":\"Acme\",\"PrimaryEmailAddr\":{\"Address\":\"" + address
                            + "\"}}");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
