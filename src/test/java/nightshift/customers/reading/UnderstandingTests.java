package nightshift.customers.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandingTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hi, where is my order #1494? I have not received it yet.|WHERE_IS_MY_ORDER",
                "What is your return policy? How many days do I have?|RETURN_POLICY",
                "Do you have the 30-230 bins in stock?|STOCK_QUESTION",
                "Is the shelving unit HS-3618-5 in stock? We need 4 of them.|STOCK_QUESTION",
                "Do you have the bin cabinet in stock right now? If not, is there something similar?|STOCK_QUESTION",
                "Wo bleibt meine Bestellung 1494? Ich habe noch nichts erhalten.|WHERE_IS_MY_ORDER",
                "Où est ma commande 1494 ? Je n'ai rien reçu.|WHERE_IS_MY_ORDER",
                "¿Dónde está mi pedido 1494? Todavía no ha llegado.|WHERE_IS_MY_ORDER",
            })
    void letsADraftAnswerWhatIsRoutineAndCertain(String text, MailTopic topic) {
        Understood understood = Mail.saying(text).understood();
        assertThat(understood.topic()).isEqualTo(topic);
        assertThat(understood.handOvers()).isEmpty();
        assertThat(understood.draftable()).isTrue();
        assertThat(understood.intents().get(0).words()).isNotEmpty().allMatch(text::contains);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I would like to return the two shelves from order 1502, please send a return label.|RETURN_REQUEST",
                "Please quote 50 wire partitions delivered to Phoenix, AZ.|BULK_QUOTE",
                "Will the QUS230 bins fit on the 36 inch louvered panel?|COMPATIBILITY",
                "The cabinet arrived yesterday and the corner is crushed.|DAMAGE_REPORT",
                "The door won't close, there is a dent in the frame. Order #1502.|DAMAGE_REPORT",
                "Our shelving was delivered today but two posts arrived bent.|DAMAGE_REPORT",
                "Die Ware ist leider beschädigt angekommen, die Tür ist verbeult.|DAMAGE_REPORT",
                "You sent me red bins but I ordered blue. This is not what I ordered.|WRONG_OR_MISSING_ITEM",
                "Tracking says delivered but I never got the package.|WRONG_OR_MISSING_ITEM",
                "Please cancel my order 1494.|CANCELLATION_OR_CHANGE",
                "I entered the wrong address, please change the shipping address on order 1494.|CANCELLATION_OR_CHANGE",
                "I am very disappointed, this is poor quality.|COMPLAINT",
                "Please send me the invoice for order #1494, our accounting needs it.|INVOICE_OR_BILLING",
            })
    void sortsWhatAPersonHasToAnswer(String text, MailTopic topic) {
        Understood understood = Mail.saying(text).understood();
        assertThat(understood.topic()).isEqualTo(topic);
        assertThat(understood.draftable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tracking says delivered but I never got the package. Where is my order?",
                "If I order ten cabinets today, when will they arrive?",
                "Where is my order? Also, can the shelf hold 300 pounds?",
                "Where is my order #1494 and can you send me the invoice?",
                "Is it in stock? I need a quote for 60 of them.",
                "Can you tell me your return policy, I want to send the cabinet back",
                "Where is my refund?",
                "My order came but a box is missing, where is it?",
                "Do you ship to Hawaii and when would it arrive?",
                "xq lorem ipsum order dolor",
            })
    void draftsNothingWhereARoutineAnswerWouldBeWrong(String text) {
        assertThat(Mail.saying(text).understood().draftable()).isFalse();
    }

    @Test
    void saysWhichQuestionItDoesNotRecognize() {
        Understood understood = Mail.saying("Where is my order #1494? Does Bob still work on the loading dock?")
                .understood();
        assertThat(understood.handOvers())
                .anySatisfy(reason -> assertThat(reason.words()).contains("Does Bob still work on the loading dock?"));
    }

    @Test
    void takesPhotosWithAnOrderNumberForAReportOfDamage() {
        Understood understood = Mail.saying("See attached")
                .about("Order #1502")
                .photo("IMG_2231.jpg")
                .understood();
        assertThat(understood.topic()).isEqualTo(MailTopic.DAMAGE_REPORT);
        assertThat(understood.photos()).isTrue();
    }

    @Test
    void takesPhotosInAThreadAboutDamageForTheReport() {
        Understood understood = Mail.saying(
                        "Here you go.\n\nOn Mon, Nov 23, 2026 at 9:12 AM Support <help@boltandbin.example> wrote:\n"
                                + "Sorry that the locker came damaged. Please send a photo. Order #1502")
                .about("Re: your locker")
                .photo("IMG_2231.jpg")
                .understood();
        assertThat(understood.topic()).isEqualTo(MailTopic.DAMAGE_REPORT);
        assertThat(understood.mentioned().orders()).extracting(Object::toString).containsExactly("#1502");
    }

    @Test
    void takesThePartNumberACustomerWasAskedForInAThreadAboutDamageForTheReport() {
        String asked = "\n\nOn Mon, Nov 23, 2026 at 9:12 AM Support <help@boltandbin.example> wrote:\n"
                + "We are sorry to read that something arrived damaged. Which of these is it? Locker (AB-1001) Bin (AB-2002)";

        assertThat(Mail.saying("It is the AB-2002." + asked)
                        .about("Re: my order")
                        .understood()
                        .topic())
                .isEqualTo(MailTopic.DAMAGE_REPORT);
        assertThat(Mail.saying("Thank you." + asked)
                        .about("Re: my order")
                        .understood()
                        .has(MailTopic.DAMAGE_REPORT))
                .isFalse();
        assertThat(Mail.saying("Is AB-2002 in stock?" + asked)
                        .about("Re: my order")
                        .understood()
                        .has(MailTopic.DAMAGE_REPORT))
                .isFalse();
    }

    @Test
    void doesNotTakeTheSubjectOfAThreadForWhatIsSaidNow() {
        Understood understood = Mail.saying("It arrived this morning but the lid is cracked.")
                .about("Re: Where is my order #1494?")
                .understood();
        assertThat(understood.intents()).extracting(Intent::topic).containsExactly(MailTopic.DAMAGE_REPORT);
    }

    @Test
    void doesNotTakeAQuestionAboutDamageForAReport() {
        assertThat(Mail.saying("What happens if something arrives damaged?")
                        .understood()
                        .has(MailTopic.DAMAGE_REPORT))
                .isFalse();
    }

    @Test
    void summarizesWithTheWordsOfTheMail() {
        assertThat(Mail.saying(
                                "Hello, we are building a new warehouse. Please quote 50 wire partitions delivered to Phoenix, AZ.")
                        .understood()
                        .summary())
                .isEqualTo("Customer asks for 50 wire partitions, delivery to Phoenix, AZ.");
    }

    @Test
    void knowsAmazonsBuyersByTheirRelayAddress() {
        Understood understood = Mail.saying("Where is my order 902-1845936-5435065?")
                .from("x7k2j9@marketplace.amazon.com", "Amazon Buyer")
                .understood();
        assertThat(understood.channel()).isEqualTo(MailChannel.AMAZON);
        assertThat(understood.urgency()).isEqualTo(Urgency.TODAY);
        assertThat(understood.urgencyReason()).contains("24 hours");
        assertThat(understood.has(HandOver.IMPERSONATION)).isFalse();
    }

    @Test
    void readsABuyersMessageWithoutWhatAmazonSetsAroundIt() {
        Understood understood = Mail.html(
                        "<table><tr><td>You have received a message.</td></tr><tr><td>Order ID: 902-1845936-5435065"
                                + "<br>Item: Bin</td></tr><tr><td># Message:<br><p>Where is my package? It still has not arrived.</p></td></tr>"
                                + "<tr><td>Was this email helpful? To respond, reply to this email.</td></tr></table>")
                .from("x7k2j9@marketplace.amazon.com", "Bo")
                .understood();
        assertThat(understood.words().own()).isEqualTo("Where is my package? It still has not arrived.");
        assertThat(understood.draftable()).isTrue();
        assertThat(understood.mentioned().amazonOrders()).hasSize(1);
    }

    @Test
    void takesPicturesWithoutAWordForAReportOfDamage() {
        assertThat(Mail.html("<div><img src='cid:photo1.jpg'></div><div>Sent from my Galaxy</div>")
                        .about("Order #8615")
                        .photo("photo1.jpg")
                        .understood()
                        .topic())
                .isEqualTo(MailTopic.DAMAGE_REPORT);
    }

    @Test
    void treatsACancellationAsUrgent() {
        assertThat(Mail.saying("Please cancel my order 1494.").understood().urgency())
                .isEqualTo(Urgency.NOW);
        assertThat(Mail.saying("What is your return policy?").understood().urgency())
                .isEqualTo(Urgency.NORMAL);
    }

    @ParameterizedTest
    @CsvSource({"list-unsubscribe,<mailto:x@y.example>", "auto-submitted,auto-replied", "list-id,deals.example"})
    void answersNoMachine(String header, String value) {
        Understood understood =
                Mail.saying("Where is my order?").header(header, value).understood();
        assertThat(understood.robot()).isPresent();
        assertThat(understood.topic()).isEqualTo(MailTopic.ROBOT);
        assertThat(understood.draftable()).isFalse();
    }

    @Test
    void answersNoCalendarAndNoWinmail() {
        assertThat(Mail.saying("Join us")
                        .file("invite.ics", "text/calendar")
                        .understood()
                        .robot())
                .isPresent();
        assertThat(Mail.html("")
                        .file("winmail.dat", "application/ms-tnef")
                        .understood()
                        .robot())
                .hasValueSatisfying(why -> assertThat(why).contains("winmail.dat"));
        assertThat(Mail.saying("x")
                        .from("mailer-daemon@relay.example", "Mail")
                        .understood()
                        .robot())
                .isPresent();
    }

    @Test
    void knowsASuppliersAnswerByItsAddress() {
        Understood understood = Mail.saying("We will replace the damaged door and refund the freight.")
                .from("claims@akro-storage.example", "Akro Storage")
                .understood();
        assertThat(understood.intents()).extracting(Intent::topic).containsExactly(MailTopic.SUPPLIER_ANSWER);
        assertThat(understood.handOvers()).isEmpty();
    }
}
