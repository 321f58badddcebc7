package nl.berichtenstraat.straat;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Kop;
import nl.berichtenstraat.bericht.Retourbericht;
import nl.berichtenstraat.register.BewaardBericht;

/**
 * A 302 or 320: the aanbieder's retour on a 301 or 319 that went out. It is matched to that message and passed on to the
 * back office. A rejected message counts as never sent (OP286): its assignments leave the register, and what it decided
 * about requests is taken back.
 */
final class Retourbehandeling extends Berichtbehandeling<Retourbericht> {

    Retourbehandeling() {
        super(Retourbericht.class);
    }

    @Override
    Uitkomst beoordeel(Zaak zaak, Retourbericht retour) {
        Kop kop = retour.kop();
        Berichtsoort soort = kop.soort().heenbericht().orElseThrow();
        Optional<BewaardBericht> verzonden =
                zaak.register().berichten().verwerkt(soort, kop.afzender(), kop.ontvanger(), kop.identificatie());
        if (verzonden.isEmpty()) {
            return fout(
                    zaak, "Er is geen doorgestuurd " + naam(soort) + " met deze identificatie, gemeente en aanbieder.");
        }
        long id = verzonden.get().id();
        if (!zaak.register().berichten().beantwoord(id, zaak.id())) {
            return fout(
                    zaak,
                    "Op dit " + naam(soort) + " is al een ander retourbericht ("
                            + kop.soort().nummer() + ") ontvangen.");
        }
        Inlossing.retour(zaak, id);
        if (!retour.isGeaccepteerd()) {
            Boekhouding.van(zaak).herreken(zaak.register().toewijzingen().trekTerug(id));
            zaak.register().verzoeken().trekTerug(id);
        }
        return afsluiting().doorgestuurd(zaak, List.of(), Bestemming.BACKOFFICE);
    }

    private static String naam(Berichtsoort soort) {
        String naam = soort == Berichtsoort.WMO301 ? "toewijzingsbericht" : "antwoordbericht";
        return naam + " (" + soort.nummer() + ")";
    }

    private Uitkomst fout(Zaak zaak, String uitleg) {
        return afsluiting().fout(zaak, List.of(Fouten.nietVoorOns(uitleg)));
    }
}
