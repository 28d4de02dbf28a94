package nightshift.sandbox.support;

import java.util.List;

/** Before somebody buys: stock, quotes for many, what fits what. */
final class SalesMails {
    private SalesMails() {}

    static List<SupportMail> all() {
        return List.of(inStock(), outOfStock(), uncounted(), bulkQuote(), compatibility(), quoteAndStock());
    }

    private static SupportMail inStock() {
        return SupportMail.of("in-stock", "Ray Tillman", "ray@tillmanlogistics.example", "HS-3618-5 availability")
                .html(Stationery.outlook(
                        "Hi, is the boltless shelving unit HS-3618-5 in stock? We need 4 of them.",
                        "Ray Tillman\nTillman Logistics"))
                .about("stock_question")
                .draft()
                .facts("HS-3618-5", "in stock")
                .never("out of stock");
    }

    private static SupportMail outOfStock() {
        return SupportMail.of("out-of-stock", "Inez Prado", "inez.prado@mail.example", "Bin cabinet LC-7248-BN")
                .html(
                        Stationery.gmail(
                                "Hello, do you have the bin cabinet LC-7248-BN in stock right now? If not, is there something similar?"))
                .about("stock_question")
                .draft()
                .facts("LC-7248-BN", "out of stock", "LC-7236-HD")
                .never("LC-7248-BN) is in stock");
    }

    private static SupportMail uncounted() {
        return SupportMail.of("uncounted", "Hal Brandt", "hal@brandtrecycling.example", "Wire baskets")
                .html(Stationery.gmail("Are the collapsible wire baskets GC-WB-4032 available at the moment?"))
                .about("stock_question")
                .handOver("sales")
                .never("in stock");
    }

    private static SupportMail bulkQuote() {
        return SupportMail.of(
                        "bulk-quote",
                        "Teresa Lund",
                        "teresa.lund@desertwarehousing.example",
                        "Quote for wire partitions")
                .html(Stationery.outlook(
                        """
                        Hello,

                        We are fitting out a new warehouse and need a quote for 50 wire partitions (8 x 10 ft, PP-WP-0810), delivered to Phoenix, AZ 85034. What discount can you offer at this quantity, and what would freight be?

                        Best regards,
                        """,
                        "Teresa Lund\nPurchasing, Desert Warehousing\n602-555-0163"))
                .about("bulk_quote")
                .handOver("sales");
    }

    private static SupportMail compatibility() {
        return SupportMail.of("compatibility", "Ned Parrish", "ned.parrish@mail.example", "Do these casters fit?")
                .html(
                        Stationery.apple(
                                "Hi, will the stem casters TW-CAST-5 fit the chrome posts TW-POST-74, or do I need an adapter?"))
                .about("compatibility")
                .handOver("products");
    }

    private static SupportMail quoteAndStock() {
        return SupportMail.of("quote-and-stock", "Greta Sims", "greta@simsfulfillment.example", "200 totes")
                .html(Stationery.outlook(
                        """
                        Hi,

                        Two things: are the attached lid totes BW-TOTE-27 in stock, and could you give us a volume price for 200 of them?
                        """,
                        "Greta Sims, Sims Fulfillment"))
                .about("bulk_quote", "stock_question")
                .handOver("sales");
    }
}
