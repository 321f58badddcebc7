package nl.berichtenstraat.jaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.berichtenstraat.register.Register;

/** What must hold when the play is over: everybody has the same in his book, and nobody waits for anything. */
final class Slotbalans {

    private final Partijen wie;
    private final YearMonth laatste;
    private final Registerboek registerboek;

    /**
     * Over a play and the lane's register.
     *
     * @param laatste last month that was claimed
     */
    Slotbalans(Partijen wie, Register register, YearMonth laatste) {
        this.wie = wie;
        this.laatste = laatste;
        this.registerboek = new Registerboek(register, wie.gemeente().nummers());
    }

    /** Fails, with what does not hold, unless all does. */
    void klopt() {
        niemandKlaagt();
        niemandWacht();
        toewijzingenZijnGelijk();
        verzoekenZijnGelijk();
        bedragenZijnGelijk();
        watGeleverdIsIsToegekend();
    }

    private void niemandKlaagt() {
        assertThat(wie.post().onverwacht())
                .as("faults and signals that were not foreseen")
                .isEmpty();
        assertThat(wie.post().postboek().klachten())
                .as("messages without their one answer")
                .isEmpty();
        assertThat(wie.gemeente().afrekeningen().klachten()).as("settlements").isEmpty();
        wie.aanbieders()
                .forEach(aanbieder -> assertThat(aanbieder.declareren().klachten())
                        .as("answers to %s", aanbieder.agb())
                        .isEmpty());
    }

    private void niemandWacht() {
        assertThat(registerboek.onafgemaakt()).as("messages in the lane").isEmpty();
        assertThat(wie.gemeente().onbeantwoord())
                .as("what the gemeente waits for or has to decide")
                .isEmpty();
        wie.aanbieders()
                .forEach(aanbieder -> assertThat(aanbieder.onbeantwoord())
                        .as("what %s waits for", aanbieder.agb())
                        .isEmpty());
    }

    private void toewijzingenZijnGelijk() {
        for (Aanbieder aanbieder : wie.aanbieders()) {
            List<String> vanGemeente = wie.gemeente().toewijzingen(aanbieder.agb()).huidige().stream()
                    .map(Toewijzing::tekst)
                    .toList();
            assertThat(aanbieder.toewijzingen().huidige().stream()
                            .filter(toewijzing -> !aanbieder.isVanVroeger(toewijzing))
                            .map(Toewijzing::tekst))
                    .as("assignments in the book of %s", aanbieder.agb())
                    .isEqualTo(vanGemeente);
            assertThat(registerboek.toewijzingen(aanbieder.agb()))
                    .as("assignments to %s in the register", aanbieder.agb())
                    .isEqualTo(vanGemeente);
        }
    }

    private void verzoekenZijnGelijk() {
        for (Aanbieder aanbieder : wie.aanbieders()) {
            aanbieder
                    .verzoeken()
                    .standen()
                    .forEach((referentie, stand) -> assertThat(registerboek.verzoek(aanbieder.agb(), referentie))
                            .as("request %s of %s in the register", referentie, aanbieder.agb())
                            .isEqualTo(stand));
        }
    }

    private void bedragenZijnGelijk() {
        Map<Vak, Long> saldi = new TreeMap<>();
        wie.aanbieders()
                .forEach(aanbieder -> saldi.putAll(aanbieder.declareren().boek().saldi()));
        gelijk("the settlements", saldi, wie.gemeente().afrekeningen().saldi());
        gelijk("the register", saldi, registerboek.saldi(this::vak));
        Map<String, Long> totalen = new TreeMap<>();
        saldi.forEach((vak, cent) -> totalen.merge(vak.aanbieder(), cent, Long::sum));
        assertThat(totalen).as("there is something to compare").hasSameSizeAs(wie.aanbieders());
        Map<String, Long> van325 = new TreeMap<>();
        wie.aanbieders().forEach(a -> van325.put(a.agb(), a.declareren().boek().toegekendVolgensAntwoorden()));
        assertThat(van325).as("totals of the 325s").isEqualTo(totalen);
        assertThat(wie.gemeente().afrekeningen().totalen())
                .as("totals of the settlements")
                .isEqualTo(totalen);
        assertThat(registerboek.totalen(this::vak)).as("totals of the register").isEqualTo(totalen);
    }

    private Vak vak(long nummer) {
        return wie.aanbieders().stream()
                .flatMap(aanbieder -> aanbieder.toewijzingen().huidige(nummer).stream()
                        .map(toewijzing -> new Vak(aanbieder.agb(), toewijzing.bsn(), laatste)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("granted on assignment " + nummer + ", which nobody has"));
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

    private void watGeleverdIsIsToegekend() {
        for (Aanbieder aanbieder : wie.aanbieders()) {
            assertThat(aanbieder.declareren().openstaand(laatste, alles -> true))
                    .as("delivered by %s and not granted", aanbieder.agb())
                    .isEmpty();
        }
    }
}
