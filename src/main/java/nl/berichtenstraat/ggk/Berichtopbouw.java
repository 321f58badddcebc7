package nl.berichtenstraat.ggk;

import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a message of its values. */
final class Berichtopbouw {

    private static final String STUUR = "stuurgegevens/";
    private static final Pattern TIJDSTIP = Pattern.compile("[0-9]{8,17}");
    private static final int LANGSTE_REFNUMMER = 40;
    private static final int LANGSTE_APPLICATIE = 50;
    private static final int LANGSTE_ORGANISATIE = 200;

    private final Berichtcode code;
    private final Velden velden;

    Berichtopbouw(Berichtcode code, Velden velden) {
        this.code = code;
        this.velden = velden;
    }

    /** The message; only when it is as the schema wants it. */
    StufBericht bericht() {
        return new StufBericht(stuurgegevens(), parameters(), fout());
    }

    /** The stuurgegevens of a message that is wrong; empty when they do not say enough to answer it. */
    Optional<Stuurgegevens> bruikbareStuurgegevens() {
        return velden.heeft("stuurgegevens") && isBruikbaar(stuurgegevens())
                ? Optional.of(stuurgegevens())
                : Optional.empty();
    }

    private static boolean isBruikbaar(Stuurgegevens gegevens) {
        return isBruikbaar(gegevens.zender())
                && isBruikbaar(gegevens.ontvanger())
                && !gegevens.referentienummer().isBlank()
                && gegevens.referentienummer().length() <= LANGSTE_REFNUMMER
                && TIJDSTIP.matcher(gegevens.tijdstipBericht()).matches();
    }

    private static boolean isBruikbaar(Systeem systeem) {
        return systeem.applicatie().length() >= 3
                && systeem.applicatie().length() <= LANGSTE_APPLICATIE
                && systeem.organisatie().length() <= LANGSTE_ORGANISATIE
                && systeem.administratie().orElse("").length() <= LANGSTE_APPLICATIE
                && systeem.gebruiker().orElse("").length() <= 2 * LANGSTE_APPLICATIE;
    }

    private Stuurgegevens stuurgegevens() {
        return new Stuurgegevens(
                code,
                systeem("zender"),
                systeem("ontvanger"),
                velden.waarde(STUUR + "referentienummer"),
                velden.waarde(STUUR + "tijdstipBericht"),
                velden.misschien(STUUR + "crossRefnummer"),
                velden.misschien(STUUR + "functie"));
    }

    private Systeem systeem(String naam) {
        String pad = STUUR + naam + "/";
        return new Systeem(
                velden.waarde(pad + "organisatie"),
                velden.waarde(pad + "applicatie"),
                velden.misschien(pad + "administratie"),
                velden.misschien(pad + "gebruiker"));
    }

    private Optional<Parameters> parameters() {
        return code.isEnvelop()
                ? Optional.of(new Parameters(
                        velden.waarde("parameters/applicatieVersie"),
                        velden.waarde("parameters/applicatieSubversie"),
                        velden.waarde("parameters/functieVersie"),
                        velden.waarde("parameters/functieSubversie")))
                : Optional.empty();
    }

    private Optional<Fout> fout() {
        return code == Berichtcode.FO01 || code == Berichtcode.FO03
                ? Optional.of(new Fout(
                        velden.waarde("body/code"),
                        plek(velden.waarde("body/plek")),
                        velden.waarde("body/omschrijving"),
                        velden.misschien("body/details")))
                : Optional.empty();
    }

    private static Fout.Plek plek(String tekst) {
        return tekst.equals(Fout.Plek.CLIENT.tekst()) ? Fout.Plek.CLIENT : Fout.Plek.SERVER;
    }
}
