package nl.berichtenstraat.bericht;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The fourteen message types of iWmo 3.2 with their codes (COD002), the answer that belongs to them and the elements
 * that are records: the classes that carry RetourCodes in the answer.
 */
public enum Berichtsoort {
    WMO301("414", Partij.GEMEENTE, "WMO302", "Client", "Relatie", "Contact", "ToegewezenProduct"),
    WMO302("415", Partij.GEMEENTE, ""),
    WMO305("418", Partij.AANBIEDER, "WMO306", "Client", "StartProduct"),
    WMO306("419", Partij.AANBIEDER, ""),
    WMO307("420", Partij.AANBIEDER, "WMO308", "Client", "StopProduct"),
    WMO308("421", Partij.AANBIEDER, ""),
    WMO315("444", Partij.AANBIEDER, "WMO316", "Client", "AangevraagdProduct"),
    WMO316("445", Partij.AANBIEDER, ""),
    WMO317(
            "480",
            Partij.AANBIEDER,
            "WMO318",
            "Client",
            "Verzoek",
            "OngewijzigdProduct",
            "TeWijzigenProduct",
            "NieuwProduct"),
    WMO318("481", Partij.AANBIEDER, ""),
    WMO319("482", Partij.GEMEENTE, "WMO320", "Antwoord"),
    WMO320("483", Partij.GEMEENTE, ""),
    WMO323("484", Partij.AANBIEDER, "WMO325", "Client", "Prestatie"),
    WMO325("485", Partij.GEMEENTE, "");

    /** Namespace of the base schema, shared by all message types. */
    public static final String BASIS_NAMESPACE = "http://www.istandaarden.nl/iwmo/3_2/basisschema/schema";

    /** The party that element Afzender of the header names; in a retour that is the sender of the request. */
    private enum Partij {
        GEMEENTE,
        AANBIEDER
    }

    private final String code;
    private final Partij afzender;
    private final String antwoord;
    private final Set<String> records;

    Berichtsoort(String code, Partij afzender, String antwoord, String... records) {
        this.code = code;
        this.afzender = afzender;
        this.antwoord = antwoord;
        this.records = Set.of(records);
    }

    /** The three-digit BerichtCode of the header, for example 418. */
    public String code() {
        return code;
    }

    /** The three digits of the name, for example 305. */
    public String nummer() {
        return name().substring(3);
    }

    /** The name in lower case as used in namespaces, prefixes and file names, for example {@code wmo305}. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Target namespace of the message schema. */
    public String namespace() {
        return "http://www.istandaarden.nl/iwmo/3_2/" + naam() + "/schema";
    }

    /** The type that answers this one: the retour, or the 325 for a 323; empty for answers themselves. */
    public Optional<Berichtsoort> antwoord() {
        return antwoord.isEmpty() ? Optional.empty() : Optional.of(valueOf(antwoord));
    }

    /** Whether this is one of the six retour types (302, 306, 308, 316, 318, 320); false for the 325. */
    public boolean isRetour() {
        return antwoord.isEmpty() && this != WMO325;
    }

    /** Whether header element Afzender holds a gemeentecode (else an AGB code). */
    public boolean afzenderIsGemeente() {
        return afzender == Partij.GEMEENTE;
    }

    /** Local names of the elements that get RetourCodes in the answer to this type; empty for answers. */
    public Set<String> records() {
        return records;
    }

    /** The type with this target namespace; empty when it is not a namespace of iWmo 3.2. */
    public static Optional<Berichtsoort> vanNamespace(String namespace) {
        return Arrays.stream(values())
                .filter(soort -> soort.namespace().equals(namespace))
                .findFirst();
    }
}
