package nightshift.desk.products;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nightshift.catalog.Channel;
import nightshift.catalog.PriceHistory;
import nightshift.catalog.PricePoint;
import nightshift.catalog.PriceSeries;
import nightshift.catalog.StockHistory;
import nightshift.catalog.StockPoint;
import nightshift.core.Sku;
import nightshift.desk.charts.Chart;
import nightshift.desk.charts.Series;
import nightshift.desk.charts.Step;
import nightshift.desk.charts.Window;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** How a product's stock and prices went, as charts in the store's time. */
@Component
class ProductCharts {
    private final PriceHistory prices;
    private final StockHistory stock;
    private final StoreSettings store;
    private final Clock clock;

    ProductCharts(PriceHistory prices, StockHistory stock, StoreSettings store, Clock clock) {
        this.prices = prices;
        this.stock = stock;
        this.store = store;
        this.clock = clock;
    }

    Chart stock(Sku sku, int days) {
        Window window = window(days);
        Map<String, List<Step>> steps = new LinkedHashMap<>();
        for (StockPoint point : stock.of(sku, window.from())) {
            steps.computeIfAbsent(point.series(), name -> new ArrayList<>())
                    .add(new Step(point.at(), point.quantity().map(BigDecimal::valueOf)));
        }
        List<Series> series = new ArrayList<>();
        steps.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Step>> one) ->
                                one.getKey().contains("/"))
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .forEach(one -> series.add(
                        new Series(stockName(one.getKey()), stockLook(one.getKey(), series), one.getValue())));
        return Chart.of(series, window, true, store.timeZone());
    }

    Chart prices(Sku sku, int days) {
        Window window = window(days);
        Map<PriceSeries, List<Step>> steps = new EnumMap<>(PriceSeries.class);
        for (PricePoint point : prices.of(sku, window.from())) {
            steps.computeIfAbsent(point.series(), name -> new ArrayList<>()).add(new Step(point.at(), point.amount()));
        }
        return Chart.of(
                steps.entrySet().stream()
                        .map(one -> new Series(priceName(one.getKey()), priceLook(one.getKey()), one.getValue()))
                        .toList(),
                window,
                false,
                store.timeZone());
    }

    private Window window(int days) {
        return new Window(clock.instant().minus(Duration.ofDays(days)), clock.instant());
    }

    private static String stockName(String series) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.key().equals(series))
                .findFirst()
                .map(ChannelName::of)
                .orElseGet(() -> series.substring(series.indexOf('/') + 1));
    }

    /** The first supplier looks otherwise than others who list it too. */
    private static String stockLook(String name, List<Series> before) {
        if (!name.contains("/")) {
            return "line-" + name;
        }
        return before.stream().anyMatch(one -> one.look().equals("line-supplier")) ? "line-other" : "line-supplier";
    }

    private static String priceName(PriceSeries series) {
        return switch (series) {
            case SHOPIFY -> "Our price in the shop";
            case AMAZON -> "Our price on Amazon";
            case COMPETITOR -> "Competitor";
            case FLOOR -> "Floor";
            case CEILING -> "Ceiling";
            case COST -> "Cost";
        };
    }

    private static String priceLook(PriceSeries series) {
        return "line-" + series.name().toLowerCase(Locale.ROOT);
    }
}
