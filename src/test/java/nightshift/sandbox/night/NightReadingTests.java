package nightshift.sandbox.night;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.DocumentClassifier;
import nightshift.documents.DocumentReading;
import nightshift.documents.DocumentSource;
import nightshift.documents.Found;
import nightshift.documents.Parcel;
import nightshift.documents.ShipTo;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.carriers.Carriers;
import nightshift.documents.loading.DocumentLoader;
import nightshift.documents.loading.DocumentSettings;
import nightshift.documents.loading.LoadedDocument;
import nightshift.documents.shipping.GenericShipmentReader;
import nightshift.documents.shipping.ShipmentReaders;
import nightshift.sandbox.SeedMail;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** The generic reader reads every document of the night as it was drawn, without a model and without a layout of its own. */
class NightReadingTests {
    private static final Instant MORNING = Instant.parse("2026-11-23T12:00:00Z");
    private static final Carriers CARRIERS = new Carriers();
    private final ShipmentReaders readers =
            new ShipmentReaders(List.of(), new GenericShipmentReader(CARRIERS, new DocumentClassifier()));
    private final DocumentLoader loader =
            new DocumentLoader(new DocumentSettings(100, DataSize.ofMegabytes(25), Duration.ofSeconds(30)));

    static Stream<Named<SupplierMail>> mails() {
        NightMails night = new NightMails(MORNING);
        Map<String, List<Planned>> mails = new LinkedHashMap<>();
        NightPlan.SHIPMENTS.forEach(shipment -> mails.computeIfAbsent(shipment.mail(), mail -> new ArrayList<>())
                .add(shipment));
        return mails.values().stream().map(night::next).toList().stream()
                .map(mail -> Named.of(
                        mail.seed().subject() + " of " + mail.slip().supplier().name(), mail));
    }

