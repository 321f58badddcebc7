package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.register.Declaratieregister.Clientmaand;

/**
 * The client-months of a declaration, a page at a time. The index on the lines of the declaration gives the keys after
 * the previous page; for each key the index on client-months gives what earlier declarations granted.
 */
final class Clientmaanden {

    /**
     * Sums per assignment; the order of registration of declarations says what "up to and including" is. To SQLite a
     * cross join also says in which order to join.
     */
    static final String PAGINA = "with deze as (select gemeente, aanbieder from declaratie where id = ?),"
            + " sleutel as (select client, productcategorie, productcode, maand, sum(teken * cent) as dit_cent"
            + " from prestatie where declaratie_id = ? and toegekend = 1"
            + " and (client, productcategorie, productcode, maand) > (?, ?, ?, ?)"
            + " group by client, productcategorie, productcode, maand"
            + " order by client, productcategorie, productcode, maand limit ?)"
            + " select s.client, s.productcategorie, s.productcode, s.maand, s.dit_cent, p.toewijzingnummer,"
            + " sum(p.teken * p.cent) as cent, sum(p.teken * p.volume * case p.eenheid"
            + " when '01' then 1 when '04' then 60 else 0 end) as minuten"
            + " from deze d cross join sleutel s cross join prestatie p where p.gemeente = d.gemeente"
            + " and p.aanbieder = d.aanbieder and p.client = s.client and p.productcategorie = s.productcategorie"
            + " and p.productcode = s.productcode and p.maand = s.maand"
            + " and p.toegekend = 1 and p.declaratie_id <= ?"
            + " group by s.client, s.productcategorie, s.productcode, s.maand, s.dit_cent, p.toewijzingnummer"
            + " order by s.client, s.productcategorie, s.productcode, s.maand, p.toewijzingnummer";

    private final Sql sql;

    Clientmaanden(Sql sql) {
        this.sql = sql;
    }

    /** The first so many client-months of this declaration after the given one. */
    List<Clientmaand> van(long declaratieId, Optional<Clientmaand> na, int meeste) {
        List<Deel> delen = sql.alle(
                PAGINA,
                Deel::lees,
                declaratieId,
                declaratieId,
                na.map(maand -> maand.client().waarde()).orElse(""),
                na.map(Clientmaand::productCategorie).orElse(""),
                na.map(Clientmaand::productCode).orElse(""),
                na.map(maand -> maand.maand().toString()).orElse(""),
                meeste,
                declaratieId);
        return samen(delen);
    }

    private static List<Clientmaand> samen(List<Deel> delen) {
        Map<Sleutel, List<Deel>> perMaand = new LinkedHashMap<>();
        delen.forEach(deel ->
                perMaand.computeIfAbsent(deel.sleutel(), s -> new ArrayList<>()).add(deel));
        return perMaand.entrySet().stream()
                .map(maand -> clientmaand(maand.getKey(), maand.getValue()))
                .toList();
    }

    private static Clientmaand clientmaand(Sleutel sleutel, List<Deel> delen) {
        return new Clientmaand(
                new Clientsleutel(sleutel.client()),
                sleutel.categorie(),
                sleutel.code(),
                YearMonth.parse(sleutel.maand()),
                delen.stream().mapToLong(Deel::minuten).sum(),
                delen.stream().mapToLong(Deel::cent).sum(),
                delen.get(0).ditCent(),
                delen.stream().map(Deel::toewijzingNummer).toList());
    }

    private record Sleutel(String client, String categorie, String code, String maand) {}

    private record Deel(Sleutel sleutel, long ditCent, long toewijzingNummer, long cent, long minuten) {

        static Deel lees(Rij rij) throws SQLException {
            return new Deel(
                    new Sleutel(
                            rij.tekst("client"),
                            rij.tekst("productcategorie"),
                            rij.tekst("productcode"),
                            rij.tekst("maand")),
                    rij.getal("dit_cent"),
                    rij.getal("toewijzingnummer"),
                    rij.getal("cent"),
                    rij.getal("minuten"));
        }
    }
}
