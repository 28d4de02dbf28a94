package nightshift.customers.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailWordsTests {
    @Test
    void cutsOffWhatGmailQuotes() {
        MailWords words = Mail.html(
                        "<div dir=ltr>Still nothing here. Can you check?</div><br><div class=\"gmail_quote\">"
                                + "<div>On Mon, Nov 23, 2026 at 9:12 AM Support &lt;help@boltandbin.example&gt; wrote:<br></div>"
                                + "<blockquote>Your order #1494 shipped.</blockquote></div>")
                .words();
        assertThat(words.own()).isEqualTo("Still nothing here. Can you check?");
        assertThat(words.quoted()).contains("#1494 shipped");
    }

    @Test
    void cutsOffWhatOutlookQuotes() {
        MailWords words = Mail.html(
                        "<p>Please cancel it then.</p><p>Regards,<br>Jo Miller<br>Purchasing, Miller Tools Inc.</p>"
                                + "<div style=\"border:none;border-top:solid #E1E1E1 1.0pt\"><p><b>From:</b> Support<br><b>Sent:</b> Monday"
                                + "<br><b>To:</b> Jo<br><b>Subject:</b> Order</p></div><p>We can refund you or ship on Friday.</p>")
                .words();
        assertThat(words.own()).isEqualTo("Please cancel it then.");
        assertThat(words.signature()).contains("Miller Tools");
        assertThat(words.quoted()).contains("We can refund you");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Am Mo., 23. Nov. 2026 um 09:12 Uhr schrieb Support <help@boltandbin.example>:",
                "Le lun. 23 nov. 2026 à 09:12, Support <help@boltandbin.example> a écrit :",
                "El lun, 23 nov 2026 a las 9:12, Support (<help@boltandbin.example>) escribió:",
                "On Nov 23, 2026, at 9:12 AM, Support\n<help@boltandbin.example> wrote:",
                "-----Original Message-----",
                "Von: Support\nGesendet: Montag, 23. November 2026",
            })
    void cutsOffTheOlderMailHoweverItIsIntroduced(String introduction) {
        MailWords words = Mail.saying("The door is bent.\n\n" + introduction + "\nThank you for your order.")
                .words();
        assertThat(words.own()).isEqualTo("The door is bent.");
        assertThat(words.quoted()).contains("Thank you for your order.");
    }

    @Test
    void takesLinesBehindAngleBracketsForOlderMail() {
        MailWords words = Mail.saying("> Where is it?\nIt came, thanks.").words();
        assertThat(words.own()).isEqualTo("It came, thanks.");
        assertThat(words.quoted()).contains("Where is it?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sent from my iPhone",
                "Von meinem iPhone gesendet",
                "Get Outlook for iOS",
                "Thanks,\nJo",
                "Mit freundlichen Grüßen\nJo Müller\nMüller GmbH",
                "CONFIDENTIALITY NOTICE: this message is for its recipient only and may be used by an attorney.",
            })
    void leavesOutHowAMailIsSigned(String signature) {
        MailWords words = Mail.saying("Where is order 1494?\n" + signature).words();
        assertThat(words.own()).isEqualTo("Where is order 1494?");
        assertThat(words.signature()).isNotEmpty();
    }

    @Test
    void keepsWhatIsSaidAfterTheThanks() {
        assertThat(Mail.saying("Where is order 1494?\nThanks\nPS: the other cabinet came with a broken door.")
                        .words()
                        .own())
                .contains("broken door");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='display:none'>SECRET</p>",
                "<span style='color:#ffffff'>SECRET</span>",
                "<span style='font-size:0'>SECRET</span>",
                "<!-- SECRET -->",
                "<img src=x alt='SECRET'>",
                "<style>.x{display:none}</style><div class=x>SECRET</div>",
            })
    void notesWhatNoReaderSeesAndLeavesItOut(String hidden) {
        MailWords words = Mail.html("<body><p>Where is my order?</p>" + hidden + "</body>")
                .words();
        assertThat(words.own()).isEqualTo("Where is my order?");
        assertThat(words.hidden()).contains("SECRET");
    }

    @Test
    void readsOnlyTheBeginningOfATenMegabyteMailAndSaysSo() {
        Mail mail = Mail.html("<p>My lawyer will call you.</p>" + "<div>filler text </div>".repeat(480_000));
        Understood understood =
                org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(60), mail::understood);
        assertThat(understood.has(HandOver.UNREADABLE)).isTrue();
        assertThat(understood.has(HandOver.LEGAL_THREAT)).isTrue();
        assertThat(understood.draftable()).isFalse();
    }

    @Test
    void doesNotFollowElementsNestedWithoutEnd() {
        Understood understood =
                Mail.html("<div>".repeat(30_000) + "Where is my order #1494?").understood();
        assertThat(understood.has(HandOver.UNREADABLE)).isTrue();
        assertThat(understood.words().refused().orElseThrow()).contains("nested");
    }
}
