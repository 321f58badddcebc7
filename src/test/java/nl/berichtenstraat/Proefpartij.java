package nl.berichtenstraat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.berichtenstraat.Voorbeeldberichten.Regel;
import nl.berichtenstraat.Voorbeeldberichten.Toewijzing;
import nl.berichtenstraat.Voorbeeldberichten.Wijziging;

/**
 * Some eighty messages of one gemeente and three aanbieders, of every kind of fate: sent on, rejected, partly rejected,
 * unreadable, repeated. All lie in 2024, so that they mean the same on any day on which the tests run. What becomes of a
 * message depends only on earlier ones between the same two parties.
 */
final class Proefpartij {

    /** A day on which all of it lies in the past. */
    static final LocalDate VANDAAG = LocalDate.of(2024, 7, 1);

    private static final String GEMEENTE = "0505";
    private static final List<String> AANBIEDERS = List.of("98000001", "98000002", "98000003");
    private static final List<String> CLIENTEN = bsns(12);
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    private static final LocalDate EINDE = LocalDate.of(2024, 12, 31);
    private static final long UURTARIEF = 7350;

    private final Map<String, byte[]> berichten = new TreeMap<>();

    /** Messages by file name, in the order in which they are to be offered. */
    static Map<String, byte[]> berichten() {
        Proefpartij partij = new Proefpartij();
        partij.toewijzingen();
        partij.starts();
        partij.bijzondere();
        List.of(1, 2, 3).forEach(maand -> AANBIEDERS.forEach(aanbieder -> partij.maand(maand, aanbieder)));
        partij.stops();
        partij.verzoeken();
        partij.groteDeclaratie();
        return partij.berichten;
    }

    /** The contract that ships with the project, but in force in 2024 already. */
    static Path contract(Path map) throws IOException {
        String contract = Files.readString(Path.of("config/contracten/drechtsteden-ib.yaml"));
        Files.createDirectories(map);
        Files.writeString(map.resolve("contract.yaml"), contract.replace("2026-01-01", "2024-01-01"));
        return map;
    }

    /** Puts a message in a folder, whole at once. */
    static void bied(String naam, byte[] inhoud, Path map) throws IOException {
        Path tijdelijk = Files.createDirectories(map).resolve("." + naam + ".half");
        Files.write(tijdelijk, inhoud);
        Files.move(tijdelijk, map.resolve(naam), StandardCopyOption.ATOMIC_MOVE);
    }

    private void toewijzingen() {
        for (int client = 0; client < CLIENTEN.size(); client++) {
            voegToe("toewijzing", toewijzing(client, nummer(client), "IB2"));
        }
    }

    private void starts() {
        for (int client = 0; client < CLIENTEN.size(); client++) {
            voegToe("start", start(client, "START" + client, nummer(client), BEGIN));
        }
    }

    /** Each with one thing that is wrong or odd about it. */
    private void bijzondere() {
        voegToe("tweede-product", toewijzing(0, 2001, "IB3"));
        voegToe("dubbele-start", start(1, "START1", nummer(1), BEGIN));
        voegToe("andere-inhoud", start(1, "START1", nummer(1), BEGIN.plusDays(1)));
        voegToe("onbekende-toewijzing", start(2, "START90", 4711, BEGIN));
        voegToe("geen-xml", "dit is geen bericht");
        voegToe("afgebroken", toewijzing(3, 2003, "IB2").substring(0, 900));
        voegToe(
                "andere-gemeente",
                new Voorbeeldberichten("0599", AANBIEDERS.get(0))
                        .start("START91", BEGIN, CLIENTEN.get(0), nummer(0), "IB2", BEGIN));
    }

