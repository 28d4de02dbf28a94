package nightshift.catalog.lists;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A list as text with commas, semicolons, tabs or bars between its values. */
final class DelimitedFile implements ListFile {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private final Path file;
    private final ListSettings list;

    DelimitedFile(Path file, ListSettings list) {
        this.file = file;
        this.list = list;
    }

    @Override
    public void lines(Consumer<ListLine> consumer) throws IOException {
        Charset charset = list.encoding() == null ? TextEncoding.of(file) : Charset.forName(list.encoding());
        char separator =
                list.separator() == null ? separator(charset) : list.separator().charAt(0);
        read(charset, separator, Long.MAX_VALUE, consumer);
    }

    /** The one that makes a header of one of the first lines. */
    private char separator(Charset charset) throws IOException {
        for (char separator : SEPARATORS) {
            boolean[] found = {false};
            try {
                read(
                        charset,
                        separator,
                        ListReader.HEADER_WITHIN,
                        line -> found[0] |= header(line).isPresent());
            } catch (ListRefused e) {
                continue;
            }
            if (found[0]) {
                return separator;
            }
        }
        return ',';
    }

    private Optional<ListHeader> header(ListLine line) {
        return ListHeader.of(line, list);
    }

    private void read(Charset charset, char separator, long atMost, Consumer<ListLine> consumer) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setTrailingData(true)
                .setIgnoreSurroundingSpaces(separator != '\t')
                .get();
        long line = 0;
        try (Reader reader = TextEncoding.open(file, charset);
                CSVParser parser = CSVParser.parse(reader, format)) {
            for (CSVRecord row : parser) {
                line = parser.getCurrentLineNumber();
                consumer.accept(new ListLine(line, Arrays.asList(row.values())));
                if (row.getRecordNumber() >= atMost) {
                    return;
                }
            }
        } catch (UncheckedIOException e) {
            throw new ListRefused("It cannot be read behind line " + line
                    + ": a quotation mark is not closed, or the file is cut off");
        }
    }
}
