package nightshift.customers.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parts what a sender says from how he signs it: greetings, name and company lines, his device, disclaimers. */
record Signature(List<String> own, List<String> signature) {
    private static final Pattern DEVICE = Pattern.compile("(?iu)^(--|__+|-- )$"
            + "|^(sent|get outlook|gesendet|von meinem|envoy\\u00e9 (de|depuis)|enviado (desde|de)|verzonden (vanaf|met|van))\\b.{0,60}"
            + "(iphone|ipad|android|galaxy|samsung|ios|mobil\\w*|handy|telefoon|m\\u00f3vil|smartphone|outlook|yahoo|gmail|mail app|phone|windows|proton\\w*)\\b.*"
            + "|^von meinem \\w+ gesendet.*");
    private static final Pattern DISCLAIMER = Pattern.compile("(?iu)^\\W*("
            + "(confidentiality|privacy|legal) (notice|note|disclaimer)\\b.*|disclaimer:.*|notice of confidentiality.*"
            + "|(this|the information (contained )?in this|the contents? of this) (e-?mail|message|communication|transmission)"
            + "(,? (and|including|or) (any|all|its) .{0,40})? (is|are|may|contains?|was)\\b.{0,80}\\b(confidential|privileged|intended|proprietary)\\b.*"
            + "|please consider the environment.*|diese e-?mail (enth\\u00e4lt|ist|kann)\\b.*vertraulich.*"
            + "|ce (message|courriel)\\b.*confidentiel.*|este (mensaje|correo)\\b.*confidencial.*|caution: .*external.*"
            + "|.{0,20}this (e-?mail|message) originated (from )?outside.*)$");
    private static final Pattern CLOSING = Pattern.compile("(?iu)^\\W*("
            + "((kind|best|warm|many|with( kind| best)?) )?regards|best( wishes)?|(many )?thanks( (so|very) much)?( again| in advance)?( and (best |kind )?regards)?"
            + "|thank you( (so|very) much)?( again| in advance)?( for your (help|time|assistance))?|sincerely( yours)?|yours( (truly|sincerely|faithfully))?|cheers"
            + "|respectfully|cordially|thx|take care|have a (great|nice|good) (day|weekend|one)"
            + "|(mit )?(freundlichen|besten|lieben|vielen|herzlichen|sch\\u00f6nen)( gr\\u00fc(\\u00df|ss)e?n?)|(viele|beste|liebe|sch\\u00f6ne|freundliche) gr\\u00fc(\\u00df|ss)e?|(vielen )?dank|danke( im voraus)?|mfg"
            + "|(bien )?cordialement|merci( d'avance| beaucoup)?|(bien )?\\u00e0 vous|salutations( distingu\\u00e9es)?"
            + "|(un )?saludos?( cordial(es)?)?|(muchas )?gracias( de antemano)?|atentamente|met vriendelijke groet(en)?|mvg|(alvast )?bedankt|groet(en|jes)?"
            + ")\\W*$");
    private static final int LONGEST_LINE = 90;
    private static final int MOST_LINES = 14;

    static Signature of(List<String> lines, Optional<String> name) {
        for (int at = 0; at < lines.size(); at++) {
            if (begins(lines, at, name)) {
                return new Signature(lines.subList(0, at), lines.subList(at, lines.size()));
            }
        }
        return new Signature(lines, List.of());
    }

    private static boolean begins(List<String> lines, int at, Optional<String> name) {
        String line = lines.get(at);
        if (line.length() > 3000) {
            return false;
        }
        boolean notice = DISCLAIMER.matcher(line).matches();
        if (notice || DEVICE.matcher(line).matches()) {
            return (at > 0 || !notice) && isEnd(lines, at + 1, notice);
        }
        boolean closes = CLOSING.matcher(line).matches()
                || name.filter(line.strip()::equalsIgnoreCase).isPresent();
        return closes && at > 0 && isEnd(lines, at + 1, false);
    }

    /** Only what looks like a signature may follow; whoever goes on in sentences has not signed yet. */
    private static boolean isEnd(List<String> lines, int from, boolean notice) {
        if (notice) {
            return true;
        }
        List<String> rest = lines.subList(from, lines.size());
        int disclaimer = 0;
        while (disclaimer < rest.size()
                && disclaimer <= MOST_LINES
                && !DISCLAIMER.matcher(rest.get(disclaimer)).matches()) {
            disclaimer++;
        }
        List<String> unsigned = rest.subList(0, disclaimer);
        return unsigned.size() <= MOST_LINES && unsigned.stream().noneMatch(Signature::goesOn);
    }

    private static boolean goesOn(String line) {
        String text = line.strip();
        return text.length() > LONGEST_LINE
                || text.matches("(?iu)^p\\.?\\s?s\\.?\\b.*")
                || text.endsWith("?")
                || text.split(" ").length > 5 && text.matches(".*[.!]$");
    }
}