    private void maand(int maand, String aanbieder) {
        String kenmerk = maand + aanbieder.substring(7);
        List<Regel> regels = vanAanbieder(aanbieder)
                .mapToObj(c -> regel(c, "R" + kenmerk + c, maand))
                .toList();
        Regel teDuur = metTarief(regels.get(3), 2 * UURTARIEF);
        byte[] declaratie = declaratie(aanbieder, "D" + kenmerk, maand, vervang(regels, 3, teDuur));
        voegToe("declaratie", declaratie);
        switch (maand) {
            case 1 -> voegToe("dubbele-declaratie", declaratie);
            case 2 ->
                voegToe(
                        "onleesbare-declaratie",
                        new String(declaratie, StandardCharsets.UTF_8).replaceFirst("m:Eenheid>", "m:Eenheden>"));
            default ->
                voegToe(
                        "verkeerd-totaal",
                        new String(declaratie, StandardCharsets.UTF_8)
                                .replace("D" + kenmerk, "V" + kenmerk)
                                .replaceFirst("TotaalBedrag>[0-9]+<", "TotaalBedrag>1<"));
        }
        Regel oud = regels.get(0);
        Regel nieuw = regel(vanAanbieder(aanbieder).findFirst().orElseThrow(), "N" + kenmerk, maand);
        voegToe("correctie", declaratie(aanbieder, "C" + kenmerk, maand, List.of(credit(oud, "K" + kenmerk), nieuw)));
    }

    private void stops() {
        for (int client = 0; client < CLIENTEN.size(); client += 4) {
            voegToe(
                    "stop",
                    van(client)
                            .stop(
                                    "STOP" + client,
                                    BEGIN.plusMonths(4),
                                    CLIENTEN.get(client),
                                    nummer(client),
                                    "IB2",
                                    BEGIN,
                                    LocalDate.of(2024, 3, 31),
                                    "19"));
        }
    }

    /** For one client of each aanbieder: asked, asked once more, looked into, and granted or (for the last) rejected. */
    private void verzoeken() {
        for (int client = 3; client < CLIENTEN.size(); client += 4) {
            String referentie = "VOW" + client;
            voegToe("verzoek", verzoek(client, "VERZ" + client, referentie));
            voegToe("tweede-verzoek", verzoek(client, "NOG" + client, "NOG" + client));
            voegToe("antwoord", van(client).inOnderzoek("ANTW" + client, BEGIN.plusMonths(4), referentie));
            if (client < CLIENTEN.size() - 1) {
                voegToe("honorering", honorering(client, referentie));
                voegToe("te-laat-antwoord", van(client).afwijzing("LAAT" + client, BEGIN.plusMonths(4), referentie));
            } else {
                voegToe("afwijzing", van(client).afwijzing("NEE" + client, BEGIN.plusMonths(4), referentie));
            }
        }
    }

    private static String verzoek(int client, String identificatie, String referentie) {
        LocalDate vanaf = LocalDate.of(2024, 6, 1);
        return van(client)
                .verzoek(
                        identificatie,
                        BEGIN.plusMonths(4),
                        CLIENTEN.get(client),
                        referentie,
                        new Wijziging(nummer(client), vanaf, EINDE, 180));
    }

    private static String honorering(int client, String referentie) {
        LocalDate vast = BEGIN.plusMonths(4);
        LocalDate vanaf = LocalDate.of(2024, 6, 1);
        Toewijzing oud =
                new Toewijzing(nummer(client), "IB2", vast, BEGIN, vanaf.minusDays(1), 120, "2", "12", referentie);
        Toewijzing nieuw = new Toewijzing(3000 + nummer(client), "IB2", vast, vanaf, EINDE, 180, "2", null, referentie);
        return van(client).toewijzing("HON" + client, vast, CLIENTEN.get(client), List.of(oud, nieuw));
    }

    /** Long enough to be killed in the midst of its transaction: every period within the month, for four clients. */
    private void groteDeclaratie() {
        List<Regel> regels = IntStream.range(4, 8)
                .boxed()
                .flatMap(client -> perioden(YearMonth.of(2024, 4))
                        .map(p -> regel(
                                client,
                                "G" + client + "-" + p.begin().getDayOfMonth() + "-"
                                        + p.einde().getDayOfMonth(),
                                p)))
                .toList();
        voegToe("grote-declaratie", declaratie(AANBIEDERS.get(1), "GROOT", 4, regels));
    }

