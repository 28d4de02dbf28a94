package nightshift.triage.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nightshift.triage.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasingProofTests {
    private static final Reply REPLY = Cases.reply(
            "Your order #1494 shipped on November 21, 2026 with UPS. The tracking number is 1Z999AA10123456784.");

    private final PhrasingProof proof = new PhrasingProof(new PhrasingRules());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you for writing to us about your order.",
                "Thanks for your patience. Here is what we see for order #1494 at UPS.",
                "We know how much you are waiting for this. Here is where things stand."
            })
    void takesWordsThatSayNothingOfTheirOwn(String opening) {
        assertThat(refusal("en", opening)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a number that was not looked up | Thank you for order #1495.",
                "a number in words | Thank you, it takes three more.",
                "a day | Thank you, we look at it on Monday.",
                "a relative day | Thank you, we look at it tomorrow.",
                "a carrier that is not his | Thank you, we asked FedEx about it.",
                "a name | Thank you, our colleague Bruno looks at it.",
                "a name at the beginning | Bruno thanks you.",
                "a status | Thank you, your order was delivered.",
                "a status that is denied | Thank you, it is not lost.",
                "a promise | Thank you, we will take care of it.",
                "money | Thank you, here is a credit.",
                "an amount | Thank you, this costs us $ much.",
                "an admission | Sorry for our mistake.",
                "a link | Thank you, see www.example.org for more.",
                "a link without its beginning | Thank you, see example.org for more.",
                "an address | Thank you, write to jo@example.org for more.",
                "a question | Thank you, could you write again?",
                "a wish for a call | Thank you, please call us.",
                "markup | Thank you <b>very</b> much."
            })
    void refuses(String what, String opening) {
        assertThat(refusal("en", opening)).as(what).isPresent();
    }

    @Test
    void holdsTheLastSentenceToTheSameRules() {
        assertThat(proof.refusal("en", REPLY, new PhrasedWords("Thank you for writing.", "We refund it.")))
                .isPresent();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(refusal("en", "Thank you for writing to us. ".repeat(20))).isPresent();
    }

    @Test
    void checksFrenchAndSpanishAndLeavesGermanAlone() {
        assertThat(refusal("fr", "Merci pour votre message. Voici ce que nous voyons."))
                .isEmpty();
        assertThat(refusal("fr", "Merci, votre colis arrive demain.")).isPresent();
        assertThat(refusal("es", "Gracias por su mensaje. Aquí tiene lo que vemos."))
                .isEmpty();
        assertThat(refusal("es", "Gracias, le haremos un reembolso.")).isPresent();
        assertThat(refusal("de", "Danke für Ihre Nachricht.")).isPresent();
    }

    private Optional<String> refusal(String language, String opening) {
        return proof.refusal(language, REPLY, new PhrasedWords(opening, null));
    }
}
