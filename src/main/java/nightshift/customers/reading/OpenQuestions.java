package nightshift.customers.reading;

import java.util.regex.Pattern;

/** Sentences that want an answer, but for phrases of politeness. */
final class OpenQuestions {
    private static final Pattern ASKS = Pattern.compile(
            "\\?|^(?:and |also,? |please |so |then )*(?:can|could|would|will|do|does|did|is|are|what|which|when|where|who|how|why|may|should|have|has) (?:you|i|we|it|they|the|there|this|that|my|your|much|many|long)\\b"
                    + "|^(?:please|i need|we need|i want|we want|i would like|i'd like|we would like|we'd like|kindly|let me know|tell me)\\b|\\b(?:also|additionally|another question|one more)\\b");
    private static final Pattern POLITE = Pattern.compile(
            "^(?:hi|hello|hey|dear|good (?:morning|afternoon|day))?[\\s,]*(?:\\w+,? )?(?:(?:can|could|would|will) (?:you|someone|anyone|somebody) (?:please )?(?:help|assist|advise|look into|check|let me know|respond|reply|get back|update me|tell me)(?: (?:me|us|on|with|into|to|this|it|please|out|what is going on))*"
                    + "|(?:please )?(?:advise|help|let (?:me|us) know|respond|reply|confirm|check|look into (?:this|it)|get back to (?:me|us)|update (?:me|us))(?: (?:me|us|asap|soon|when you can|on this|as soon as possible|what is going on|if you need (?:anything|more|further).*|if you have any questions.*))*"
                    + "|how are you(?: \\w+)*|(?:i|we)(?:'d| would| will)? (?:need|want|like|require)(?: about| around)? \\d+(?: of (?:them|these|those)| pieces| units| total)?|any (?:help|update|updates|news|info|information|ideas?)(?: .{0,40})?|thank.*|i (?:need|want) (?:help|to know)|can i get (?:some )?help.{0,20}|i have (?:a |two )?questions?.{0,20}|ok|right|really|hello|what(?:'s| is) going on|why)[\\s?.!,]*$");

    private OpenQuestions() {}

    static boolean asks(Said sentence) {
        return sentence.has(ASKS) && !sentence.has(POLITE);
    }
}
