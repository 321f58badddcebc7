package nl.berichtenstraat.register.sql;

import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Fills an empty register with a year of a region of invented clients, straight into the tables: enough to see whether pages
 * stay fast. Everything is made by the database itself, so that it takes seconds. The same figures give the same register.
 */
public final class Grotestand {

    /** Months of the year. */
    public static final int MAANDEN = 12;

    /** Gemeenten of the region, four digits each. */
    public static final String GEMEENTEN = "0482050505230531059006100642";

    /** Aanbieders: AGB codes from 98000001. */
    public static final int AANBIEDERS = 30;

    /** Products of category 02, three characters each. */
    public static final String PRODUCTEN = "BO1BO2BO3BO4BB1BB2BB3BB4";

    private static final String TEL =
            "with recursive getal (n) as (select cast(0 as bigint) union all select n + 1 from"
                    + " getal where n + 1 < ?) ";
    private static final String GEMEENTE = "substr('" + GEMEENTEN + "', cast(1 + n % 7 * 4 as integer), 4)";
    private static final String AANBIEDER = "cast(98000001 + n % " + AANBIEDERS + " as text)";
    private static final String PRODUCT = "substr('" + PRODUCTEN + "', cast(1 + n % 8 * 3 as integer), 3)";
    private static final String CLIENT = "(10000000 + n) || '89abcdef0123456789abcdef'";

    private final Sql sql;
    private final long berichten;
    private final long clienten;
    private final YearMonth eerste;

    private Grotestand(Sql sql, long berichten, long clienten, YearMonth eerste) {
        this.sql = sql;
        this.berichten = berichten;
        this.clienten = clienten;
        this.eerste = eerste;
    }

    /**
     * Fills the register at these settings, which has its tables and is empty.
     *
     * @param berichten messages; at least 40,000 for there to be a declaration of each month
     * @param clientmaanden client-months: twelve for each client
     * @param laatste last month of the year
     */
    public static void vul(Opslaginstelling instelling, int berichten, int clientmaanden, YearMonth laatste) {
        try (Verbindingen verbindingen = Verbindingen.van(instelling)) {
            verbindingen.schrijf(sql -> {
                YearMonth eerste = laatste.minusMonths(MAANDEN - 1L);
                new Grotestand(sql, berichten, clientmaanden / MAANDEN, eerste).vul();
                return sql;
            });
            if (Dialect.van(instelling.jdbcUrl()) == Dialect.POSTGRESQL) {
                verbindingen.schrijf(sql -> sql.doe("analyze"));
            }
        }
    }

    private void vul() {
        berichten();
        bevindingen();
        toewijzingen();
        leveringen();
        declaraties();
        boek();
        signalen();
    }

