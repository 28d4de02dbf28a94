package nightshift.desk.pricing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Sku;
import nightshift.desk.PriceWords;
import nightshift.desk.products.ChannelName;
import nightshift.desk.products.ProductAddress;
import nightshift.pricing.KeptProposal;

/**
 * One price as a sweep saw it.
 *
 * @param title of the product; its SKU where the store does not have it any more
 * @param address of the product's page
 * @param channel for people
 * @param change in percent; empty: it stays
 */
public record MoveLine(KeptProposal proposal, String title, String address, String channel, Optional<String> change) {
    static MoveLine of(KeptProposal proposal, Map<String, String> titles) {
        String key = new Sku(proposal.sku()).key();
        return new MoveLine(
                proposal,
                titles.getOrDefault(key, proposal.sku()),
                ProductAddress.of(proposal.sku()),
                ChannelName.of(proposal.channel()),
                proposal.from().flatMap(from -> proposal.to().map(to -> Percent.of(from, to))));
    }

    public boolean raises() {
        return proposal.from()
                .flatMap(from -> proposal.to().map(to -> to.compareTo(from) > 0))
                .orElse(false);
    }

    /** Why, in words. */
    public String why() {
        return PriceWords.sentence(proposal.reason());
    }

    public String from() {
        return words(proposal.from());
    }

    public String to() {
        return words(proposal.to());
    }

    public String floor() {
        return words(proposal.floor());
    }

    public String rival() {
        return words(proposal.rival());
    }

    private static String words(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::toPlainString).orElse("–");
    }
}
