package nl.berichtenstraat.afrekening;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Writes a settlement message ({@code xsd/afrekening/afrekening-1.1.xsd}) as a stream: {@link #begin} once,
 * {@link #regel} for each line, {@link #einde} once. Amounts that do not add up are a failure of ours and stop the
 * message. UTF-8, lines end in LF; the stream is flushed and left open.
 */
public final class Afrekeningschrijver {

    /** Target namespace; its last part is the major version. */
    public static final String NAMESPACE = "urn:berichtenstraat:afrekening:1";

    /** Value of attribute versie. */
    public static final String VERSIE = "1.1";

    private final Xml xml;
    private long toegekend;
    private long ditBericht;
    private long geparkeerd;
    private long verschillen;
    private boolean heeftRegels;

    /** Writes to this stream. */
    public Afrekeningschrijver(OutputStream uit) {
        xml = new Xml(uit);
    }

    /**
     * Writes what stands before the lines.
     *
     * @throws IllegalStateException when submitted is not granted plus rejected
     */
    public void begin(Afrekeningkop kop) {
        Afrekeningkop.Totalen totalen = kop.totalen();
        if (totalen.ingediend() != totalen.toegekend() + totalen.afgewezen()) {
            throw new IllegalStateException("afrekening " + kop.identificatie() + ": totalen sluiten niet: " + totalen);
        }
        toegekend = totalen.toegekend();
        xml.wortel("Afrekening", NAMESPACE, VERSIE);
        xml.element("Identificatie", kop.identificatie());
        xml.element("Dagtekening", kop.dagtekening());
        oorsprong(kop.gemaaktUit());
        xml.open("Totalen");
        xml.element("Ingediend", totalen.ingediend());
        xml.element("Toegekend", totalen.toegekend());
        xml.element("Afgewezen", totalen.afgewezen());
        xml.sluit();
    }

    /** Writes a line. */
    public void regel(Afrekenregel regel) {
        verschillen = Math.addExact(verschillen, regel.verschil());
        ditBericht = Math.addExact(ditBericht, regel.ditBericht());
        geparkeerd = Math.addExact(geparkeerd, regel.geparkeerd());
        if (!heeftRegels) {
            xml.open("Regels");
            heeftRegels = true;
        }
        xml.open("Regel");
        onderwerp(regel);
        benutting(regel.benutting());
        xml.element("Zijde", regel.zijde());
        regel.vorm().ifPresent(vorm -> xml.element("Bekostiging", vorm));
        xml.element("Toegekend", regel.toegekend());
        regel.verschuldigd().ifPresent(verschuldigd -> xml.element("Verschuldigd", verschuldigd.cent()));
        xml.element("EerderAfgerekend", regel.eerderAfgerekend());
        xml.element("Verschil", regel.verschil());
        xml.element("Berekening", regel.benutting().berekening());
        regel.verschuldigd().ifPresent(verschuldigd -> xml.element("Bedragberekening", verschuldigd.berekening()));
        regel.reden().ifPresent(reden -> xml.element("Geparkeerd", reden));
        regel.beleid().ifPresent(beleid -> xml.element("Beleid", beleid));
        xml.sluit();
    }

    /**
     * Ends the message.
     *
     * @throws IllegalStateException when the lines do not add up to what the declaration was granted
     */
    public void einde() {
        if (ditBericht != toegekend) {
            throw new IllegalStateException(
                    "afrekening sluit niet: regels samen " + ditBericht + " cent, toegekend " + toegekend + " cent");
        }
        if (heeftRegels) {
            xml.sluit();
        }
        xml.open("Saldo");
        xml.element("Geparkeerd", geparkeerd);
        xml.element("Verrekend", verschillen - toegekend + geparkeerd);
        xml.element("Afgerekend", verschillen);
        xml.sluit();
        xml.einde();
    }

    private void oorsprong(Afrekeningkop.Oorsprong van) {
        xml.open("GemaaktUit");
        xml.element("BerichtIdentificatie", van.berichtIdentificatie());
        xml.element("DeclaratieNummer", van.declaratieNummer());
        xml.element("Gemeente", van.gemeente());
        xml.element("Aanbieder", van.aanbieder());
        xml.open("DeclaratiePeriode");
        xml.element("Begindatum", van.periode().begin());
        xml.element("Einddatum", van.periode().eind());
        xml.sluit();
        xml.sluit();
    }

    private void onderwerp(Afrekenregel regel) {
        xml.element("ClientSleutel", regel.over().client());
        xml.open("Product");
        xml.element("Categorie", regel.over().productCategorie());
        xml.element("Code", regel.over().productCode());
        xml.sluit();
        xml.element("Maand", regel.over().maand());
        xml.open("ToewijzingNummers");
        regel.toewijzingNummers().forEach(nummer -> xml.element("ToewijzingNummer", nummer));
        xml.sluit();
    }

    private void benutting(Benutting benutting) {
        OptionalLong toegewezen = benutting.toegewezenMinuten();
        toegewezen.ifPresent(minuten -> xml.element("ToegewezenMinuten", minuten));
        xml.element("GeleverdeMinuten", benutting.geleverdeMinuten());
        Optional<BigDecimal> percentage = benutting.percentage();
        percentage.ifPresent(p -> xml.element("Benuttingspercentage", p.toPlainString()));
    }
}
