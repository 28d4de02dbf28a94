package nightshift.operations;

import static nightshift.core.RemoteSystem.SHOPIFY;
import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.core.EffectOutcome;
import nightshift.core.EffectPayload;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.RemoteFailure;
import nightshift.operations.TestWrite.Parcel;
import org.junit.jupiter.api.Test;

/** A person corrects the data of a write before it is tried again. */
class EffectEditsTests extends OneProcess {
    private static final EffectOutcome DONE = new EffectOutcome.Done(Optional.of("gid/1"), "{}");
    private static final RemoteFailure HOPELESS = RemoteFailure.hopeless(SHOPIFY, "The tracking number is not valid");
    private static final String OTHER_NUMBER = "{\"tracking\": [\"1Z0002\"]}";

    @Test
    void performsTheEditedDataNotFreshAndKeepsBeforeAndAfter() {
        long effect = failed(Parcel.of("7", "1Z0001"));
        routes.answers("test-parcel", DONE);

        assertThat(routes.acts.editAndRetry(letter(), OTHER_NUMBER, Optional.empty(), "kim", "typing error"))
                .contains("is closed");

        assertThat(payload(effect)).isEqualTo(Parcel.of("7", "1Z0002"));
        assertThat(process.effect(effect).key()).isEqualTo("parcel/7/1Z0002/2");
        assertThat(process.effect(effect).state()).isEqualTo(EffectState.DONE);
        assertThat(routes.lastTicket.fresh()).isFalse();
        assertThat(process.edits.history(effect)).singleElement().satisfies(edit -> {
            assertThat(edit.who()).isEqualTo("kim");
            assertThat(edit.note()).contains("typing error");
            assertThat(edit.before()).contains("1Z0001");
            assertThat(edit.after()).contains("1Z0002");
        });
        assertThat(process.attempts.of(effect))
                .extracting(EffectAttempts.Attempt::act)
                .containsExactly("perform", "edit", "perform");
    }

    @Test
    void takesNumbersWithinAListOnItsWay() {
        long effect = failed(Parcel.of("7", "1Z0001"));
        process.edits.edit(effect, "{\"lines\": [{\"id\": \"a\", \"quantity\": 1}]}", Optional.empty(), "kim", "");

        assertThat(payload(effect))
                .isEqualTo(new Parcel("7", Parcel.of("7", "1Z0001").tracking(), List.of(new Parcel.Line("a", 1))));
    }

    @Test
    void refusesAnotherOrderAndLinesThatWereNotThere() {
        long effect = failed(Parcel.of("7", "1Z0001"));

        refused(effect, "{\"order\": \"8\"}", "\"order\"", "may not be changed");
        refused(effect, "{\"lines\": [{\"id\": \"b\", \"quantity\": 2}]}", "\"lines.id\"");
        refused(
                effect,
                "{\"lines\": [{\"id\": \"a\", \"quantity\": 2}, {\"id\": \"b\", \"quantity\": 2}]}",
                "\"lines\"",
                "May be edited: tracking, lines.quantity");
    }

    @Test
    void saysWhatIsWrongInTheWordsOfTheRecord() {
        long effect = failed(Parcel.of("7", "1Z0001"));

        refused(effect, "{\"tracking\": []}", "A parcel needs a tracking number");
        refused(effect, "{\"tracking\": [\"12\"]}", "too short or too long for a tracking number");
        refused(effect, "{\"tracking\": null}", "a value is missing");
        refused(effect, "{\"lines\": [{\"id\": \"a\", \"quantity\": \"many\"}]}", "lines", "quantity");
        refused(effect, "{\"lines\": [{\"id\": \"a\", \"quantity\": null}]}", "quantity");
        refused(effect, "{\"trackings\": [\"1Z0002\"]}", "has no \"trackings\"");
        refused(effect, "[1]", "must be a JSON object");
        refused(effect, "{\"tracking\": ", "no JSON");
        refused(effect, "{\"tracking\": [\"1Z0001\"]}", "Nothing was changed");
        assertThat(process.effect(effect).state()).isEqualTo(EffectState.FAILED);
        assertThat(process.edits.history(effect)).isEmpty();
    }

    @Test
    void neverTakesTheKeyOfAnotherWrite() {
        routes.answers("test-parcel", DONE);
        carryOut("mail/1", Parcel.of("7", "1Z0002"));
        long effect = failed(Parcel.of("7", "1Z0001"));

        refused(effect, OTHER_NUMBER, "recorded already as effect", "order 7 (done)", "twice");
        assertThat(process.effect(effect).key()).contains("1Z0001");
    }

