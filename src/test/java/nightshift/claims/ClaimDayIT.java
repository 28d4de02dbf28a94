package nightshift.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import nightshift.WholeApplication;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.operations.Modes;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.graph.MailView;
import nightshift.sandbox.night.Northpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reports of damage of the support day: what is drafted to whom, and how a claim goes on when people send and suppliers answer. */
class ClaimDayIT extends WholeApplication {
    private static final Set<String> REPORTS = Set.of(
            "damaged",
            "damaged-again",
            "without-the-word",
            "photos-alone",
            "without-photo",
            "in-a-reply",
            "amazon-damaged");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Modes modes;

    @AfterEach
    void asInTheSettings() {
        modes.reset(Workflow.CLAIMS);
    }

    @BeforeEach
    void theDayIsWorkedThrough() {
        supportDay(ClaimDayIT::isReport);
        processes.ask("triage-run", "test");
    }

    private static boolean isReport(MailView mail) {
        return REPORTS.contains(mail.internetMessageId().replaceAll("^<|@.*", ""));
    }

    @Test
    void makesTwoDraftsOfEachReportAndOneClaimOfEachItem() {
        assertThat(sandbox.world().dayDifferences())
                .filteredOn(difference -> REPORTS.stream().anyMatch(key -> difference.startsWith(key + ":"))
                        || difference.contains("supplier"))
                .as(this::decided)
                .isEmpty();
        assertThat(claims()).extracting(row -> row.get("order_name")).doesNotHaveDuplicates();
        assertThat(toSupplier("PO-8613").files()).hasSize(4);
        assertThat(states())
                .containsEntry("PO-8616", "photos_asked")
                .containsEntry("PO-8613", "drafted")
                .containsEntry("PO-8615", "drafted");
    }

    @Test
    void doesNothingTwiceWhenItRunsAgain() {
        List<String> before = drafts();

        processes.ask("triage-run", "test");
        processes.ask("claims-run", "test");

        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void startsTheClockWhenBothWereSentAndDraftsAFollowUpWhenItIsOver() {
        sendBoth("PO-8614");
        processes.ask("claims-run", "test");
        assertThat(states()).containsEntry("PO-8614", "both_sent");

        processes.ask("claims-run", "test");
        assertThat(followUps("PO-8614")).isEmpty();

        jdbc.sql("update claim set due_at = started_at where po_number = 'PO-8614'")
                .update();
        processes.ask("claims-run", "test");
        processes.ask("claims-run", "test");

        assertThat(states()).containsEntry("PO-8614", "followed_up");
        assertThat(followUps("PO-8614")).hasSize(1);
    }

    @Test
    void stopsTheClockWhenTheSupplierAnswersInTheThread() {
        MailView sent = sendBoth("PO-8617");
        processes.ask("claims-run", "test");
        graph().answer(Northpoint.SUPPORT, sent.id(), "claims@gulfcontainers.example", "<p>We look into it.</p>");
        processes.ask("poll-mail", null);
        jdbc.sql("update claim set due_at = started_at where po_number = 'PO-8617'")
                .update();

        processes.ask("claims-run", "test");

        assertThat(states()).containsEntry("PO-8617", "answered");
        assertThat(followUps("PO-8617")).isEmpty();
    }

    @Test
    void draftsToTheSupplierWhenThePhotosComeThatWereAskedFor() {
        assertThat(states()).containsEntry("PO-8616", "photos_asked");

        sendsPhotos("Damaged wire partition, order #8616");

        assertThat(states()).containsEntry("PO-8616", "drafted");
        assertThat(toSupplier("PO-8616").files()).hasSize(1);
        assertThat(claims())
                .filteredOn(row -> row.get("po_number").equals("PO-8616"))
                .hasSize(1);
    }

    @Test
    void draftsASecondMailToTheSupplierForPhotosThatComeAfterTheFirstWasSent() {
        MailView sent = sendBoth("PO-8614");
        processes.ask("claims-run", "test");

        sendsPhotos("cabinet");

        assertThat(graph().mails(Northpoint.SUPPORT))
                .filteredOn(mail -> mail.draft()
                        && mail.html().contains("another photo")
                        && mail.html().contains("PO-8614"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.to()).isEqualTo(sent.to());
                    assertThat(mail.files()).hasSize(1);
                });
        assertThat(claims())
                .filteredOn(row -> row.get("po_number").equals("PO-8614"))
                .hasSize(1);
    }

