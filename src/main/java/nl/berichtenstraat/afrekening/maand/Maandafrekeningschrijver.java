package nl.berichtenstraat.afrekening.maand;

import java.io.OutputStream;
import java.util.Collection;
import java.util.function.Consumer;
import nl.berichtenstraat.afrekening.Xml;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Afwijzing;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Benuttingen;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Correctie;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Correctiemaand;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Geparkeerd;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Kop;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Lopend;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Productmaand;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Totalen;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.ZonderLevering;

/**
 * Writes the statement of a month ({@code xsd/afrekening/maandafrekening-1.0.xsd}) as a stream. Amounts that do not add up
 * are a failure of ours and stop the message before its first byte. UTF-8, lines end in LF; the stream is flushed and left
 * open.
 */
public final class Maandafrekeningschrijver {

    /** Target namespace; its last part is the major version. */
    public static final String NAMESPACE = "urn:berichtenstraat:maandafrekening:1";

    /** Value of attribute versie. */
    public static final String VERSIE = "1.0";

    private final Xml xml;

    private Maandafrekeningschrijver(OutputStream uit) {
        xml = new Xml(uit);
    }

    /**
     * Writes a statement.
     *
     * @throws IllegalStateException when its parts do not add up to its totals
     */
    public static void schrijf(Maandafrekening afrekening, OutputStream uit) {
        Sluitcontrole.controleer(afrekening);
        new Maandafrekeningschrijver(uit).schrijf(afrekening);
    }

    private void schrijf(Maandafrekening afrekening) {
        xml.wortel("Maandafrekening", NAMESPACE, VERSIE);
        kop(afrekening.kop());
        totalen(afrekening.totalen());
        groep("Producten", afrekening.producten(), this::product);
        groep("Afwijzingen", afrekening.afwijzingen(), this::afwijzing);
        groep("Correcties", afrekening.correcties(), this::correctiemaand);
        groep("Geparkeerd", afrekening.geparkeerd(), this::geparkeerd);
        groep("NietGedeclareerd", afrekening.nietGedeclareerd(), maand -> xml.element("Maand", maand));
        groep("ZonderLevering", afrekening.zonderLevering(), this::zonderLevering);
        xml.einde();
    }

    private void kop(Kop kop) {
        xml.element("Identificatie", kop.identificatie());
        xml.element("Dagtekening", kop.dagtekening());
        xml.element("Gemeente", kop.gemeente());
        xml.element("Aanbieder", kop.aanbieder());
        xml.element("Maand", kop.maand());
    }

    private void totalen(Totalen totalen) {
        xml.open("Totalen");
        xml.element("DezeMaand", totalen.dezeMaand());
        xml.element("Correcties", totalen.correcties());
        xml.element("Afgerekend", totalen.afgerekend());
        xml.element("BijAfsluiting", totalen.bijAfsluiting());
        xml.element("EerdereAfsluitingen", totalen.eerdereAfsluitingen());
        xml.element("Samen", totalen.samen());
        xml.element("VoorAfsluitingen", totalen.voorAfsluitingen());
        xml.element("Grootboek", totalen.grootboek());
        xml.element("Geparkeerd", totalen.geparkeerd());
        xml.sluit();
    }

    private void product(Productmaand product) {
        xml.open("Product");
        product(product.categorie(), product.code());
        xml.element("Clientmaanden", product.clientmaanden());
        xml.element("Ingediend", product.ingediend());
        xml.element("Toegekend", product.toegekend());
        xml.element("Afgewezen", product.afgewezen());
        xml.element("Gecrediteerd", product.gecrediteerd());
        xml.element("Verschuldigd", product.verschuldigd());
        xml.element("Afgerekend", product.afgerekend());
        xml.element("Geparkeerd", product.geparkeerd());
        benutting(product.benutting());
        xml.sluit();
    }

    private void benutting(Benuttingen benutting) {
        xml.open("Benutting");
        xml.element("Onder", benutting.onder());
        xml.element("Binnen", benutting.binnen());
        xml.element("Boven", benutting.boven());
        xml.element("Onbepaald", benutting.onbepaald());
        xml.sluit();
    }

    private void afwijzing(Afwijzing afwijzing) {
        xml.open("Afwijzing");
        xml.element("Regel", afwijzing.regel());
        xml.element("Retourcode", afwijzing.retourcode());
        xml.element("Titel", afwijzing.titel());
        xml.element("Aantal", afwijzing.aantal());
        xml.element("Bedrag", afwijzing.bedrag());
        xml.sluit();
    }

    private void correctiemaand(Correctiemaand maand) {
        xml.open("Correctiemaand");
        xml.element("Maand", maand.maand());
        xml.element("Bedrag", maand.bedrag());
        maand.regels().forEach(this::correctie);
        xml.sluit();
    }

    private void correctie(Correctie correctie) {
        xml.open("Correctie");
        xml.element("ClientSleutel", correctie.client());
        product(correctie.categorie(), correctie.code());
        xml.element("Bedrag", correctie.bedrag());
        xml.sluit();
    }

    private void geparkeerd(Geparkeerd geparkeerd) {
        xml.open("Clientmaand");
        xml.element("ClientSleutel", geparkeerd.client());
        product(geparkeerd.categorie(), geparkeerd.code());
        xml.element("Maand", geparkeerd.maand());
        xml.element("Toegekend", geparkeerd.toegekend());
        xml.element("Afgerekend", geparkeerd.afgerekend());
        xml.element("Reden", geparkeerd.reden());
        xml.sluit();
    }

    private void zonderLevering(ZonderLevering client) {
        xml.open("Client");
        xml.element("ClientSleutel", client.client());
        client.toewijzingen().forEach(this::lopend);
        xml.sluit();
    }

    private void lopend(Lopend lopend) {
        xml.open("Toewijzing");
        xml.element("ToewijzingNummer", lopend.toewijzingNummer());
        lopend.product().ifPresent(product -> {
            xml.element("Categorie", product.categorie());
            product.code().ifPresent(code -> xml.element("Code", code));
        });
        xml.element("Dagen", lopend.dagen());
        xml.sluit();
    }

    private void product(String categorie, String code) {
        xml.element("Categorie", categorie);
        xml.element("Code", code);
    }

    private <T> void groep(String naam, Collection<T> delen, Consumer<T> schrijver) {
        if (!delen.isEmpty()) {
            xml.open(naam);
            delen.forEach(schrijver);
            xml.sluit();
        }
    }
}
