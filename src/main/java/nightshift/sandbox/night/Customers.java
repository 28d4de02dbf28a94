package nightshift.sandbox.night;

import java.util.List;
import nightshift.sandbox.SeedOrder.Customer;

/** Who buys at the simulated store. */
final class Customers {
    private static final List<Customer> ALL =
            """
            Dana Whitfield||118 Quarry Rd|Boulder|CO|80301
            Marcus Hale|Hale Auto Parts|4021 Lamar Ave|Memphis|TN|38118
            Priya Raman||77 Orchard Ln|Edison|NJ|08817
            Grant Sorensen|Sorensen Millwork|950 Depot St|Duluth|MN|55802
            Alicia Moreno||2216 Palm Dr|Mesa|AZ|85201
            Tom Becker|Becker Brewing Supply|610 Water St|Eau Claire|WI|54703
            Janet Okafor||3301 Maple Ave|Dallas|TX|75219
            Luis Ortega|Ortega Plumbing|142 Foothill Blvd|Glendora|CA|91741
            Rachel Kim||58 Harbor View Rd|Quincy|MA|02169
            Derek Vaughn|Vaughn Robotics|1207 Research Pkwy|Dayton|OH|45420
            Helen Marsh||904 Birch Ct|Bangor|ME|04401
            Omar Haddad|Haddad Tile & Stone|2750 Michigan Ave|Dearborn|MI|48124
            Susan Petrov||3620 Prospect St|Yakima|WA|98902
            Will Jernigan|Jernigan Feed|88 County Rd 12|Selma|AL|36701
            Robert Lee||5512 S Peoria Ave|Tulsa|OK|74105
            Karen Dubois|Dubois Bakery|19 Rue Royale St|Lafayette|LA|70501
            Ian McBride||233 Elk Ridge Rd|Missoula|MT|59801
            Yolanda Price|Price Uniforms|1440 Peachtree Pl|Macon|GA|31201
            Stefan Kowalski||707 Mill St|Scranton|PA|18505
            Beth Larkin|Larkin Dental Lab|61 Clinic Dr|Salina|KS|67401
            Hugh Tanaka||2480 Kapiolani Ct|Reno|NV|89502
            Monica Estrada|Estrada Event Rentals|915 Zaragoza Rd|El Paso|TX|79907
            Peter Nyland||34 Fjord Ave|Fargo|ND|58102
            Claudia Reyes|Reyes Cycle Works|1730 Division St|Portland|OR|97202
            Andre Baptiste||402 Canal St|Biloxi|MS|39530
            Fiona Gallagher|Gallagher Print|86 Bristol Rd|Warwick|RI|02886
            Neil Abrams||1911 Walnut Bend Ln|Houston|TX|77042
            Tara Singh|Singh Pharmacy Supply|550 Route 9|Freehold|NJ|07728
            Joel Whitaker||27 Chapel Hill Rd|Durham|NC|27707
            Nora Lindgren|Lindgren Ceramics|310 Kiln Way|Santa Fe|NM|87501
            Ben Castillo||6218 Alameda Dr|Fresno|CA|93704
            Irene Walsh|Walsh Marine|12 Wharf Rd|New Bedford|MA|02740
            Caleb Stone||4790 Granite Pkwy|Concord|NH|03301
            Vera Molnar|Molnar Optics|225 Lens Ave|Rochester|NY|14608
            Darnell Brooks||1350 Euclid Ave|Toledo|OH|43606
            Amy Fournier|Fournier Nursery|700 Greenhouse Rd|Burlington|VT|05401
            Kyle Drummond||95 Airline Dr|Shreveport|LA|71109
            Lena Fischer|Fischer Tooling|1888 Industrial Dr|Rockford|IL|61109
            Sam Whitehorse||410 Mesa Verde St|Farmington|NM|87401
            Gloria Benson|Benson Craft Supply|3055 Central Ave|Fort Dodge|IA|50501
            Victor Hahn||66 Riverside Ter|Trenton|NJ|08618
            Paula Jimenez|Jimenez Catering|1215 Cesar Chavez St|Laredo|TX|78040
            Scott Ingram||2907 Timber Trl|Bend|OR|97701
            Diane Foley|Foley School Supply|118 Academy St|Utica|NY|13501
            Raj Patel||5040 Buford Hwy|Norcross|GA|30071
            Emily Sandoval|Sandoval Upholstery|739 Loma Ave|Pueblo|CO|81004
            Greg Hutchins||1620 Bluegrass Pkwy|Lexington|KY|40509
            Martha Quinn|Quinn Hardware|20 Main St|Oneonta|NY|13820
            Ted Bjornson||815 Prairie View Rd|Sioux Falls|SD|57105
            Laura Whitman|Whitman Archive Services|44 Ledger Ln|Hartford|CT|06106
            Eric Osborne||3112 Canyon Rd|Logan|UT|84321
            Joan Pickett|Pickett Farms|5900 State Hwy 14|Sikeston|MO|63801
            Miles Carver||208 Dogwood Dr|Greenville|SC|29607
            Sonia Alvarez|Alvarez Florists|77 Rosa Ave|Tucson|AZ|85705
            Walter Gibbs||1444 Ironwood Ct|Peoria|IL|61604
            Tina Rowe|Rowe Sign Co|630 Neon Blvd|Las Vegas|NV|89104
            Noah Feldman||52 Cedar St|Ithaca|NY|14850
            Carla Jensen|Jensen Outfitters|910 Trailhead Rd|Bozeman|MT|59715
            Frank DeLuca||1777 Federal Hill Rd|Providence|RI|02909
            Iris Chandler|Chandler Labs|2400 Innovation Way|Huntsville|AL|35806
            Owen Mercer||33 Lighthouse Ln|Astoria|OR|97103
            """
                    .lines()
                    .map(Customers::read)
                    .toList();

    private Customers() {}

    /** The customer of the order with this number, always the same one. */
    static Customer of(int orderNumber) {
        return ALL.get(Math.floorMod(orderNumber - 7401, ALL.size()));
    }

    private static Customer read(String line) {
        String[] parts = line.split("\\|", -1);
        return new Customer(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
    }
}
