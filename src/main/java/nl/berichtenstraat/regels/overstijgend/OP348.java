package nl.berichtenstraat.regels.overstijgend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Aanspraak;
import nl.berichtenstraat.bericht.NieuwProduct;
import nl.berichtenstraat.bericht.OngewijzigdProduct;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.TeWijzigenProduct;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.VerzoekOmWijziging;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.regels.Toewijzingenbeeld;
import nl.berichtenstraat.regels.Uitlegsjablonen;

/**
 * A granted verzoek om wijziging is assigned as a whole and as it was asked; only dates may differ (level 3, signals;
 * OP344, IV093). A changed size may come as a new number, everything else keeps its own.
 */
final class OP348 extends Regel<Toewijzingenbeeld> {

    OP348() {
        super("OP348", Controleniveau.BERICHTOVERSTIJGEND);
    }

    @Override
    protected void toets(Toewijzingenbeeld beeld, Melder meld) {
        for (VerzoekOmWijziging verzoek : beeld.gehonoreerd()) {
            List<String> ontbreekt = ontbreekt(beeld, verzoek);
            if (!ontbreekt.isEmpty()) {
                meld.meld(
                        beeld.bericht().client().plaats(),
                        uitleg(
                                "referentie", verzoek.referentieAanbieder(),
                                "onderdelen", String.join("; ", ontbreekt)));
            }
        }
    }

    private static List<String> ontbreekt(Toewijzingenbeeld beeld, VerzoekOmWijziging verzoek) {
        List<String> ontbreekt = new ArrayList<>();
        for (OngewijzigdProduct product : verzoek.ongewijzigd()) {
            if (!staatOngewijzigd(beeld, product)) {
                ontbreekt.add(Uitlegsjablonen.deel("ongewijzigd", "nummer", product.toewijzingNummer()));
            }
        }
        for (TeWijzigenProduct product : verzoek.teWijzigen()) {
            if (!staatGewijzigd(beeld, product)) {
                ontbreekt.add(Uitlegsjablonen.deel("te-wijzigen", "nummer", product.toewijzingNummer()));
            }
        }
        for (NieuwProduct product : verzoek.nieuw()) {
            if (!staatNieuw(beeld, product)) {
                ontbreekt.add(Uitlegsjablonen.deel("nieuw", "product", Tekst.product(product.product())));
            }
        }
        return ontbreekt;
    }

    private static boolean staatOngewijzigd(Toewijzingenbeeld beeld, OngewijzigdProduct gevraagd) {
        return beeld.bekend(gevraagd.toewijzingNummer()).stream()
                .anyMatch(eerder -> beeld.bericht().producten().stream()
                        .filter(product -> product.toewijzingNummer() == gevraagd.toewijzingNummer())
                        .anyMatch(product -> zelfdeMaat(product, eerder)
                                && product.einddatum().equals(eerder.einddatum())));
    }

    /** By its own number, or by a new one for the same product. */
    private static boolean staatGewijzigd(Toewijzingenbeeld beeld, TeWijzigenProduct gevraagd) {
        Optional<Product> product = beeld.bekend(gevraagd.toewijzingNummer()).flatMap(ToegewezenProduct::product);
        return beeld.bericht().producten().stream()
                .filter(toegewezen -> !toegewezen.isVerwijderd())
                .filter(toegewezen -> toegewezen.toewijzingNummer() == gevraagd.toewijzingNummer()
                        || isNieuw(beeld, toegewezen) && toegewezen.product().equals(product))
                .anyMatch(toegewezen -> voldoet(toegewezen, gevraagd));
    }

    /** What the request leaves out stays as it was. */
    private static boolean voldoet(ToegewezenProduct toegewezen, TeWijzigenProduct gevraagd) {
        return (gevraagd.omvang().isEmpty() || gevraagd.omvang().equals(toegewezen.omvang()))
                && (gevraagd.budget().isEmpty() || gevraagd.budget().equals(toegewezen.budget()));
    }

    private static boolean staatNieuw(Toewijzingenbeeld beeld, NieuwProduct gevraagd) {
        return beeld.bericht().producten().stream()
                .filter(toegewezen -> !toegewezen.isVerwijderd() && isNieuw(beeld, toegewezen))
                .filter(toegewezen -> toegewezen.product().equals(gevraagd.product()))
                .anyMatch(toegewezen -> zelfdeMaat(toegewezen, gevraagd));
    }

    private static boolean isNieuw(Toewijzingenbeeld beeld, ToegewezenProduct product) {
        return beeld.bekend(product.toewijzingNummer()).isEmpty();
    }

    private static boolean zelfdeMaat(Aanspraak een, Aanspraak ander) {
        return een.omvang().equals(ander.omvang()) && een.budget().equals(ander.budget());
    }
}
