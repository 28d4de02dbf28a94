package nightshift.inventory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.catalog.Channel;
import nightshift.catalog.StockHistory;
import nightshift.catalog.StockPoint;

/**
 * How the stock of one item stood at any time.
 *
 * @param points oldest first
 */
record StockPast(List<StockPoint> points) {
    /** What this series said at that time; empty where it is not known. */
    private Optional<Integer> at(String series, Instant time) {
        Optional<Integer> quantity = Optional.empty();
        for (StockPoint point : points) {
            if (point.at().isAfter(time)) {
                break;
            }
            if (point.series().equals(series)) {
                quantity = point.quantity();
            }
        }
        return quantity;
    }

    Optional<Integer> ofSupplier(String supplier, Instant time) {
        return at(StockHistory.ofSupplier(supplier), time);
    }

    Optional<Integer> shown(Channel channel, Instant time) {
        return at(channel.key(), time);
    }
}
