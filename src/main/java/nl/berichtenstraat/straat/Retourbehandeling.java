package nl.berichtenstraat.straat;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Berichtlezer;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Kop;
import nl.berichtenstraat.bericht.Retourbericht;
import nl.berichtenstraat.register.BewaardBericht;

/**
 * A 302: the aanbieder's retour on a 301 that went out. It is matched to its 301 and passed on to the back office. A
 * rejected 301 counts as never sent (OP286), so its assignments leave the register.
 */
final class Retourbehandeling implements Behandeling {

    private final Afsluiting afsluiting = new Afsluiting();

    @Override
    public Uitkomst behandel(Zaak zaak) {
        return new Berichtlezer()
                .lees(zaak.inhoud())
                .kies(
                        bericht -> koppel(zaak, (Retourbericht) bericht),
                        fouten -> afsluiting.fout(zaak, Fouten.van(fouten)));
    }

    private Uitkomst koppel(Zaak zaak, Retourbericht retour) {
        Kop kop = retour.kop();
        Optional<BewaardBericht> toewijzing = zaak.register()
                .berichten()
                .verwerkt(Berichtsoort.WMO301, kop.afzender(), kop.ontvanger(), kop.identificatie());
        if (toewijzing.isEmpty()) {
            return fout(
                    zaak, "Er is geen doorgestuurde toewijzing (301) met deze identificatie, gemeente en aanbieder.");
        }
        if (!zaak.register().berichten().beantwoord(toewijzing.get().id(), zaak.id())) {
            return fout(zaak, "Op deze toewijzing (301) is al een ander retourbericht (302) ontvangen.");
        }
        if (!retour.isGeaccepteerd()) {
            zaak.register().toewijzingen().trekTerug(toewijzing.get().id());
        }
        return afsluiting.doorgestuurd(zaak, List.of(), Bestemming.BACKOFFICE);
    }

    private Uitkomst fout(Zaak zaak, String uitleg) {
        return afsluiting.fout(zaak, List.of(Fouten.nietVoorOns(uitleg)));
    }
}
