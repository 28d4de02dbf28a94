package nightshift.documents.carriers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nightshift.core.CarrierCode;
import nightshift.core.TrackingNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriersTests {
    private static final Path SHARED = Path.of(System.getProperty("nightshift.shared", "../shared"));
    private final Carriers carriers = new Carriers();

    @ParameterizedTest
    @CsvSource({
        "Fed Ex Ground, fedex",
        "FEDEX GROUND, fedex",
        "FedEx Home Delivery, fedex",
        "UPS 2nd Day Air, ups",
        "U.P.S. Ground, ups",
        "United Parcel Service, ups",
        "US Postal Service, usps",
        "U.S. Postal Service - Priority, usps",
        "R&L, rl-carriers",
        "R+L Carriers, rl-carriers",
        "R & L Carriers, rl-carriers",
        "ODFL, old-dominion",
        "Old Dominion Freight Line, old-dominion",
        "FedEx Freight Economy, fedex-freight",
        "UPS Freight, tforce-freight",
        "UPS Mail Innovations, ups-mail-innovations",
        "Estes Express Lines, estes",
        "XPO Logistics, xpo",
        "DHL eCommerce, dhl-ecommerce",
        "DHL Express Worldwide, dhl-express",
        "Amazon Logistics, amazon",
        "On Trac Ground, ontrac",
        "LASERSHIP, lasership",
        "Saia LTL, saia",
        "ABF Freight System, abf",
        "Via: UPS - GRD (prepaid), ups"
    })
    void knowsCarriersAsSuppliersPrintThem(String printed, String code) {
        assertThat(carriers.byText(printed))
                .map(carrier -> carrier.code().value())
                .hasValue(code);
    }

    @ParameterizedTest
    @CsvSource({"Best Way", "Our truck", "UPS or USPS", "Upside Logistics", "Ground", "''"})
    void takesNothingElseForACarrier(String printed) {
        assertThat(carriers.byText(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ups, 1Z999AA10123456784, Valid", "ups, 1Z999AA10123456783, BadCheckDigit", "ups, 799531274483, WrongShape",
        "fedex, 799531274483, Valid", "fedex, 799531274484, BadCheckDigit", "usps, 9400111206206406260787, Valid",
        "estes, 0501234567, ValidShapeOnly", "estes, 1Z999AA10123456784, WrongShape"
    })
    void verifiesANumberOfACarrier(String code, String number, String verdict) {
        Carrier carrier = carriers.byCode(new CarrierCode(code)).orElseThrow();
        assertThat(carriers.verify(carrier, new TrackingNumber(number))
                        .getClass()
                        .getSimpleName())
                .isEqualTo(verdict);
    }

    @Test
    void putsProvenCarriersFirst() {
        assertThat(carriers.recognize(new TrackingNumber("799531274483")))
                .first()
                .satisfies(match -> assertThat(match.carrier().code().value()).isEqualTo("fedex"))
                .satisfies(match -> assertThat(match.checked()).isTrue());
    }

    @Test
    void opensTheTrackingPageOfItsNumber() {
        Carrier usps = carriers.byCode(new CarrierCode("usps")).orElseThrow();
        assertThat(usps.trackingUrl(new TrackingNumber("9400111206206406260787")))
                .isEqualTo("https://tools.usps.com/go/TrackConfirmAction?tLabels=9400111206206406260787");
    }

    @Test
    void usesOnlyAmazonsOwnCarrierCodes() throws IOException {
        Path list = shared("reference/schema/amazon/carrier-codes-2021.txt");
        Set<String> codes = new HashSet<>(Files.readAllLines(list));
        assertThat(carriers.all()).extracting(Carrier::amazonCode).isSubsetOf(codes);
    }

    @Test
    void usesShopifysExactCompanyStrings() throws IOException {
        String page = Files.readString(shared("reference/shopify-admin-graphql.md"));
        String appendix = page.substring(page.indexOf("## 19. Appendix"));
        Set<String> names = new HashSet<>();
        for (String name : appendix.split("[;,|\\n]|\\*\\*")) {
            names.add(name.strip().replaceAll("\\.$", ""));
        }
        assertThat(carriers.all())
                .filteredOn(Carrier::inShopifyList)
                .extracting(Carrier::shopifyCompany)
                .isSubsetOf(names);
        assertThat(carriers.all())
                .filteredOn(carrier -> !carrier.inShopifyList())
                .extracting(Carrier::shopifyCompany)
                .doesNotContainAnyElementsOf(names);
    }

    @Test
    void agreesWithThePublishedTestNumbers() throws IOException {
        Map<String, List<String>> ours = Map.ofEntries(
                Map.entry("amazon", List.of("amazon")), Map.entry("canada_post", List.of("canada-post")),
                Map.entry("canpar", List.of("canpar")), Map.entry("dhl", List.of("dhl-express", "dhl-ecommerce")),
                Map.entry("dpd", List.of("dpd")), Map.entry("fedex", List.of("fedex")),
                Map.entry("gofo", List.of("gofo")), Map.entry("landmark", List.of("landmark")),
                Map.entry("lasership", List.of("lasership")), Map.entry("old_dominion", List.of("old-dominion")),
                Map.entry("ontrac", List.of("ontrac")), Map.entry("purolator", List.of("purolator")),
                Map.entry("s10", List.of("usps", "royal-mail", "canada-post")),
                        Map.entry("speedee", List.of("spee-dee")),
                Map.entry("ups", List.of("ups")), Map.entry("usps", List.of("usps")),
                Map.entry("yodel", List.of("yodel")), Map.entry("yunexpress", List.of("yunexpress")));
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        for (String line : Files.readAllLines(shared("samples/tracking/cases.jsonl"))) {
            JsonNode sample = new ObjectMapper().readTree(line);
            boolean expected = false;
            for (JsonNode courier : sample.get("all_matching_couriers")) {
                expected |= courier.asText().equals(sample.get("courier").asText());
            }
            boolean accepted = ours.get(sample.get("courier").asText()).stream()
                    .anyMatch(code -> accepts(code, sample.get("number").asText()));
            cases++;
            if (accepted != expected) {
                wrong.add(sample.get("number").asText() + " "
                        + sample.get("format").asText() + " should be " + expected);
            }
        }
        System.out.println(
                "Tracking numbers: " + (cases - wrong.size()) + " of " + cases + " as published; differing: " + wrong);
        assertThat(wrong).hasSizeLessThanOrEqualTo(3);
    }

    private boolean accepts(String code, String number) {
        Carrier carrier = carriers.byCode(new CarrierCode(code)).orElseThrow();
        return number.matches(".*\\d.*")
                && carriers.verify(carrier, new TrackingNumber(number.replace(" ", "")))
                        .acceptable();
    }

    private static Path shared(String path) {
        Path file = SHARED.resolve(path);
        assumeTrue(Files.exists(file), "The shared file " + path + " is not on this machine");
        return file;
    }
}
