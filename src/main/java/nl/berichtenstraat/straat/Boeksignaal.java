package nl.berichtenstraat.straat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.afrekening.Afrekenregel;
import nl.berichtenstraat.afrekening.Benuttingsoordeel;
import nl.berichtenstraat.afrekening.Maandreeks;
import nl.berichtenstraat.afrekening.Zijde;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.regels.Uitlegsjablonen;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Signaal;
import nl.berichtenstraat.register.Signaalsoort;

/** Makes the signals that come of the ledger, with their words. */
final class Boeksignaal {

    private Boeksignaal() {}

    /** A run of months outside a band; known by its first month. */
    static Signaal van(Maandreeks reeks, Contract contract) {
        Signaalsoort soort = soort(reeks.zijde());
        YearMonth eerste = reeks.maanden().get(0);
        YearMonth laatste = reeks.maanden().get(reeks.maanden().size() - 1);
        String uitleg = Uitlegsjablonen.signaal(soort.naam() + ".band")
                .vul(
                        "product",
                        product(reeks.over()),
                        "maanden",
                        Tekst.aantal(reeks.maanden().size(), "maand", "maanden achter elkaar"),
                        "maand",
                        Tekst.maand(laatste));
        return new Signaal(
                soort,
                sleutel(reeks.over(), eerste),
                Optional.of(reeks.over().client()),
                Optional.of(reeks.toewijzingNummer()),
                Optional.of(laatste),
                Optional.empty(),
                uitleg,
                Optional.of(contract.versieaanduiding()));
    }

    /** A month outside a threshold or norm. */
    static Signaal van(Afrekenregel regel, Benuttingsoordeel oordeel) {
        Signaalsoort soort = soort(oordeel.zijde());
        List<Object> waarden = new ArrayList<>(List.of(
                "maand", maand(regel), "product", product(regel.over()), "berekening", berekening(regel, oordeel)));
        if (oordeel.isNorm()) {
            waarden.addAll(List.of("advies", oordeel.passend().orElse("geen")));
        }
        String uitleg =
                Uitlegsjablonen.signaal(soort.naam() + "." + oordeel.grens()).vul(waarden.toArray());
        return signaal(soort, regel, uitleg);
    }

    /** A month that nobody can settle. */
    static Signaal geparkeerd(Afrekenregel regel, String reden) {
        Signaalsoort soort = Signaalsoort.AFREKENING_GEPARKEERD;
        String uitleg = Uitlegsjablonen.signaal(soort.naam())
                .vul(
                        "product",
                        product(regel.over()),
                        "maand",
                        maand(regel),
                        "bedrag",
                        Bedrag.inEuro(regel.toegekend()),
                        "reden",
                        reden);
        return signaal(soort, regel, uitleg);
    }

    private static Signaal signaal(Signaalsoort soort, Afrekenregel regel, String uitleg) {
        return new Signaal(
                soort,
                sleutel(regel.over(), regel.over().maand()),
                Optional.of(regel.over().client()),
                regel.toewijzingNummers().stream().findFirst(),
                Optional.of(regel.over().maand()),
                Optional.empty(),
                uitleg,
                regel.beleid());
    }

    /** Benutting has its arithmetic apart; a norm has it with the amount. */
    private static String berekening(Afrekenregel regel, Benuttingsoordeel oordeel) {
        return oordeel.isNorm()
                ? regel.verschuldigd().orElseThrow().berekening()
                : regel.benutting().berekening();
    }

    private static Signaalsoort soort(Zijde zijde) {
        return zijde == Zijde.ONDER ? Signaalsoort.BENUTTING_ONDER : Signaalsoort.BENUTTING_BOVEN;
    }

    private static String product(Clientmaandsleutel over) {
        return "product " + over.productCode();
    }

    private static String maand(Afrekenregel regel) {
        return Tekst.maand(regel.over().maand());
    }

    /** What tells such a signal apart from all others of its kind. */
    static String sleutel(Clientmaandsleutel over, YearMonth maand) {
        return over.client() + "/" + over.productCategorie() + "-" + over.productCode() + "/" + maand;
    }
}
