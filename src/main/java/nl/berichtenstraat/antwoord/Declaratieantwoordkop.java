package nl.berichtenstraat.antwoord;

import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Kop;
import nl.berichtenstraat.bericht.Standaard;
import nl.berichtenstraat.bericht.XsdVersie;

/**
 * The header of a 325. Unlike a retour it is a message of its own: the gemeente is its Afzender, and it refers to the
 * 323 by DeclaratieIdentificatie and XsdVersieDeclaratie (TR371).
 */
final class Declaratieantwoordkop {

    private Declaratieantwoordkop() {}

    static void schrijf(Antwoordpen pen, Kop kop, Antwoordkenmerk kenmerk, List<String> codes)
            throws XMLStreamException {
        if (codes.isEmpty()) {
            throw new IllegalStateException("The header of a 325 always has a code (IV087)");
        }
        pen.open("Header");
        pen.blad("BerichtCode", Berichtsoort.WMO325.code());
        pen.blad("BerichtVersie", Standaard.ONZE.versie());
        pen.blad("BerichtSubversie", Standaard.ONZE.subversie());
        pen.blad("Afzender", kop.ontvanger());
        pen.blad("Ontvanger", kop.afzender());
        identificatie(pen, "BerichtIdentificatie", kenmerk.identificatie(), kenmerk.dagtekening());
        pen.xsdVersie("XsdVersie", XsdVersie.ONZE);
        identificatie(pen, "DeclaratieIdentificatie", kop.identificatie(), kop.dagtekening());
        pen.xsdVersie("XsdVersieDeclaratie", kop.xsdVersie());
        pen.retourcodes(codes);
        pen.sluit();
    }

    private static void identificatie(Antwoordpen pen, String naam, String identificatie, LocalDate dagtekening)
            throws XMLStreamException {
        pen.paar(naam, "Identificatie", identificatie, "Dagtekening", dagtekening.toString());
    }
}
