package nightshift.sandbox.night;

import static nightshift.sandbox.night.StoreSupplier.Wrapping.FORWARDED_MAIL;
import static nightshift.sandbox.night.StoreSupplier.Wrapping.HTML_BODY;
import static nightshift.sandbox.night.StoreSupplier.Wrapping.PDF;
import static nightshift.sandbox.night.StoreSupplier.Wrapping.ZIP;

import java.util.List;
import java.util.stream.Stream;
import nightshift.sandbox.night.StoreSupplier.Product;
import nightshift.sandbox.night.StoreSupplier.Wrapping;
import nightshift.sandbox.night.layouts.AcmeShipConfirmation;
import nightshift.sandbox.night.layouts.BluewaterLabel;
import nightshift.sandbox.night.layouts.CascadeDispatchTable;
import nightshift.sandbox.night.layouts.GulfPrintout;
import nightshift.sandbox.night.layouts.HarborPackingSlip;
import nightshift.sandbox.night.layouts.KeystoneShippingNotice;
import nightshift.sandbox.night.layouts.LakelandFreightSlip;
import nightshift.sandbox.night.layouts.NorthernLetter;
import nightshift.sandbox.night.layouts.PioneerBillOfLading;
import nightshift.sandbox.night.layouts.PrairieDeliveryNote;
import nightshift.sandbox.night.layouts.SummitCartonList;
import nightshift.sandbox.night.layouts.TriStateManifest;

