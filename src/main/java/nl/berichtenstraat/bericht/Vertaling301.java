package nl.berichtenstraat.bericht;

import static nl.berichtenstraat.bericht.Basisvertaling.adres;
import static nl.berichtenstraat.bericht.Basisvertaling.geboortedatum;
import static nl.berichtenstraat.bericht.Basisvertaling.getal;
import static nl.berichtenstraat.bericht.Basisvertaling.naam;
import static nl.berichtenstraat.bericht.Basisvertaling.omvang;
import static nl.berichtenstraat.bericht.Basisvertaling.product;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Toewijzingsbericht.Communicatie;
import nl.berichtenstraat.bericht.xml.basis.CDTOpenPeriode;
import nl.berichtenstraat.bericht.xml.wmo301.Relaties;

/** Translates the body of a 301. */
final class Vertaling301 {

    private final Plaatsen plaatsen;

    private Vertaling301(Plaatsen plaatsen) {
        this.plaatsen = plaatsen;
    }

    static Bericht bericht(Kop kop, nl.berichtenstraat.bericht.xml.wmo301.Client client, Plaatsen plaatsen) {
        return new Vertaling301(plaatsen).bericht(kop, client);
    }

    private Bericht bericht(Kop kop, nl.berichtenstraat.bericht.xml.wmo301.Client client) {
        return new Toewijzingsbericht(
                kop,
                new Client(new Bsn(client.getBsn()), geboortedatum(client.getGeboortedatum()), plaatsen.van(client)),
                naam(client.getNaam()),
                Optional.ofNullable(client.getCommunicatie())
                        .map(c -> new Communicatie(c.getVorm(), c.getTaal() != null)),
                relaties(client.getRelaties()),
                client.getContactgegevens().getContact().stream()
                        .map(this::contact)
                        .toList(),
                client.getToegewezenProducten().getToegewezenProduct().stream()
                        .map(this::toegewezen)
                        .toList());
    }

    private List<Relatie> relaties(Relaties relaties) {
        return relaties == null
                ? List.of()
                : relaties.getRelatie().stream().map(this::relatie).toList();
    }

    private Relatie relatie(nl.berichtenstraat.bericht.xml.wmo301.Relatie relatie) {
        return new Relatie(
                relatie.getNummer(),
                geboortedatum(relatie.getGeboortedatum()),
                naam(relatie.getNaam()),
                contact(relatie.getContact()),
                plaatsen.van(relatie));
    }

    private Contact contact(nl.berichtenstraat.bericht.xml.wmo301.Contact contact) {
        Optional<CDTOpenPeriode> periode = Optional.ofNullable(contact.getPeriode());
        return new Contact(
                contact.getSoort(),
                adres(contact.getAdres()),
                contact.getTelefoon() != null,
                periode.isPresent(),
                periode.map(CDTOpenPeriode::getBegindatum),
                periode.map(CDTOpenPeriode::getEinddatum),
                plaatsen.van(contact));
    }

    private ToegewezenProduct toegewezen(nl.berichtenstraat.bericht.xml.wmo301.ToegewezenProduct product) {
        return new ToegewezenProduct(
                product.getToewijzingNummer(),
                Optional.ofNullable(product.getReferentieAanbieder()),
                product(product.getProduct()),
                product.getToewijzingsdatum().atStartOfDay().plus(product.getToewijzingstijd()),
                product.getIngangsdatum(),
                Optional.ofNullable(product.getEinddatum()),
                Optional.ofNullable(product.getRedenWijziging()),
                omvang(product.getOmvang()),
                getal(product.getBudget()),
                plaatsen.van(product));
    }
}
