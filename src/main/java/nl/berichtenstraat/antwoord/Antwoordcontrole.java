package nl.berichtenstraat.antwoord;

import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Declaratie;

/**
 * The last look at an answer before it leaves: does it hold to its schema, and to what IV028 and IV087 say about its
 * codes? One pass in constant memory. May be shared by threads.
 */
public final class Antwoordcontrole {

    private final Antwoordxml xml = new Antwoordxml();
    private final Antwoordschemas schemas = new Antwoordschemas();
    private final Retourcodelijst lijst;

    /**
     * A check.
     *
     * @param lijst the codes that answers may carry
     */
    public Antwoordcontrole(Retourcodelijst lijst) {
        this.lijst = lijst;
    }

    /**
     * Checks an answer.
     *
     * @param soort what it should be: a retour type or WMO325
     * @param antwoord the answer; not closed
     * @throws OnjuistAntwoord when it does not hold; says which rule, without values
     * @throws IllegalArgumentException when the type is no answer
     * @throws java.io.UncheckedIOException when reading fails
     */
    public void controleer(Berichtsoort soort, InputStream antwoord) {
        Antwoordtoets codes = codetoets(soort);
        controleer(antwoord, List.of(new Schematoets(schemas.van(soort)), codes));
    }

    /**
     * Checks a 325 likewise, and that it refers to the declaratie that it answers.
     *
     * @param declaratie what the 323 says before its lines
     * @param antwoord the answer; not closed
     * @throws OnjuistAntwoord when it does not hold; says which rule, without values
     * @throws java.io.UncheckedIOException when reading fails
     */
    public void controleer(Declaratie declaratie, InputStream antwoord) {
        controleer(
                antwoord,
                List.of(
                        new Schematoets(schemas.van(Berichtsoort.WMO325)),
                        codetoets(Berichtsoort.WMO325),
                        new Declaratieverwijzing(declaratie)));
    }

    private void controleer(InputStream antwoord, List<Antwoordtoets> toetsen) {
        Antwoordxml.voerUit(() -> lees(xml.lezer(antwoord), toetsen), OnjuistAntwoord::new);
    }

    private Antwoordtoets codetoets(Berichtsoort soort) {
        if (soort == Berichtsoort.WMO325) {
            return new Declaratieantwoordtoets(lijst);
        }
        Berichtsoort verzoek =
                soort.heenbericht().orElseThrow(() -> new IllegalArgumentException(soort + " is no answer"));
        return new Retourtoets(soort, verzoek, lijst);
    }

    private static void lees(XMLStreamReader bron, List<Antwoordtoets> toetsen) throws XMLStreamException {
        StringBuilder tekst = new StringBuilder();
        while (bron.hasNext()) {
            switch (bron.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    geefTekst(tekst, toetsen);
                    weigerAttributen(bron);
                    toetsen.forEach(toets -> toets.begin(bron.getNamespaceURI(), bron.getLocalName()));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    geefTekst(tekst, toetsen);
                    toetsen.forEach(toets -> toets.eind(bron.getNamespaceURI(), bron.getLocalName()));
                }
                case XMLStreamConstants.CHARACTERS -> tekst.append(bron.getText());
                case XMLStreamConstants.END_DOCUMENT -> toetsen.forEach(Antwoordtoets::klaar);
                default -> throw new OnjuistAntwoord("More than elements and their values");
            }
        }
    }

    private static void geefTekst(StringBuilder tekst, List<Antwoordtoets> toetsen) {
        if (!tekst.isEmpty()) {
            String geheel = tekst.toString();
            toetsen.forEach(toets -> toets.tekst(geheel));
            tekst.setLength(0);
        }
    }

    private static void weigerAttributen(XMLStreamReader bron) {
        if (bron.getAttributeCount() > 0) {
            throw new OnjuistAntwoord("An attribute, which the standard does not have");
        }
    }
}
