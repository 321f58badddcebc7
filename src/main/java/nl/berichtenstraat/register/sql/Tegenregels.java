package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Declaratieinzage.Tegenover;

/** Pairs granted credits with the debits that they reverse, both ways, for the lines of a page. */
final class Tegenregels {

    private static final String PAREN = "select p.referentie, p.vorige_referentie, d.bericht_id, d.nummer"
            + " from prestatie p join declaratie d on d.id = p.declaratie_id";

    private final Sql sql;

    Tegenregels(Sql sql) {
        this.sql = sql;
    }

    /** The other line by ReferentieNummer of the line on the page; lines that are alone are absent. */
    Map<String, Tegenover> van(Bereik bereik, List<Inzagerij> rijen) {
        Map<String, Tegenover> gevonden = new HashMap<>();
        debetten(bereik, rijen, gevonden);
        credits(bereik, rijen, gevonden);
        return gevonden;
    }

    /** What granted credits of the page reverse. */
    private void debetten(Bereik bereik, List<Inzagerij> rijen, Map<String, Tegenover> gevonden) {
        Map<String, String> creditVan = new HashMap<>();
        rijen.stream()
                .filter(rij -> rij.regel().toegekend())
                .forEach(rij ->
                        rij.regel().vorigeReferentie().ifPresent(vorige -> creditVan.put(vorige, rij.referentie())));
        Voorwaarden welke =
                new Voorwaarden().binnen(bereik, "p").en("p.toegekend = 1").en("p.teken = 1");
        sql.alleIn(
                        PAREN + welke.waar() + " and p.referentie in (#)",
                        creditVan.keySet(),
                        Tegenregels::regel,
                        welke.waarden())
                .forEach(debet -> gevonden.put(creditVan.get(debet.referentie()), debet));
    }

    /** What reversed debits of the page. */
    private void credits(Bereik bereik, List<Inzagerij> rijen, Map<String, Tegenover> gevonden) {
        List<Inzagerij> gecrediteerd =
                rijen.stream().filter(rij -> rij.gecrediteerdIn().isPresent()).toList();
        List<Object> in = gecrediteerd.stream()
                .<Object>map(rij -> rij.gecrediteerdIn().orElseThrow())
                .distinct()
                .toList();
        for (Object declaratie : in) {
            Voorwaarden welke = new Voorwaarden()
                    .binnen(bereik, "p")
                    .en("p.declaratie_id = ?", declaratie)
                    .en("p.toegekend = 1")
                    .en("p.teken = -1");
            List<String> debetten = gecrediteerd.stream()
                    .filter(rij -> rij.gecrediteerdIn().orElseThrow().equals(declaratie))
                    .map(Inzagerij::referentie)
                    .toList();
            sql.alleIn(
                            PAREN + welke.waar() + " and p.vorige_referentie in (#)",
                            debetten,
                            rij -> Map.entry(rij.tekst("vorige_referentie"), regel(rij)),
                            welke.waarden())
                    .forEach(paar -> gevonden.put(paar.getKey(), paar.getValue()));
        }
    }

    private static Tegenover regel(Rij rij) throws SQLException {
        return new Tegenover(rij.getal("bericht_id"), rij.tekst("nummer"), rij.tekst("referentie"));
    }
}
