package nl.berichtenstraat.antwoord;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Ends every line with CR and LF (OP192). In UTF-8 the byte LF is never part of another character, and a parser reads
 * the pair as one LF, so values stay what they are.
 */
final class Regeleinden extends FilterOutputStream {

    private static final byte[] CRLF = {'\r', '\n'};

    Regeleinden(OutputStream doel) {
        super(doel);
    }

    @Override
    public void write(int teken) throws IOException {
        write(new byte[] {(byte) teken}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int begin, int aantal) throws IOException {
        int vanaf = begin;
        for (int i = begin; i < begin + aantal; i++) {
            if (bytes[i] == '\n') {
                out.write(bytes, vanaf, i - vanaf);
                out.write(CRLF);
                vanaf = i + 1;
            }
        }
        out.write(bytes, vanaf, begin + aantal - vanaf);
    }
}
