package nightshift.sandbox;

import java.util.List;

/**
 * A product of the simulated store with one or more variants.
 *
 * @param status ACTIVE, DRAFT, ARCHIVED or UNLISTED
 * @param published whether it has a page in the online store
 */
public record SeedProductLine(
        String title,
        String productType,
        String vendor,
        List<String> tags,
        String status,
        boolean published,
        List<SeedVariant> variants) {
    public SeedProductLine {
        tags = List.copyOf(tags);
        variants = List.copyOf(variants);
    }
}