    static Stream<Named<SeedMail>> noise() {
        return Stream.concat(
                        NoiseMails.before(MORNING).stream(),
                        BadInputs.all(MORNING).stream().map(BadInputs.BadInput::mail))
                .map(mail -> Named.of("\"" + mail.subject() + "\"", mail));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void readsEachShipmentAsItWasDrawn(SupplierMail mail) {
        readsAsDrawn(mail, Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("mails")
    void readsTheSameWithTheOwnersPattern(SupplierMail mail) {
        readsAsDrawn(mail, Optional.of("PO-?\\d{4}"));
    }

    private void readsAsDrawn(SupplierMail mail, Optional<String> pattern) {
        StoreSupplier supplier = mail.slip().supplier();
        DocumentReading reading = isMailText(supplier)
                ? readText(mail.seed(), pattern)
                : readPdf(supplier.layout().draw(mail.slip()), pattern);
        assertThat(reading).isInstanceOf(DocumentReading.Shipments.class);
        List<ShipmentNotice> notices = ((DocumentReading.Shipments) reading).notices();
        assertThat(notices.stream().map(NightReadingTests::read).sorted())
                .containsExactlyElementsOf(mail.slip().shipments().stream()
                        .map(shipment -> drawn(mail.slip(), shipment))
                        .sorted()
                        .toList());
        boolean mistyped = mail.planned().stream().anyMatch(one -> one.has(Planned.Twist.BAD_CHECK_DIGIT));
        assertThat(notices.stream().flatMap(notice -> notice.doubts().stream()).map(Reason::kind))
                .isEqualTo(mistyped ? List.of(ReasonKind.BAD_TRACKING) : List.of());
    }

    @ParameterizedTest
    @MethodSource("mails")
    void takesNothingFromACoverNote(SupplierMail mail) {
        if (!isMailText(mail.slip().supplier())) {
            assertThat(readText(mail.seed(), Optional.empty())).isInstanceOf(DocumentReading.NoShipment.class);
        }
    }

    @ParameterizedTest
    @MethodSource("noise")
    void findsNoShipmentInTheTextOfOtherMails(SeedMail mail) {
        assertThat(readText(mail, Optional.empty()))
                .isInstanceOfSatisfying(DocumentReading.NoShipment.class, none -> assertThat(none.why())
                        .isNotBlank());
    }

    @Test
    void findsNoShipmentInInvoiceAndAcknowledgment() {
        assertThat(List.of(
                        readPdf(Paper.invoice(), Optional.empty()), readPdf(Paper.acknowledgment(), Optional.empty())))
                .allSatisfy(reading -> assertThat(reading).isInstanceOf(DocumentReading.NoShipment.class));
    }

    private static boolean isMailText(StoreSupplier supplier) {
        return supplier.wrapping() == StoreSupplier.Wrapping.HTML_BODY;
    }

    private DocumentReading readPdf(byte[] pdf, Optional<String> pattern) {
        DocumentSource source = new DocumentSource("slip.pdf", "application/pdf", pdf, "", "", pattern);
        return read(loader.load(source), source);
    }

    /** The subject is the first line of a mail's text. */
    private DocumentReading readText(SeedMail mail, Optional<String> pattern) {
        byte[] html = ("<p>" + Html.escaped(mail.subject()) + "</p>" + mail.html()).getBytes(UTF_8);
        DocumentSource source = new DocumentSource("mail text", "text/html", html, "", mail.fromName(), pattern);
        return read(loader.load(source.asMailText()), source);
    }

    private DocumentReading read(LoadedDocument loaded, DocumentSource source) {
        assertThat(loaded).isInstanceOf(LoadedDocument.Readable.class);
        return readers.read(((LoadedDocument.Readable) loaded).document(), source);
    }

    private static String drawn(Slip slip, Slip.Shipment shipment) {
        TreeMap<String, Integer> lines = new TreeMap<>();
        shipment.shippedLines().forEach(line -> lines.merge(line.sku(), line.shipped(), Integer::sum));
        TreeSet<String> parcels = new TreeSet<>();
        shipment.parcels().forEach(parcel -> parcels.add(parcel.carrier().company() + " " + parcel.tracking()));
        boolean manifest = slip.supplier() == Suppliers.TRI_STATE; // names no items
        boolean label =
                slip.supplier() == Suppliers.BLUEWATER; // its only date has no label, so it is not the ship date
        return facts(
                shipment.po(),
                parcels,
                manifest ? Map.of() : lines,
                label ? "" : slip.shipDate().toString(),
                printed(slip, shipment));
    }

    private static List<String> printed(Slip slip, Slip.Shipment shipment) {
        boolean nameOnly = slip.supplier() == Suppliers.CASCADE;
        return nameOnly
                ? List.of(shipment.shipTo().name(), "", "")
                : List.of(
                        shipment.shipTo().name(),
                        shipment.shipTo().city(),
                        shipment.shipTo().zip());
    }

    private static String read(ShipmentNotice notice) {
        TreeMap<String, Integer> lines = new TreeMap<>();
        notice.lines().forEach(line -> lines.merge(line.item().value(), line.shipped(), Integer::sum));
        TreeSet<String> parcels = new TreeSet<>();
        notice.parcels()
                .forEach(parcel ->
                        parcels.add(company(parcel) + " " + parcel.tracking().value()));
        Optional<ShipTo> to = notice.shipTo();
        return facts(
                notice.purchaseOrder().orElseThrow().value().value(),
                parcels,
                lines,
                notice.shipDate().map(date -> date.value().toString()).orElse(""),
                List.of(
                        text(to.flatMap(ShipTo::name)),
                        text(to.flatMap(ShipTo::city)),
                        text(to.flatMap(ShipTo::postalCode))));
    }

    private static String company(Parcel parcel) {
        return parcel.carrier()
                .flatMap(code -> CARRIERS.byCode(code.value()))
                .map(carrier -> carrier.shopifyCompany())
                .orElse("?");
    }

    private static String text(Optional<Found<String>> found) {
        return found.map(Found::value).orElse("");
    }

    /** Gulf prints capitals, and no dash in our number. */
    private static String facts(
            String po, TreeSet<String> parcels, Map<String, Integer> lines, String date, List<String> shipTo) {
        return String.join(
                        " | ",
                        po.replace("-", ""),
                        parcels.toString(),
                        lines.toString(),
                        date,
                        String.join(", ", shipTo))
                .toUpperCase(Locale.ROOT);
    }
}
