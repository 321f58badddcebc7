package nl.berichtenstraat.bericht;

import static nl.berichtenstraat.bericht.Basisvertaling.getal;
import static nl.berichtenstraat.bericht.Basisvertaling.omvang;
import static nl.berichtenstraat.bericht.Basisvertaling.product;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.xml.wmo317.NieuweProducten;
import nl.berichtenstraat.bericht.xml.wmo317.OngewijzigdeProducten;
import nl.berichtenstraat.bericht.xml.wmo317.TeWijzigenProducten;
import nl.berichtenstraat.bericht.xml.wmo317.Verzoek;

/** Translates the body of a 317. */
final class Vertaling317 {

    private final Plaatsen plaatsen;

    private Vertaling317(Plaatsen plaatsen) {
        this.plaatsen = plaatsen;
    }

    static Bericht bericht(Kop kop, nl.berichtenstraat.bericht.xml.wmo317.Client client, Plaatsen plaatsen) {
        return new Vertaling317(plaatsen).bericht(kop, client);
    }

    private Bericht bericht(Kop kop, nl.berichtenstraat.bericht.xml.wmo317.Client client) {
        Verzoek verzoek = client.getVerzoek();
        return new VerzoekOmWijziging(
                kop,
                new Client(new Bsn(client.getBsn()), Optional.empty(), plaatsen.van(client)),
                plaatsen.van(verzoek),
                verzoek.getReferentieAanbieder(),
                ongewijzigd(verzoek.getOngewijzigdeProducten()),
                teWijzigen(verzoek.getTeWijzigenProducten()),
                nieuw(verzoek.getNieuweProducten()));
    }

    private List<OngewijzigdProduct> ongewijzigd(OngewijzigdeProducten producten) {
        return producten == null
                ? List.of()
                : producten.getOngewijzigdProduct().stream()
                        .map(p -> new OngewijzigdProduct(p.getToewijzingNummer(), plaatsen.van(p)))
                        .toList();
    }

    private List<TeWijzigenProduct> teWijzigen(TeWijzigenProducten producten) {
        return producten == null
                ? List.of()
                : producten.getTeWijzigenProduct().stream()
                        .map(this::teWijzigen)
                        .toList();
    }

    private TeWijzigenProduct teWijzigen(nl.berichtenstraat.bericht.xml.wmo317.TeWijzigenProduct product) {
        return new TeWijzigenProduct(
                product.getToewijzingNummer(),
                product.getGewensteIngangsdatum(),
                Optional.ofNullable(product.getEinddatum()),
                omvang(product.getOmvang()),
                getal(product.getBudget()),
                plaatsen.van(product));
    }

    private List<NieuwProduct> nieuw(NieuweProducten producten) {
        return producten == null
                ? List.of()
                : producten.getNieuwProduct().stream().map(this::nieuw).toList();
    }

    private NieuwProduct nieuw(nl.berichtenstraat.bericht.xml.wmo317.NieuwProduct product) {
        return new NieuwProduct(
                product(product.getProduct()),
                product.getGewensteIngangsdatum(),
                Optional.ofNullable(product.getEinddatum()),
                omvang(product.getOmvang()),
                getal(product.getBudget()),
                plaatsen.van(product));
    }
}
