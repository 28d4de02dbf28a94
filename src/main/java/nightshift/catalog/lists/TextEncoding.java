package nightshift.catalog.lists;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** In which encoding a text file is: by its mark, else UTF-16 by its zeros, UTF-8 where all of it is, else as Windows writes in the West. */
final class TextEncoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    private TextEncoding() {}

    /** A reader behind the mark of the encoding. */
    static Reader open(Path file, Charset charset) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        Reader reader = new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
        return new WithoutMark(reader);
    }

    static Charset of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(SAMPLE);
        }
        if (begins(start, 0xFF, 0xFE) || zeros(start, 1) > start.length / 5) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(start, 0xFE, 0xFF) || zeros(start, 0) > start.length / 5) {
            return StandardCharsets.UTF_16BE;
        }
        return begins(start, 0xEF, 0xBB, 0xBF) || isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isUtf8(Path file) throws IOException {
        char[] buffer = new char[1 << 14];
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            while (reader.read(buffer) >= 0) {
                // decoding is all that is asked
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
