package nl.berichtenstraat.bericht;

import static nl.berichtenstraat.bericht.Basisvertaling.geboortedatum;
import static nl.berichtenstraat.bericht.Basisvertaling.getal;
import static nl.berichtenstraat.bericht.Basisvertaling.product;

import nl.berichtenstraat.bericht.xml.basis.CDTGeboortedatum;

/** Translates the bodies of a 305 and a 307: reported starts and stops. */
final class Leveringsvertaling {

    private Leveringsvertaling() {}

    static Bericht start(Kop kop, nl.berichtenstraat.bericht.xml.wmo305.Client client, Plaatsen plaatsen) {
        return new Startbericht(
                kop,
                client(client.getBsn(), client.getGeboortedatum(), plaatsen.van(client)),
                client.getStartProducten().getStartProduct().stream()
                        .map(start -> start(start, plaatsen.van(start)))
                        .toList());
    }

    static Bericht stop(Kop kop, nl.berichtenstraat.bericht.xml.wmo307.Client client, Plaatsen plaatsen) {
        return new Stopbericht(
                kop,
                client(client.getBsn(), client.getGeboortedatum(), plaatsen.van(client)),
                client.getStopProducten().getStopProduct().stream()
                        .map(stop -> stop(stop, plaatsen.van(stop)))
                        .toList());
    }

    private static Client client(String bsn, CDTGeboortedatum geboorte, Plaats plaats) {
        return new Client(new Bsn(bsn), geboortedatum(geboorte), plaats);
    }

    private static StartProduct start(nl.berichtenstraat.bericht.xml.wmo305.StartProduct start, Plaats plaats) {
        return new StartProduct(
                getal(start.getToewijzingNummer()),
                product(start.getProduct()),
                start.getBegindatum(),
                start.getStatusAanlevering(),
                plaats);
    }

    private static StopProduct stop(nl.berichtenstraat.bericht.xml.wmo307.StopProduct stop, Plaats plaats) {
        return new StopProduct(
                getal(stop.getToewijzingNummer()),
                product(stop.getProduct()),
                stop.getBegindatum(),
                stop.getRedenBeeindiging(),
                stop.getEinddatum(),
                stop.getStatusAanlevering(),
                plaats);
    }
}
