package nl.berichtenstraat.bericht;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The fourteen message types with their codes (COD002), the answer that belongs to them and the elements that are
 * records: the classes that carry RetourCodes in the answer. How they are called is for the {@link Standaard} to say.
 */
public enum Berichtsoort {
    WMO301(Partij.GEMEENTE, "WMO302", "Client", "Relatie", "Contact", "ToegewezenProduct"),
    WMO302(Partij.GEMEENTE, ""),
    WMO305(Partij.AANBIEDER, "WMO306", "Client", "StartProduct"),
    WMO306(Partij.AANBIEDER, ""),
    WMO307(Partij.AANBIEDER, "WMO308", "Client", "StopProduct"),
    WMO308(Partij.AANBIEDER, ""),
    WMO315(Partij.AANBIEDER, "WMO316", "Client", "AangevraagdProduct"),
    WMO316(Partij.AANBIEDER, ""),
    WMO317(Partij.AANBIEDER, "WMO318", "Client", "Verzoek", "OngewijzigdProduct", "TeWijzigenProduct", "NieuwProduct"),
    WMO318(Partij.AANBIEDER, ""),
    WMO319(Partij.GEMEENTE, "WMO320", "Antwoord"),
    WMO320(Partij.GEMEENTE, ""),
    WMO323(Partij.AANBIEDER, "WMO325", "Client", "Prestatie"),
    WMO325(Partij.GEMEENTE, "");

    /** Namespace of the base schema, shared by all message types. */
    public static final String BASIS_NAMESPACE = Standaard.ONZE.basisNamespace();

    /** The party that element Afzender of the header names; in a retour that is the sender of the request. */
    private enum Partij {
        GEMEENTE,
        AANBIEDER
    }

    private final String nummer;
    private final Partij afzender;
    private final String antwoord;
    private final Set<String> records;
    private final String code;
    private final String naam;
    private final String namespace;

    Berichtsoort(Partij afzender, String antwoord, String... records) {
        this.nummer = name().substring(3);
        this.afzender = afzender;
        this.antwoord = antwoord;
        this.records = Set.of(records);
        this.code = Standaard.ONZE.berichtcode(nummer);
        this.naam = Standaard.ONZE.bericht(nummer);
        this.namespace = Standaard.ONZE.namespace(nummer);
    }

    /** The three-digit BerichtCode of the header, for example 418. */
    public String code() {
        return code;
    }

    /** The three digits of the name, for example 305. */
    public String nummer() {
        return nummer;
    }

    /** The name as used in namespaces, prefixes and file names, for example {@code wmo305}. */
    public String naam() {
        return naam;
    }

    /** Target namespace of the message schema. */
    public String namespace() {
        return namespace;
    }

    /** The type that answers this one: the retour, or the 325 for a 323; empty for answers themselves. */
    public Optional<Berichtsoort> antwoord() {
        return antwoord.isEmpty() ? Optional.empty() : Optional.of(valueOf(antwoord));
    }

    /** The type that this one answers; empty when it answers none. */
    public Optional<Berichtsoort> heenbericht() {
        return Arrays.stream(values())
                .filter(soort -> soort.antwoord.equals(name()))
                .findFirst();
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

    /** The type with this target namespace; empty when it is not a namespace of our standard. */
    public static Optional<Berichtsoort> vanNamespace(String namespace) {
        return Arrays.stream(values())
                .filter(soort -> soort.namespace.equals(namespace))
                .findFirst();
    }
}
