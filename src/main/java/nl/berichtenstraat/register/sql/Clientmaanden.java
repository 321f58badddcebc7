package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.register.Declaratieregister.Clientmaand;

/**
 * The client-months of a declaration, a page of its lines at a time. The lines of a page give the clients and their range
 * of months; the index on client-months gives the lines that this and earlier declarations granted in that range. A
 * client-month stands on the page of its first line.
 */
final class Clientmaanden {

    /** The order of registration of declarations says what "up to and including" is. */
    static final String PAGINA = "with pagina as (select client, min(maand) as van, max(maand) as tot from prestatie"
            + " where declaratie_id = ? and volgnummer > ? and volgnummer <= ? and toegekend = 1 group by client)"
            + " select p.client, p.productcategorie, p.productcode, p.maand, p.toewijzingnummer,"
            + " p.teken * p.cent as cent, p.teken * p.volume * case p.eenheid"
            + " when '01' then 1 when '04' then 60 else 0 end as minuten,"
            + " case when p.declaratie_id = d.id then p.volgnummer else 0 end as regel"
            + " from declaratie d cross join pagina s join prestatie p on p.client = s.client"
            + " and p.maand >= s.van and p.maand <= s.tot and p.gemeente = d.gemeente and p.aanbieder = d.aanbieder"
            + " where d.id = ? and p.toegekend = 1 and p.declaratie_id <= d.id";

    private static final String LAATSTE =
            "select coalesce(max(volgnummer), 0) as laatste from prestatie where declaratie_id = ?";

    private final Sql sql;

    Clientmaanden(Sql sql) {
        this.sql = sql;
    }

    /** Hands on the client-months of this declaration, those that begin in so many lines at a time. */
    void van(long declaratieId, int regels, Consumer<List<Clientmaand>> ontvanger) {
        long laatste =
                sql.een(LAATSTE, rij -> rij.getal("laatste"), declaratieId).orElseThrow();
        for (long na = 0; na < laatste; na += regels) {
            ontvanger.accept(pagina(declaratieId, na, na + regels));
        }
    }

    private List<Clientmaand> pagina(long declaratieId, long na, long totEnMet) {
        Map<Sleutel, Maand> perSleutel = new HashMap<>();
        sql.alle(PAGINA, Deel::lees, declaratieId, na, totEnMet, declaratieId)
                .forEach(deel ->
                        perSleutel.computeIfAbsent(deel.sleutel(), Maand::new).voegToe(deel));
        return perSleutel.values().stream()
                .filter(maand -> maand.eersteRegel > na && maand.eersteRegel <= totEnMet)
                .sorted(Comparator.comparingLong(maand -> maand.eersteRegel))
                .map(Maand::clientmaand)
                .toList();
    }

    private record Sleutel(String client, String categorie, String code, String maand) {}

    /** A granted line; {@code regel} is 0 when it is of an earlier declaration. */
    private record Deel(Sleutel sleutel, long toewijzingNummer, long cent, long minuten, long regel) {

        static Deel lees(Rij rij) throws SQLException {
            return new Deel(
                    new Sleutel(
                            rij.tekst("client"),
                            rij.tekst("productcategorie"),
                            rij.tekst("productcode"),
                            rij.tekst("maand")),
                    rij.getal("toewijzingnummer"),
                    rij.getal("cent"),
                    rij.getal("minuten"),
                    rij.getal("regel"));
        }
    }

    private static final class Maand {

        private final Sleutel sleutel;
        private final SortedSet<Long> toewijzingNummers = new TreeSet<>();
        private long cent;
        private long minuten;
        private long ditCent;
        private long eersteRegel = Long.MAX_VALUE;

        Maand(Sleutel sleutel) {
            this.sleutel = sleutel;
        }

        void voegToe(Deel deel) {
            toewijzingNummers.add(deel.toewijzingNummer());
            cent += deel.cent();
            minuten += deel.minuten();
            if (deel.regel() > 0) {
                ditCent += deel.cent();
                eersteRegel = Math.min(eersteRegel, deel.regel());
            }
        }

        Clientmaand clientmaand() {
            return new Clientmaand(
                    new Clientsleutel(sleutel.client()),
                    sleutel.categorie(),
                    sleutel.code(),
                    Waarde.maand(sleutel.maand()),
                    minuten,
                    cent,
                    ditCent,
                    List.copyOf(toewijzingNummers));
        }
    }
}
