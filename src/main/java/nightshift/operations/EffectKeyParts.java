package nightshift.operations;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which writes have an order or a tracking number in their key. */
@Repository
class EffectKeyParts {
    private final JdbcClient jdbc;
    private final JdbcTemplate many;

    EffectKeyParts(JdbcClient jdbc, JdbcTemplate many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    /** Notes what the key of a new effect is made of. */
    void add(long effectId, String key) {
        List<String> parts = parts(key);
        if (!parts.isEmpty()) {
            JdbcClient.StatementSpec insert = jdbc.sql("insert into effect_key_part (effect_id, part) values "
                    + String.join(", ", Collections.nCopies(parts.size(), "(?, ?)")));
            parts.forEach(part -> insert.param(effectId).param(part));
            insert.update();
        }
    }

    /** The same for many new effects, each by its key. */
    void addAll(Map<String, Long> effectIds) {
        many.batchUpdate(
                "insert into effect_key_part (effect_id, part) values (?, ?)",
                effectIds.entrySet().stream()
                        .flatMap(effect ->
                                parts(effect.getKey()).stream().map(part -> new Object[] {effect.getValue(), part}))
                        .toList());
    }

    void replace(long effectId, String key) {
        jdbc.sql("delete from effect_key_part where effect_id = :id")
                .param("id", effectId)
                .update();
        add(effectId, key);
    }

    /** The effects that have one of these in their key and may still count, oldest first. */
    List<EffectRow> with(Collection<String> parts) {
        return parts.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "select * from effect where id in (select effect_id from effect_key_part where part in (:parts))"
                                        + " and state not in ('discarded', 'refused', 'expired')"
                                        + " and not (state = 'shadow' and decision_id in"
                                        + " (select id from decision where superseded <> 0)) order by id")
                        .param("parts", parts)
                        .query(EffectRow::of)
                        .list();
    }

    /** As {@link nightshift.core.EffectKey} joins them, the kind among them: nothing is left out, so that nothing can be missed. */
    private static List<String> parts(String key) {
        return Arrays.stream(key.split("[/+]", -1))
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
