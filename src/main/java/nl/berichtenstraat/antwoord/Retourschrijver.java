package nl.berichtenstraat.antwoord;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Kop;
import nl.berichtenstraat.bericht.XsdVersie;
import nl.berichtenstraat.regels.Bevinding;

/**
 * Writes the retour (302, 306, 308, 316, 318, 320) on a message, from its findings alone (IV028, IV032):
 *
 * <ul>
 *   <li>nothing rejects: the header without RetourCodes;
 *   <li>a failure at level 2, wherever it lies: the header with 0001 (D10). XsltVersie stays absent, because our own
 *       checks are used;
 *   <li>a failure at level 3 or 4 in the header: the header with its codes;
 *   <li>any other failure at level 3 or 4: the header with 0200 and the whole tree of the message, with codes in every
 *       record. The whole message is then rejected (D19).
 * </ul>
 *
 * The header is that of the request, extended; XsdVersieRetour, which IV028 forgets, holds our versions (D24).
 * Attributes are not copied: the standard has none.
 */
public final class Retourschrijver {

    private final Antwoordxml xml = new Antwoordxml();

    /** Writes the retour on a message of which all records were assessed. */
    public void schrijf(
            InputStream verzoek, Kop kop, Antwoordkenmerk kenmerk, List<Bevinding> bevindingen, OutputStream uit) {
        schrijf(verzoek, kop, kenmerk, bevindingen, pad -> false, uit);
    }

    /**
     * Writes the retour on a message.
     *
     * @param verzoek the message as received, valid against its schema
     * @param kop its header
     * @param kenmerk identifies the retour
     * @param bevindingen all findings on the message, in order of assessment
     * @param nietBeoordeeld record paths (as in {@code Plaats.record()}) that were not assessed and get 0233
     * @param uit receives the retour; not closed. What it received is worthless after an exception
     * @throws IllegalArgumentException when the message is of a type without retour
     * @throws IllegalStateException our own failure: a finding on a place that is no record, a rejection without code,
     *     a schema failure among the findings, or a message that is not valid
     * @throws java.io.UncheckedIOException when reading or writing fails
     */
    public void schrijf(
            InputStream verzoek,
            Kop kop,
            Antwoordkenmerk kenmerk,
            List<Bevinding> bevindingen,
            Predicate<String> nietBeoordeeld,
            OutputStream uit) {
        Berichtsoort retour = retourOp(kop.soort());
        Retourbesluit besluit = Retourbesluit.van(bevindingen);
        Retouroordeel oordeel = new Retouroordeel(besluit.recordcodes(), nietBeoordeeld);
        Antwoordxml.voerUit(
                () -> {
                    Verzoeklezer lezer = new Verzoeklezer(xml, kop.soort(), verzoek);
                    Antwoordpen pen = new Antwoordpen(xml, retour, uit);
                    Boomkopie kopie =
                            new Boomkopie(lezer, pen, kop.soort().records(), new Recordpad("/Bericht"), oordeel);
                    lezer.begin("Bericht");
                    schrijfKop(lezer, pen, kopie, retour);
                    schrijfRetourdeel(pen, kenmerk, besluit.kopcodes());
                    if (besluit.heeftInhoud()) {
                        schrijfInhoud(lezer, kopie, oordeel);
                    }
                    pen.klaar();
                },
                IllegalStateException::new);
    }

    private static Berichtsoort retourOp(Berichtsoort soort) {
        return soort.antwoord()
                .filter(Berichtsoort::isRetour)
                .orElseThrow(() -> new IllegalArgumentException(soort + " is not answered with a retour"));
    }

    private static void schrijfKop(Verzoeklezer lezer, Antwoordpen pen, Boomkopie kopie, Berichtsoort retour)
            throws XMLStreamException {
        lezer.begin("Header");
        pen.open("Header");
        lezer.begin("BerichtCode");
        lezer.sla();
        pen.blad("BerichtCode", retour.code());
        while (lezer.volgende() == Verzoeklezer.Stap.BEGIN) {
            kopie.kopieer();
        }
    }

    private static void schrijfRetourdeel(Antwoordpen pen, Antwoordkenmerk kenmerk, List<String> codes)
            throws XMLStreamException {
        pen.blad("IdentificatieRetour", kenmerk.identificatie());
        pen.blad("DagtekeningRetour", kenmerk.dagtekening().toString());
        pen.xsdVersie("XsdVersieRetour", XsdVersie.ONZE);
        pen.retourcodes(codes);
        pen.sluit();
    }

    private static void schrijfInhoud(Verzoeklezer lezer, Boomkopie kopie, Beoordeling oordeel)
            throws XMLStreamException {
        lezer.begin();
        kopie.kopieer();
        lezer.naarEinde();
        oordeel.klaar();
    }
}
