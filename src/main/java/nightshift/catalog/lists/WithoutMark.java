package nightshift.catalog.lists;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/** Text without the byte order mark that some programs write before it: else it would be part of the first column's name. */
final class WithoutMark extends PushbackReader {
    private static final int MARK = 0xFEFF;

    WithoutMark(Reader reader) throws IOException {
        super(reader);
        int first = super.read();
        if (first >= 0 && first != MARK) {
            unread(first);
        }
    }
}
