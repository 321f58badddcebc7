package nl.berichtenstraat.bericht;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import nl.berichtenstraat.bericht.Herkenning.Herkend;
import nl.berichtenstraat.bericht.Herkenning.Onherkend;

/** Recognises a message by its first element and its header; what comes after the header is not looked at. */
public final class Berichtherkenner {

    /** The longest identification of the standard. */
    private static final int LANGSTE_WAARDE = 12;

    private Berichtherkenner() {}

    /**
     * Recognises a message.
     *
     * @param in the file; some bytes past the header may be read; closed by the caller
     * @return what it is, or why it is no message of iWmo 3.2
     * @throws java.io.UncheckedIOException when the bytes cannot be read
     */
    public static Herkenning herken(InputStream in) {
        Foutenlijst fouten = new Foutenlijst();
        try {
            Leesstroom stroom = Leesstroom.open(in, Grenzen.KOP, fouten);
            Berichtsoort soort = Hoofdelement.lees(stroom);
            boolean metKop = stroom.naarKind() && stroom.getLocalName().equals("Header");
            return metKop ? herkend(soort, Kopvelden.lees(stroom)) : new Herkend(soort, "", "", "", Optional.empty());
        } catch (Afgebroken e) {
            return new Onherkend(fouten.fouten().get(0));
        }
    }

    private static Herkend herkend(Berichtsoort soort, Kopvelden kop) {
        return new Herkend(
                soort,
                waarde(kop, "Afzender"),
                waarde(kop, "Ontvanger"),
                waarde(kop, "BerichtIdentificatie/Identificatie"),
                datum(waarde(kop, "BerichtIdentificatie/Dagtekening")));
    }

    private static Optional<LocalDate> datum(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String waarde(Kopvelden kop, String naam) {
        String tekst = kop.tekst(naam);
        return tekst.length() > LANGSTE_WAARDE ? "" : tekst;
    }
}
