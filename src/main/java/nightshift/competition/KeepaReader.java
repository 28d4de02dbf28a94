package nightshift.competition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nightshift.competition.KeepaAnswer.Product;
import nightshift.competition.KeepaAnswer.Stats;
import org.jspecify.annotations.Nullable;

/** From Keepa's numbers to offers. -1, -2 and nothing are never a price; a product belongs to the ASIN it names, wherever it stands. */
public final class KeepaReader {
    private static final int NEW = 1;
    private static final int RANK = 3;
    private static final int NEW_FBA = 10;
    private static final int COUNT_NEW = 11;
    private static final Map<Integer, String> WITHOUT_PRICES = Map.of(
            3, "Keepa says its price is hidden (the manufacturer's minimum advertised price)",
            4, "Keepa says there is no such product",
            5, "Keepa says it is the parent of variations, which is not sold itself");

    private final KeepaDomain domain;

    public KeepaReader(KeepaDomain domain) {
        this.domain = domain;
    }

    /** What is known of each product that was asked for, also of those the answer does not have. */
    public List<Competition> read(KeepaQuestion question, KeepaAnswer answer, Instant readAt) {
        Map<String, List<Product>> byAsin = new LinkedHashMap<>();
        Stream.ofNullable(answer.products())
                .flatMap(List::stream)
                .filter(product -> product != null && product.asin() != null)
                .forEach(product -> byAsin.computeIfAbsent(
                                Objects.requireNonNull(product.asin()), asin -> new ArrayList<>())
                        .add(product));
        return question.asins().stream()
                .map(asin -> one(asin, byAsin.getOrDefault(asin, List.of()), readAt))
                .toList();
    }

    private Competition one(String asin, List<Product> products, Instant readAt) {
        if (products.size() != 1) {
            return Competition.unusable(
                    asin,
                    readAt,
                    Optional.empty(),
                    products.isEmpty() ? "Keepa does not know this ASIN" : "Keepa has this ASIN more than once");
        }
        Product product = products.get(0);
        Optional<Instant> dataAt = time(product.lastUpdate());
        return refusal(product)
                .map(why -> Competition.unusable(asin, readAt, dataAt, why))
                .orElseGet(() -> usable(asin, product, readAt, dataAt));
    }

    private Optional<String> refusal(Product product) {
        if (product.domainId() == null || product.domainId() != domain.number()) {
            return Optional.of("Keepa answered for marketplace " + product.domainId() + ", not for " + domain.number());
        }
        if (product.productType() == null) {
            return Optional.of("Keepa does not say what kind of product it is");
        }
        if (WITHOUT_PRICES.containsKey(product.productType())) {
            return Optional.of(WITHOUT_PRICES.get(product.productType()));
        }
        if (product.productType() != 0) {
            return Optional.of("Keepa says it is no physical product (type " + product.productType() + ")");
        }
        if (Boolean.TRUE.equals(product.newPriceIsMAP())) {
            return Optional.of("Keepa says its price is bound by a minimum advertised price");
        }
        return product.stats() == null ? Optional.of("Keepa has no offers for it") : Optional.empty();
    }

    private Competition usable(String asin, Product product, Instant readAt, Optional<Instant> dataAt) {
        Stats stats = Objects.requireNonNull(product.stats());
        return new Competition(
                asin,
                readAt,
                dataAt,
                time(stats.lastBuyBoxUpdate()),
                buyBox(stats),
                current(stats, NEW).map(price -> offer(price, Optional.empty())),
                current(stats, NEW_FBA).map(price -> offer(price, Optional.of(true))),
                Stream.of(stats.sellerIdsLowestFBA(), stats.sellerIdsLowestFBM())
                        .filter(Objects::nonNull)
                        .flatMap(List::stream)
                        .filter(seller -> seller != null && !seller.isBlank())
                        .distinct()
                        .toList(),
                count(current(stats, COUNT_NEW)),
                count(Optional.ofNullable(product.monthlySold())
                        .filter(sold -> sold >= 0)
                        .map(Integer::longValue)),
                count(current(stats, RANK)),
                Optional.empty());
    }

    private Optional<SeenOffer> buyBox(Stats stats) {
        Optional<Long> price = price(stats.buyBoxPrice());
        Long shipping = stats.buyBoxShipping();
        // shipping may be free, but where it is not known the landed price is not known
        return price.filter(known -> shipping != null && shipping >= 0)
                .filter(known -> !Boolean.TRUE.equals(stats.buyBoxIsUnqualified()))
                .map(known -> new SeenOffer(
                        domain.price(known + Objects.requireNonNull(shipping)),
                        Optional.ofNullable(stats.buyBoxSellerId()).filter(seller -> !seller.isBlank()),
                        Optional.ofNullable(stats.buyBoxIsFBA())));
    }

    private SeenOffer offer(long landed, Optional<Boolean> shippedByAmazon) {
        return new SeenOffer(domain.price(landed), Optional.empty(), shippedByAmazon);
    }

    private static Optional<Long> current(Stats stats, int index) {
        List<@Nullable Long> current = stats.current();
        return current == null || current.size() <= index ? Optional.empty() : price(current.get(index));
    }

    private static Optional<Long> price(@Nullable Long value) {
        return Optional.ofNullable(value).filter(number -> number > 0);
    }

    private static OptionalInt count(Optional<Long> number) {
        return number.map(value -> OptionalInt.of(Math.toIntExact(Math.min(value, Integer.MAX_VALUE))))
                .orElseGet(OptionalInt::empty);
    }

    private static Optional<Instant> time(@Nullable Long keepaMinute) {
        return Optional.ofNullable(keepaMinute).filter(minute -> minute > 0).map(KeepaTime::instant);
    }
}