    @Test
    void handsMorePhotosToAPersonWhereTheDraftToTheSupplierLiesInDeletedItems() {
        MailView deleted = toSupplier("PO-8614");
        graph().moveByHand(Northpoint.SUPPORT, deleted.id(), "deleteditems");

        sendsPhotos("cabinet");

        assertThat(graph().mails(Northpoint.SUPPORT))
                .filteredOn(mail ->
                        mail.subject().contains("cabinet") && mail.categories().contains("Claim by hand"))
                .hasSize(1);
        assertThat(toSupplier("PO-8614").files()).isEqualTo(deleted.files());
    }

    @Test
    void claimsWithAllPhotosWhatWasOnlyRecordedInShadowBefore() {
        supportDay(ClaimDayIT::isReport);
        modes.change(Workflow.CLAIMS, Mode.SHADOW, "test");
        processes.ask("triage-run", "test");
        int recorded = jdbc.sql(
                        "select count(*) from claim_photo p join claim c on c.id = p.claim_id where c.po_number = 'PO-8614'")
                .query(Integer.class)
                .single();
        modes.reset(Workflow.CLAIMS);

        sendsPhotos("cabinet");

        assertThat(recorded).isPositive();
        assertThat(toSupplier("PO-8614").files())
                .filteredOn(file -> file.endsWith(".jpg"))
                .hasSize(recorded + 1);
    }

    /** The customer of this report answers with one more photo. */
    private void sendsPhotos(String reportSubject) {
        MailView report = graph().mails(Northpoint.SUPPORT).stream()
                .filter(mail -> !mail.draft() && mail.subject().equals(reportSubject))
                .findFirst()
                .orElseThrow();
        graph().deliver(SeedMail.toInbox(
                Northpoint.SUPPORT,
                "A customer",
                report.from(),
                "Re: " + reportSubject + " (" + order(reportSubject) + ")",
                "<p>Here is a photo of the damage to order " + order(reportSubject) + ".</p>",
                Instant.now(),
                List.of(new SeedMail.File("one-more.jpg", "image/jpeg", photo(), false))));
        processes.ask("triage-run", "test");
    }

    private static byte[] photo() {
        try {
            BufferedImage picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
            picture.createGraphics().fillRect(100, 100, 300, 40);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String order(String reportSubject) {
        return reportSubject.equals("cabinet") ? "#8614" : "#8616";
    }

    private MailView sendBoth(String po) {
        MailView vendor = toSupplier(po);
        String customer = jdbc.sql(
                        "select e.remote_id from claim c join claim_draft d on d.claim_id = c.id and d.role = 'customer'"
                                + " join effect e on e.effect_key = concat('draft/', d.reference) where c.po_number = :po")
                .param("po", po)
                .query(String.class)
                .single();
        graph().sendByHand(Northpoint.SUPPORT, vendor.id(), Optional.empty());
        graph().sendByHand(Northpoint.SUPPORT, customer, Optional.empty());
        return vendor;
    }

    private MailView toSupplier(String po) {
        return graph().mails(Northpoint.SUPPORT).stream()
                .filter(mail -> mail.draft() && mail.subject().equals("Damage claim for " + po))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no draft for " + po + "\n" + decided()));
    }

    private List<MailView> followUps(String po) {
        return graph().mails(Northpoint.SUPPORT).stream()
                .filter(mail -> mail.draft()
                        && mail.html().contains("have not had an answer")
                        && mail.html().contains(po))
                .toList();
    }

    private List<String> drafts() {
        return graph().mails(Northpoint.SUPPORT).stream()
                .filter(MailView::draft)
                .map(mail -> mail.subject() + mail.to() + mail.files())
                .toList();
    }

    private Map<String, String> states() {
        return claims().stream()
                .collect(java.util.stream.Collectors.toMap(
                        row -> String.valueOf(row.get("po_number")), row -> String.valueOf(row.get("state"))));
    }

    private List<Map<String, Object>> claims() {
        return jdbc.sql("select * from claim order by id").query().listOfRows();
    }

    private String decided() {
        return String.join(
                        "\n",
                        jdbc.sql(
                                        "select d.label || ' ' || d.outcome || ' ' || d.reasons || ' ' || coalesce((select string_agg(e.effect_key || ' '"
                                                + " || e.state || ' ' || coalesce(e.detail, ''), '; ') from effect e where e.decision_id = d.id), '')"
                                                + " from decision d where d.workflow = 'CLAIMS' order by d.id")
                                .query(String.class)
                                .list())
                + jdbc.sql("select cause from dead_letter").query(String.class).list();
    }

    private GraphSandbox graph() {
        return sandbox.world().the(GraphSandbox.class);
    }
}
