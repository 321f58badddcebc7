package nl.berichtenstraat.register.sql;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.register.Alarmstand;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.BewaardeOorzaak;
import nl.berichtenstraat.register.Oorzaakinzage;

/** What people may know of the causes of {@link SqlOorzakenregister}, by the messages they hit. */
final class SqlOorzaakinzage implements Oorzaakinzage {

    private static final String WACHTEND =
            "sum(case when b.status = 'GEPARKEERD' or b.uitkomst = 'fout' then 1 else 0 end) as wachtend";
    private static final String TELLING = "select b.oorzaak_id, count(*) as berichten, " + WACHTEND
            + ", count(distinct b.gemeente || '-' || b.aanbieder) as partijen from bericht b where ";
    private static final String GERAAKT = "select coalesce(b.gemeente, '') as gemeente,"
            + " coalesce(b.aanbieder, '') as aanbieder, count(*) as berichten, " + WACHTEND
            + " from bericht b where ";

    private final Sql sql;

    SqlOorzaakinzage(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Oorzaakstand> lijst(Bereik bereik, boolean open, Optional<Long> voor, int aantal) {
        Voorwaarden waar = zichtbaar(bereik)
                .en("oorzaak.voorbij is " + (open ? "null" : "not null"))
                .en("oorzaak.id < ?", voor);
        List<BewaardeOorzaak> oorzaken = sql.alle(
                SqlOorzakenregister.ALLES + " where " + waar.tekst() + " order by oorzaak.id desc limit ?",
                SqlOorzakenregister::lees,
                waar.waarden(aantal));
        return standen(bereik, oorzaken);
    }

    @Override
    public Optional<Oorzaakstand> stand(Bereik bereik, long id) {
        Voorwaarden waar = zichtbaar(bereik).en("oorzaak.id = ?", id);
        return standen(
                        bereik,
                        sql.alle(
                                SqlOorzakenregister.ALLES + " where " + waar.tekst(),
                                SqlOorzakenregister::lees,
                                waar.waarden()))
                .stream()
                .findFirst();
    }

    private List<Oorzaakstand> standen(Bereik bereik, List<BewaardeOorzaak> oorzaken) {
        Voorwaarden waar = new Voorwaarden().binnen(bereik, "b").en("b.oorzaak_id in (#)");
        Map<Long, Oorzaakstand> geteld = new HashMap<>();
        Map<Long, BewaardeOorzaak> opNummer = oorzaken.stream().collect(toMap(BewaardeOorzaak::id, oorzaak -> oorzaak));
        sql.alleIn(
                        TELLING + waar.tekst() + " group by b.oorzaak_id",
                        opNummer.keySet(),
                        rij -> new Oorzaakstand(
                                opNummer.get(rij.getal("oorzaak_id")),
                                rij.getal("berichten"),
                                rij.getal("wachtend"),
                                rij.getal("partijen")),
                        waar.waarden())
                .forEach(stand -> geteld.put(stand.oorzaak().id(), stand));
        return oorzaken.stream()
                .map(oorzaak -> geteld.getOrDefault(oorzaak.id(), new Oorzaakstand(oorzaak, 0, 0, 0)))
                .toList();
    }

    /** One who may not know everything knows of a cause by the messages it hit. */
    private static Voorwaarden zichtbaar(Bereik bereik) {
        if (bereik.isAlles()) {
            return new Voorwaarden().en("1 = 1");
        }
        Voorwaarden binnen = new Voorwaarden().en("b.oorzaak_id = oorzaak.id").binnen(bereik, "b");
        return new Voorwaarden().en("exists (select 1 from bericht b where " + binnen.tekst() + ")", binnen.waarden());
    }

    @Override
    public List<Geraakt> geraakt(Bereik bereik, long id, int meeste) {
        Voorwaarden waar = new Voorwaarden().en("b.oorzaak_id = ?", id).binnen(bereik, "b");
        return sql.alle(
                GERAAKT + waar.tekst()
                        + " group by b.gemeente, b.aanbieder order by berichten desc, gemeente, aanbieder limit ?",
                rij -> new Geraakt(
                        rij.tekst("gemeente"), rij.tekst("aanbieder"), rij.getal("berichten"), rij.getal("wachtend")),
                waar.waarden(meeste));
    }

    @Override
    public List<Gemeld> gemeld(long id) {
        return sql.alle(
                "select stand, moment from alarm where oorzaak_id = ? order by id",
                rij -> new Gemeld(Alarmstand.valueOf(rij.tekst("stand")), rij.moment("moment")),
                id);
    }
}
