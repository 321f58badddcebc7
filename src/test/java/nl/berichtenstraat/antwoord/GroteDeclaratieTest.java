package nl.berichtenstraat.antwoord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.berichtenstraat.antwoord.Declaratieproef.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A declaratie of any size is answered while it passes by; nothing of it piles up inside. */
class GroteDeclaratieTest {

    private static final int REGELS = 100_000;
    private static final int PER_CLIENT = 10;
    private static final int CENT = 100;
    /** Lines that may be under way between the buffers of reader and writer. */
    private static final int ONDERWEG = 100;

    private int gelezen;
    private int afgekeurd;
    private int geschreven;
    private int verst;

    @Test
    void answersAHundredThousandRejectedLinesWithoutHoldingThem() {
        new Declaratieantwoordschrijver()
                .deels(
                        new Bron(),
                        Declaratieproef.van((long) REGELS * CENT).declaratie(),
                        0,
                        afkeuringen(),
                        Declaratieproef.KENMERK,
                        new Doel());

        assertThat(geschreven).isEqualTo(REGELS);
        assertThat(verst).as("lines read or rejected, but not yet written").isBetween(1, ONDERWEG);
    }

    private Iterator<Afkeuring> afkeuringen() {
        return IntStream.rangeClosed(1, REGELS)
                .peek(nummer -> afgekeurd = nummer)
                .mapToObj(nummer -> new Afkeuring(client(nummer), nummer, "9321"))
                .iterator();
    }

    private static int client(int regel) {
        return 1 + (regel - 1) / PER_CLIENT;
    }

    /** A declaratie that is made while it is read. */
    private final class Bron extends InputStream {
        private byte[] deel = Declaratieproef.BEGIN.getBytes(UTF_8);
        private int plek;

        @Override
        public int read() {
            byte[] een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int begin, int aantal) {
            if (plek == deel.length && !vulAan()) {
                return -1;
            }
            int stuk = Math.min(aantal, deel.length - plek);
            System.arraycopy(deel, plek, bytes, begin, stuk);
            plek += stuk;
            return stuk;
        }

        private boolean vulAan() {
            if (gelezen > REGELS) {
                return false;
            }
            gelezen++;
            deel = (gelezen > REGELS ? Declaratieproef.EIND : regels(gelezen)).getBytes(UTF_8);
            plek = 0;
            return true;
        }

        private String regels(int nummer) {
            String begin = nummer % PER_CLIENT == 1 ? Declaratieproef.clientBegin("999900006") : "";
            String eind = nummer % PER_CLIENT == 0 ? Declaratieproef.CLIENT_EIND : "";
            return begin + regel("R" + nummer, CENT) + eind;
        }
    }

    /** Counts the ends of lines that pass and how far the rest is ahead of them. */
    private final class Doel extends OutputStream {
        private static final String EINDE = "</wmo325:Prestatie>";
        private String staart = "";

        @Override
        public void write(int teken) {
            write(new byte[] {(byte) teken}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int begin, int aantal) {
            String tekst = staart + new String(bytes, begin, aantal, UTF_8);
            int gezien = 0;
            for (int i = tekst.indexOf(EINDE); i >= 0; i = tekst.indexOf(EINDE, gezien)) {
                geschreven++;
                gezien = i + EINDE.length();
            }
            staart = tekst.substring(Math.max(gezien, tekst.length() - EINDE.length() + 1));
            verst = Math.max(verst, Math.max(Math.min(gelezen, REGELS), afgekeurd) - geschreven);
        }
    }
}
