package nl.berichtenstraat.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.berichtenstraat.bericht.Berichtsoort;

/** What a search can ask, beside the time of receipt. */
public enum Zoekveld {
    /** Any number: the message itself, its identification, or a toewijzing, declaratie or reference in it. */
    NUMMER("Nummer", "[^\\p{Cntrl}]{1,40}", "Vul een nummer van hoogstens 40 tekens in."),
    /** BerichtIdentificatie.Identificatie. */
    IDENTIFICATIE("Identificatie", "[^\\p{Cntrl}]{1,12}", "Een identificatie heeft hoogstens 12 tekens."),
    /** AGB code of the aanbieder in the header. */
    AANBIEDER("Aanbieder", "[0-9]{8}", "Een AGB-code heeft 8 cijfers."),
    /** Code of the gemeente in the header. */
    GEMEENTE("Gemeente", "[0-9]{4}", "Een gemeentecode heeft 4 cijfers."),
    /** Message type, as {@code WMO323}. */
    SOORT("Berichtsoort", soorten(), "Kies een berichtsoort."),
    /** ToewijzingNummer in the message. */
    TOEWIJZING("Toewijzingnummer", "[0-9]{1,12}", "Een toewijzingnummer heeft hoogstens 12 cijfers."),
    /** DeclaratieNummer in the message. */
    DECLARATIE("Declaratienummer", "[^\\p{Cntrl}]{1,20}", "Een declaratienummer heeft hoogstens 20 tekens."),
    /** Pseudonym of a client in the message. */
    CLIENT("Cliënt", "[0-9a-f]{32}", "Een cliëntsleutel heeft 32 tekens: cijfers en a tot en met f."),
    /** How far the message is: {@link Berichtstatus}. */
    STATUS("Status", "ONTVANGEN|VERWERKT|GEPARKEERD", "Kies een status."),
    /** What became of it, see {@link BewaardBericht#uitkomst()}. */
    UITKOMST("Uitkomst", "goedgekeurd|deels|afgekeurd|fout|dubbel", "Kies een uitkomst."),
    /** A code of WJ001 among its findings. */
    RETOURCODE("Retourcode", "[0-9A-Z]{4}", "Een retourcode heeft 4 tekens."),
    /** A rule among its findings. */
    REGEL("Regel", "[A-Za-z0-9]{2,20}", "Een regelcode is bijvoorbeeld TR321."),
    /** Number of the cause for which it failed. */
    OORZAAK("Oorzaak", "[0-9]{1,15}", "Een oorzaak heeft een nummer."),
    /** Whether something that it sends out has not left yet. */
    UITGAAND("Uitgaand", "wacht", "Kies of er iets op verzending wacht.");

    private final String label;
    private final Pattern vorm;
    private final String bezwaar;

    Zoekveld(String label, String vorm, String bezwaar) {
        this.label = label;
        this.vorm = Pattern.compile(vorm);
        this.bezwaar = bezwaar;
    }

    /** The name in an address or in JSON, for example {@code toewijzing}. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it, in Dutch. */
    public String label() {
        return label;
    }

    /** What is wrong with a value, in Dutch; empty when it can be looked for. */
    public Optional<String> bezwaarTegen(String waarde) {
        return vorm.matcher(waarde).matches() ? Optional.empty() : Optional.of(bezwaar);
    }

    private static String soorten() {
        return String.join(
                "|", Arrays.stream(Berichtsoort.values()).map(Enum::name).toList());
    }
}