    private static Stream<Periode> perioden(YearMonth maand) {
        return IntStream.rangeClosed(1, maand.lengthOfMonth())
                .boxed()
                .flatMap(begin -> IntStream.rangeClosed(begin, maand.lengthOfMonth())
                        .mapToObj(einde -> new Periode(maand.atDay(begin), maand.atDay(einde))));
    }

    private void voegToe(String naam, String bericht) {
        voegToe(naam, bericht.getBytes(StandardCharsets.UTF_8));
    }

    private void voegToe(String naam, byte[] bericht) {
        berichten.put(String.format("%03d-%s.xml", berichten.size() + 1, naam), bericht);
    }

    private static String toewijzing(int client, long nummer, String code) {
        Toewijzing toewijzing = new Toewijzing(nummer, code, BEGIN.minusDays(6), BEGIN, EINDE, 120, "2", null);
        return van(client).toewijzing("TOEW" + nummer, BEGIN.minusDays(6), CLIENTEN.get(client), List.of(toewijzing));
    }

    private static String start(int client, String identificatie, long nummer, LocalDate begin) {
        return van(client).start(identificatie, BEGIN.plusDays(3), CLIENTEN.get(client), nummer, "IB2", begin);
    }

    private static byte[] declaratie(String aanbieder, String nummer, int maand, List<Regel> regels) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        long totaal = regels.stream().mapToLong(Regel::getekend).sum();
        YearMonth periode = YearMonth.of(2024, maand);
        new Voorbeeldberichten(GEMEENTE, aanbieder)
                .declaratie(nummer, periode.atEndOfMonth().plusDays(3), nummer, periode, totaal, regels.stream(), uit);
        return uit.toByteArray();
    }

    private static Regel regel(int client, String referentie, int maand) {
        YearMonth periode = YearMonth.of(2024, maand);
        return regel(client, referentie, new Periode(periode.atDay(1), periode.atEndOfMonth()));
    }

    private static Regel regel(int client, String referentie, Periode periode) {
        long minuten = 60;
        return new Regel(
                CLIENTEN.get(client),
                referentie,
                "",
                nummer(client),
                "IB2",
                periode.begin(),
                periode.einde(),
                minuten,
                Math.round(UURTARIEF / 60.0),
                UURTARIEF * minuten / 60);
    }

    private static Regel metTarief(Regel r, long uurtarief) {
        return new Regel(
                r.bsn(),
                r.referentie(),
                r.vorige(),
                r.toewijzing(),
                r.code(),
                r.begin(),
                r.einde(),
                r.minuten(),
                Math.round(uurtarief / 60.0),
                uurtarief * r.minuten() / 60);
    }

    private static Regel credit(Regel r, String referentie) {
        return new Regel(
                r.bsn(),
                referentie,
                r.referentie(),
                r.toewijzing(),
                r.code(),
                r.begin(),
                r.einde(),
                r.minuten(),
                r.minuuttarief(),
                r.cent());
    }

    private static List<Regel> vervang(List<Regel> regels, int plaats, Regel regel) {
        List<Regel> nieuw = new ArrayList<>(regels);
        nieuw.set(plaats, regel);
        return nieuw;
    }

    private static Voorbeeldberichten van(int client) {
        return new Voorbeeldberichten(GEMEENTE, AANBIEDERS.get(client / 4));
    }

    private static IntStream vanAanbieder(String aanbieder) {
        int eerste = AANBIEDERS.indexOf(aanbieder) * 4;
        return IntStream.range(eerste, eerste + 4);
    }

    private static long nummer(int client) {
        return 1001 + client;
    }

    /** Numbers of the range for tests that pass the eleven test. */
    private static List<String> bsns(int aantal) {
        return Stream.iterate(999_900_000, n -> n + 1)
                .filter(Proefpartij::isBsn)
                .limit(aantal)
                .map(String::valueOf)
                .toList();
    }

    private static boolean isBsn(int nummer) {
        int som = -nummer % 10;
        for (int gewicht = 2, rest = nummer / 10; rest > 0; gewicht++, rest /= 10) {
            som += gewicht * (rest % 10);
        }
        return som % 11 == 0;
    }

    private record Periode(LocalDate begin, LocalDate einde) {}
}
