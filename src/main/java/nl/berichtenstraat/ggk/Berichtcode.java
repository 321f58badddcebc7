package nl.berichtenstraat.ggk;

import java.util.Arrays;
import java.util.Optional;

/** The messages of StUF that this side reads or writes. Bv01 and Bv04 are read only: some adapters send them. */
public enum Berichtcode {
    /** A message that begins an exchange. */
    DI01("Di01", Naamruimten.GGK, "envelopHeenbericht-ggk_Di01", Naamruimten.GGK + "/ggk_Di01"),
    /** The return message on one Di01. */
    DU01("Du01", Naamruimten.GGK, "envelopRetourbericht-ggk_Du01", Naamruimten.GGK + "/ggk_Du01"),
    /** A functional fault about one Di01 or Du01, later than its delivery. */
    FO01("Fo01", Naamruimten.STUF, "Fo01Bericht", Naamruimten.STUF + "/Fo01"),
    /** A functional confirmation; proposed in 2018, never part of the standard. */
    BV01("Bv01", Naamruimten.STUF, "Bv01Bericht", ""),
    /** Receipt: the message is stored. Local hop only. */
    BV03("Bv03", Naamruimten.STUF, "Bv03Bericht", ""),
    /** Receipt by an intermediary that checked nothing. Local hop only. */
    BV04("Bv04", Naamruimten.STUF, "Bv04Bericht", ""),
    /** Refusal: the message is not taken. Local hop only, in the detail of a SOAP fault. */
    FO03("Fo03", Naamruimten.STUF, "Fo03Bericht", "");

    private final String code;
    private final String naamruimte;
    private final String element;
    private final String actie;

    Berichtcode(String code, String naamruimte, String element, String actie) {
        this.code = code;
        this.naamruimte = naamruimte;
        this.element = element;
        this.actie = actie;
    }

    /** As it stands in element berichtcode. */
    public String code() {
        return code;
    }

    /** Namespace of the root element. */
    public String naamruimte() {
        return naamruimte;
    }

    /** Local name of the root element. */
    public String element() {
        return element;
    }

    /** The SOAPAction with which it is offered; empty for what is only an answer. */
    public Optional<String> actie() {
        return actie.isEmpty() ? Optional.empty() : Optional.of(actie);
    }

    /** Whether it carries a payload. */
    public boolean isEnvelop() {
        return this == DI01 || this == DU01;
    }

    /** The message with this root element; empty when it is none of ours. */
    public static Optional<Berichtcode> vanElement(String naamruimte, String element) {
        return Arrays.stream(values())
                .filter(code -> code.naamruimte.equals(naamruimte) && code.element.equals(element))
                .findFirst();
    }
}
