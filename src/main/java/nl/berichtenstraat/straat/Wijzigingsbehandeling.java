package nl.berichtenstraat.straat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.NieuwProduct;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.VerzoekOmWijziging;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Clientbeeld;
import nl.berichtenstraat.regels.Referentiebeeld;
import nl.berichtenstraat.regels.Verzoekbeeld;
import nl.berichtenstraat.regels.Wijzigingsbeeld;
import nl.berichtenstraat.regels.inbericht.Regels317;
import nl.berichtenstraat.regels.overstijgend.Toetsing317;

/**
 * A 317: a verzoek om wijziging, one coherent whole with one reference, answered with a 318. A correct one is registered
 * and goes on to the back office of the gemeente, which decides about it as a whole with a 301 or a 319 (OP344).
 */
final class Wijzigingsbehandeling extends Berichtbehandeling<VerzoekOmWijziging> {

    Wijzigingsbehandeling() {
        super(VerzoekOmWijziging.class);
    }

    @Override
    Uitkomst beoordeel(Zaak zaak, VerzoekOmWijziging verzoek) {
        List<Bevinding> bevindingen =
                zaak.beoordeel(verzoek, Regels317.IN_BERICHT.toets(verzoek), () -> overstijgend(zaak, verzoek));
        if (bevindingen.stream().anyMatch(Bevinding::keurtAf)) {
            return afsluiting().afgekeurd(zaak, verzoek.kop(), bevindingen, Bestemming.RETOUR);
        }
        new Verzoekdossier(zaak).bewaar(verzoek, verzoek.client().bsn(), verzoek.referentieAanbieder());
        return afsluiting().aangenomen(zaak, verzoek.kop(), bevindingen);
    }

    private List<Bevinding> overstijgend(Zaak zaak, VerzoekOmWijziging verzoek) {
        Verzoekdossier dossier = new Verzoekdossier(zaak);
        Wijzigingsbeeld beeld = new Wijzigingsbeeld(
                verzoek, zaak.actueleToewijzingen(verzoek.client().bsn()));
        List<Bevinding> bevindingen =
                new ArrayList<>(Toetsing317.KOP.toets(zaak.kopbeeld(verzoek.kop(), ingangsdata(beeld))));
        Toetsing317.BEKEND.toets(new Clientbeeld(verzoek.client(), isBekend(zaak, verzoek)), bevindingen::add);
        Toetsing317.CLIENT.toets(
                new Verzoekbeeld(verzoek.client(), dossier.open(verzoek.client().bsn())), bevindingen::add);
        Toetsing317.REFERENTIE.toets(
                new Referentiebeeld(
                        verzoek.referentieAanbieder(),
                        dossier.isBekend(verzoek.referentieAanbieder()),
                        verzoek.verzoek().element("ReferentieAanbieder")),
                bevindingen::add);
        Toetsing317.VERZOEK.toets(beeld, bevindingen::add);
        Afspraken afspraken = zaak.afspraken();
        for (NieuwProduct nieuw : verzoek.nieuw()) {
            Toetsing317.NIEUW.toets(new Toetsing317.Nieuw(nieuw, afspraken.op(nieuw.ingangsdatum())), bevindingen::add);
        }
        return bevindingen;
    }

    private static boolean isBekend(Zaak zaak, VerzoekOmWijziging verzoek) {
        Clientsleutel client = zaak.sleutel(verzoek.client().bsn());
        return !zaak.register()
                .toewijzingen()
                .bekend(zaak.gemeente(), zaak.aanbieder(), Set.of(client))
                .isEmpty();
    }

    private static Stream<LocalDate> ingangsdata(Wijzigingsbeeld beeld) {
        return Stream.concat(
                beeld.actueel().stream().map(ToegewezenProduct::ingangsdatum),
                beeld.verzoek().nieuw().stream().map(NieuwProduct::ingangsdatum));
    }
}
