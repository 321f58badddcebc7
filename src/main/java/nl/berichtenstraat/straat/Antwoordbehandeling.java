package nl.berichtenstraat.straat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Antwoordbericht;
import nl.berichtenstraat.bericht.Verzoek;
import nl.berichtenstraat.bericht.Verzoekbesluit;
import nl.berichtenstraat.regels.Antwoordbeeld;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.inbericht.Regels319;
import nl.berichtenstraat.regels.overstijgend.Toetsing319;

/**
 * A 319 of the gemeente's own back office: the answer to a request, assessed before it leaves. A correct one is noted
 * with its request and sent on unchanged, a faulty one goes back as a 320.
 */
final class Antwoordbehandeling extends Berichtbehandeling<Antwoordbericht> {

    Antwoordbehandeling() {
        super(Antwoordbericht.class);
    }

    @Override
    Uitkomst beoordeel(Zaak zaak, Antwoordbericht antwoord) {
        Verzoekdossier dossier = new Verzoekdossier(zaak);
        Optional<Verzoek> verzoek = dossier.verzoek(antwoord.referentieAanbieder());
        List<Bevinding> bevindingen = zaak.beoordeel(
                antwoord, Regels319.IN_BERICHT.toets(antwoord), () -> overstijgend(zaak, antwoord, verzoek));
        if (bevindingen.stream().anyMatch(Bevinding::keurtAf)) {
            return afsluiting().afgekeurd(zaak, antwoord.kop(), bevindingen, Bestemming.BACKOFFICE);
        }
        verzoek.ifPresent(bekend -> dossier.besluit(
                bekend, antwoord.isInOnderzoek() ? Verzoekbesluit.IN_ONDERZOEK : Verzoekbesluit.AFGEWEZEN));
        return afsluiting().doorgestuurd(zaak, bevindingen, Bestemming.VERZOEKANTWOORD);
    }

    /** The days that count for the gemeentecode are those of what was asked for (D31). */
    private List<Bevinding> overstijgend(Zaak zaak, Antwoordbericht antwoord, Optional<Verzoek> verzoek) {
        List<Bevinding> bevindingen = new ArrayList<>(Toetsing319.KOP.toets(zaak.kopbeeld(
                antwoord.kop(), verzoek.stream().flatMap(v -> new Verzoekdossier(zaak).ingangsdata(v).stream()))));
        Toetsing319.ANTWOORD.toets(new Antwoordbeeld(antwoord, verzoek), bevindingen::add);
        return bevindingen;
    }
}
