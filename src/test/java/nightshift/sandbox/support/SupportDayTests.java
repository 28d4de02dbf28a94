package nightshift.sandbox.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.night.Northpoint;
import nightshift.sandbox.support.ExpectedDay.Item;
import nightshift.sandbox.support.ExpectedDay.Outcome;
import org.junit.jupiter.api.Test;

class SupportDayTests {
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final SupportDay DAY = SupportDay.before(NOW);

    @Test
    void hasSixtyMailsToSupportEachWithAnExpectation() {
        assertThat(DAY.mails()).hasSize(60).allMatch(mail -> mail.mailbox().equals(Northpoint.SUPPORT));
        assertThat(DAY.expected().items()).hasSize(60);
        assertThat(DAY.expected().items().stream().map(Item::messageId).distinct())
                .hasSize(60);
        assertThat(DAY.mails()).allMatch(mail -> mail.receivedAt().isBefore(NOW));
    }

    @Test
    void isTheSameEachTime() {
        SupportDay again = SupportDay.before(NOW);
        for (int i = 0; i < DAY.mails().size(); i++) {
            SeedMail one = DAY.mails().get(i);
            SeedMail same = again.mails().get(i);
            assertThat(same.html()).isEqualTo(one.html());
            for (int file = 0; file < one.files().size(); file++) {
                assertThat(same.files().get(file).content())
                        .isEqualTo(one.files().get(file).content());
            }
        }
        assertThat(again.orders()).isEqualTo(DAY.orders());
        assertThat(again.expected()).isEqualTo(DAY.expected());
    }

    @Test
    void hasEveryTopicChannelUrgencyLanguageAndReason() {
        Set<String> seen = new TreeSet<>();
        DAY.expected().items().forEach(item -> {
            seen.addAll(item.sorted().topics());
            seen.addAll(item.reasons());
            seen.add(item.sorted().channel());
            seen.add(item.sorted().urgency());
            seen.add(item.sorted().language());
        });

        assertThat(seen)
                .contains(
                        "where_is_my_order",
                        "return_policy",
                        "return_request",
                        "stock_question",
                        "bulk_quote",
                        "compatibility",
                        "damage_report",
                        "wrong_or_missing_item",
                        "cancellation_or_change",
                        "complaint",
                        "invoice_or_billing",
                        "supplier_answer",
                        "robot",
                        "other")
                .contains("store", "amazon", "now", "today", "normal", "en", "de", "fr", "es")
                .contains(
                        "anger",
                        "legal_threat",
                        "injury",
                        "chargeback",
                        "press",
                        "asks_for_human",
                        "personal_data",
                        "payment_data",
                        "money_back",
                        "prompt_injection",
                        "impersonation");
        for (Outcome outcome : Outcome.values()) {
            assertThat(DAY.expected().with(outcome)).as(outcome.name()).isNotEmpty();
        }
    }

    @Test
    void expectsOnlyFactsThatTheStoreHas() {
        Set<String> facts = facts();
        for (Item item : DAY.expected().items()) {
            item.facts().stream()
                    .filter(fact -> fact.matches("#\\d+|1Z\\w+|\\d{12,}"))
                    .forEach(fact -> assertThat(facts).as(item.key()).contains(fact));
            item.claim().ifPresent(claim -> assertThat(facts)
                    .as(item.key())
                    .contains(claim.po())
                    .containsAll(claim.skus()));
        }
    }

    @Test
    void claimsBelongToAnOrderOfTheWriter() {
        for (Item item : DAY.expected().with(Outcome.CLAIM)) {
            SeedOrder order = order(item.order().orElseThrow());
            assertThat(order.email()).as(item.key()).isEqualTo(item.from());
            assertThat(order.shipped()).as(item.key()).isNotEmpty();
        }
    }

    @Test
    void attachesRealPicturesOneOfThemLargerThanAMegabyte() throws IOException {
        List<Integer> sizes = new ArrayList<>();
        for (SeedMail mail : DAY.mails()) {
            for (SeedMail.File file : mail.files()) {
                if (file.contentType().startsWith("image/")) {
                    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file.content()));
                    assertThat(picture.getWidth()).as(file.name()).isGreaterThan(300);
                    sizes.add(file.content().length);
                }
            }
        }
        assertThat(sizes).hasSizeGreaterThan(8).anyMatch(size -> size > 1_000_000);
    }

    @Test
    void hasALargeMailSixtyRecipientsAndAnOrderNumberNobodyElseHas() {
        assertThat(DAY.mails()).anyMatch(mail -> mail.html().length() > 2_000_000);
        assertThat(DAY.mails())
                .anyMatch(mail -> mail.headers().getOrDefault("To", "").split(",").length == 60);
        Set<String> names = new HashSet<>();
        DAY.orders()
                .forEach(order ->
                        assertThat(names.add(order.name())).as(order.name()).isTrue());
    }

    private static SeedOrder order(String name) {
        return DAY.orders().stream()
                .filter(order -> order.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> facts() {
        Set<String> facts = DAY.orders().stream().map(SeedOrder::name).collect(Collectors.toSet());
        DAY.orders().forEach(order -> {
            facts.add(SupportOrders.po(order));
            order.lines().forEach(line -> facts.add(line.sku()));
            order.shipped().forEach(parcel -> facts.add(parcel.trackingNumber()));
        });
        return facts;
    }
}
