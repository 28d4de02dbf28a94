package nightshift.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import nightshift.catalog.lists.ListLimits;
import nightshift.catalog.lists.ListSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How the store's items are known: {@code nightshift.catalog.*}.
 *
 * @param shopMaxAge how old the items of the shop may be when a run begins
 * @param amazonMaxAge how old the listings of Amazon may be when a run begins
 * @param readWait how long a run waits for the shop's or Amazon's answer to such a question
 * @param readPause the pause between two looks whether it is there
 * @param location Shopify's name or id of the location whose stock counts; empty: there is only one
 * @param largestList larger lists are refused
 * @param connectWithin how long a download of a list may take to begin ...
 * @param answerWithin ... and to go on
 * @param limits what every list is judged by
 * @param lists how each supplier's lists are read
 */
@Validated
@ConfigurationProperties("nightshift.catalog")
public record CatalogSettings(
        @NotNull Duration shopMaxAge,
        @NotNull Duration amazonMaxAge,
        @NotNull Duration readWait,
        @NotNull Duration readPause,
        @NotNull String location,
        @NotNull DataSize largestList,
        @NotNull Duration connectWithin,
        @NotNull Duration answerWithin,
        @NotNull @Valid ListLimits limits,
        List<@Valid ListSettings> lists) {
    public CatalogSettings {
        lists = lists == null ? List.of() : List.copyOf(lists);
    }

    /** What a list is judged by: its own limits where it has some. */
    public ListLimits limitsOf(ListSettings list) {
        return list.limits() == null ? limits : list.limits().over(limits);
    }
}