    /** Else the same document, read again, would ship the same goods under the number that was corrected. */
    @Test
    void theOldKeyStaysTakenSoThatTheSameDocumentIsNotWrittenAgain() {
        long effect = failed(Parcel.of("7", "1Z0001"));
        routes.answers("test-parcel", DONE);
        routes.acts.editAndRetry(letter(), OTHER_NUMBER, Optional.empty(), "kim", "");
        int calls = routes.calls("test-parcel");

        carryOut("copy/1", Parcel.of("7", "1Z0001"));

        assertThat(routes.calls("test-parcel")).isEqualTo(calls);
        assertThat(process.jdbc
                        .sql("select count(*) from effect")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(process.decisions.effectsWithKeyContaining(List.of("1Z0001")))
                .extracting(RunItem.EffectView::id)
                .containsExactly(effect);
    }

    @Test
    void mayBeEditedBack() {
        long effect = failed(Parcel.of("7", "1Z0001"));
        process.edits.edit(effect, OTHER_NUMBER, Optional.empty(), "kim", "");
        process.edits.edit(effect, "{\"tracking\": [\"1Z0001\"]}", Optional.empty(), "kim", "no, it was right");

        assertThat(process.effect(effect).key()).contains("1Z0001");
        assertThat(process.edits.history(effect)).hasSize(2);
    }

    /** Whoever still has the page of before would put the wrong number back. */
    @Test
    void refusesACorrectionOfDataThatSomebodyElseCorrectedMeanwhile() {
        long effect = failed(Parcel.of("7", "1Z0001"));
        EffectEdits.Editable shown = process.edits.of(effect);
        Optional<String> seen = Optional.of(shown.version());
        process.edits.edit(effect, OTHER_NUMBER, seen, "kim", "");

        assertThatThrownBy(() -> process.edits.edit(
                        effect, shown.json().replace("\"quantity\":2", "\"quantity\":1"), seen, "ruth", "one only"))
                .isInstanceOf(AlreadyDone.class)
                .hasMessageContaining("nothing was changed");
        assertThat(payload(effect)).isEqualTo(Parcel.of("7", "1Z0002"));
    }

    @Test
    void aWriteInDoubtIsSettledFirst() {
        routes.answers("test-parcel", RemoteFailure.unknown(SHOPIFY, "The answer was cut off", null));
        routes.answers("test-parcel-look", new nightshift.core.EffectLook.Unclear("index lag"));
        long effect = carryOut("mail/1", Parcel.of("7", "1Z0001"));

        assertThat(process.edits.of(effect).whyNot()).isPresent();
        refused(effect, OTHER_NUMBER, "Nobody knows yet whether this write got through");
    }

    @Test
    void whatFollowsWaitsForApprovalAsItMayNeedTheSameCorrection() {
        routes.answers("test-parcel", HOPELESS);
        routes.answers("test-ship", DONE);
        routes.send("direct:carry-out", proceed(process.work("mail/1"), Parcel.of("7", "1Z0001"), ship("1Z0001")));
        routes.answers("test-parcel", DONE);

        assertThat(routes.acts.editAndRetry(letter(), OTHER_NUMBER, Optional.empty(), "kim", ""))
                .contains("waits for approval");

        assertThat(routes.calls("test-ship"))
                .as("the old number never reaches Amazon")
                .isZero();
        assertThat(process.effect(ship("1Z0001")).state()).isEqualTo(EffectState.STAGED);
        process.reviews.approveStaged(1, "kim").forEach(id -> routes.send("direct:perform-effect", id));
        assertThat(routes.calls("test-ship")).isEqualTo(1);
    }

    @Test
    void whatWasRefusedIsStagedForItsReviewWhenItIsEdited() {
        routes.answers(
                "test-parcel",
                new EffectOutcome.Refused(new Reason(ReasonKind.REMOTE_REFUSED, "No such carrier"), "{}"),
                DONE);
        long effect = carryOut("mail/1", Parcel.of("7", "1Z0001"));

        assertThat(process.edits
                        .edit(effect, OTHER_NUMBER, Optional.empty(), "kim", "")
                        .state())
                .isEqualTo(EffectState.STAGED);
        long review = process.reviews.open().get(0).id();
        process.reviews.approve(review, "kim", "").forEach(id -> routes.send("direct:perform-effect", id));

        assertThat(process.effect(effect).state()).isEqualTo(EffectState.DONE);
        assertThat(routes.lastTicket.fresh()).isFalse();
    }

    @Test
    void aKindThatDeclaresNothingIsNeverEdited() {
        routes.answers("test-ship", HOPELESS);
        long effect = carryOut("mail/1", ship("1"));

        refused(effect, "{\"on\": \"2\"}", "cannot be edited");
    }

    private void refused(long effect, String json, String... words) {
        assertThatThrownBy(() -> process.edits.edit(effect, json, Optional.empty(), "kim", ""))
                .isInstanceOf(BadValue.class)
                .hasMessageContainingAll(words);
    }

    private EffectPayload payload(long effect) {
        return process.effects.payload(process.effect(effect));
    }

    private long failed(Parcel parcel) {
        routes.answers("test-parcel", HOPELESS);
        return carryOut("mail/" + parcel.order() + parcel.tracking(), parcel);
    }

    private long carryOut(String subject, EffectPayload write) {
        routes.send("direct:carry-out", proceed(process.work(subject), write));
        return process.jdbc.sql("select max(id) from effect").query(Long.class).single();
    }

    private long letter() {
        return process.deadLetters.open().get(0).id();
    }
}
