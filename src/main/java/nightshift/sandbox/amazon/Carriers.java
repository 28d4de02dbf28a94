package nightshift.sandbox.amazon;

import java.util.Map;
import java.util.Set;

/** The carrier codes that matter in the US, exact capitals (amazon-sp-api 9), and the number formats the warnings are about. */
final class Carriers {
    static final Set<String> CODES = Set.of(
            "UPS",
            "UPSMI",
            "UPS Mail Innovations",
            "UPS Freight",
            "USPS",
            "FedEx",
            "FedEx SmartPost",
            "Fedex Freight",
            "DHL",
            "DHL Express",
            "DHL eCommerce",
            "DHL Global Mail",
            "OnTrac",
            "Lasership",
            "Newgistics",
            "OSM",
            "Amazon Shipping",
            "AMZL",
            "Asendia",
            "Landmark",
            "Landmark Global",
            "Canada Post",
            "PUROLATOR",
            "Streamlite",
            "First Mile",
            "Estes",
            "R+L",
            "Saia",
            "Old Dominion",
            "XPO Freight",
            "XPO",
            "ABF",
            "AAA Cooper",
            "Roadrunner",
            "South Eastern Freight Lines",
            "Yellow Freight",
            "Pilot",
            "Pilot Freight",
            "CEVA",
            "Conway",
            "Best Buy",
            "China Post",
            "Yun Express",
            "Yanwen",
            "4PX",
            "Self Delivery",
            "Other");
    private static final Map<String, String> FORMATS = Map.of(
            "UPS", "1Z[0-9A-Z]{16}|T\\d{10}|\\d{9}|\\d{12}",
            "FedEx", "\\d{12}|\\d{15}|\\d{20}|\\d{22}",
            "USPS", "\\d{20,34}|[A-Z]{2}\\d{9}US");

    private Carriers() {}

    static boolean fits(String carrier, String tracking) {
        return tracking.matches(FORMATS.getOrDefault(carrier, ".*"));
    }
}
