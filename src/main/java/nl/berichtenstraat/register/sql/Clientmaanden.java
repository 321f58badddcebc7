package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Declaratieregister.Clientmaand;
import nl.berichtenstraat.register.Declaratieregister.OpToewijzing;
import nl.berichtenstraat.register.Geleverd;

/**
 * The client-months of a declaration, a page of its lines at a time. The lines of a page give the clients and their range
 * of months; the index on client-months gives the lines of this and earlier declarations in that range. A
 * client-month stands on the page of its first line.
 */
final class Clientmaanden {

    private static final String KOLOMMEN = "p.client, p.productcategorie, p.productcode, p.maand, p.toewijzingnummer,"
            + " p.begindatum, p.einddatum, p.volume, p.eenheid, p.cent, p.teken, p.toegekend";

    /** The order of registration of declarations says what "up to and including" is. */
    static final String PAGINA = "with pagina as (select client, min(maand) as van, max(maand) as tot from prestatie"
            + " where declaratie_id = ? and volgnummer > ? and volgnummer <= ? group by client)"
            + " select " + KOLOMMEN + ", case when p.gecrediteerd_in <= d.id then 1 else 0 end as teruggenomen,"
            + " case when p.declaratie_id = d.id then p.volgnummer else 0 end as regel"
            + " from declaratie d cross join pagina s join prestatie p on p.client = s.client"
            + " and p.maand >= s.van and p.maand <= s.tot and p.gemeente = d.gemeente and p.aanbieder = d.aanbieder"
            + " where d.id = ? and p.declaratie_id <= d.id";

    static final String VAN_CLIENT = "select " + KOLOMMEN
            + ", case when p.gecrediteerd_in is null then 0 else 1 end as teruggenomen, 0 as regel from prestatie p"
            + " where p.client = ? and p.gemeente = ? and p.aanbieder = ?";

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

    /** The client-months of one client, in order of month. */
    List<Clientmaand> van(Gemeentecode gemeente, AgbCode aanbieder, Clientsleutel client) {
        return maanden(sql.alle(VAN_CLIENT, Deel::lees, client, gemeente, aanbieder)).stream()
                .map(Maand::clientmaand)
                .sorted(Comparator.comparing(maand -> maand.sleutel().maand()))
                .toList();
    }

    private List<Clientmaand> pagina(long declaratieId, long na, long totEnMet) {
        return maanden(sql.alle(PAGINA, Deel::lees, declaratieId, na, totEnMet, declaratieId)).stream()
                .filter(maand -> maand.eersteRegel > na && maand.eersteRegel <= totEnMet)
                .sorted(Comparator.comparingLong(maand -> maand.eersteRegel))
                .map(Maand::clientmaand)
                .toList();
    }

    private static Collection<Maand> maanden(List<Deel> delen) {
        Map<Sleutel, Maand> perSleutel = new HashMap<>();
        delen.forEach(
                deel -> perSleutel.computeIfAbsent(deel.sleutel(), Maand::new).voegToe(deel));
        return perSleutel.values();
    }

    private record Sleutel(String client, String categorie, String code, String maand) {}

    /**
     * A line.
     *
     * @param geleverd what it says was delivered; empty when it is rejected, a credit, or reversed
     * @param regel its number; 0 when it is of an earlier declaration
     */
    private record Deel(
            Sleutel sleutel,
            long toewijzingNummer,
            long cent,
            boolean credit,
            boolean toegekend,
            Optional<Geleverd> geleverd,
            long regel) {

        static Deel lees(Rij rij) throws SQLException {
            boolean credit = rij.getal("teken") < 0;
            boolean toegekend = rij.vlag("toegekend");
            boolean staat = toegekend && !credit && !rij.vlag("teruggenomen");
            return new Deel(
                    new Sleutel(
                            rij.tekst("client"),
                            rij.tekst("productcategorie"),
                            rij.tekst("productcode"),
                            rij.tekst("maand")),
                    rij.getal("toewijzingnummer"),
                    rij.getal("cent"),
                    credit,
                    toegekend,
                    staat ? Optional.of(Prestatierij.geleverd(rij)) : Optional.empty(),
                    rij.getal("regel"));
        }

        long getekend() {
            return credit ? -cent : cent;
        }
    }

    private static final class Maand {

        private final Sleutel sleutel;
        private final SortedMap<Long, Som> toewijzingen = new TreeMap<>();
        private final List<Geleverd> geleverd = new ArrayList<>();
        private boolean ditToegekend;
        private long ditCent;
        private long eersteRegel = Long.MAX_VALUE;

        Maand(Sleutel sleutel) {
            this.sleutel = sleutel;
        }

        void voegToe(Deel deel) {
            toewijzingen
                    .computeIfAbsent(deel.toewijzingNummer(), nummer -> new Som())
                    .voegToe(deel);
            deel.geleverd().ifPresent(geleverd::add);
            if (deel.regel() > 0) {
                ditToegekend |= deel.toegekend();
                ditCent += deel.toegekend() ? deel.getekend() : 0;
                eersteRegel = Math.min(eersteRegel, deel.regel());
            }
        }

        Clientmaand clientmaand() {
            List<OpToewijzing> opToewijzingen = new ArrayList<>(toewijzingen.size());
            toewijzingen.forEach((nummer, som) -> opToewijzingen.add(som.opToewijzing(nummer)));
            Clientmaandsleutel over = new Clientmaandsleutel(
                    new Clientsleutel(sleutel.client()),
                    sleutel.categorie(),
                    sleutel.code(),
                    Waarde.maand(sleutel.maand()));
            return new Clientmaand(over, opToewijzingen, geleverd, ditToegekend, ditCent);
        }
    }

    private static final class Som {

        private long minuten;
        private long ingediend;
        private long toegekend;
        private long gecrediteerd;
        private boolean heeftToegekend;

        void voegToe(Deel deel) {
            ingediend += deel.getekend();
            if (deel.toegekend()) {
                heeftToegekend = true;
                toegekend += deel.getekend();
                gecrediteerd += deel.credit() ? deel.cent() : 0;
            }
            minuten += deel.geleverd().map(Geleverd::minuten).orElse(0L);
        }

        OpToewijzing opToewijzing(long nummer) {
            return new OpToewijzing(nummer, minuten, ingediend, toegekend, gecrediteerd, heeftToegekend);
        }
    }
}
