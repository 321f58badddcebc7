package nl.berichtenstraat.beheer.xml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.berichtenstraat.beheer.xml.Aanwijzer.Aangewezen;
import nl.berichtenstraat.bericht.Vindplaatsen.Vindplaats;

/**
 * Takes some lines from a file of any size, which it reads no further than the last of them. Of a line that is too long to show,
 * as of a file without line ends, it also takes the piece around each place that is asked for.
 */
public final class Xmlregels {

    private static final int LANGSTE_REGEL = 2000;
    private static final int BLOK = 16_384;
    private static final int AANLOOP = 80;
    private static final int STUK = 300;

    private Xmlregels() {}

    /** What may be seen of the file. */
    public enum Zicht {
        /** Everything. */
        ALLES,
        /** What is harmless. */
        GEMASKERD,
        /** Names of elements only: the file is not well-formed. */
        GERAAMTE
    }

    /**
     * What was taken.
     *
     * @param regels the lines, in order
     * @param stukken pieces of lines that are too long, by the place that they are around; as shown they are their line
     */
    public record Gelezen(List<Xmlregel> regels, Map<Vindplaats, Xmlregel> stukken) {

        /** What is to be seen around a finding: some lines, or a piece of one; empty when it points at none. */
        public List<Xmlregel> rond(Aangewezen aangewezen) {
            Vindplaats plek = aangewezen.plek();
            if (plek.regel() == 0) {
                return List.of();
            }
            Venster venster = aangewezen.venster();
            List<Xmlregel> rond = regels.stream()
                    .filter(regel -> venster.bevat(regel.nummer()))
                    .toList();
            boolean lang = rond.stream()
                    .anyMatch(regel ->
                            regel.nummer() == plek.regel() && regel.tekst().length() > STUK);
            return lang && stukken.containsKey(plek) ? List.of(stukken.get(plek)) : rond;
        }
    }

    /**
     * The lines around findings, and others.
     *
     * @param in the file; closed by the caller
     * @param zicht what may be seen; pieces of long lines are only given when that is everything
     * @param aangewezen findings in the file
     * @param ook other lines
     */
    public static Gelezen lees(InputStream in, Zicht zicht, List<Aangewezen> aangewezen, List<Venster> ook) {
        List<Venster> vensters = new ArrayList<>(ook);
        aangewezen.stream()
                .filter(een -> een.plek().regel() > 0)
                .map(Aangewezen::venster)
                .forEach(vensters::add);
        List<Vindplaats> plekken = aangewezen.stream()
                .map(Aangewezen::plek)
                .filter(plek -> zicht == Zicht.ALLES && plek.kolom() > AANLOOP)
                .distinct()
                .sorted(Comparator.comparing(Vindplaats::regel).thenComparing(Vindplaats::kolom))
                .toList();
        Vanger vanger = new Vanger(Venster.samen(vensters), plekken);
        Tekenontvanger ontvanger = zicht == Zicht.ALLES ? vanger : new Masker(vanger, zicht == Zicht.GEMASKERD);
        try {
            geef(in, ontvanger);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Gelezen(vanger.regels, vanger.stukken());
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

    /** Keeps the lines and pieces that are asked for. */
    private static final class Vanger implements Tekenontvanger {

        private final List<Venster> vensters;
        private final List<Vindplaats> plekken;
        private final List<Xmlregel> regels = new ArrayList<>();
        private final List<StringBuilder> stukken = new ArrayList<>();
        private final StringBuilder regel = new StringBuilder();
        private int nummer = 1;
        private int kolom;
        private int venster;
        private int eersteOpen;

        Vanger(List<Venster> vensters, List<Vindplaats> plekken) {
            this.vensters = vensters;
            this.plekken = plekken;
        }

        @Override
        public void teken(char teken) {
            if (teken == '\n') {
                eindeRegel();
                return;
            }
            char zichtbaar = teken < ' ' && teken != '\t' ? '\uFFFD' : teken;
            if (isGevraagd() && regel.length() < LANGSTE_REGEL) {
                regel.append(zichtbaar);
            }
            kolom++;
            stuk(zichtbaar);
        }

        /** Pieces begin and end in the order of their places. */
        private void stuk(char teken) {
            while (stukken.size() < plekken.size() && begint(plekken.get(stukken.size()))) {
                stukken.add(new StringBuilder());
            }
            while (eersteOpen < stukken.size() && stukken.get(eersteOpen).length() >= STUK) {
                eersteOpen++;
            }
            for (int i = eersteOpen; i < stukken.size(); i++) {
                stukken.get(i).append(teken);
            }
        }

        private boolean begint(Vindplaats plek) {
            return plek.regel() == nummer && plek.kolom() - AANLOOP <= kolom;
        }

        Map<Vindplaats, Xmlregel> stukken() {
            return IntStream.range(0, stukken.size())
                    .boxed()
                    .collect(Collectors.toMap(
                            plekken::get, i -> new Xmlregel(plekken.get(i).regel(), "… " + stukken.get(i) + " …")));
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
            eersteOpen = stukken.size();
            nummer++;
            kolom = 0;
            while (venster < vensters.size() && vensters.get(venster).tot() < nummer) {
                venster++;
            }
        }
    }
}
