package nl.berichtenstraat.ggk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** Writes SOAP 1.1: always the same bytes for the same message, in UTF-8 without byte order mark. */
public final class Soapschrijver {

    static final String BEGIN = "<soap:Envelope xmlns:soap=\"" + Naamruimten.SOAP + "\"><soap:Body>";
    static final String EIND = "</soap:Body></soap:Envelope>";

    private Soapschrijver() {}

    /**
     * A refusal with a Fo03 about it.
     *
     * @throws IllegalArgumentException when the Fo03 would not be as the standard wants it
     */
    public static void fout(StufBericht fo03, OutputStream uit) throws IOException {
        Berichtdelen delen = Berichtdelen.van(fo03, Optional.empty());
        Fout fout = fo03.fout().orElseThrow();
        fout(fout.plek(), fout.omschrijving(), "<detail>" + delen.voor() + delen.na() + "</detail>", uit);
    }

    /** A refusal of something that holds nothing to refer to. */
    public static void fout(Fout.Plek plek, String omschrijving, OutputStream uit) throws IOException {
        fout(plek, omschrijving, "", uit);
    }

    private static void fout(Fout.Plek plek, String omschrijving, String detail, OutputStream uit) throws IOException {
        String plaats = plek.tekst();
        schrijf(
                new Stuftekst()
                        .merk(Envelopschrijver.VERKLARING + BEGIN + "<soap:Fault><faultcode>soap:"
                                + plaats.substring(0, 1).toUpperCase(Locale.ROOT) + plaats.substring(1)
                                + "</faultcode>")
                        .blad("faultstring", omschrijving)
                        .merk(detail + "</soap:Fault>" + EIND)
                        .toString(),
                uit);
    }

    private static void schrijf(String tekst, OutputStream uit) throws IOException {
        uit.write(Berichtdelen.bytes(tekst));
    }
}
