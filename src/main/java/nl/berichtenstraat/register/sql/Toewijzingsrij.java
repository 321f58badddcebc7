package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;

/** An assignment as a row. */
final class Toewijzingsrij {

    static final String KOLOMMEN = "gemeente, aanbieder, client, nummer, moment, referentie_aanbieder,"
            + " productcategorie, productcode, ingangsdatum, einddatum, reden_wijziging, volume, eenheid, frequentie,"
            + " budget";

    private static final Plaats NERGENS = Plaats.van("", 0);

    private Toewijzingsrij() {}

    /** The values of the columns, after some others. */
    static Object[] waarden(Toewijzing versie, Object... vooraf) {
        ToegewezenProduct inhoud = versie.inhoud();
        Object[] kolommen = {
            versie.gemeente(),
            versie.aanbieder(),
            versie.client(),
            versie.nummer(),
            inhoud.toewijzingsmoment(),
            inhoud.referentieAanbieder(),
            inhoud.product().map(Product::categorie),
            inhoud.product().flatMap(Product::code),
            inhoud.ingangsdatum(),
            inhoud.einddatum(),
            inhoud.redenWijziging(),
            inhoud.omvang().map(Omvang::volume),
            inhoud.omvang().map(omvang -> omvang.eenheid().code()),
            inhoud.omvang().map(omvang -> omvang.frequentie().code()),
            inhoud.budget()
        };
        return Stream.concat(Arrays.stream(vooraf), Arrays.stream(kolommen)).toArray();
    }

    /** The assignment in this row. */
    static Toewijzing lees(Rij rij) throws SQLException {
        return new Toewijzing(
                new Gemeentecode(rij.tekst("gemeente")),
                new AgbCode(rij.tekst("aanbieder")),
                new Clientsleutel(rij.tekst("client")),
                new ToegewezenProduct(
                        rij.getal("nummer"),
                        rij.misschienTekst("referentie_aanbieder"),
                        product(rij),
                        Waarde.moment(rij.tekst("moment")),
                        rij.datum("ingangsdatum"),
                        rij.misschienDatum("einddatum"),
                        rij.misschienTekst("reden_wijziging"),
                        omvang(rij),
                        rij.misschienGetal("budget"),
                        NERGENS));
    }

    /** The product in columns productcategorie and productcode. */
    static Optional<Product> product(Rij rij) throws SQLException {
        Optional<String> code = rij.misschienTekst("productcode");
        return rij.misschienTekst("productcategorie").map(categorie -> new Product(categorie, code));
    }

    private static Optional<Omvang> omvang(Rij rij) throws SQLException {
        Optional<String> eenheid = rij.misschienTekst("eenheid");
        long volume = rij.getal("volume");
        Optional<String> frequentie = rij.misschienTekst("frequentie");
        return eenheid.map(
                code -> new Omvang(volume, Eenheid.vanCode(code), Frequentie.vanCode(frequentie.orElseThrow())));
    }
}
