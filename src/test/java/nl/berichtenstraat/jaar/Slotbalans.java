package nl.berichtenstraat.jaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Register;

/** What must hold when the year is over: everybody has the same in his book, and nobody waits for anything. */
final class Slotbalans {

    private final Partijen wie;
    private final Straat straat;

    Slotbalans(Partijen wie, Straat straat) {
        this.wie = wie;
        this.straat = straat;
    }

    void klopt() {
        niemandKlaagt();
        straat.registers().lees(this::nietsBlijftLiggen);
        boekenZijnGelijk();
        allesIsToegekendWatGeleverdIs();
    }

    private void niemandKlaagt() {
        assertThat(wie.post().onverwacht())
                .as("faults and signals that were not foreseen")
                .isEmpty();
        assertThat(wie.post().postboek().klachten())
                .as("messages without their one answer")
                .isEmpty();
        assertThat(wie.gemeente().afrekeningen().klachten()).as("settlements").isEmpty();
        assertThat(wie.gemeente().verzoeken())
                .as("requests that wait for the gemeente")
                .isEmpty();
        for (Aanbieder aanbieder : wie.aanbieders()) {
            assertThat(aanbieder.klachten())
                    .as("answers to %s", aanbieder.agb())
                    .isEmpty();
            assertThat(aanbieder.verzoeken().lopend())
                    .as("requests of %s", aanbieder.agb())
                    .isEmpty();
        }
    }

    private boolean nietsBlijftLiggen(Register register) {
        assertThat(register.berichten().openstaand(1)).as("messages that wait").isEmpty();
        assertThat(register.uitbak().wachtend(1))
                .as("messages that did not go out")
                .isEmpty();
        assertThat(LongStream.rangeClosed(1, register.berichten().laatste())
                        .filter(id ->
                                register.berichten().bericht(id).orElseThrow().status() != Berichtstatus.VERWERKT))
                .as("messages that are parked")
                .isEmpty();
        return true;
    }

    private void boekenZijnGelijk() {
        Map<Vak, Long> vanAanbieders = new TreeMap<>();
        wie.aanbieders()
                .forEach(aanbieder ->
                        vanAanbieders.putAll(aanbieder.declaraties().saldi()));
        gelijk("settlements", vanAanbieders, wie.gemeente().afrekeningen().saldi());
        gelijk("the register", vanAanbieders, straat.registers().lees(this::vanRegister));
        Map<String, Long> totalen = totalen(vanAanbieders);
        assertThat(totalen.values())
                .as("there is something to compare")
                .hasSize(2)
                .allMatch(cent -> cent > 10_000_000);
        assertThat(totalen(wie.aanbieders())).as("sum of the 325s by aanbieder").isEqualTo(totalen);
        assertThat(wie.gemeente().afrekeningen().perAanbieder())
                .as("sum of the settlements by aanbieder")
                .isEqualTo(totalen);
    }

    private static Map<String, Long> totalen(Map<Vak, Long> saldi) {
        Map<String, Long> totalen = new TreeMap<>();
        saldi.forEach((vak, cent) -> totalen.merge(vak.aanbieder(), cent, Long::sum));
        return totalen;
    }

    /** TotaalToegekendBedrag of every 325 that has one. */
    private static Map<String, Long> totalen(List<Aanbieder> aanbieders) {
        Map<String, Long> totalen = new TreeMap<>();
        aanbieders.forEach(aanbieder -> totalen.put(
                aanbieder.agb(),
                aanbieder.declaraties().declaraties().stream()
                        .flatMap(een -> een.antwoord().orElseThrow().wortel().alle("TotaalToegekendBedrag").stream())
                        .mapToLong(totaal -> totaal.moet("DebetCredit").equals("C")
                                ? -totaal.getal("TotaalBedrag")
                                : totaal.getal("TotaalBedrag"))
                        .sum()));
        return totalen;
    }

    /** What stands granted in the register on every assignment that the gemeente ever sent. */
    private Map<Vak, Long> vanRegister(Register register) {
        Map<Vak, Long> saldi = new TreeMap<>();
        Set<Long> nummers = wie.gemeente().nummers();
        Gemeentecode gemeente = new Gemeentecode(Jaar.GEMEENTE);
        List<LocalDate> dagen = Jaar.JANUARI
                .atDay(1)
                .datesUntil(Jaar.DECEMBER.plusMonths(1).atDay(1))
                .toList();
        Map<Long, Long> perToewijzing = new HashMap<>();
        register.declaraties().openDebet(gemeente, nummers, dagen).forEach(regel -> {
            saldi.merge(vak(regel.toewijzingNummer(), YearMonth.from(regel.begindatum())), regel.cent(), Long::sum);
            perToewijzing.merge(regel.toewijzingNummer(), regel.cent(), Long::sum);
        });
        register.declaraties()
                .claimstand(gemeente, nummers)
                .forEach((nummer, stand) -> assertThat(perToewijzing.getOrDefault(nummer, 0L))
                        .as("granted lines on assignment %s against its balance", nummer)
                        .isEqualTo(stand.cent()));
        return saldi;
    }

    private Vak vak(long nummer, YearMonth maand) {
        return wie.aanbieders().stream()
                .flatMap(aanbieder -> aanbieder.toewijzingen().huidige(nummer).stream()
                        .map(toewijzing -> new Vak(aanbieder.agb(), toewijzing.bsn(), maand)))
                .findFirst()
                .orElseThrow();
    }

    /** A place where everything was reversed is as good as one that never was. */
    private static void gelijk(String ander, Map<Vak, Long> vanAanbieders, Map<Vak, Long> bedragen) {
        Set<Vak> vakken = new TreeSet<>(vanAanbieders.keySet());
        vakken.addAll(bedragen.keySet());
        List<String> verschillen = new ArrayList<>();
        for (Vak vak : vakken) {
            long eigen = vanAanbieders.getOrDefault(vak, 0L);
            long hunne = bedragen.getOrDefault(vak, 0L);
            if (eigen != hunne) {
                verschillen.add(vak + ": the aanbieder has " + eigen + " cents, " + ander + " " + hunne);
            }
        }
        assertThat(verschillen).as("differences with %s", ander).isEmpty();
    }

    private void allesIsToegekendWatGeleverdIs() {
        for (Aanbieder aanbieder : wie.aanbieders()) {
            assertThat(aanbieder.openstaand(Jaar.DECEMBER, alles -> true))
                    .as("delivered by %s and not granted", aanbieder.agb())
                    .isEmpty();
        }
    }
}
