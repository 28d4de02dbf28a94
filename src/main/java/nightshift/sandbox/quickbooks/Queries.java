package nightshift.sandbox.quickbooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answers queries: which fields can be asked for, paging, no array without a hit (quickbooks-online 5). */
final class Queries {
    private static final Set<String> COMMON = Set.of("Id", "MetaData.CreateTime", "MetaData.LastUpdatedTime");
    private static final Set<String> TRANSACTION = Set.of("DocNumber", "TxnDate");
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "PurchaseOrder", TRANSACTION,
            "Bill", Set.of("DocNumber", "TxnDate", "DueDate"),
            "VendorCredit", TRANSACTION,
            "Purchase", TRANSACTION,
            "Vendor", Set.of("DisplayName", "CompanyName", "Active"),
            "Item", Set.of("Name", "Sku", "Active", "Type"),
            "Account", Set.of("Name", "AccountType", "Active"),
            "Term", Set.of("Name", "Active"),
            "Attachable", Set.of("FileName", "AttachableRef.EntityRef.Type", "AttachableRef.EntityRef.value"));

    private final CompanyFile company;
    private volatile Duration lag = Duration.ZERO;

    Queries(CompanyFile company) {
        this.company = company;
    }

    /** What was written within this time is in no query yet. */
    void lag(Duration behind) {
        lag = behind;
    }

    /** The {@code QueryResponse} of a statement. */
    ObjectNode answer(String text) {
        Statement statement = Statement.parse(text);
        Set<String> fields = FIELDS.get(statement.entity);
        if (fields == null) {
            throw Refusal.of(
                    "4001", "Invalid query", "QueryValidationError: invalid context declaration: " + statement.entity);
        }
        statement.conditions.forEach(condition -> checkField(fields, condition.field()));
        statement.orderBy.ifPresent(field -> checkField(fields, field));
        List<ObjectNode> hits = company.all(statement.entity).stream()
                .filter(entity -> activeUnlessAskedFor(statement, entity))
                .filter(this::isInTheIndex)
                .filter(entity -> statement.conditions.stream().allMatch(condition -> matches(entity, condition)))
                .sorted(order(statement))
                .toList();
        return statement.counts ? Json.object().put("totalCount", hits.size()) : page(statement, hits);
    }

    private static ObjectNode page(Statement statement, List<ObjectNode> hits) {
        List<ObjectNode> page =
                hits.stream().skip(statement.start - 1L).limit(statement.most).toList();
        ObjectNode answer = Json.object();
        if (page.isEmpty()) {
            return answer;
        }
        ArrayNode array = answer.putArray(statement.entity);
        page.forEach(entity -> array.add(entity.deepCopy()));
        return answer.put("startPosition", statement.start).put("maxResults", page.size());
    }

    private boolean isInTheIndex(ObjectNode entity) {
        return lag.isZero()
                || CompanyFile.instant(entity, "CreateTime")
                        .isBefore(company.instant().minus(lag));
    }

    private static boolean activeUnlessAskedFor(Statement statement, ObjectNode entity) {
        return entity.path("Active").asBoolean(true)
                || statement.conditions.stream()
                        .anyMatch(condition -> condition.field().equals("Active"));
    }

    private static void checkField(Set<String> fields, String field) {
        if (!fields.contains(field) && !COMMON.contains(field)) {
            throw Refusal.of(
                    "4001",
                    "Invalid query",
                    "QueryValidationError: Property " + field + " not found for Entity or is not queryable");
        }
    }

    private static Comparator<ObjectNode> order(Statement statement) {
        String field = statement.orderBy.orElse("Id");
        Comparator<ObjectNode> order = Comparator.comparing(entity -> comparable(field, value(entity, field)));
        return statement.descending ? order.reversed() : order;
    }

    private static boolean matches(ObjectNode entity, Statement.Condition condition) {
        return values(entity, condition.field()).stream().anyMatch(value -> matches(value, condition));
    }

    private static boolean matches(String value, Statement.Condition condition) {
        String field = condition.field();
        String first = condition.values().get(0);
        return switch (condition.operator()) {
            case "IN" -> condition.values().contains(value);
            case "=" -> comparable(field, value).equals(comparable(field, first));
            case "LIKE" ->
                Pattern.compile(like(first), Pattern.CASE_INSENSITIVE)
                        .matcher(value)
                        .matches();
            default -> compares(comparable(field, value).compareTo(comparable(field, first)), condition.operator());
        };
    }

    private static boolean compares(int comparison, String operator) {
        return switch (operator) {
            case "<" -> comparison < 0;
            case ">" -> comparison > 0;
            case "<=" -> comparison <= 0;
            default -> comparison >= 0;
        };
    }

    private static String like(String pattern) {
        return Arrays.stream(pattern.split("%", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }

    /** Times as instants, ids as numbers, everything else as text: all in a form that compares as text. */
    private static String comparable(String field, String value) {
        try {
            if (field.startsWith("MetaData.")) {
                return "%015d".formatted(Math.max(0, instant(value).getEpochSecond()));
            }
            return field.equals("Id") ? "%020d".formatted(new BigDecimal(value).longValueExact()) : value;
        } catch (DateTimeParseException | ArithmeticException | NumberFormatException e) {
            throw Refusal.of(
                    "4001", "Invalid query", "QueryValidationError: \"" + value + "\" is no value of " + field);
        }
    }

    private static Instant instant(String value) {
        return OffsetDateTime.parse(value).toInstant();
    }

    private static String value(ObjectNode entity, String field) {
        return values(entity, field).stream().findFirst().orElse("");
    }

    private static List<String> values(ObjectNode entity, String field) {
        if (field.startsWith("AttachableRef.")) {
            String last = field.endsWith("Type") ? "type" : "value";
            return Json.list(entity, "AttachableRef").stream()
                    .map(reference -> reference.path("EntityRef").path(last).asText())
                    .toList();
        }
        JsonNode node = entity;
        for (String part : field.split("\\.")) {
            node = node.path(part);
        }
        return node.isMissingNode() ? List.of() : List.of(node.asText());
    }
}
