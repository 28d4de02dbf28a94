package nightshift.marketplace;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import nightshift.core.BadValue;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.core.Sku;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The report of all listings, line by line: values parted by tabs, quotation marks mean themselves. */
public final class ListingLines {
    private static final CSVFormat TABS = CSVFormat.DEFAULT
            .builder()
            .setDelimiter('\t')
            .setQuote(null)
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .get();
    private static final Charset AS_AMAZON_USED_TO = Charset.forName("windows-1252");

    private ListingLines() {}

    /**
     * Passes each listing on.
     *
     * @throws RemoteFailure where it is not all there: then nothing of it may be used
     */
    public static void read(ListingsFile file, Consumer<ReportedListing> listings) {
        long line = 1;
        try (Reader reader = new InputStreamReader(open(file), charset(file));
                CSVParser parser = CSVParser.parse(reader, TABS)) {
            for (String column : new String[] {"seller-sku", "price", "quantity", "status", "fulfillment-channel"}) {
                if (!parser.getHeaderMap().containsKey(column)) {
                    throw broken("has no column " + column);
                }
            }
            for (CSVRecord row : parser) {
                line++;
                if (row.size() < parser.getHeaderMap().size()) {
                    throw broken("breaks off in line " + line);
                }
                listing(row).ifPresent(listings);
            }
        } catch (UncheckedIOException | IOException e) {
            throw broken("breaks off behind line " + line);
        }
    }

    private static InputStream open(ListingsFile file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16);
        return file.gzip() ? new GZIPInputStream(in, 1 << 16) : in;
    }

    /** The one Amazon names; else UTF-8 where all of it is, else the one that its reports had before. */
    private static Charset charset(ListingsFile file) throws IOException {
        try {
            if (file.charset().isPresent()) {
                return Charset.forName(file.charset().get());
            }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // then as if it named none
        }
        char[] buffer = new char[1 << 14];
        try (Reader reader = new InputStreamReader(open(file), StandardCharsets.UTF_8.newDecoder())) {
            while (reader.read(buffer) >= 0) {
                // decoding is all that is asked
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return AS_AMAZON_USED_TO;
        }
    }

    /** Empty for a line without a usable SKU. */
    private static Optional<ReportedListing> listing(CSVRecord row) {
        boolean byAmazon =
                row.get("fulfillment-channel").strip().toUpperCase(Locale.ROOT).startsWith("AMAZON");
        try {
            return Optional.of(new ReportedListing(
                    new Sku(row.get("seller-sku")),
                    text(row, "item-name"),
                    Optional.of(text(row, "asin1")).filter(asin -> !asin.isEmpty()),
                    number(row.get("price")),
                    byAmazon ? Optional.empty() : number(row.get("quantity")).map(BigDecimal::intValue),
                    row.get("status").strip(),
                    byAmazon));
        } catch (BadValue e) {
            return Optional.empty();
        }
    }

    private static String text(CSVRecord row, String column) {
        return row.isMapped(column) ? row.get(column).strip() : "";
    }

    private static Optional<BigDecimal> number(@Nullable String text) {
        return text == null || !text.strip().matches("\\d{1,10}(\\.\\d{1,4})?")
                ? Optional.empty()
                : Optional.of(new BigDecimal(text.strip()));
    }

    private static RemoteFailure broken(String how) {
        return RemoteFailure.notApplied(RemoteSystem.AMAZON, null, "Amazon's report of the listings " + how);
    }
}
