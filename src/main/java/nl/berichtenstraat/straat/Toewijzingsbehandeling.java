package nl.berichtenstraat.straat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.bericht.Toewijzingsbericht;
import nl.berichtenstraat.bericht.VerzoekOmWijziging;
import nl.berichtenstraat.bericht.Verzoekbesluit;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Toewijzingenbeeld;
import nl.berichtenstraat.regels.Toewijzingsbeeld;
import nl.berichtenstraat.regels.inbericht.Regels301;
import nl.berichtenstraat.regels.overstijgend.Toetsing301;

/**
 * A 301 of the gemeente's own back office, assessed before it leaves: a correct one is registered and sent on unchanged,
 * a faulty one goes back as a 302 and nothing is registered.
 */
final class Toewijzingsbehandeling extends Berichtbehandeling<Toewijzingsbericht> {

    private final Contractregels301 contractregels = new Contractregels301();

    Toewijzingsbehandeling() {
        super(Toewijzingsbericht.class);
    }

    @Override
    Uitkomst beoordeel(Zaak zaak, Toewijzingsbericht bericht) {
        List<Bevinding> bevindingen =
                zaak.beoordeel(bericht, Regels301.IN_BERICHT.toets(bericht), () -> overstijgend(zaak, bericht));
        if (bevindingen.stream().anyMatch(Bevinding::keurtAf)) {
            return afsluiting().afgekeurd(zaak, bericht.kop(), bevindingen, Bestemming.BACKOFFICE);
        }
        registreer(zaak, bericht);
        honoreer(zaak, bericht);
        return afsluiting().doorgestuurd(zaak, bevindingen, Bestemming.TOEWIJZING);
    }

    private List<Bevinding> overstijgend(Zaak zaak, Toewijzingsbericht bericht) {
        List<Bevinding> bevindingen = new ArrayList<>(Toetsing301.KOP.toets(
                zaak.kopbeeld(bericht.kop(), bericht.producten().stream().map(ToegewezenProduct::ingangsdatum))));
        List<VerzoekOmWijziging> gehonoreerd = new Verzoekdossier(zaak).gehonoreerd(bericht);
        Toetsing301.BERICHT.toets(
                new Toewijzingenbeeld(
                        bericht, zaak.toewijzingen(bericht.client().bsn()), gehonoreerd),
                bevindingen::add);
        Map<Long, Toewijzing> bekend = zaak.register()
                .toewijzingen()
                .huidige(
                        zaak.gemeente(),
                        bericht.producten().stream()
                                .map(ToegewezenProduct::toewijzingNummer)
                                .toList());
        Afspraken afspraken = zaak.afspraken();
        for (ToegewezenProduct product : bericht.producten()) {
            Toetsing301.PRODUCT.toets(beeld(zaak, bericht, product, bekend, gehonoreerd, afspraken), bevindingen::add);
        }
        contractregels.toets(zaak, bericht, bevindingen::add);
        return bevindingen;
    }

    private static Toewijzingsbeeld beeld(
            Zaak zaak,
            Toewijzingsbericht bericht,
            ToegewezenProduct product,
            Map<Long, Toewijzing> bekend,
            List<VerzoekOmWijziging> gehonoreerd,
            Afspraken afspraken) {
        Clientsleutel client = zaak.sleutel(bericht.client().bsn());
        return new Toewijzingsbeeld(
                bericht.kop(),
                client,
                product,
                Optional.ofNullable(bekend.get(product.toewijzingNummer())),
                zaak.register().declaraties().heeftOpenDebet(zaak.gemeente(), product.toewijzingNummer()),
                product.referentieAanbieder().flatMap(new Verzoekdossier(zaak)::verzoek),
                gehonoreerd.stream()
                        .filter(verzoek -> verzoek.toewijzingNummers().contains(product.toewijzingNummer()))
                        .map(VerzoekOmWijziging::referentieAanbieder)
                        .findFirst(),
                afspraken.op(product.ingangsdatum()));
    }

    /**
     * The references in an accepted 301 say which requests it grants. A resend grants them too, so that they stay granted
     * when the aanbieder rejects only one of the two.
     */
    private static void honoreer(Zaak zaak, Toewijzingsbericht bericht) {
        Verzoekdossier dossier = new Verzoekdossier(zaak);
        dossier.genoemd(bericht).forEach(verzoek -> dossier.besluit(verzoek, Verzoekbesluit.GEHONOREERD));
    }

    private static void registreer(Zaak zaak, Toewijzingsbericht bericht) {
        Clientsleutel client = zaak.sleutel(bericht.client().bsn());
        bericht.producten().stream()
                .map(product -> new Toewijzing(zaak.gemeente(), zaak.aanbieder(), client, product))
                .forEach(versie -> zaak.register().toewijzingen().bewaar(versie, zaak.id()));
        Boekhouding.van(zaak).herreken(Set.of(client));
    }
}
