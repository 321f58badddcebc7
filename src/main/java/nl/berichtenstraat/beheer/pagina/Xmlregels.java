package nl.berichtenstraat.beheer.pagina;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes some lines from a file of any size, which it reads no further than the last of them. */
final class Xmlregels {

    private static final int LANGSTE_REGEL = 2000;
    private static final int BLOK = 16_384;

    private Xmlregels() {}

    /** What may be seen of the file. */
    enum Zicht {
        /** Everything. */
        ALLES,
        /** What is harmless. */
        GEMASKERD,
        /** Names of elements only: the file is not well-formed. */
        GERAAMTE
    }

    /**
     * Some lines.
     *
     * @param in the file; closed by the caller
     * @param zicht what may be seen
     * @param vensters which lines, in order and apart from each other
     */
    static List<Xmlregel> lees(InputStream in, Zicht zicht, List<Venster> vensters) {
        Vanger vanger = new Vanger(vensters);
        Tekenontvanger ontvanger = zicht == Zicht.ALLES ? vanger : new Masker(vanger, zicht == Zicht.GEMASKERD);
        try {
            geef(in, ontvanger);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vanger.regels;
    }

    private static void geef(InputStream in, Tekenontvanger ontvanger) throws IOException {
        Reader lezer = new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        char[] blok = new char[BLOK];
        boolean naRegeleinde = false;
        for (int aantal = lezer.read(blok); aantal >= 0 && !ontvanger.isGenoeg(); aantal = lezer.read(blok)) {
            for (int i = 0; i < aantal; i++) {
                char teken = blok[i];
                if (teken == '\r') {
                    ontvanger.teken('\n');
                } else if (teken != '\n' || !naRegeleinde) {
                    ontvanger.teken(teken);
                }
                naRegeleinde = teken == '\r';
            }
        }
        ontvanger.klaar();
    }

    /** Keeps the lines that are asked for. */
    private static final class Vanger implements Tekenontvanger {

        private final List<Venster> vensters;
        private final List<Xmlregel> regels = new ArrayList<>();
        private final StringBuilder regel = new StringBuilder();
        private int nummer = 1;
        private int venster;

        Vanger(List<Venster> vensters) {
            this.vensters = vensters;
        }

        @Override
        public void teken(char teken) {
            if (teken == '\n') {
                eindeRegel();
            } else if (isGevraagd() && regel.length() < LANGSTE_REGEL) {
                regel.append(teken < ' ' && teken != '\t' ? '\uFFFD' : teken);
            }
        }

        @Override
        public void klaar() {
            if (!regel.isEmpty()) {
                eindeRegel();
            }
        }

        @Override
        public boolean isGenoeg() {
            return venster >= vensters.size();
        }

        private boolean isGevraagd() {
            return venster < vensters.size() && vensters.get(venster).van() <= nummer;
        }

        private void eindeRegel() {
            if (isGevraagd()) {
                regels.add(new Xmlregel(nummer, regel.length() < LANGSTE_REGEL ? regel.toString() : regel + " …"));
                regel.setLength(0);
            }
            nummer++;
            while (venster < vensters.size() && vensters.get(venster).tot() < nummer) {
                venster++;
            }
        }
    }
}
