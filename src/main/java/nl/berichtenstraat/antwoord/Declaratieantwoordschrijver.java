package nl.berichtenstraat.antwoord;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Kop;
import nl.berichtenstraat.regels.Bevinding;

/**
 * Writes the 325, the only answer to a 323 (IV087, IV088). Failures at level 3 and 4 reject the record concerned and
 * what hangs under it, not the whole declaratie. Names and places of the totals are those of the schema:
 * TotaalToegekendBedrag, and TotaalIngediendBedrag in the record and not in the header (D25). XsltVersie stays absent,
 * because our own checks are used.
 *
 * <p>Streams are not closed. What {@code uit} received is worthless after an exception: an
 * {@link java.io.UncheckedIOException} when reading or writing fails, an {@link IllegalStateException} for a failure of
 * our own.
 */
public final class Declaratieantwoordschrijver {

    private static final List<String> GOED = List.of(Bevinding.GEEN_OPMERKING);
    private static final List<String> TOEGEWEZEN = List.of("8001");

    private final Antwoordxml xml = new Antwoordxml();

    /**
     * The message as a whole is rejected: a header only, with 0001 for any failure at level 2, or the codes of TR056,
     * TR135 and TR378 (D10).
     *
     * @param kop header of the 323
     * @param codes at least one
     */
    public void afwijzing(Kop kop, List<String> codes, Antwoordkenmerk kenmerk, OutputStream uit) {
        schrijf(kop, codes, kenmerk, uit, pen -> {});
    }

    /**
     * The declaratie itself fails (9333, 8214): nothing is granted and no clients are listed.
     *
     * @param codes at least one
     */
    public void afgewezen(Declaratie declaratie, List<String> codes, Antwoordkenmerk kenmerk, OutputStream uit) {
        schrijf(declaratie.kop(), GOED, kenmerk, uit, pen -> {
            open(pen, declaratie, 0);
            sluit(pen, codes);
        });
    }

    /** Every line is granted: 8001, granted equals claimed. */
    public void toegewezen(Declaratie declaratie, Antwoordkenmerk kenmerk, OutputStream uit) {
        schrijf(declaratie.kop(), GOED, kenmerk, uit, pen -> {
            open(pen, declaratie, declaratie.totaal().getekend());
            sluit(pen, TOEGEWEZEN);
        });
    }

    /**
     * Some clients or lines fail; reads the 323 and the rejections side by side.
     *
     * @param bericht the 323 as received, valid against its schema
     * @param declaratie what it says before its lines
     * @param toegekendCent signed sum of the granted lines: negative when more is reclaimed than claimed
     * @param afkeuringen all codes on clients and lines, in document order (a Client before its lines); those on lines
     *     of a failing Client make no difference
     * @throws IllegalStateException when rejections are out of order, on records that do not exist, or none; or when
     *     the listed lines are not the difference between claimed and granted (TR342)
     */
    public void deels(
            InputStream bericht,
            Declaratie declaratie,
            long toegekendCent,
            Iterator<Afkeuring> afkeuringen,
            Antwoordkenmerk kenmerk,
            OutputStream uit) {
        Declaratieoordeel oordeel = new Declaratieoordeel(afkeuringen);
        schrijf(declaratie.kop(), GOED, kenmerk, uit, pen -> {
            open(pen, declaratie, toegekendCent);
            schrijfClienten(bericht, pen, oordeel);
            sluit(pen, GOED);
        });
        eis(
                declaratie.totaal().getekend() - toegekendCent == oordeel.afgekeurdCent(),
                "Listed lines are not what was claimed minus what was granted (TR342)");
    }

    private void schrijf(Kop kop, List<String> codes, Antwoordkenmerk kenmerk, OutputStream uit, Inhoud inhoud) {
        eis(kop.soort() == Berichtsoort.WMO323, "Only a 323 is answered with a 325");
        Antwoordxml.voerUit(
                () -> {
                    Antwoordpen pen = new Antwoordpen(xml, Berichtsoort.WMO325, uit);
                    Declaratieantwoordkop.schrijf(pen, kop, kenmerk, codes);
                    inhoud.schrijf(pen);
                    pen.klaar();
                },
                IllegalStateException::new);
    }

    private void schrijfClienten(InputStream bericht, Antwoordpen pen, Declaratieoordeel oordeel)
            throws XMLStreamException {
        Verzoeklezer lezer = new Verzoeklezer(xml, Berichtsoort.WMO323, bericht);
        lezer.begin("Bericht");
        lezer.begin("Header");
        lezer.sla();
        lezer.begin("Declaratie");
        lezer.begin();
        while (!lezer.naam().equals("Clienten")) {
            lezer.sla();
            lezer.begin();
        }
        Recordpad pad = new Recordpad("/Bericht/Declaratie");
        new Boomkopie(lezer, pen, Berichtsoort.WMO323.records(), pad, oordeel).kopieer();
        lezer.naarEinde();
        oordeel.klaar();
    }

    private static void open(Antwoordpen pen, Declaratie declaratie, long toegekendCent) throws XMLStreamException {
        pen.open("DeclaratieAntwoord");
        pen.blad("DeclaratieNummer", declaratie.nummer());
        totaal(pen, "TotaalIngediendBedrag", declaratie.totaal());
        totaal(pen, "TotaalToegekendBedrag", Bedrag.getekend(toegekendCent));
    }

    private static void sluit(Antwoordpen pen, List<String> codes) throws XMLStreamException {
        eis(!codes.isEmpty(), "A DeclaratieAntwoord always has a code (IV087)");
        pen.retourcodes(codes);
        pen.sluit();
    }

    private static void totaal(Antwoordpen pen, String naam, Bedrag bedrag) throws XMLStreamException {
        pen.paar(
                naam,
                "TotaalBedrag",
                Long.toString(bedrag.cent()),
                "DebetCredit",
                bedrag.indicatie().name());
    }

    private static void eis(boolean waar, String reden) {
        if (!waar) {
            throw new IllegalStateException(reden);
        }
    }

    @FunctionalInterface
    private interface Inhoud {
        void schrijf(Antwoordpen pen) throws XMLStreamException;
    }
}
