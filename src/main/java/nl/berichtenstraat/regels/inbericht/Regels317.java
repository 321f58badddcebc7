package nl.berichtenstraat.regels.inbericht;

import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Aanspraak;
import nl.berichtenstraat.bericht.NieuwProduct;
import nl.berichtenstraat.bericht.OngewijzigdProduct;
import nl.berichtenstraat.bericht.TeWijzigenProduct;
import nl.berichtenstraat.bericht.VerzoekOmWijziging;
import nl.berichtenstraat.regels.Regelset;

/** What a verzoek om wijziging (317) must satisfy on its own. */
public final class Regels317 {

    /** The rules in the order of the message. */
    public static final Regelset<VerzoekOmWijziging> IN_BERICHT = Regelset.<VerzoekOmWijziging>leeg()
            .op(VerzoekOmWijziging::client, new CS002())
            .met(new TR352(), new TR353())
            .elk(Regels317::gewenst, new CD075(), new CD076(), new CD077(), new CD078(), new CS338())
            .elk(VerzoekOmWijziging::nieuw, new CD041(), new CD079(), new CD096())
            .elk(Regels317::ingangsdata, new TR380())
            .elk(Regels317::looptijden, new CS003())
            .elk(Regels317::sleutels, new TR101())
            .op(VerzoekOmWijziging::nieuw, new TR410());

    private Regels317() {}

    private static List<Aanspraak> gewenst(VerzoekOmWijziging verzoek) {
        return Stream.<Aanspraak>concat(verzoek.teWijzigen().stream(), verzoek.nieuw().stream())
                .toList();
    }

    private static List<Toetsdatum> ingangsdata(VerzoekOmWijziging verzoek) {
        return verzoek.nieuw().stream()
                .map(nieuw -> new Toetsdatum(
                        "GewensteIngangsdatum",
                        false,
                        nieuw.ingangsdatum(),
                        verzoek.kop().dagtekening(),
                        () -> nieuw.plaats().element("GewensteIngangsdatum")))
                .toList();
    }

    private static List<Looptijd> looptijden(VerzoekOmWijziging verzoek) {
        return gewenst(verzoek).stream()
                .flatMap(product -> Looptijd.van(product).stream())
                .toList();
    }

    private static List<Sleutelvoorkomen> sleutels(VerzoekOmWijziging verzoek) {
        return Stream.of(ongewijzigd(verzoek), teWijzigen(verzoek), nieuw(verzoek))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sleutelvoorkomen> ongewijzigd(VerzoekOmWijziging verzoek) {
        return Sleutelvoorkomen.van(
                "OngewijzigdProduct",
                "ToewijzingNummer",
                verzoek.ongewijzigd(),
                product -> List.of(product.toewijzingNummer()),
                OngewijzigdProduct::plaats);
    }

    private static List<Sleutelvoorkomen> teWijzigen(VerzoekOmWijziging verzoek) {
        return Sleutelvoorkomen.van(
                "TeWijzigenProduct",
                "ToewijzingNummer",
                verzoek.teWijzigen(),
                product -> List.of(product.toewijzingNummer()),
                TeWijzigenProduct::plaats);
    }

    private static List<Sleutelvoorkomen> nieuw(VerzoekOmWijziging verzoek) {
        return Sleutelvoorkomen.van(
                "NieuwProduct",
                "Product en GewensteIngangsdatum",
                verzoek.nieuw(),
                product -> List.of(product.product(), product.ingangsdatum()),
                NieuwProduct::plaats);
    }
}
