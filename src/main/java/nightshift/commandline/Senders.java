package nightshift.commandline;

import java.util.Set;
import java.util.regex.Pattern;
import nightshift.core.EmailAddress;

/** Senders that are never proposed as suppliers, whatever they write. */
final class Senders {
    /** Anybody can have an address there, so a rule for one would let strangers ship the store's orders. */
    private static final Set<String> FREE_MAIL = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "hotmail.co.uk",
            "live.com",
            "msn.com",
            "yahoo.com",
            "yahoo.co.uk",
            "ymail.com",
            "rocketmail.com",
            "aol.com",
            "icloud.com",
            "me.com",
            "mac.com",
            "gmx.com",
            "gmx.net",
            "gmx.de",
            "web.de",
            "mail.com",
            "proton.me",
            "protonmail.com",
            "zoho.com",
            "fastmail.com",
            "yandex.com",
            "comcast.net",
            "verizon.net",
            "att.net",
            "sbcglobal.net",
            "cox.net",
            "charter.net",
            "qq.com",
            "163.com",
            "126.com");

    /** Marketplaces, shop and payment services, carriers: they write about orders and tracking numbers, but ship nothing of ours. */
    private static final Set<String> SERVICES = Set.of(
            "amazon.com",
            "amazonses.com",
            "ebay.com",
            "walmart.com",
            "etsy.com",
            "wayfair.com",
            "shopify.com",
            "shopifyemail.com",
            "paypal.com",
            "stripe.com",
            "intuit.com",
            "quickbooks.com",
            "microsoft.com",
            "google.com",
            "facebookmail.com",
            "klaviyo.com",
            "mailchimp.com",
            "shipstation.com",
            "aftership.com",
            "ups.com",
            "fedex.com",
            "usps.com",
            "usps.gov",
            "dhl.com",
            "ontrac.com",
            "lasership.com",
            "canadapost.ca",
            "purolator.com",
            "docusign.net",
            "docusign.com",
            "linkedin.com");

    private static final Pattern ROBOT = Pattern.compile(
            "(no|do-?not|dont)[-_.]?reply.*|.*[-_.+]no-?reply|mailer-daemon|postmaster|bounces?([-_.+].*)?"
                    + "|newsletters?|notifications?|marketing|news|alerts?");

    private Senders() {}

    static boolean mayBeSupplier(EmailAddress address) {
        String domain = address.domain();
        String local = address.value().substring(0, address.value().lastIndexOf('@'));
        return !FREE_MAIL.contains(domain)
                && SERVICES.stream().noneMatch(service -> domain.equals(service) || domain.endsWith("." + service))
                && !ROBOT.matcher(local).matches();
    }
}
