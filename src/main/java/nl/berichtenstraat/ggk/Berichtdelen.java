package nl.berichtenstraat.ggk;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.berichtenstraat.ggk.Enveloplezing.Slecht;

/**
 * A message as text in two parts, without XML declaration. Between them comes what is too large for a text: the base64 of
 * a Di01 or Du01, or detailsXML of a fault.
 *
 * @param voor up to that place
 * @param na from that place
 */
record Berichtdelen(String voor, String na) {

    private static final String VOORBEELD = "AAAA";

    /**
     * The parts of a message.
     *
     * @param bestandsnaam for a payload that is no XML; else empty
     * @throws IllegalArgumentException when it would not be as the standard wants it; holds no value of the message
     */
    static Berichtdelen van(StufBericht bericht, Optional<String> bestandsnaam) {
        Berichtcode code = bericht.stuurgegevens().berichtcode();
        Berichtdelen delen = code.isEnvelop() ? envelop(bericht, bestandsnaam) : antwoord(bericht);
        controleer(delen.voor + (code.isEnvelop() ? VOORBEELD : "") + delen.na);
        return delen;
    }

    /** Size in bytes of both. */
    long omvang() {
        return bytes(voor).length + (long) bytes(na).length;
    }

    static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    /** What goes out must be what we would take ourselves. */
    private static void controleer(String bericht) {
        byte[] bytes = bytes(bericht);
        Enveloplezing lezing = Enveloplezer.lees(
                new ByteArrayInputStream(bytes),
                OutputStream.nullOutputStream(),
                false,
                new Leesgrenzen(bytes.length, bytes.length));
        if (lezing instanceof Slecht slecht) {
            throw new IllegalArgumentException("the message is not as the standard wants it: " + slecht.uitleg());
        }
    }

    private static Berichtdelen envelop(StufBericht bericht, Optional<String> bestandsnaam) {
        String wortel = "GGK:" + bericht.stuurgegevens().berichtcode().element();
        String bestand = bestandsnaam.isPresent() ? "GGK:tekstBestand" : "GGK:xmlBestand";
        Stuftekst voor = new Stuftekst()
                .merk("<" + wortel + " xmlns:GGK=\"" + Naamruimten.GGK + "\" xmlns:StUF=\"" + Naamruimten.STUF + "\">");
        stuurgegevens(voor, "GGK:stuurgegevens", bericht.stuurgegevens());
        parameters(voor, bericht.parameters().orElseThrow());
        voor.merk("<GGK:bericht><" + bestand);
        bestandsnaam.ifPresent(naam -> voor.merk(" bestandsnaam=\"").tekst(naam).merk("\""));
        voor.merk(">");
        return new Berichtdelen(voor.toString(), "</" + bestand + "></GGK:bericht></GGK:parameters></" + wortel + ">");
    }

    private static void parameters(Stuftekst xml, Parameters parameters) {
        xml.merk("<GGK:parameters>")
                .blad("GGK:applicatieVersie", parameters.applicatieVersie())
                .blad("GGK:applicatieSubversie", parameters.applicatieSubversie())
                .blad("GGK:functieVersie", parameters.functieVersie())
                .blad("GGK:functieSubversie", parameters.functieSubversie());
    }

    private static Berichtdelen antwoord(StufBericht bericht) {
        String wortel = "StUF:" + bericht.stuurgegevens().berichtcode().element();
        Stuftekst voor = new Stuftekst().merk("<" + wortel + " xmlns:StUF=\"" + Naamruimten.STUF + "\">");
        stuurgegevens(voor, "StUF:stuurgegevens", bericht.stuurgegevens());
        bericht.fout().ifPresent(fout -> fout(voor, fout));
        return new Berichtdelen(
                voor.toString(), (bericht.fout().isPresent() ? "</StUF:body>" : "") + "</" + wortel + ">");
    }

    private static void fout(Stuftekst xml, Fout fout) {
        xml.merk("<StUF:body>")
                .blad("StUF:code", fout.code())
                .blad("StUF:plek", fout.plek().tekst())
                .blad("StUF:omschrijving", fout.omschrijving());
        fout.details().ifPresent(details -> xml.blad("StUF:details", details));
    }

    private static void stuurgegevens(Stuftekst xml, String naam, Stuurgegevens gegevens) {
        xml.merk("<" + naam + ">")
                .blad("StUF:berichtcode", gegevens.berichtcode().code());
        systeem(xml, "StUF:zender", gegevens.zender());
        systeem(xml, "StUF:ontvanger", gegevens.ontvanger());
        xml.blad("StUF:referentienummer", gegevens.referentienummer())
                .blad("StUF:tijdstipBericht", gegevens.tijdstipBericht());
        gegevens.crossRefnummer().ifPresent(cross -> xml.blad("StUF:crossRefnummer", cross));
        gegevens.functie().ifPresent(functie -> xml.blad("StUF:functie", functie));
        xml.merk("</" + naam + ">");
    }

    private static void systeem(Stuftekst xml, String naam, Systeem systeem) {
        xml.merk("<" + naam + ">");
        if (!systeem.organisatie().isEmpty()) {
            xml.blad("StUF:organisatie", systeem.organisatie());
        }
        xml.blad("StUF:applicatie", systeem.applicatie());
        systeem.administratie().ifPresent(administratie -> xml.blad("StUF:administratie", administratie));
        systeem.gebruiker().ifPresent(gebruiker -> xml.blad("StUF:gebruiker", gebruiker));
        xml.merk("</" + naam + ">");
    }
}
