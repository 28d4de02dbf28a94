package nightshift.catalog.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The lines of a list's file, one after the other, whatever it is made of. */
interface ListFile {
    void lines(Consumer<ListLine> consumer) throws IOException;

    /** @throws ListRefused where it is neither text nor a workbook */
    static ListFile of(Path file, ListSettings list) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(8);
        }
        if (start.length >= 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4) {
            return new WorkbookFile(file, list);
        }
        if (start.length >= 4 && (start[0] & 0xFF) == 0xD0 && (start[1] & 0xFF) == 0xCF) {
            throw new ListRefused("It is an old or encrypted Excel file: ask for .xlsx without a password, or for CSV");
        }
        if (start.length >= 4 && start[0] == '%' && start[1] == 'P' && start[2] == 'D' && start[3] == 'F') {
            throw new ListRefused("It is a PDF: ask for .xlsx or CSV");
        }
        return new DelimitedFile(file, list);
    }
}
