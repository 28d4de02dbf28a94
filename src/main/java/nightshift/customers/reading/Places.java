package nightshift.customers.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a customer wants something delivered, as he wrote it. */
final class Places {
    private static final String STATES =
            "AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|PR"
                    + "|AB|BC|MB|NB|NL|NS|ON|QC|SK"
                    + "|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec";
    /** From the beginning of a word to its end: tried from within it, a word of thousands of capitals takes minutes. */
    private static final String WORD = "\\p{Lu}[\\p{L}.'-]++";

    private static final String TOWN = "(?<![\\p{L}.'-])" + WORD + "(?: " + WORD + "){0,2}";
    private static final Pattern WITH_STATE =
            Pattern.compile("(" + TOWN + ",? (?:" + STATES + ")(?: \\d{5}(?:-\\d{4})?)?)(?![\\p{L}\\d])");
    private static final Pattern DELIVERED = Pattern.compile(
            "(?:[Dd]eliver(?:y|ed|ing)?|[Ss]hip(?:ped|ping|ment)?|[Ff]reight|[Ss]end|[Ss]ent|[Ll]ieferung|[Ll]ivraison|[Ee]nv\\u00edo|[Ll]evering)(?: (?:is|it|them|this|cost|would be))? (?:to|nach|in|\\u00e0|a|naar|en|into)(?: zip(?: code)?)? (?:our (?:\\w+ )?(?:in|at) )?(\\d{5}|"
                    + TOWN + "(?:,? \\d{5})?)(?![\\p{L}\\d])");

    private Places() {}

    static Optional<String> in(String text) {
        Matcher state = WITH_STATE.matcher(text);
        if (state.find()) {
            return Optional.of(state.group(1));
        }
        Matcher delivered = DELIVERED.matcher(text);
        return delivered.find() ? Optional.of(delivered.group(1)) : Optional.empty();
    }
}
