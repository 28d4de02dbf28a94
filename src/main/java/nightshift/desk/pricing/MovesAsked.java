package nightshift.desk.pricing;

import java.util.Arrays;
import java.util.Map;
import nightshift.catalog.Channel;
import nightshift.desk.PageNumber;
import nightshift.pricing.MoveFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a person asked a sweep's page for.
 *
 * @param stays whether he wants the prices that stay, instead of those that change
 * @param page from 1
 */
public record MovesAsked(long priceRun, boolean stays, MoveFilter filter, int page) {
    static final int A_PAGE = 50;

    static MovesAsked of(
            long priceRun,
            String show,
            String text,
            String code,
            String state,
            boolean guarded,
            String channel,
            int page) {
        return new MovesAsked(
                priceRun,
                show.equals("stays"),
                new MoveFilter(
                        text,
                        code,
                        state,
                        guarded,
                        Arrays.stream(Channel.values())
                                .filter(one -> one.key().equals(channel))
                                .findFirst()),
                PageNumber.of(page));
    }

    int skip() {
        return (page - 1) * A_PAGE;
    }

    public String onPage(int other) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/prices/" + priceRun);
        Map.of(
                        "show", stays ? "stays" : "",
                        "q", filter.text(),
                        "code", filter.code(),
                        "state", filter.state(),
                        "guarded", filter.guarded() ? "true" : "",
                        "channel", filter.channel().map(Channel::key).orElse(""))
                .forEach((name, value) -> {
                    if (!value.isEmpty()) {
                        address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
                    }
                });
        return address.queryParam("page", other).encode().toUriString();
    }
}
