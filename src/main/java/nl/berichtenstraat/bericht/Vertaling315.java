package nl.berichtenstraat.bericht;

import static nl.berichtenstraat.bericht.Basisvertaling.geboortedatum;
import static nl.berichtenstraat.bericht.Basisvertaling.getal;
import static nl.berichtenstraat.bericht.Basisvertaling.omvang;
import static nl.berichtenstraat.bericht.Basisvertaling.product;

import java.util.Optional;
import nl.berichtenstraat.bericht.AangevraagdProduct.Verwijzer;
import nl.berichtenstraat.bericht.xml.basis.CDTVerwijzer;

/** Translates the body of a 315. */
final class Vertaling315 {

    private Vertaling315() {}

    static Bericht bericht(Kop kop, nl.berichtenstraat.bericht.xml.wmo315.Client client, Plaatsen plaatsen) {
        return new VerzoekOmToewijzing(
                kop,
                new Client(new Bsn(client.getBsn()), geboortedatum(client.getGeboortedatum()), plaatsen.van(client)),
                client.getAangevraagdeProducten().getAangevraagdProduct().stream()
                        .map(product -> aangevraagd(product, plaatsen.van(product)))
                        .toList());
    }

    private static AangevraagdProduct aangevraagd(
            nl.berichtenstraat.bericht.xml.wmo315.AangevraagdProduct product, Plaats plaats) {
        return new AangevraagdProduct(
                product.getReferentieAanbieder(),
                getal(product.getBeschikkingNummer()).map(String::valueOf),
                Optional.ofNullable(product.getBeschikkingIngangsdatum()),
                product(product.getProduct()),
                product.getToewijzingIngangsdatum(),
                Optional.ofNullable(product.getToewijzingEinddatum()),
                omvang(product.getOmvang()),
                getal(product.getBudget()),
                verwijzer(product.getVerwijzer()),
                plaats);
    }

    private static Verwijzer verwijzer(CDTVerwijzer verwijzer) {
        return new Verwijzer(verwijzer.getType(), verwijzer.getNaam() != null, verwijzer.getZorgverlenerCode() != null);
    }
}
