package nl.berichtenstraat.ggk;

import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import nl.berichtenstraat.ggk.Enveloplezing.Goed;
import nl.berichtenstraat.ggk.Soapantwoord.Geweigerd;

/** Reads a SOAP fault, at whose start the stream stands. */
final class Soapfout {

    private static final String SERVER = "server";

    private final Envelopstroom stroom;
    private String code = "";
    private String tekst = "";
    private Optional<StufBericht> fo03 = Optional.empty();

    private Soapfout(Envelopstroom stroom) {
        this.stroom = stroom;
    }

    /** The refusal; what comes after a Fo03 is not looked at. */
    static Geweigerd lees(Envelopstroom stroom) {
        Soapfout fout = new Soapfout(stroom);
        boolean verder = true;
        while (verder && stroom.naarKind()) {
            verder = fout.deel();
        }
        return new Geweigerd(fout.fo03.flatMap(StufBericht::fout).orElseGet(fout::zonderFo03), fout.fo03);
    }

    private boolean deel() {
        switch (stroom.xml().getLocalName()) {
            case "faultcode" -> code = leesTekst();
            case "faultstring" -> tekst = leesTekst();
            case "detail" -> {
                return leesDetail();
            }
            default -> stroom.slaOver();
        }
        return true;
    }

    private String leesTekst() {
        StringBuilder gelezen = new StringBuilder();
        int gebeurtenis = stroom.volgende();
        while (gebeurtenis != XMLStreamConstants.END_ELEMENT) {
            if (gebeurtenis == XMLStreamConstants.START_ELEMENT) {
                stroom.slaOver();
            } else if (gebeurtenis == XMLStreamConstants.CHARACTERS || gebeurtenis == XMLStreamConstants.CDATA) {
                gelezen.append(stroom.xml().getText());
            }
            gebeurtenis = stroom.volgende();
        }
        return gelezen.toString().strip();
    }

    /** False when a Fo03 was met, good or bad. */
    private boolean leesDetail() {
        while (stroom.naarKind()) {
            if (stroom.isElement(Berichtcode.FO03.naamruimte(), Berichtcode.FO03.element())) {
                fo03 = Stuflezer.zonderPayload(stroom) instanceof Goed goed
                        ? Optional.of(goed.bericht())
                        : Optional.empty();
                return false;
            }
            stroom.slaOver();
        }
        return true;
    }

    private Fout zonderFo03() {
        boolean server =
                code.substring(code.indexOf(':') + 1).toLowerCase(Locale.ROOT).startsWith(SERVER);
        return Fout.van("", server ? Fout.Plek.SERVER : Fout.Plek.CLIENT, tekst, Optional.empty());
    }
}