/** Who ships for the simulated store. The same names stand in the sandbox document of application.yaml. */
public final class Suppliers {
    public static final StoreSupplier HARBOR = supplier(
            "Harbor Steel & Shelving",
            "shipping@harborsteel.example",
            "1810 Dock St, Baltimore, MD 21224",
            "410-555-0142",
            "NP-2207",
            new HarborPackingSlip(),
            PDF,
            product("HS-3618-5", "Boltless Shelving Unit 36x18x72, 5 Shelves", "189.00"),
            product("HS-4824-5", "Boltless Shelving Unit 48x24x72, 5 Shelves", "246.50"),
            product("HS-BP-3618", "Steel Back Panel 36x72", "58.20"),
            product("HS-CLIP-100", "Shelf Clips, Box of 100", "21.75"));
    public static final StoreSupplier ACME = supplier(
            "Acme Bin Co",
            "orders@acme-bin.example",
            "77 Foundry Rd, Cleveland, OH 44127",
            "216-555-0118",
            "55018",
            new AcmeShipConfirmation(),
            PDF,
            product("AB-30230B", "AkroStack Bin 11x5.5x5 Blue, Carton of 12", "74.40"),
            product("AB-30239R", "AkroStack Bin 11x11x5 Red, Carton of 6", "81.90"),
            product("AB-RAIL-48", "Louvered Bin Rail 48 in", "36.15"),
            product("AB-LBL-50", "Bin Label Holders, Pack of 50", "18.60"));
    public static final StoreSupplier TRI_STATE = supplier(
            "Tri-State Wire",
            "dispatch@tristatewire.example",
            "400 Raymond Blvd, Newark, NJ 07105",
            "973-555-0167",
            "C-30144",
            new TriStateManifest(),
            PDF,
            product("TW-2448-C", "Chrome Wire Shelf 24x48", "64.95"),
            product("TW-POST-74", "Chrome Post 74 in, Set of 4", "49.80"),
            product("TW-CAST-5", "Stem Casters 5 in, Set of 4", "57.00"),
            product("TW-DIV-8", "Wire Shelf Divider 8 in", "9.45"));
    public static final StoreSupplier LAKELAND = supplier(
            "Lakeland Cabinet Works",
            "freight@lakelandcabinet.example",
            "2950 S Chase Ave, Milwaukee, WI 53207",
            "414-555-0190",
            "DLR-0931",
            new LakelandFreightSlip(),
            PDF,
            product("LC-7236-HD", "Heavy Duty Storage Cabinet 72x36x24", "894.00"),
            product("LC-7248-BN", "Bin Cabinet 72x48x24, 132 Bins", "1289.00"),
            product("LC-SHELF-36", "Extra Cabinet Shelf 36x24", "72.50"));
    public static final StoreSupplier SUMMIT = supplier(
            "Summit Rack & Storage",
            "warehouse@summitrack.example",
            "5151 Ivy St, Denver, CO 80216",
            "303-555-0125",
            "NORTH01",
            new SummitCartonList(),
            PDF,
            product("SR-BS-8448", "Bulk Rack Starter 84x48x96", "412.00"),
            product("SR-BEAM-84", "Rack Beam 84 in, Pair", "96.30"),
            product("SR-DECK-48", "Wire Decking 48x42", "44.10"),
            product("SR-PIN-20", "Beam Safety Pins, Bag of 20", "12.80"));
    public static final StoreSupplier PIONEER = supplier(
            "Pioneer Wire Partition",
            "traffic@pioneerpartition.example",
            "1650 Steele Ave SW, Grand Rapids, MI 49507",
            "616-555-0133",
            "88412",
            new PioneerBillOfLading(),
            PDF,
            product("PP-WP-0810", "Wire Partition Panel 8x10", "238.00"),
            product("PP-GATE-4", "Hinged Gate 4x7 with Lock", "419.00"),
            product("PP-POST-8", "Corner Post 8 ft with Foot", "61.40"));
    public static final StoreSupplier BLUEWATER = supplier(
            "Bluewater Plastics",
            "labels@bluewaterplastics.example",
            "3308 Causeway Blvd, Tampa, FL 33619",
            "813-555-0176",
            "7720",
            new BluewaterLabel(),
            PDF,
            product("BW-TOTE-27", "Attached Lid Tote 27x17x12 Gray", "31.20"),
            product("BW-DIV-SET", "Tote Divider Set", "14.90"),
            product("BW-DOLLY", "Tote Dolly, 4 Casters", "46.00"));
    public static final StoreSupplier KEYSTONE = supplier(
            "Keystone Industrial Cabinets",
            "shipnotice@keystonecabinets.example",
            "610 Smallman St, Pittsburgh, PA 15222",
            "412-555-0109",
            "104477",
            new KeystoneShippingNotice(),
            PDF,
            product("KC-DR-9", "Modular Drawer Cabinet, 9 Drawers", "745.00"),
            product("KC-PART-KIT", "Drawer Partition Kit", "88.00"),
            product("KC-LOCK-BAR", "Locking Bar for Drawer Cabinet", "67.25"));
    public static final StoreSupplier REDWOOD = supplier(
            "Redwood Shelving Supply",
            "noreply@redwoodshelving.example",
            "8200 Fruitridge Rd, Sacramento, CA 95826",
            "916-555-0151",
            "RW-615",
            slip -> new byte[0],
            HTML_BODY,
            product("RS-CT-2436", "Cantilever Arm 24x36", "39.90"),
            product("RS-MOB-4", "Mobile Shelving Base 4 ft", "158.00"),
            product("RS-END-72", "End Panel 72 in Walnut", "112.40"));
    public static final StoreSupplier GULF = supplier(
            "Gulf Coast Containers",
            "asn@gulfcontainers.example",
            "9110 Clinton Dr, Houston, TX 77029",
            "713-555-0184",
            "GC4421",
            new GulfPrintout(),
            PDF,
            product("GC-WB-4032", "Collapsible Wire Basket 40x32x34", "214.00"),
            product("GC-LID-4032", "Wire Basket Lid 40x32", "52.00"),
            product("GC-BULK-45", "Bulk Container 45x48x34", "398.00"));
    public static final StoreSupplier NORTHERN = supplier(
            "Northern Tool Crib Supply",
            "orderdesk@northerntoolcrib.example",
            "1200 Broadway St NE, Minneapolis, MN 55413",
            "612-555-0139",
            "N-1180",
            new NorthernLetter(),
            ZIP,
            product("NT-CRIB-10", "Tool Crib Locker, 10 Openings", "529.00"),
            product("NT-HASP", "Padlock Hasp Kit", "16.35"));
    public static final StoreSupplier PRAIRIE = supplier(
            "Prairie Mezzanine & Dock",
            "sales@prairiedock.example",
            "4420 S 60th St, Omaha, NE 68117",
            "402-555-0120",
            "PD-0077",
            new PrairieDeliveryNote(),
            FORWARDED_MAIL,
            product("PD-BMP-18", "Dock Bumper 18x10x4", "68.90"),
            product("PD-RAIL-6", "Guard Rail Section 6 ft", "187.00"));
    public static final StoreSupplier CASCADE = supplier(
            "Cascade Bench & Bin",
            "reports@cascadebench.example",
            "2701 1st Ave S, Seattle, WA 98134",
            "206-555-0147",
            "CB-3390",
            new CascadeDispatchTable(),
            PDF,
            product("CB-ESD-MAT", "ESD Bench Mat 24x60", "93.00"),
            product("CB-BIN-MINI", "Mini Bin 24 Pack Clear", "42.80"));
    /** Sends something every day, but nothing this night. */
    public static final StoreSupplier STERLING = supplier(
            "Sterling Safety Cabinets",
            "shipping@sterlingsafety.example",
            "33 Industrial Way, Worcester, MA 01607",
            "508-555-0112",
            "SSC-19",
            new HarborPackingSlip(),
            PDF,
            product("SS-FL-45", "Flammable Cabinet 45 Gallon", "1149.00"),
            product("SS-FL-12", "Flammable Cabinet 12 Gallon", "689.00"));

    private Suppliers() {}

    public static Stream<StoreSupplier> all() {
        return Stream.of(
                HARBOR, ACME, TRI_STATE, LAKELAND, SUMMIT, PIONEER, BLUEWATER, KEYSTONE, REDWOOD, GULF, NORTHERN,
                PRAIRIE, CASCADE, STERLING);
    }

    private static StoreSupplier supplier(
            String name,
            String address,
            String street,
            String phone,
            String account,
            SlipLayout layout,
            Wrapping wrapping,
            Product... products) {
        String city = street.split(", ", -1)[1];
        return new StoreSupplier(
                name, name, address, street, name + ", " + city, phone, account, List.of(products), layout, wrapping);
    }

    private static Product product(String sku, String title, String price) {
        return new Product(sku, title, price);
    }
}