    /** One in 25 rejected, one in 25 in part, one in a thousand parked; every content is the same. */
    private void berichten() {
        sql.doe("insert into inhoud default values");
        byte[] inhoud = "<bericht/>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        sql.doe(
                "insert into brok (inhoud_id, volgnummer, bytes) select max(id), 0, cast(? as " + bytes()
                        + ") from inhoud",
                (Object) inhoud);
        sql.doe(
                TEL
                        + "insert into bericht (inhoud_id, ontvangen, kanaal, naam, sha256, lengte, afgekapt, soort, afzender,"
                        + " ontvanger, identificatie, status, uitkomst, niveau, dagtekening, gemeente, aanbieder, doorzocht)"
                        + " select (select max(id) from inhoud), " + maand("n * " + MAANDEN + " / " + berichten)
                        + " || '-' || substr('' || (101 + n % 28), 2, 2) || 'T10:00:00Z', 'map', 'bericht' || n || '.xml',"
                        + " 'sha' || n, ?, 0, 'WMO' || case when n % 10 < 4 then '323' when n % 10 < 6 then '301'"
                        + " when n % 10 < 8 then '305' else '307' end,"
                        + " case when n % 10 in (4, 5) then " + GEMEENTE + " else " + AANBIEDER + " end,"
                        + " case when n % 10 in (4, 5) then " + AANBIEDER + " else " + GEMEENTE + " end, 'B' || n,"
                        + " case when n % 1000 = 999 then 'GEPARKEERD' else 'VERWERKT' end,"
                        + " case when n % 1000 = 999 then null when n % 50 < 2 then 'afgekeurd' when n % 50 < 4 then 'deels'"
                        + " else 'goedgekeurd' end, 4, " + maand("n * " + MAANDEN + " / " + berichten) + " || '-01', "
                        + GEMEENTE + ", " + AANBIEDER + ", 1 from getal",
                berichten,
                inhoud.length);
        sql.doe(
                "insert into zoeksleutel (waarde, soort, bericht_id) select '' || (1000000 + id % ?), 'toewijzing', id"
                        + " from bericht",
                clienten);
    }

    private void bevindingen() {
        sql.doe(
                "insert into bevinding (bericht_id, niveau, regel, retourcode, keurt_af, recordpad, elementpad, regelnummer,"
                        + " uitleg, clientnummer, volgnummer) select id, 3, substr('TR056TR304TR321TR322TR346TR382',"
                        + " cast(1 + id / 50 % 6 * 5 as integer), 5), '9321', 1, '/Bericht', '', 10, 'Dit mag niet.',"
                        + " case when soort = 'WMO323' and uitkomst = 'deels' then 1 else 0 end,"
                        + " case when soort = 'WMO323' and uitkomst = 'deels' then 1 else 0 end"
                        + " from bericht where uitkomst in ('afgekeurd', 'deels')");
    }

    /** One for each client, from the first month on; every sixth ends halfway and goes on with more. */
    private void toewijzingen() {
        String kop = TEL + "insert into toewijzing (bericht_id, gemeente, nummer, aanbieder, client, huidig, moment,"
                + " productcategorie, productcode, ingangsdatum, einddatum, volume, eenheid, frequentie) select 1 + n % "
                + berichten + ", " + GEMEENTE + ", ";
        String midden = ", " + AANBIEDER + ", " + CLIENT + ", 1, '"
                + eerste.minusMonths(1).atDay(20) + "T10:00:00', '02', " + PRODUCT + ", ";
        String halverwege = "'" + eerste.plusMonths(6).atDay(1) + "'";
        sql.doe(
                kop + "1000000 + n" + midden + maand("n % 5") + " || '-' || substr('' || (101 + n % 28), 2, 2),"
                        + " case when n % 6 = 0 then '"
                        + eerste.plusMonths(6).atDay(1).minusDays(1)
                        + "' else null end, 60 + n % 5 * 30, '01', '2' from getal",
                clienten);
        sql.doe(
                kop + "2000000 + n" + midden + halverwege + ", null, 210, '01', '2' from getal where n % 6 = 0",
                clienten);
    }

    private void leveringen() {
        sql.doe(
                "insert into levering (bericht_id, soort, gemeente, aanbieder, client, toewijzingnummer, productcategorie,"
                        + " productcode, begindatum, status_aanlevering) select bericht_id, 'start', gemeente, aanbieder, client,"
                        + " nummer, productcategorie, productcode, substr(ingangsdatum, 1, 8) || '28', '1' from toewijzing"
                        + " where nummer % 10 <> 9");
        sql.doe(
                "insert into levering (bericht_id, soort, gemeente, aanbieder, client, toewijzingnummer, productcategorie,"
                        + " productcode, begindatum, status_aanlevering, einddatum) select bericht_id, 'stop', gemeente, aanbieder,"
                        + " client, nummer, productcategorie, productcode, substr(ingangsdatum, 1, 8) || '28', '1', einddatum"
                        + " from toewijzing where einddatum is not null and nummer % 10 <> 9");
    }

    /** One of each pair and month, with a line for each of its clients and every twentieth rejected. */
    private void declaraties() {
        String maanden = LongStream.range(0, MAANDEN)
                .mapToObj(i -> "select '" + eerste.plusMonths(i) + "' as maand")
                .collect(Collectors.joining(" union all "));
        sql.doe(
                "insert into declaratie (bericht_id, gemeente, aanbieder, nummer, maand, begindatum, einddatum, dagtekening,"
                        + " ingediend_cent, toegekend_cent) select b.id, p.gemeente, p.aanbieder, 'D' || b.id, p.maand,"
                        + " p.maand || '-01', p.maand || '-28', p.maand || '-28', 450000, 430000"
                        + " from (select gemeente, aanbieder, maand, row_number() over (order by maand, gemeente, aanbieder) as nr"
                        + " from (select distinct gemeente, aanbieder from toewijzing) t cross join (" + maanden
                        + ") m) p"
                        + " join (select id, row_number() over (order by id) as nr from bericht where soort = 'WMO323'"
                        + " and uitkomst in ('goedgekeurd', 'deels')) b on b.nr = p.nr");
        sql.doe("insert into prestatie (declaratie_id, volgnummer, gemeente, aanbieder, client, referentie,"
                + " toewijzingnummer, productcategorie, productcode, maand, begindatum, einddatum, volume, eenheid, tarief,"
                + " cent, teken, toegekend) select d.id, row_number() over (partition by d.id order by t.client), t.gemeente,"
                + " t.aanbieder, t.client, 'R' || d.id || '-' || t.nummer, t.nummer, t.productcategorie, t.productcode,"
                + " d.maand, d.begindatum, d.einddatum, t.volume * 4, '01', 100, t.volume * 400, 1,"
                + " case when t.nummer % 20 = 0 then 0 else 1 end from declaratie d join toewijzing t"
                + " on t.gemeente = d.gemeente and t.aanbieder = d.aanbieder and t.nummer < 2000000");
    }

    /** Every hundredth client-month is parked; every tenth has an earlier version. */
    private void boek() {
        String kop =
                "insert into boek (bericht_id, dag, gemeente, aanbieder, client, productcategorie, productcode, maand,"
                        + " toewijzingnummer, huidig, toegewezen_minuten, geleverde_minuten, ingediend_cent, gecrediteerd_cent,"
                        + " toegekend_cent, benutting, zijde, verschuldigd_cent, afgerekend_cent, verschil_cent, contract, reden)"
                        + " select bericht_id, maand || '-28', gemeente, aanbieder, client, productcategorie, productcode, maand,"
                        + " toewijzingnummer, ";
        String regels = "(select d.bericht_id, p.*, d.id * 7 + p.volgnummer as nr from prestatie p join declaratie d"
                + " on d.id = p.declaratie_id) r";
        sql.doe(kop + "0, volume, 0, cent, 0, 0, 0, 'ONDER', 0, 0, 0, 'drechtsteden-bandbreedte/2026-1', null from "
                + regels + " where nr % 10 = 0");
        String benutting = "(500 + nr % 16 * 60)";
        sql.doe(kop + "1, volume, volume * " + benutting + " / 1000, cent, 0, cent * toegekend, " + benutting
                + ", case when nr % 16 < 5 then 'ONDER' when nr % 16 < 12 then 'BINNEN' else 'BOVEN' end,"
                + " case when nr % 100 = 0 then null else cent * toegekend end,"
                + " case when nr % 100 = 0 then 0 else cent * toegekend end,"
                + " case when nr % 100 = 0 then 0 else cent * toegekend end, 'drechtsteden-bandbreedte/2026-1',"
                + " case when nr % 100 = 0 then 'geen contract heeft dit product in deze maand' else null end from "
                + regels);
    }

    private void signalen() {
        sql.doe(
                "insert into signaal (soort, sleutel, gemeente, aanbieder, client, toewijzingnummer, uitleg, ontstaan)"
                        + " select 'START_ONTBREEKT', '' || nummer, gemeente, aanbieder, client, nummer,"
                        + " 'Van deze toewijzing is nog geen start gemeld.', ingangsdatum from toewijzing where nummer % 10 = 9");
    }

    /** The month with this number in the year, as an expression. */
    private String maand(String nummer) {
        String alle = LongStream.range(0, MAANDEN)
                .mapToObj(i -> eerste.plusMonths(i).toString())
                .collect(Collectors.joining());
        return "substr('" + alle + "', cast(1 + " + nummer + " * 7 as integer), 7)";
    }

    private String bytes() {
        return sql.dialect().typen().get("bytes");
    }
}
